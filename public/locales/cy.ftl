### The words residents read, in Welsh. AWAITING REVIEW BY A WELSH SPEAKER: nobody who speaks Welsh
### has read this file yet, and language-note tells residents so. Whoever has reviewed it takes this
### sentence and language-note away.
### Formal “chi”, Cymraeg Clir. $landlord is a name and is not mutated; no preposition whose form
### depends on the next letter (â, ag) stands before it. Dates begin with “dydd”, so nothing that
### mutates (ar, tan, i, o) stands before one. The arguments are those of en.ftl, where they are named.

## This file

language-tag = cy
language-direction = ltr
language-en = English
language-cy = Cymraeg
language-note = Mae’r geiriau Cymraeg ar y tudalennau hyn yn aros i gael eu hadolygu gan siaradwr Cymraeg. Gall fod gwallau ynddynt. Mae dyfyniadau o dudalen eich landlord ac o’r rheolau yn Saesneg.

## Frame

app-title = Gwneud cwyn am dai
back = Yn ôl
continue = Parhau
change = Newid
change-hidden = eich ateb i: { $what }
error-summary-title = Mae problem wedi codi
error-prefix = Gwall:
why-we-ask = Pam rydym yn gofyn
offers-heading = Beth mae tudalen { $landlord } a’r rheolau yn ei ddweud am hyn
offers-left-out = Beth nad yw gweithdrefn { $landlord } yn ei gynnwys
in-danger-link = A oes rhywun mewn perygl nawr?
loading = Wrthi’n llwytho
load-error-title = Nid yw rhan o’r dudalen hon wedi llwytho
load-error-lead = Nid oeddem yn gallu agor ffeil sydd ei hangen ar y dudalen hon: { $file }. Gwiriwch eich cysylltiad â’r rhyngrwyd, yna rhowch gynnig arall arni.
try-again = Rhoi cynnig arall arni
# $name: of a landlord.
welcome-back = Croeso’n ôl. Mae gennych gŵyn i { $name } wedi’i chadw.
welcome-go-on = Parhau â hi
# $date: when it was saved, such as 2 November 2026.
welcome-opening = Croeso’n ôl. Mae’r gŵyn a gadwyd gennych ar { $date } yn agor.
chooser-title = Pwy yw eich landlord neu’ch asiant rheoli?
chooser-hint = Dewiswch yr enw sydd ar eich tenantiaeth neu’ch contract, eich les neu’ch llythyrau rhent.
chooser-other = Os nad yw eich landlord ar y rhestr, chwiliwch am “cwynion” neu “complaints” ar ei wefan.

display-title = Maint y testun a lliwiau
display-size = Maint y testun
display-size-normal = Arferol
display-size-large = Mawr
display-size-giant = Mwyaf
display-contrast = Lliwiau
display-contrast-normal = Lliwiau safonol
display-contrast-high = Du ar wyn
display-contrast-yellow-on-black = Melyn ar ddu
display-contrast-black-on-cream = Du ar hufen

error-landlord-nothing-chosen = Dewiswch eich landlord neu’ch asiant rheoli

## Gadael y dudalen ar unwaith, lle mae’r landlord yn cynnig hynny

leave-quickly = Gadael y dudalen hon yn gyflym
leave-delete = Dileu fy atebion a gadael
leave-keys = Gallwch hefyd bwyso’r fysell Shift 3 gwaith.

## How far the resident has come

# $n, $all: which step of how many.
step = Cam { $n } o { $all }
overview-link = Gweld pob cam
section-problem = Chi a’r broblem
section-dates = Dyddiadau, a beth ddylai ddigwydd
section-words = Beth ddigwyddodd
section-you = Sut i gysylltu â chi
section-send = Gwirio ac anfon
moved-asked-again = Atebwch y cwestiynau hyn eto. Nid yw eich atebion yn addas mwyach:
moved-set-aside = Nid ydym yn defnyddio’r atebion hyn nawr. Rydym wedi’u cadw rhag ofn y bydd eu hangen eto:
moved-brought-back = Rydym yn defnyddio’r atebion cynharach hyn eto:

help-heading = Manylion cyswllt { $landlord }
help-phone = Ffôn { $landlord }: { $value }
help-post = Ysgrifennu at { $landlord }
help-email = E-bost { $landlord }: { $value }
help-other-landlord = Nid { $landlord }? Newid
help-none = Mae manylion cyswllt { $landlord } ar ei wefan.

footer-not-legal-advice = Mae’r offeryn hwn yn rhoi gwybodaeth. Nid yw’n gyngor cyfreithiol.
footer-source = Yn seiliedig ar “{ $document }”, fel yr oedd pan gafodd ei darllen gennym: { $date }.
superseded-note = Mae hyn yn dod o hen fersiwn o dudalen { $landlord }. Dyma pryd y newidiodd y dudalen: { $date }. Darllenwch y dudalen newydd cyn defnyddio dyddiadau { $landlord } ei hun.

## Dates and periods

weekday-1 = dydd Llun
weekday-2 = dydd Mawrth
weekday-3 = dydd Mercher
weekday-4 = dydd Iau
weekday-5 = dydd Gwener
weekday-6 = dydd Sadwrn
weekday-7 = dydd Sul
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
    .typed = fawrth
month-4 = Ebrill
month-5 = Mai
    .typed = fai
month-6 = Mehefin
    .typed = fehefin
month-7 = Gorffennaf
    .typed = orffennaf
month-8 = Awst
month-9 = Medi
    .typed = fedi
month-10 = Hydref
month-11 = Tachwedd
    .typed = dachwedd
month-12 = Rhagfyr
    .typed = ragfyr
date-long = { $weekday } { $day } { $month } { $year }
    .links = y yr o af ail il ydd ed fed eg ain
date-range-from-to = rywbryd rhwng { $from } a { $to }
month-year = { $month } { $year }

## Pages: danger and who you are

group-so-far = Cwyno wrth { $landlord }
opening-lead = Atebwch ychydig o gwestiynau, a byddwn yn eich helpu i ysgrifennu at { $landlord }. Mae’n cymryd tua 10 munud. Mae dyddiadau, lluniau a llythyrau’n helpu, ond gallwch ddechrau hebddynt. Does dim byd yn cael ei anfon nes i chi bwyso anfon.
# $phone: the number.
opening-call = Os oes rhywun mewn perygl nawr, ffoniwch { $phone }.
opening-danger = Nwy, trydan ac argyfyngau eraill
opening-emergency = Beth i’w wneud gyntaf
opening-shared = Rwy’n defnyddio cyfrifiadur sy’n cael ei rannu

page-so-far-title = Beth sydd wedi digwydd hyd yn hyn?
page-so-far-hint = Does dim rhaid i gŵyn ddefnyddio’r gair “cwyn”.

page-danger-title = A oes rhywun mewn perygl nawr?
page-danger-hint = Er enghraifft, tân, arogl nwy, gwifrau noeth, neu rywun yn cael ei anafu neu ei fygwth.
page-danger-why = Ni all rhai pethau aros. Rydym am ddangos pwy y dylech ei ffonio gyntaf.

page-emergency-notice-title = Ceisiwch help yn gyntaf
page-emergency-notice-lead = Cadwch eich hun ac eraill yn ddiogel. Gall eich cwyn aros.
emergency-life = Ffoniwch { $phone } os yw bywyd rhywun mewn perygl, os oes tân, neu os oes trosedd yn digwydd nawr.
emergency-gas = Os ydych yn arogli nwy, neu’n meddwl bod carbon monocsid yno, gadewch eich cartref nawr. Peidiwch â defnyddio switshis na dim byd â fflam. Os yw’n ddiogel, agorwch ddrysau a ffenestri. Ffoniwch { $phone } o’r tu allan. Os oes rhywun yn teimlo’n sâl, ffoniwch am ambiwlans hefyd.
emergency-power = Os yw’r trydan wedi diffodd yn eich ardal, ffoniwch { $phone }. Cadwch draw o linellau trydan sydd wedi cwympo.
emergency-landlord = Yna dywedwch wrth { $landlord } ar unwaith. Ffoniwch os gallwch.
emergency-not-wait = Peidiwch ag aros am ateb i gŵyn. Gallwch gwyno yn nes ymlaen.
emergency-go-on = Parhau â’m cwyn

page-keeping-title = Ydych chi am gadw eich atebion?
page-keeping-hint = Gallwch gymryd cymaint o amser ag y mynnwch. Gallwch newid hyn ar unrhyw dudalen.

## Options

option-so-far-unhappy = Dywedais wrth { $landlord }, ac rwy’n anfodlon â’r hyn a wnaeth
option-so-far-unhappy-hint = Mae hyn yn cynnwys gwneud dim, bod yn araf, neu wneud gwaith gwael.
option-so-far-not-told = Dydw i ddim wedi dweud wrth { $landlord } eto
option-so-far-told = Dywedais wrth { $landlord }, ac rwy’n aros i weld beth fydd yn ei wneud
option-so-far-waiting = Rwyf wedi cwyno, ac rwy’n aros am ateb
option-so-far-waiting-hint = Dewiswch hwn hefyd os mai’r cyfan a ddywedwyd wrthych yw bod eich cwyn wedi cyrraedd.
option-so-far-first-answer = Rwyf wedi cwyno, ac wedi cael yr ymateb cyntaf
option-so-far-second-asked = Rwyf wedi gofyn am y cam nesaf, ac rwy’n aros
option-so-far-second-answer = Rwyf wedi cael yr ail ymateb
option-so-far-second-answer-hint = Mae gan { $landlord } un cam arall.
option-so-far-third-asked = Rwyf wedi gofyn am y cam olaf, ac rwy’n aros
option-so-far-final-answer = Rwyf wedi cael yr ymateb terfynol
option-so-far-final-answer-hint = Efallai mai ei enw yw cam 2, adolygiad neu safbwynt terfynol. Dylai’r llythyr ddweud ei fod yn derfynol.
option-so-far-refused = Rwyf wedi cwyno, ac nid oedd { $landlord } am dderbyn y gŵyn
option-so-far-not-sure = Dydw i ddim yn siŵr

option-danger-yes = Oes
option-danger-no = Nac oes

option-keeping-device = Ydw, cadwch nhw ar y ddyfais hon
option-keeping-device-hint = Rydym yn eu cadw yn y porwr hwn am 28 diwrnod ar ôl eich newid olaf. Os na newidiwch ddim mwy, dyma’r diwrnod hwnnw: { $date }. Ar ôl i chi anfon llythyr, rydym yn eu cadw am 400 diwrnod, er mwyn i chi allu dilyn eich cwyn. Gallwch eu dileu unrhyw bryd.
option-keeping-page = Nac ydw, dim ond nes i mi gau’r dudalen hon
option-keeping-page-hint = Nid ydym yn cadw dim ar y ddyfais hon. Gallwch gadw eich atebion fel ffeil.
option-keeping-shared = Nac ydw, cyfrifiadur sy’n cael ei rannu yw hwn
option-keeping-shared-hint = Er enghraifft, mewn llyfrgell. Nid ydym yn cadw dim. Mae eich atebion yn cael eu dileu pan fyddwch yn gadael y dudalen hon.

option-about-repair = Gwaith atgyweirio
option-about-damp-and-mould = Lleithder neu lwydni
option-about-neighbour-noise = Cymdogion
option-about-staff-conduct = Ymddygiad staff neu gontractwyr
option-about-service-charge-amount = Faint yw fy rhent neu fy nhâl gwasanaeth
option-about-service-charge-handling = Y ffordd y deliwyd â’m rhent neu’m tâl gwasanaeth
option-about-lease-terms = Beth mae fy les yn ei ddweud
option-about-support-service = Gwasanaeth cymorth
option-about-other = Rhywbeth arall

## Errors: say what to do

error-danger-nothing-chosen = Dewiswch “Oes” os oes rhywun mewn perygl nawr
error-keeping-nothing-chosen = Dewiswch a ydych am gadw eich atebion
error-so-far-nothing-chosen = Dewiswch beth sydd wedi digwydd hyd yn hyn

## Check answers: short labels

check-danger = Rhywun mewn perygl nawr
check-so-far = Beth sydd wedi digwydd hyd yn hyn
check-not-given = Heb ei roi

## What should happen when

emergency-hazard = Efallai fod gennych yr hawl hon os ydych yn rhentu eich cartref gan { $landlord }. Nid yw’n cynnwys y rhan fwyaf o gartrefi â chymorth, cartrefi dros dro na chartrefi â thrwydded:

clause-source = Tudalen { $landlord }: “{ $document }”
clause-source-old = Hen fersiwn o dudalen { $landlord }: “{ $document }”
provision-source = { $document }, { $number }.
provision-source-no-number = { $document }.
in-force-from = Mae hyn mewn grym ers y dyddiad hwn: { $date }.
checked-on = Gwiriwyd ar y dyddiad hwn: { $date }.

## Keeping answers

keeping-title = Cadw eich atebion
keeping-device = Wedi’u cadw ar y ddyfais hon tan { $day } { $month }.
keeping-unsaved = Nid yw eich atebion wedi’u cadw.
keeping-unsaved-shared = Nid yw eich atebion wedi’u cadw: cyfrifiadur sy’n cael ei rannu yw hwn.
keeping-page = Os caewch y dudalen hon, byddwch yn eu colli.
keeping-shared = Maent yn cael eu dileu pan fyddwch yn gadael y dudalen hon.
keeping-restored = Dyma’r atebion a gadwoch: { $date }, { $time }.
keeping-saved-at = Cadwyd ddiwethaf am { $time }
keeping-deleted = Mae eich atebion wedi’u dileu o’r ddyfais hon. Maent ar y dudalen hon o hyd nes i chi ei chau.
keeping-save = Cadw fy atebion ar y ddyfais hon
keeping-delete = Dileu fy atebion
keeping-is-shared = Cyfrifiadur sy’n cael ei rannu yw hwn
keeping-not-shared = Nid cyfrifiadur sy’n cael ei rannu yw hwn
keeping-clear = Clirio fy atebion a dechrau eto
keeping-refused = Nid oeddem yn gallu cadw eich atebion ar y ddyfais hon. Maent ar y dudalen hon o hyd. Cadwch nhw fel ffeil, neu cadwch y dudalen ar agor nes i chi orffen.
keeping-gone = Nid yw’r atebion a gadwoch ar y ddyfais hon mwyach. Efallai fod rhywun, neu eich porwr, wedi’u dileu. Maent ar y dudalen hon o hyd.
# $device, $host: two dates. The resident chooses by the buttons that follow.
clock-differs = Mae’r ddyfais hon yn dweud mai { $device } yw heddiw. Mae ein gwefan yn dweud mai { $host } yw hi. Rydym yn cyfrif dyddiadau o heddiw. Pa un sy’n gywir?
clock-today-is = { $date } yw heddiw
# $date: the day on which the landlord’s website sent the copy that is used now.
kept-copy = Rydych all-lein. Dyma beth oedd gweithdrefn gwyno { $landlord } yn ei ddweud ar { $date }. Gallai fod wedi newid ers hynny.
keeping-unavailable = Ni fydd y porwr hwn yn gadael i ni gadw eich atebion. Gallwch eu cadw fel ffeil yn lle hynny.
keeping-seven-days = Mae’r porwr hwn yn dileu atebion sydd wedi’u cadw os na ddewch yn ôl o fewn 7 diwrnod. Os gallech fod i ffwrdd yn hwy, cadwch nhw fel ffeil.

delete-title = Dileu eich atebion o’r ddyfais hon?
delete-lead = Byddant ar y dudalen hon o hyd nes i chi ei chau. Cadwch nhw fel ffeil yn gyntaf os gallech fod eu hangen.
delete-not = Peidio â’u dileu

clear-title = Clirio eich atebion o’r dudalen hon?
clear-lead = Ni allwch ddadwneud hyn. Cadwch nhw fel ffeil yn gyntaf os gallech fod eu hangen.

aside-lead = Daethom o hyd i atebion wedi’u cadw nad oeddem yn gallu eu hagor. Nid ydym wedi’u dileu. Gallwch eu cadw fel ffeil, yna dechrau eto.
aside-save = Cadw’r atebion nad oeddem yn gallu eu hagor fel ffeil

file-lead = Mae eich holl atebion yn y ffeil. Gallwch ei darllen, ei hargraffu, neu ei hagor yma eto ar unrhyw ddyfais.
file-save = Cadw fy atebion fel ffeil
file-open = Agor atebion o ffeil
file-unreadable = Nid oeddem yn gallu darllen y ffeil honno. Dewiswch ffeil a gadwyd o’r dudalen hon.
file-newer = Gwnaed y ffeil honno gan fersiwn mwy newydd o’r dudalen hon. Ail-lwythwch y dudalen, yna agorwch y ffeil eto.
file-other-landlord = Mae’r ffeil honno ar gyfer cwyn i landlord arall. Agorwch hi ar dudalen y landlord hwnnw.
file-asks-title = Mae gennych atebion ar y dudalen hon yn barod
file-asks-lead = Os agorwch y ffeil, bydd yn cymryd lle’r atebion ar y dudalen hon. Os oes angen y rheini arnoch, cadwch nhw fel ffeil yn gyntaf.
file-asks-mine = Cadw’r atebion ar y dudalen hon
file-asks-open = Agor y ffeil

drafts-title = Y cwynion a gadwoch
drafts-link = Y cwynion a gadwoch
drafts-item = { $about }. Cadwyd: { $date }, { $time }.
drafts-nothing-yet = Cwyn rydych newydd ei dechrau
drafts-open = Parhau â’r gŵyn a gadwoch: { $date }, { $time }
drafts-follow = Dilyn y gŵyn a gadwoch: { $date }, { $time }
drafts-delete = Dileu’r gŵyn a gadwoch: { $date }, { $time }
drafts-delete-title = Dileu’r gŵyn hon?
drafts-keep = Peidio â’i dileu

conflict-title = Mae eich atebion wedi newid mewn tab arall
conflict-lead = Mae’r gŵyn hon hefyd ar agor mewn tab neu ffenestr arall, a newidiodd yr atebion yno. Dewiswch pa atebion i’w defnyddio yma.
conflict-both = Cadw’r ddau, fel dwy gŵyn
conflict-mine = Defnyddio’r atebion ar y dudalen hon
conflict-theirs = Defnyddio’r atebion o’r tab arall

## The file that answers are kept in

kept-file-title = Eich cwyn i { $landlord }
kept-file-lead = Mae eich atebion yn y ffeil hon. Gall unrhyw un sy’n ei hagor eu darllen. Nid yw cadw’r ffeil hon yn anfon eich cwyn.
kept-file-date = Dyma pryd y gwnaethoch ei chadw: { $date }.
kept-file-how = I barhau, agorwch y dudalen we lle gwnaethoch ysgrifennu hwn. Yna dewiswch y ffeil hon yno, neu ei gollwng ar y dudalen.

## While the words of a page have not come

waiting-title = Mae’r dudalen hon yn dal i lwytho
waiting-lead = Mae eich atebion yma o hyd. Os nad oes dim yn digwydd, gwiriwch eich cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni.

## Pages: check, letter, send, done

done-new = Dechrau cwyn newydd

## Pages

group-who = Chi a’r broblem
page-who-title = Pwy ydych chi?
group-role = Y person rydych chi’n gweithredu ar ei ran
page-role-title = Pa un o’r rhain sy’n disgrifio’r person rydych chi’n gweithredu ar ei ran?
page-role-why = Mae gwahanol bobl yn gallu cael help o wahanol leoedd. Mae eich ateb yn dweud wrthym pa rai i’w dangos i chi.
page-home-title = Pa fath o gartref ydyw?
page-home-why = Nid yw’r gyfraith ar amodau peryglus yn cynnwys pob math o gartref.
page-about-title = Beth yw’r broblem?
page-complaint-sent-on-title = Pryd anfonoch chi eich cwyn?
page-complaint-sent-on-hint = Os gwnaethoch ffonio neu siarad â rhywun, rhowch y diwrnod hwnnw.
page-complaint-sent-on-why = Mae’r amser sydd gan { $landlord } i ateb yn dechrau tua’r diwrnod hwn.
page-refused-on-title = Pa ddyddiad sydd ar y llythyr neu’r e-bost?
page-refused-on-hint = Yr un sy’n dweud na fydd { $landlord } yn derbyn eich cwyn.
page-escalation-requested-on-title = Pryd y gwnaethoch ofyn am y cam nesaf?
page-escalation-requested-on-hint = Os gofynnoch dros y ffôn, rhowch y diwrnod hwnnw.
page-escalation-requested-on-why = Mae’r amser sydd gan { $landlord } ar gyfer ei ymateb nesaf yn dechrau tua’r diwrnod hwn.
page-stage-2-response-on-title = Pa ddyddiad sydd ar yr ail ymateb?
page-stage-2-response-on-hint = Edrychwch yn agos at frig y llythyr neu’r e-bost.
page-final-escalation-requested-on-title = Pryd y gwnaethoch ofyn am y cam olaf?
page-final-escalation-requested-on-hint = Os gofynnoch dros y ffôn, rhowch y diwrnod hwnnw.
page-acknowledged-title = Ydy { $landlord } wedi dweud wrthych fod eich cwyn ganddo?
page-acknowledged-stage-2-title = Ydy { $landlord } wedi dweud wrthych fod eich cais ganddo?
page-acknowledged-hint = Mae llythyr, e-bost neu neges destun yn cyfrif.
page-acknowledged-why = Mae’n dangos a ddywedodd { $landlord } wrthych mewn pryd. Mae rhai terfynau amser yn dechrau ar y diwrnod hwnnw.
page-acknowledged-on-title = Pryd y dywedodd { $landlord } wrthych?
page-acknowledged-on-hint = Y dyddiad ar y llythyr, yr e-bost neu’r neges destun.
page-more-time-title = Ydy { $landlord } wedi ysgrifennu i ddweud bod angen mwy o amser arno?
page-more-time-why = Efallai y gall landlord gymryd mwy o amser. Dim ond os dywedodd wrthych cyn i’w amser ddod i ben y byddwn yn ei gyfrif.
page-more-time-on-title = Pryd yr ysgrifennodd { $landlord } atoch am hynny?
page-more-time-on-hint = Y dyddiad ar y llythyr neu’r e-bost.
page-more-time-until-title = Pa ddyddiad newydd a roddodd { $landlord }?
page-more-time-until-hint = Erbyn pa ddiwrnod y mae’n dweud y bydd yn ateb.
page-while-waiting-title = Beth rydych am ei wneud nawr?
page-stage-1-response-on-title = Pa ddyddiad sydd ar yr ymateb cyntaf?
page-stage-1-response-on-hint = Edrychwch yn agos at frig y llythyr neu’r e-bost.
page-stage-1-response-on-why = Mae rhai landlordiaid yn gosod diwrnod olaf ar gyfer gofyn am y cam nesaf. Mae’n cael ei gyfrif o’r dyddiad hwn.
page-final-response-on-title = Pa ddyddiad sydd ar yr ymateb terfynol?
page-final-response-on-hint = Edrychwch yn agos at frig y llythyr neu’r e-bost.
page-final-response-on-why = Amser cyfyngedig sydd gennych i fynd at ombwdsmon. Mae’n cael ei gyfrif o’r dyddiad hwn.
page-ongoing-title = Ydy’r broblem yn dal i ddigwydd?
page-ongoing-hint = Mae hyn yn cynnwys problem sy’n peidio ac yna’n dod yn ôl.
page-ongoing-why = Gall fod yn bwysig ar gyfer terfynau amser. Mae hefyd yn dweud wrth { $landlord } nad yw’r broblem ar ben.
page-occurred-on-title = Pryd ddigwyddodd hyn?
page-occurred-on-hint = Os digwyddodd fwy nag unwaith, rhowch y tro cyntaf.
page-occurred-on-last-title = Pryd ddigwyddodd hyn ddiwethaf?
page-occurred-on-last-hint = Os yw’n dal i ddigwydd, rhowch ddyddiad heddiw.
page-occurred-on-why = Mae rhai terfynau amser yn dechrau ar y diwrnod hwn. Nid ydynt yn eich rhwystro rhag anfon eich cwyn.
page-first-known-on-title = Pryd cawsoch chi wybod am hyn gyntaf?
page-first-known-on-hint = Gall hyn fod yn hwyrach na’r diwrnod y dechreuodd.
page-first-known-on-why = Mae rhai terfynau amser yn dechrau ar y diwrnod y cawsoch wybod.
page-reported-on-title = Pryd rhoesoch chi wybod i { $landlord } am hyn gyntaf?
page-reported-on-hint = Y tro cyntaf y dywedoch wrth unrhyw un sy’n gweithio i { $landlord }.
page-reported-on-why = Mae’n dangos ers pryd y mae { $landlord } yn gwybod, a gall fod yn bwysig ar gyfer terfynau amser.
page-claim-filed-title = A oes achos llys am hyn wedi dechrau?
page-claim-filed-hint = Mae achos llys yn dechrau pan fydd papurau hawlio’n cael eu cyflwyno i’r llys. Nid yw llythyr gan gyfreithiwr yn achos llys.
page-claim-filed-why = Os oes un wedi dechrau, efallai na fydd { $landlord } a’r ombwdsmon yn gallu edrych ar yr un peth. Gallwch anfon eich cwyn o hyd.
page-late-reason-title = A oedd rhywbeth yn ei gwneud yn anodd cwyno yn gynt?
page-late-reason-hint = Er enghraifft, roeddech yn sâl, neu roeddech yn aros am waith a oedd wedi’i addo. Gallwch adael hyn yn wag.
page-late-reason-why = Gall eich rheswm helpu { $landlord } i benderfynu a yw am dderbyn eich cwyn.

## Options

option-about-service-charge-amount-hint = Mae tâl gwasanaeth yn talu am bethau sy’n cael eu rhannu, fel glanhau neu lifftiau.
option-about-service-charge-handling-hint = Er enghraifft, biliau aneglur, cyfrifon hwyr neu gwestiynau heb eu hateb.
option-about-support-service-hint = Help gan weithiwr cymorth. Nid problem â’ch cartref.
option-who-tenant = Tenant neu ddeiliad contract
option-who-tenant-hint = Yn rhentu’r cartref, neu’n talu i fyw yno.
option-who-tenant-hint-wales = Yn rhentu’r cartref, neu’n talu i fyw yno. Yng Nghymru, deiliad contract yw’r enw arall.
option-who-leaseholder = Lesddeiliad
option-who-leaseholder-hint = Wedi prynu’r cartref ar les hir. Fflat ydyw fel arfer.
option-who-shared-owner = Rhanberchennog
option-who-shared-owner-hint = Yn berchen ar gyfran o’r cartref ac yn talu rhent ar y gweddill.
option-who-freeholder = Rhydd-ddeiliad
option-who-freeholder-hint = Yn berchen ar y cartref a’i dir.
option-who-former-resident = Arfer byw yno
option-who-applicant = Wedi gwneud cais am gartref
option-who-visitor = Yn ymweld, neu’n byw neu’n gweithio gerllaw
option-who-anonymous = Dydw i ddim am roi fy enw
option-who-anonymous-hint = Ni fydd { $landlord } yn gallu eich ateb.
option-who-somebody-else = Rwy’n gweithredu ar ran rhywun arall
option-who-somebody-else-hint = Er enghraifft, perthynas, ffrind neu gleient.
option-who-not-sure = Dydw i ddim yn siŵr
option-home-general = Cartref cyffredin
option-home-supported = Tai â chymorth neu dai gwarchod
option-home-supported-hint = Mae gofal neu gymorth yn rhan o fyw yno.
option-home-temporary = Tai dros dro
option-home-temporary-hint = Er enghraifft, tra mae cyngor yn chwilio am gartref i chi.
option-home-not-sure = Dydw i ddim yn siŵr
option-acknowledged-yes = Ydy
option-acknowledged-no = Nac ydy
option-acknowledged-not-sure = Dydw i ddim yn siŵr
option-more-time-yes = Ydy
option-more-time-no = Nac ydy
option-more-time-not-sure = Dydw i ddim yn siŵr
option-while-waiting-remind = Gofyn beth sy’n digwydd gyda fy nghwyn
option-while-waiting-follow = Gweld beth ddylai ddigwydd nesaf, a phryd
option-while-waiting-new-problem = Dweud wrth { $landlord } am broblem newydd
option-ongoing-yes = Ydy
option-ongoing-no = Nac ydy
option-ongoing-not-sure = Dydw i ddim yn siŵr
option-claim-filed-yes = Oes
option-claim-filed-no = Nac oes
option-claim-filed-not-sure = Dydw i ddim yn siŵr

## Fields of a date

date-estimated = { $date } (amcangyfrif)
season-spring = Gwanwyn { $year } (Mawrth i Fai)
season-summer = Haf { $year } (Mehefin i Awst)
season-autumn = Hydref { $year } (Medi i Dachwedd)
season-winter = Gaeaf { $year } i { $next } (Rhagfyr i Chwefror)
field-day = Diwrnod
field-month = Mis
field-year = Blwyddyn
field-not-sure = Dydw i ddim yn siŵr
season-only = Dim ond y tymor rwy’n ei gofio
field-season = Y tymor
field-season-none = Dim tymor wedi’i ddewis
field-date-hint = Er enghraifft, 27 3 2026. Os na allwch gofio’r diwrnod, gadewch ef yn wag.

## Errors

error-who-nothing-chosen = Dewiswch pwy ydych chi
error-role-nothing-chosen = Dewiswch beth sy’n disgrifio’r person rydych chi’n gweithredu ar ei ran
error-home-nothing-chosen = Dewiswch pa fath o gartref ydyw
error-about-nothing-chosen = Dewiswch beth yw’r broblem
error-acknowledged-nothing-chosen = Dewiswch “Ydy” os yw { $landlord } wedi dweud wrthych
error-more-time-nothing-chosen = Dewiswch “Ydy” os yw { $landlord } wedi ysgrifennu i ddweud bod angen mwy o amser arno
error-while-waiting-nothing-chosen = Dewiswch beth rydych am ei wneud
error-ongoing-nothing-chosen = Dewiswch “Ydy” os yw’n dal i ddigwydd
error-claim-filed-nothing-chosen = Dewiswch “Oes” os oes achos llys am hyn wedi dechrau
error-date-no-date = Rhowch { $what }
error-date-no-date-or-not-sure = Rhowch { $what }, neu dewiswch “Dydw i ddim yn siŵr”
error-date-no-year = Rhowch y flwyddyn ar gyfer { $what }
error-date-no-month = Rhowch y mis ar gyfer { $what }
error-date-not-a-day = Rhaid i’r diwrnod ar gyfer { $what } fod yn rhif o 1 i 31
error-date-not-a-month = Rhaid i’r mis ar gyfer { $what } fod yn rhif o 1 i 12, neu’n enw fel Mawrth
error-date-not-a-year = Rhaid i’r flwyddyn ar gyfer { $what } fod â 4 rhif, er enghraifft 2026
error-date-no-such-day = Gwiriwch y diwrnod ar gyfer { $what }, oherwydd mae llai o ddiwrnodau yn y mis hwnnw
error-date-far-ahead = Gwiriwch { $what }, oherwydd mae’n fwy na 31 diwrnod o nawr. Rydym yn meddwl mai { $today } yw heddiw
error-date-long-ago = Gwiriwch y flwyddyn ar gyfer { $what }, oherwydd mae amser maith iawn ers hynny
error-date-boxes-disagree = Gwiriwch { $what }, oherwydd nid yw’r blychau’n dweud yr un dyddiad
error-date-in-the-future = Gwiriwch { $what }, oherwydd rhaid iddo fod heddiw neu yn y gorffennol. Rydym yn meddwl mai { $today } yw heddiw
error-date-date-and-season = Rhowch { $what } neu dewiswch dymor, ond nid y ddau
error-date-before-it-happened = Gwiriwch { $what }, oherwydd mae’n gynharach na’r diwrnod y digwyddodd hyn
error-date-before-it-was-known = Gwiriwch { $what }, oherwydd mae’n gynharach na’r diwrnod y cawsoch wybod am hyn gyntaf
date-of-complaint-sent-on = y dyddiad yr anfonoch eich cwyn
date-of-stage-1-response-on = y dyddiad ar yr ymateb cyntaf
date-of-refused-on = y dyddiad ar y llythyr
date-of-escalation-requested-on = y dyddiad y gwnaethoch ofyn am y cam nesaf
date-of-stage-2-response-on = y dyddiad ar yr ail ymateb
date-of-final-escalation-requested-on = y dyddiad y gwnaethoch ofyn am y cam olaf
date-of-acknowledged-on = y dyddiad y dywedodd { $landlord } wrthych
date-of-more-time-on = y dyddiad yr ysgrifennodd { $landlord } am fwy o amser
date-of-more-time-until = y dyddiad newydd
date-of-final-response-on = y dyddiad ar yr ymateb terfynol
date-of-occurred-on = y dyddiad y digwyddodd hyn
date-of-first-known-on = y dyddiad y cawsoch wybod am hyn gyntaf
date-of-reported-on = y dyddiad y rhoesoch wybod am y broblem

## What may be a slip, and is asked about once

doubt-summary-title = Gwiriwch hyn
doubt-prefix = Cwestiwn:
# $what: the name of the date, from below. $date: what was answered.
doubt-date-ahead = Ai { $date } yw { $what }? Nid yw’r diwrnod hwnnw wedi dod eto. Newidiwch hyn, neu dewiswch Parhau eto.
# $other: the name of another date, which usually comes first.
doubt-date-before = Ai { $date } yw { $what }? Mae hynny cyn { $other }. Newidiwch hyn, neu dewiswch Parhau eto.

## Answers, by the names on the page for checking

check-who = Pwy ydych chi
check-role = Ar ran pwy rydych yn gweithredu
check-home = Math o gartref
check-about = Beth yw’r broblem
check-complaint-sent-on = Pryd anfonwyd y gŵyn
check-stage-1-response-on = Dyddiad yr ymateb cyntaf
check-refused-on = Dyddiad ei gwrthod
check-escalation-requested-on = Gofynnoch am y cam nesaf
check-stage-2-response-on = Dyddiad yr ail ymateb
check-final-escalation-requested-on = Gofynnoch am y cam olaf
check-acknowledged = Wedi cael gwybod bod { $landlord } wedi’i chael
check-acknowledged-on = Pryd y cawsoch wybod
check-more-time = Mwy o amser
check-more-time-on = Pryd yr ysgrifennodd { $landlord } am fwy o amser
check-more-time-until = Y dyddiad newydd
check-while-waiting = Beth rydych am ei wneud
check-final-response-on = Dyddiad yr ymateb terfynol
check-ongoing = Yn dal i ddigwydd
check-occurred-on = Pryd y digwyddodd, neu y digwyddodd ddiwethaf
check-first-known-on = Pryd cawsoch wybod gyntaf
check-reported-on = Pryd rhoesoch wybod gyntaf
check-claim-filed = Achos llys
check-late-reason = Pam na allech gwyno’n gynt
check-not-sure = Dydw i ddim yn siŵr

## When another day has begun

# $date: today.
day-new = Mae’n { $date } nawr. Mae’r dudalen hon yn gyfredol eto. Os gwnaethoch bwyso botwm, pwyswch ef eto.
day-followed = Mae’r dyddiadau yn eich llythyr yn cyfrif o heddiw nawr, { $date }.

### From here on: what pages say that come with the second part of the app. A build puts it into a file of its
### own, which a first visit does not wait for.

## This file

letter-language-note = Mae’r llythyr hwn yn iaith y dudalen. I’w anfon mewn iaith arall, newidiwch yr iaith ar frig y dudalen cyn ei olygu.

## How far the resident has come

page-overview-title = Eich camau
page-overview-lead = Does dim rhaid i chi wneud y cyfan ar unwaith. Does dim byd yn cael ei anfon nes i chi ei anfon.
progress-done = Wedi’i wneud
progress-going = Ar y gweill
progress-next = Heb ddechrau
progress-later = Ni ellir dechrau eto
progress-not-needed = Nid oes ei angen

## Dates and periods

weekdays-short = Ll Ma Me Ia Gw Sa Su

period-hours =
    { $n ->
       *[other] { $n } awr
    }
period-working-days =
    { $n ->
        [2] { $n } ddiwrnod gwaith
       *[other] { $n } diwrnod gwaith
    }
period-days =
    { $n ->
        [1] { $n } diwrnod
        [2] { $n } ddiwrnod
       *[other] { $n } diwrnod
    }
period-weeks =
    { $n ->
       *[other] { $n } wythnos
    }
period-months =
    { $n ->
        [2] { $n } fis
       *[other] { $n } mis
    }

## Pages: danger and who you are

page-other-route-notice-title = Efallai fod angen i sefydliad arall ddelio â hyn
page-other-route-notice-lead = Darllenwch hyn yn gyntaf. Gallwch fynd ymlaen o hyd.
other-route-tribunal-england = Gall y Tribiwnlys Haen Gyntaf (Siambr Eiddo) benderfynu a oes rhaid i chi dalu tâl gwasanaeth, a faint. Gall hefyd benderfynu ar rai dadleuon am lesoedd. Gallwch barhau i gwyno wrth { $landlord } am y ffordd y deliodd â chi.
other-route-tribunal-wales = Gall Tribiwnlys Eiddo Preswyl Cymru benderfynu a oes rhaid i chi dalu tâl gwasanaeth, a faint. Gall hefyd benderfynu ar rai dadleuon am lesoedd. Gallwch barhau i gwyno wrth { $landlord } am y ffordd y deliodd â chi.
other-route-tribunal-elsewhere = Yn eich rhan chi o’r DU, efallai mai tribiwnlys neu lys sy’n penderfynu ar daliadau a lesoedd. Gallwch barhau i gwyno wrth { $landlord } am y ffordd y deliodd â chi.
other-route-support-service = Mae gan { $landlord } weithdrefn gwyno ar wahân ar gyfer ei wasanaethau cymorth.
other-route-other-procedure = Mae tudalen { $landlord } yn anfon hyn i rywle arall. Gallwch gwyno i { $landlord } amdano o hyd.
other-route-freeholder = Mae gan { $landlord } dudalen ar wahân i bobl sy’n berchen ar rydd-ddaliad eu cartref. Nid yw’r Ombwdsmon Tai fel arfer yn derbyn cwynion gan rydd-ddeiliaid. Os yw asiant rheoli yn gofalu am eich ystad, gofynnwch i ba gynllun iawndal y mae’n perthyn. Gallwch barhau i gwyno wrth { $landlord }.
other-route-contact = Manylion cyswllt: { $scheme }
other-route-go-on-tribunal = Cwyno am y ffordd y deliwyd â’r mater
other-route-go-on-support-service = Ei hanfon at { $landlord } beth bynnag
other-route-go-on-other-procedure = Parhau â’m cwyn
other-route-go-on-freeholder = Parhau â’m cwyn

page-anonymous-notice-title = Os nad ydych yn rhoi eich enw
page-anonymous-notice-lead = Gallwch gwyno heb roi eich enw. Cyn i chi benderfynu:
anonymous-effects =
    Efallai na fydd { $landlord } yn gallu edrych ar bopeth.
    Ni all ddweud wrthych beth mae’n ei ganfod.
    Ni fydd eich llythyr yn dweud pa gartref sydd dan sylw, oni bai eich bod chi’n ysgrifennu hynny ynddo.
    Ni fydd ombwdsmon fel arfer yn edrych ar gŵyn heb enw.
anonymous-back = Gallwch fynd yn ôl os yw’n well gennych roi eich enw.
anonymous-go-on = Parhau heb fy enw

## Options

option-preferred-contact-email = Drwy e-bost
option-preferred-contact-phone = Dros y ffôn
option-preferred-contact-post = Drwy’r post

option-points-nobody-came = Ni ddaeth neb i edrych arno
option-points-missed-appointment = Ni chadwyd at apwyntiad
option-points-not-finished = Ni chafodd y gwaith ei orffen
option-points-poor-work = Roedd y gwaith yn wael
option-points-came-back = Daeth y broblem yn ôl
option-points-not-acted = Ni wnaed dim am y peth
option-points-rude = Roedd rhywun yn anghwrtais wrthyf
option-points-not-listened = Ni wrandawodd neb arnaf
option-points-unfair = Cefais fy nhrin yn annheg
option-points-wrong-charge = Mae tâl yn anghywir
option-points-not-explained = Ni chafodd ei egluro i mi
option-points-wrong-information = Cefais wybodaeth anghywir
option-points-broken-promise = Ni chadwyd addewid
option-points-no-reply = Nid atebodd neb fi
option-points-too-long = Mae wedi cymryd gormod o amser

option-adjustments-large-print = Print bras
option-adjustments-braille = Braille
option-adjustments-easy-read = Hawdd ei Ddeall
option-adjustments-easy-read-hint = Brawddegau byr gyda lluniau.
option-adjustments-language = Iaith arall
option-adjustments-language-hint = Dywedwch pa un yn y blwch isod.
option-adjustments-sign-language = Dehonglydd Iaith Arwyddion Prydain (BSL)
option-adjustments-call-me = Galwad ffôn
option-adjustments-call-me-hint = Yn ogystal â llythyrau neu e-byst.
option-adjustments-more-time = Mwy o amser i ateb

option-sent-sent-today = Ydw, heddiw
option-sent-sent-before = Ydw, cyn heddiw
option-sent-not-yet = Nac ydw, ddim eto

## Errors: say what to do

date-of-history = y dyddiad y digwyddodd hyn
date-of-sent = y dyddiad yr anfonoch y llythyr

## What may be a slip, and is asked about once
doubt-contact-address-no-home = A all { $landlord } wybod pa gartref sydd dan sylw? Nid ydych wedi rhoi cyfeiriad na rhif cyfeirnod. Ychwanegwch y cyfeiriad, neu dewiswch Parhau eto.
# $said: what was written.
doubt-contact-email-not-an-email = A yw “{ $said }” yn gywir? Nid yw’n edrych fel cyfeiriad e-bost. Newidiwch hyn, neu dewiswch Parhau eto.
doubt-contact-email-only-email = A yw “{ $said }” yn gywir? Nid yw’n edrych fel cyfeiriad e-bost, a dyma’r unig ffordd o’ch ateb. Newidiwch hyn, neu dewiswch Parhau eto.

error-sent-nothing-chosen = Dewiswch a ydych wedi’i anfon
error-what-happened-nothing-written = Ysgrifennwch beth ddigwyddodd
error-history-text-nothing-written = Ysgrifennwch beth ddigwyddodd ar y dyddiad hwn
error-other-problems-text-nothing-written = Ysgrifennwch beth ddigwyddodd gyda’r broblem hon
error-group-nothing-written = Rhowch enwau’r rhai sy’n cwyno gyda chi
error-letter-nothing-written = Ysgrifennwch yr hyn rydych am ei anfon at { $landlord }
error-representative-for-whom-nothing-written = Rhowch enw’r person rydych yn gweithredu ar ei ran
error-contact-name-nothing-written = Rhowch eich enw
error-contact-address-no-way-to-answer = Rhowch gyfeiriad, cyfeiriad e-bost neu rif ffôn
error-preferred-contact-no-way-to-answer = Rhowch y manylion ar gyfer y ffordd a ddewisoch, neu dewiswch ffordd arall

## Check answers: short labels

check-points = Beth a diciwyd gennych
check-what-happened = Beth ddigwyddodd
check-history = Dyddiadau a digwyddiadau
check-effect = Yr effaith a gafodd
check-remedy = Beth fyddai’n ei roi’n iawn
check-evidence = Lluniau, llythyrau a thystiolaeth arall
check-references = Cyfeirnodau ac enwau
check-other-problems = Problemau eraill
check-representative = Pwy ydyn nhw
check-contact = Eich manylion cyswllt
check-group = Pwy sy’n cwyno gyda chi
check-preferred-contact = Sut rydych am gael ateb
check-adjustments = Beth sydd angen ei wneud yn wahanol i chi

## What should happen when

milestone-first-contact-respond = Datrys y mater, neu ddweud wrthych beth sy’n digwydd nesaf
milestone-stage-1-acknowledge = Dweud wrthych fod eich cwyn wedi cyrraedd
milestone-stage-1-contact = Cysylltu â chi am eich cwyn
milestone-stage-1-phone = Eich ffonio gyda’r canlyniad
milestone-stage-1-respond = Anfon ei ymateb atoch
milestone-stage-2-request = Gofyn am y cam nesaf
milestone-stage-2-contact = Cysylltu â chi am eich adolygiad
milestone-stage-2-acknowledge = Dweud wrthych fod eich cais wedi cyrraedd
milestone-stage-2-respond = Anfon yr ymateb terfynol atoch
milestone-stage-3-request = Gofyn am y cam olaf
milestone-stage-3-acknowledge = Dweud wrthych fod eich cais am y cam olaf ganddo
milestone-stage-3-respond = Anfon ymateb terfynol y cam olaf atoch
milestone-hazard-emergency = Gwneud y cartref yn ddiogel, os yw’n berygl brys
milestone-hazard-investigate = Archwilio’r lleithder neu’r llwydni
milestone-hazard-summary = Dweud wrthych yn ysgrifenedig beth a gafodd ei ganfod
milestone-hazard-make-safe = Gwneud eich cartref yn ddiogel, os oes perygl difrifol yn cael ei ganfod
milestone-hazard-start-work = Dechrau’r gwaith sydd ei angen, os oes perygl difrifol yn cael ei ganfod
milestone-hazard-further-work = Dechrau gwaith i’w atal rhag dod yn ôl, os oes perygl difrifol yn cael ei ganfod

milestone-by = Mae { $landlord } yn dweud y bydd yn gwneud hyn erbyn diwedd { $due }.
milestone-by-aim = Mae { $landlord } yn dweud ei fod yn anelu at wneud hyn erbyn diwedd { $due }.
milestone-by-must = Rhaid i { $landlord } wneud hyn erbyn diwedd { $due }.
milestone-by-past = Dywedodd { $landlord } y byddai’n gwneud hyn erbyn diwedd { $due }.
milestone-by-aim-past = Dywedodd { $landlord } ei fod yn anelu at wneud hyn erbyn diwedd { $due }.
milestone-by-must-past = Dylai { $landlord } fod wedi gwneud hyn erbyn diwedd { $due }.
milestone-by-old = Roedd hen fersiwn o dudalen { $landlord } yn rhoi amser iddo tan ddiwedd { $due }. Gall y dudalen newydd ddweud rhywbeth arall.
dates-sent-roughly = Dydych chi ddim yn siŵr pa ddiwrnod yr anfonoch eich cwyn. Rydym yn cyfrif o’r diwrnod hwyraf y gallai fod.
dates-unknown-request = Ni allwn gyfrifo dyddiadau’r cam hwn heb y diwrnod y gofynnoch i { $landlord } edrych eto. Edrychwch yn yr e-byst a anfonoch, ar eich ffôn neu yn eich papurau. Gallwch fynd yn ôl a’i ychwanegu.
dates-unknown = Ni allwn gyfrifo’r dyddiadau heb y diwrnod yr anfonoch eich cwyn. Edrychwch yn yr e-byst a anfonoch, ar eich ffôn neu yn eich papurau. Gallwch fynd yn ôl a’i ychwanegu.
milestone-by-hours = Mae { $landlord } yn dweud y bydd yn gwneud hyn o fewn { $period } ar ôl cael gwybod. Daw’r amser i ben yr un amser o’r dydd ar y diwrnod hwn: { $due }.
milestone-by-hours-aim = Mae { $landlord } yn dweud ei fod yn anelu at wneud hyn o fewn { $period } ar ôl cael gwybod. Daw’r amser i ben yr un amser o’r dydd ar y diwrnod hwn: { $due }.
milestone-by-hours-must = Rhaid i { $landlord } wneud hyn o fewn { $period } ar ôl cael gwybod. Daw’r amser i ben yr un amser o’r dydd ar y diwrnod hwn: { $due }.
milestone-by-hours-past = Dywedodd { $landlord } y byddai’n gwneud hyn o fewn { $period } ar ôl cael gwybod. Daeth yr amser i ben yr un amser o’r dydd ar y diwrnod hwn: { $due }.
milestone-by-hours-aim-past = Dywedodd { $landlord } ei fod yn anelu at wneud hyn o fewn { $period } ar ôl cael gwybod. Daeth yr amser i ben yr un amser o’r dydd ar y diwrnod hwn: { $due }.
milestone-by-hours-must-past = Dylai { $landlord } fod wedi gwneud hyn o fewn { $period } ar ôl cael gwybod. Daeth yr amser i ben yr un amser o’r dydd ar y diwrnod hwn: { $due }.
milestone-by-old-hours = Roedd hen fersiwn o dudalen { $landlord } yn rhoi { $period } iddo ar gyfer hyn. Gall y dudalen newydd ddweud rhywbeth arall.
milestone-resident-by = Mae { $landlord } yn gofyn i chi wneud hyn erbyn diwedd { $due }.
milestone-resident-by-past = Gofynnodd { $landlord } i chi wneud hyn erbyn diwedd { $due }. Gallwch ofyn o hyd, ond efallai y bydd yn gwrthod.
milestone-resident-by-old = Roedd hen fersiwn o dudalen { $landlord } yn gofyn i chi wneud hyn erbyn diwedd { $due }. Gall y dudalen newydd ddweud rhywbeth arall.
only-if-hazard-found = Os na fydd yn dod o hyd i berygl difrifol, does dim rhaid iddo wneud hyn.
only-if-hazard-found-due = Os bydd { $landlord } yn dod o hyd i berygl difrifol, rhaid iddo wneud hyn erbyn diwedd { $due }.
only-if-hazard-found-past = Os daeth { $landlord } o hyd i berygl difrifol, dylai fod wedi gwneud hyn erbyn diwedd { $due }.
only-if-emergency-hazard = Os nad yw’n berygl brys, does dim rhaid i { $landlord } wneud hyn.
only-if-emergency-hazard-due = Os yw’n berygl brys, rhaid i { $landlord } wneud hyn o fewn { $period } ar ôl cael gwybod. Daw’r amser i ben yr un amser o’r dydd ar y diwrnod hwn: { $due }.
only-if-emergency-hazard-past = Os oedd yn berygl brys, dylai { $landlord } fod wedi gwneud hyn o fewn { $period } ar ôl cael gwybod. Daeth yr amser i ben yr un amser o’r dydd ar y diwrnod hwn: { $due }.
more-time-lead = Gall { $landlord } gymryd hyd at { $period } yn fwy, neu’n hirach os oes ganddo reswm da. I wneud hynny, rhaid iddo ysgrifennu atoch cyn i’w amser ddod i ben, dweud pam, a rhoi dyddiad newydd.
more-time-accepted = Ysgrifennodd { $landlord } ar { $came } i ddweud bod angen mwy o amser arno. Dyma’r dyddiad newydd: { $until }.
more-time-too-late = Ysgrifennodd { $landlord } ar { $came } i ddweud bod angen mwy o amser arno, tan y dyddiad hwn: { $until }. Roedd y dyddiad eisoes wedi mynd heibio, felly mae’r dyddiad yn aros yr un fath.
more-time-over-cap = Ysgrifennodd { $landlord } ar { $came } i ddweud bod angen mwy o amser arno, tan y dyddiad hwn: { $until }. Mae hynny’n fwy nag y gall ei gymryd, oni bai bod ganddo reswm da. Heb reswm da, dyma’r diwrnod olaf: { $due }.
milestone-met = Cafodd hyn ei wneud erbyn { $date } ({ $event }).
milestone-met-due = Roedd i fod i gael ei wneud erbyn diwedd { $due }.
milestone-met-due-hours = Yr amser ar gyfer hyn oedd { $period }, hyd at yr un amser o’r dydd ar y diwrnod hwn: { $due }.
milestone-met-late =
    { $n ->
        [1] Roedd 1 diwrnod yn hwyr.
        [2] Roedd 2 ddiwrnod yn hwyr.
       *[other] Roedd { $n } diwrnod yn hwyr.
    }
milestone-refused = Gwrthododd { $landlord } eich cwyn ar { $date }.
milestone-not-started = Nid yw’r amser ar gyfer hyn wedi dechrau eto. Pan fydd yn dechrau, bydd yn para { $period }.
milestone-not-started-old = Nid yw’r amser ar gyfer hyn wedi dechrau eto. Roedd hen fersiwn o dudalen { $landlord } yn dweud ei fod yn para { $period }.
band-acknowledged = Os bydd { $landlord } yn dweud wrthych heddiw fod eich cwyn wedi cyrraedd, dyma’r diwrnod olaf ar gyfer hyn: { $from }. Os bydd yn cymryd ei holl amser i ddweud wrthych, dyma’r diwrnod olaf: { $due }.
band-escalation-acknowledged = Os bydd { $landlord } yn dweud wrthych heddiw fod eich cais wedi cyrraedd, dyma’r diwrnod olaf ar gyfer hyn: { $from }. Os bydd yn cymryd ei holl amser i ddweud wrthych, dyma’r diwrnod olaf: { $due }.
band-passed-to-manager = Os bydd rheolwr yn cael eich cwyn ar unwaith, dyma’r diwrnod olaf ar gyfer hyn: { $from }. Os na, dyma’r diwrnod olaf fan hwyraf: { $due }.
band-investigation-concluded = Os bydd { $landlord } yn gorffen archwilio ar unwaith, dyma’r diwrnod olaf ar gyfer hyn: { $from }. Os bydd yn cymryd ei holl amser i archwilio, dyma’r diwrnod olaf: { $due }.
band-start-not-exact = Nid ydym yn gwybod yn union pryd y dechreuodd yr amser. Mae’r diwrnod olaf ar gyfer hyn rhwng { $from } a { $due }.

why-this-date = Sut y gwnaethom gyfrifo’r dyddiad hwn
why-day-zero = Rydym yn dechrau cyfrif ar ôl y diwrnod hwn: { $start }.
why-day-one = Rydym yn dechrau cyfrif ar y diwrnod hwn: { $start }. Mae tudalen { $landlord } yn dweud bod y diwrnod hwnnw’n cyfrif hefyd.
why-day-one-working = Rydym yn dechrau cyfrif ar y diwrnod hwn: { $start }. Os yw’n ddiwrnod gwaith, mae’n cyfrif hefyd, am fod tudalen { $landlord } yn dweud hynny.
why-from-then = Mae’r amser yn dechrau ar y diwrnod hwn: { $start }.
why-start-known = { $date } (sef { $event })
why-start-if-sent = { $date }, os anfonwch ef heddiw
why-start-if-told = { $date }, os bydd { $landlord } yn dweud wrthych heddiw
why-later = Os bydd yn digwydd yn hwyrach, bydd y diwrnod olaf yn hwyrach hefyd.
why-start-not-stated = Nid yw tudalen { $landlord } yn dweud o ba ddiwrnod y dylid cyfrif. Ni sydd wedi dewis yr un hwn.
why-starts-by = Mae’r cam cyn hwn yn dechrau ar y diwrnod hwn: { $start }. Gall gymryd tan y diwrnod hwn: { $by }.
why-after-that = Rydym yn dechrau cyfrif ar ôl hynny.
why-on-that-day = Rydym yn dechrau cyfrif ar y diwrnod hwnnw. Mae tudalen { $landlord } yn dweud bod y diwrnod cyntaf yn cyfrif hefyd.
why-working-days = Yna rydym yn cyfrif { $period }. Nid yw penwythnosau na gwyliau banc yn cyfrif.
why-weeks = Yna rydym yn cyfrif { $period }. Mae pob diwrnod yn cyfrif, hyd yn oed penwythnosau a gwyliau banc.
why-months = Yna rydym yn cyfrif { $period }, hyd at yr un diwrnod o’r mis. Os yw’r mis hwnnw’n rhy fyr, rydym yn defnyddio ei ddiwrnod olaf.
why-hours = Yna rydym yn cyfrif { $period } ar y cloc. Mae nosweithiau, penwythnosau a gwyliau banc yn cyfrif hefyd.
why-skipped = Gwyliau na wnaethom eu cyfrif: { $days }
holiday-new-years-day = Dydd Calan
holiday-2nd-january = 2 Ionawr
holiday-st-patricks-day = Dydd Sant Padrig
holiday-good-friday = Dydd Gwener y Groglith
holiday-easter-monday = Dydd Llun y Pasg
holiday-early-may-bank-holiday = Gŵyl banc Calan Mai
holiday-spring-bank-holiday = Gŵyl banc y gwanwyn
holiday-battle-of-the-boyne-orangemens-day = Brwydr y Boyne (Dydd yr Orenwyr)
holiday-summer-bank-holiday = Gŵyl banc yr haf
holiday-st-andrews-day = Dydd Sant Andreas
holiday-christmas-day = Dydd Nadolig
holiday-boxing-day = Gŵyl San Steffan
why-read-as-within = Mae tudalen { $landlord } yn dweud “ar ôl” yr amser hwn. Rydym yn deall hynny fel “o fewn” yr amser.
why-later-of = Mae ail ddyddiad: { $other }. Yr un hwyraf o’r ddau sy’n cyfrif.
why-extended = Ysgrifennodd { $landlord } i ddweud bod angen mwy o amser arno. Dyma oedd y dyddiad: { $from_date }. Dyma’r dyddiad nawr: { $due }.
why-estimated = Amcangyfrif yw hwn. Nid yw’r gwyliau banc ar gyfer y cyfnod hwnnw wedi’u cyhoeddi eto, felly gall y dyddiad newid.
marks-key-all-days = Mae’r rhifau bach yn cyfrif y diwrnodau.
marks-key = Mae’r rhifau bach yn cyfrif y diwrnodau. Diwrnod ar y penwythnos yw llinell fach. Gŵyl banc yw croes. Nid ydym yn cyfrif y rheini.
calendar-read = Daw’r gwyliau banc o GOV.UK. Dyma pryd y darllenwyd nhw: { $date }.

status-not-started = Heb ddechrau
status-due = Ddim yn hwyr eto
status-overdue = Mae’r dyddiad wedi mynd heibio
status-overdue-emergency-hazard = Yn hwyr dim ond os oedd yn berygl brys
status-overdue-hazard-found = Yn hwyr dim ond os daeth o hyd i berygl difrifol
status-met = Wedi’i wneud
status-met-late =
    { $n ->
        [1] Wedi’i wneud, 1 diwrnod yn hwyr
        [2] Wedi’i wneud, 2 ddiwrnod yn hwyr
       *[other] Wedi’i wneud, { $n } diwrnod yn hwyr
    }
status-refused = Wedi’i gwrthod
status-superseded = O hen dudalen
status-open = Gallwch ofyn nawr
status-closed = Mae’r dyddiad wedi mynd heibio, ond gallwch ofyn o hyd

basis-policy = Beth mae { $landlord } yn dweud y bydd yn ei wneud
basis-policy-aim = Beth mae { $landlord } yn dweud ei fod yn anelu at ei wneud
basis-policy-superseded = Beth oedd hen fersiwn o dudalen { $landlord } yn ei ddweud
basis-policy-resident = Beth mae { $landlord } yn gofyn i chi ei wneud
basis-code = Cod Trin Cwynion yr Ombwdsmon Tai
basis-law = Cyfraith Awaab ar amodau peryglus mewn tai cymdeithasol
basis-law-scotland = Y gyfraith ar leithder a llwydni yn yr Alban
basis-law-wales = Y safon ar gyfer cartrefi yng Nghymru
two-clocks = Mae gan rai camau ddau ddyddiad. Daw un o dudalen { $landlord } ei hun. Daw’r llall o God Trin Cwynion yr Ombwdsmon Tai, y mae’n rhaid i { $landlord } ei ddilyn.
clocks-same = Mae’r ddau’n rhoi’r un dyddiad.
clocks-own-first = Dyma mae tudalen { $landlord } yn ei ddweud: { $own }. O dan y Cod Trin Cwynion, rhaid ei wneud erbyn { $code }, oni bai bod { $landlord } yn ysgrifennu i ddweud pam mae angen mwy o amser arno. Ar ôl hynny, gallwch ofyn i’r Ombwdsmon Tai ddweud wrth { $landlord } am ateb.
clocks-own-first-step = Dyma mae tudalen { $landlord } yn ei ddweud: { $own }. O dan y Cod Trin Cwynion, rhaid ei wneud erbyn { $code }. Ar ôl hynny, gallwch ofyn i’r Ombwdsmon Tai am help.
clocks-both-past = Mae’r ddau ddyddiad wedi mynd heibio. A yw { $landlord } wedi ysgrifennu i ddweud bod angen mwy o amser arno? Os na, gallwch ofyn i’r Ombwdsmon Tai ddweud wrtho am ateb.
clocks-both-past-step = Mae’r ddau ddyddiad wedi mynd heibio. Gallwch ofyn i’r Ombwdsmon Tai ddweud wrth { $landlord } am ateb.
clocks-code-first = Mae’r Cod Trin Cwynion yn rhoi llai o amser i { $landlord } na’i dudalen ei hun. Defnyddiwch y dyddiad hwn: { $code }.
clocks-superseded = Defnyddiwch y dyddiad hwn: { $code }, o’r Cod Trin Cwynion. Daw’r dyddiad arall o hen fersiwn o dudalen { $landlord }.

timeline-heading = Eich camau a’ch dyddiadau
timeline-today = Heddiw
timeline-passed = Wedi mynd heibio
timeline-by = Erbyn { $date }
timeline-by-hours = Erbyn yr un amser o’r dydd ar { $date }
timeline-code = Mae’r Cod Trin Cwynion yn rhoi tan { $date } iddo.
turn-yours = Eich tro chi yw hi
turn-theirs = Tro { $landlord } yw hi
turn-late = Tro { $landlord } yw hi, ac mae’n hwyr
line-complaint-sent = Anfonoch eich cwyn
line-report-sent = Rhoesoch wybod am y broblem
line-complaint-received = Cafodd { $landlord } eich cwyn
line-acknowledged = Dywedodd { $landlord } fod eich cwyn wedi cyrraedd
line-stage-1-response = Anfonodd { $landlord } ei ymateb cyntaf
line-escalation-requested = Gofynnoch am “{ $stage }”
line-escalation-acknowledged = Dywedodd { $landlord } fod eich cais wedi cyrraedd
line-stage-2-response = Anfonodd { $landlord } ei ail ymateb
line-final-escalation-requested = Gofynnoch am y cam olaf
line-final-response = Anfonodd { $landlord } ei ymateb terfynol
line-refused = Gwrthododd { $landlord } eich cwyn
line-first-contact-respond = Dylai { $landlord } ddatrys y broblem, neu ddweud wrthych beth sy’n digwydd nesaf
line-stage-1-acknowledge = Dylai { $landlord } ddweud wrthych fod eich cwyn wedi cyrraedd
line-stage-1-contact = Dylai { $landlord } gysylltu â chi am eich cwyn
line-stage-1-phone = Dylai { $landlord } eich ffonio gyda’r canlyniad
line-stage-1-respond = Dylai { $landlord } anfon ei ymateb atoch
line-stage-2-request = Gofynnwch am “{ $stage }”, o dan derfyn amser { $landlord } ei hun
line-stage-2-contact = Dylai { $landlord } gysylltu â chi am eich adolygiad
line-stage-2-acknowledge = Dylai { $landlord } ddweud wrthych fod eich cais wedi cyrraedd
line-stage-2-respond = Dylai { $landlord } anfon yr ymateb terfynol atoch
line-stage-3-request = Gofynnwch am “{ $stage }”, o dan derfyn amser { $landlord } ei hun
line-stage-3-acknowledge = Dylai { $landlord } ddweud wrthych fod eich cais am y cam olaf wedi cyrraedd
line-stage-3-respond = Dylai { $landlord } anfon ymateb terfynol y cam olaf atoch
line-hazard-emergency = Dylai { $landlord } wneud y cartref yn ddiogel, os yw’n berygl brys
line-hazard-investigate = Dylai { $landlord } archwilio’r lleithder neu’r llwydni
line-hazard-summary = Dylai { $landlord } ddweud wrthych yn ysgrifenedig beth y daeth o hyd iddo
line-hazard-make-safe = Dylai { $landlord } wneud eich cartref yn ddiogel, os deuir o hyd i berygl difrifol
line-hazard-start-work = Dylai { $landlord } ddechrau’r gwaith sydd ei angen, os deuir o hyd i berygl difrifol
line-hazard-further-work = Dylai { $landlord } ddechrau gwaith i’w atal rhag dod yn ôl, os deuir o hyd i berygl difrifol
timeline-opens = { $scheme }: gall dderbyn eich cwyn o’r diwrnod hwn ymlaen
timeline-last-safe = { $scheme }: y diwrnod diogel olaf i ofyn
# $what: one of the three above. $about: as in letter-about-….
calendar-summary = { $what }, am { $about }
calendar-nothing = Os nad oes dim wedi dod erbyn diwedd y diwrnod hwn, dewch yn ôl i’r dudalen hon ac atgoffwch { $landlord }.
# $address: the address of the page.
calendar-come-back = Os cadwoch eich atebion ar y ddyfais hon, mae eich cwyn yma: { $address }
# $what: what the entry said before.
calendar-cancelled = Nid oes ei angen mwyach: { $what }

hazards-heading = Amodau peryglus: Cyfraith Awaab
hazards-lead = Os ydych yn rhentu eich cartref gan { $landlord }, gall Cyfraith Awaab fod yn berthnasol iddo. Mae’n gosod terfynau amser ar gyfer argyfyngau, ac ar gyfer lleithder a llwydni difrifol. Mae’n cynnwys y rhan fwyaf o dai cymdeithasol yn Lloegr. Nid yw’n cynnwys rhanberchnogion, pobl â thrwydded, na’r rhan fwyaf o dai â chymorth neu dai dros dro. Mae’r amserau hyn yn rhedeg yr un pryd â’ch cwyn. Rydym yn cyfrif o’r diwrnod y cafodd { $landlord } wybod.
hazards-scotland-heading = Lleithder a llwydni: y gyfraith yn yr Alban
hazards-scotland-lead = Mae’r gyfraith yn yr Alban yn gosod terfynau amser ar gyfer archwilio lleithder a llwydni mewn cartrefi sy’n cael eu rhentu. Os ydych yn rhentu eich cartref, gall fod yn berthnasol. Os na all { $landlord } gadw at derfyn amser, rhaid iddo ddweud wrthych pam, ac erbyn pryd y bydd yn gweithredu. Mae’r amserau hyn yn rhedeg yr un pryd â’ch cwyn. Rydym yn cyfrif o’r diwrnod y cafodd { $landlord } wybod.
hazards-wales-heading = Amodau peryglus: y safon yng Nghymru
hazards-wales-lead = Yng Nghymru, rhaid i landlordiaid fel { $landlord } osod eu terfynau amser eu hunain ar gyfer delio â pheryglon. Mae lleithder a llwydni yn eu plith. Rhaid iddynt gyhoeddi’r terfynau amser hynny. Gofynnwch i { $landlord } beth ydynt.
hazards-letter = Mae eich llythyr hefyd yn gofyn i { $landlord } drin hyn fel adroddiad am berygl.

event-complaint-sent = y diwrnod yr anfonoch eich cwyn
event-complaint-received = y diwrnod y cyrhaeddodd eich cwyn
event-acknowledged = y diwrnod y dywedodd { $landlord } fod eich cwyn wedi cyrraedd
event-stage-1-response = y dyddiad ar yr ymateb cyntaf
event-escalation-requested = y diwrnod y gofynnoch am y cam nesaf
event-escalation-acknowledged = y diwrnod y dywedodd { $landlord } fod eich cais wedi cyrraedd
event-stage-2-response = y dyddiad ar yr ail ymateb
event-final-escalation-requested = y diwrnod y gwnaethoch ofyn am y cam olaf
event-refused = y dyddiad ar y llythyr a’i gwrthododd
event-first-known = y diwrnod y cawsoch wybod gyntaf
event-final-response = y dyddiad ar yr ymateb terfynol
event-landlord-aware = y diwrnod y cafodd { $landlord } wybod am y broblem
# $event, $then: what happened, such as "the day you sent your complaint". $date, $then_date: when.
note-odd-order = Gwiriwch y ddau ddyddiad hyn: { $event } ({ $date }), a { $then } ({ $then_date }). Mae’r ail cyn y cyntaf.
note-dated-ahead = Gwiriwch y dyddiad hwn, sydd heb ddod eto: { $event } ({ $date }).
note-not-in-procedure = Nid oes gan dudalen { $landlord } y cam hwn: { $event } ({ $date }).

## Pages: check, letter, send, done

check-answers = Newid ateb
check-set-aside = Rydym wedi cadw’r atebion hyn ond nid ydym yn eu defnyddio, oherwydd atebion eraill a roesoch:

page-letter-title = Eich llythyr at { $landlord }
page-letter-lead = Dyma’n union beth fydd yn cael ei anfon. Gallwch ei newid.
letter-change-link = Newid geiriau’r llythyr
letter-changed-note = Fe wnaethoch newid ateb neu’r iaith ar ôl golygu’r llythyr hwn. Rydym wedi cadw eich llythyr isod, fel y gwnaethoch ei olygu.
letter-rebuild = Gwneud y llythyr eto o’m hatebion
letter-days-moved = Rydych wedi newid y llythyr hwn eich hun, felly rydym wedi’i adael fel y mae. Mae’n cyfrif rhai dyddiadau o ddiwrnod cynharach. Os byddwch yn ei anfon heddiw, dylent fod fel hyn:
# $then: a date as it stands in the letter. $now: the date that it should be.
letter-days-moved-item = { $now }, ac nid { $then }
letter-days-unknown = Rydych wedi newid y llythyr hwn eich hun ar ddiwrnod cynharach. Gwiriwch y dyddiadau ynddo cyn i chi ei anfon.

page-send-title = Gwirio eich llythyr a’i anfon
send-email-heading = Anfon drwy e-bost
send-email-button = Agor yn fy rhaglen e-bost
send-email-opens = Mae hyn yn agor eich rhaglen e-bost eich hun. Ni chaiff ei anfon nes i chi bwyso anfon yno.
send-email-too-long = Mae eich llythyr yn rhy hir ar gyfer y botwm hwn. Copïwch y testun a’i ludo mewn e-bost.
send-copy-heading = Copïo’r testun
send-copy-where = Edrychwch ar wefan { $landlord } i weld ble i’w anfon: efallai y bydd ffurflen neu gyfeiriad.
send-copy-files = Ni chaiff eich ffeiliau eu copïo. Ychwanegwch nhw eich hun.
send-copy-button = Copïo fy llythyr
send-copied = Wedi’i gopïo. Gallwch ei ludo lle mae ei angen arnoch.
send-copy-failed = Nid oeddem yn gallu ei gopïo. Dewiswch destun y llythyr a’i gopïo eich hun.
send-print-heading = Ei argraffu, neu ei gadw fel PDF
send-print-button = Argraffu fy llythyr
send-post-heading = Anfon drwy’r post
send-phone-heading = Ffonio { $landlord }
send-subject = Pwnc: { $subject }
send-other-ways = Ffyrdd eraill o’i anfon
send-next = Parhau ar ôl i chi ei anfon

page-sent-title = Ydych chi wedi’i anfon?
page-sent-hint = Nid yw agor e-bost neu argraffu llythyr yn ei anfon.
page-sent-why = Rydym yn cyfrif y dyddiadau o’r diwrnod yr anfonoch ef.
sent-date-legend = Os gwnaethoch ei anfon cyn heddiw, pryd oedd hynny?

page-done-title = Rydych wedi’i anfon
done-next-heading = Beth sy’n digwydd nesaf
done-nothing-by-then = Os na ddaw dim erbyn hynny, dewch yn ôl i’r dudalen hon ac atgoffwch { $landlord }.
done-nothing = Os na ddaw dim, dewch yn ôl i’r dudalen hon ac atgoffwch { $landlord }.
done-offer = Pan fydd { $landlord } yn ateb, neu’n gwneud yr hyn a gynigiodd, dewch yn ôl i’r dudalen hon a dweud wrthym.
done-report-next = Os ydych yn anfodlon â’r hyn y mae { $landlord } yn ei wneud am hyn, dewch yn ôl i gwyno.
done-sent-on = Dyddiad anfon: { $date }
done-keep = Cadwch yr hyn a anfonoch, a rhywbeth sy’n dangos y dyddiad. Efallai y bydd ei angen arnoch yn nes ymlaen.
done-text = Beth ysgrifennoch chi

## When the wizard has stopped working

crash-title = Mae’r dudalen hon wedi stopio gweithio
crash-lead = Mae’n ddrwg gennym. Mae’r hyn a ysgrifennoch isod. Gallwch barhau, ei gopïo neu ei gadw fel ffeil.
crash-again = Stopiodd y dudalen eto. Copïwch neu cadwch yr hyn a ysgrifennoch. Yna parhewch, neu dechreuwch o’r dechrau.
crash-text = Yr hyn a ysgrifennoch
crash-go-on = Parhau â’r atebion hyn
crash-copy = Copïo’r hyn a ysgrifennais
crash-save = Cadw’r hyn a ysgrifennais fel ffeil
crash-start-empty = Dechrau o’r dechrau
crash-starting = Yn dechrau eto
crash-copied = Wedi’i gopïo
crash-copy-failed = Ni adawodd eich porwr i ni ei gopïo. Dewiswch y testun a’i gopïo eich hun.
crash-failed = Nid oeddem yn gallu dechrau eto. Mae’r hyn a ysgrifennoch yma o hyd. Gwiriwch eich cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni.

## Pages: a report or a complaint

page-service-request-notice-title = Gallwch ddechrau drwy roi gwybod am y broblem
page-service-request-notice-lead = Yn ôl eich atebion, rydych yn gofyn i rywbeth gael ei roi’n iawn. Nid yw hynny’n gŵyn eto.
service-request-why-first-report = Dydych chi ddim wedi dweud wrth { $landlord } am hyn o’r blaen. Dylai gael cyfle i’w roi’n iawn.
service-request-why-neighbour-first-report = Dydych chi ddim wedi dweud wrth { $landlord } am eich cymdogion o’r blaen. Dechreuwch drwy roi gwybod am y broblem, er mwyn iddo gael cyfle i weithredu.
service-request-why-not-unhappy = Dywedoch wrthym eich bod yn iawn gyda’r hyn a wnaeth { $landlord }.
service-request-becomes = Mae’n troi’n gŵyn os ydych yn anfodlon â’r hyn y mae { $landlord } yn ei wneud am y peth. Gallwch gwyno hyd yn oed tra bo’r gwaith yn mynd rhagddo.
service-request-go-on = Ysgrifennu i roi gwybod am y broblem
service-request-insist = Rwyf am i hyn gael ei drin fel cwyn

page-refer-notice-title = Rydych wedi cael yr ymateb terfynol
page-refer-notice-lead = Gallwch nawr fynd at rywun y tu allan i { $landlord }. Dyma pwy all helpu, a faint o amser sydd gennych.
refer-go-on = Mae hon yn broblem newydd, neu mae wedi digwydd eto

## Pages: when it happened

page-result-title = Beth mae eich atebion yn ei ddweud wrthym
result-outcome-emergency = Ceisiwch help yn gyntaf
result-outcome-service-request = Dechreuwch drwy roi gwybod am y broblem
result-outcome-complaint = Mae hon yn gŵyn
result-outcome-other-route = Gall sefydliad arall ddelio â hyn, ond gallwch anfon eich cwyn o hyd
result-outcome-refer-to-redress = Gallwch nawr fynd y tu allan i { $landlord }
page-result-lead = { $landlord } sy’n penderfynu. Dyma beth mae ei dudalen ei hun a rheolau heddiw yn ei ddweud.
result-reasons-heading = Pam rydym yn dweud hyn
result-limit-heading = Ydych chi mewn pryd?
result-dates-heading = Beth ddylai ddigwydd, a phryd
result-redress-heading = Pwy arall all helpu
result-go-on = Ysgrifennu fy nghwyn
result-go-on-report = Rhoi gwybod am y broblem
result-go-on-stage-2 = Gofyn am “{ $stage }”
result-go-on-chase = Atgoffa { $landlord }
result-go-on-new-problem = Ysgrifennu am y broblem newydd
result-go-on-refused = Gofyn i { $landlord } edrych eto
result-all-dates = Pob dyddiad, a pham
result-differences =
    { $n ->
        [1] 1 man lle mae tudalen { $landlord } a’r rheolau’n wahanol
       *[other] { $n } man lle mae tudalen { $landlord } a’r rheolau’n wahanol
    }

situation-late = Mae hon yn gŵyn, ond gall fod yn hwyr
situation-depends = Mae hon yn gŵyn, ond ni allwn ddweud a yw mewn pryd
situation-new-problem = Gallwch gwyno am y broblem newydd
situation-waiting = Mae ganddynt amser i ateb o hyd
situation-undated = Rydych yn aros am ateb
situation-overdue = Mae eu hymateb yn hwyr
situation-next-stage = Gallwch ofyn am y cam nesaf, “{ $stage }”
situation-next-stage-late = Gallwch ofyn o hyd am y cam nesaf, “{ $stage }”
situation-refused = Gallwch ofyn iddynt edrych eto
answer-in-time = Rydych mewn pryd.
answer-in-time-until = Rydych mewn pryd. Y diwrnod diogel olaf i gwyno yw { $due }.
answer-in-time-code = O dan y Cod Trin Cwynion, rydych mewn pryd tan { $due }.
answer-late-own = Daeth terfyn amser { $landlord } ei hun i ben ar { $due }.
answer-late-code-until = Mae’r Cod Trin Cwynion yn rhoi tan { $due } i chi. Dywedwch pam rydych yn cwyno nawr.
answer-late-still = Gallwch ei hanfon o hyd. Dywedwch pam rydych yn cwyno nawr.
answer-late-code = Daeth y 12 mis yn y Cod Trin Cwynion i ben ar { $due }. Gallwch ei hanfon o hyd. Dywedwch pam rydych yn cwyno nawr.
answer-due = Os byddwch yn ei hanfon heddiw, dylai { $landlord } ateb erbyn diwedd { $due }.
answer-due-stage = Os byddwch yn gofyn heddiw, dylai { $landlord } ateb erbyn diwedd { $due }.
answer-waiting = Dylai { $landlord } ateb erbyn diwedd { $due }.
answer-new-problem = Mae gennych gŵyn agored. Mae eich llythyr yn gofyn i { $landlord } ychwanegu’r broblem hon ati, neu ddechrau cwyn newydd.
answer-overdue = Dylai { $landlord } fod wedi ateb erbyn diwedd { $due }.
answer-overdue-own = Dywedodd { $landlord } y byddai’n ateb erbyn diwedd { $due }.
answer-overdue-aim = Dywedodd { $landlord } ei fod yn anelu at ateb erbyn diwedd { $due }.
answer-overdue-code = Roedd y Cod Trin Cwynion yn rhoi tan { $due } iddo.
answer-code-until = Mae’r Cod Trin Cwynion yn rhoi tan { $due } iddo.
answer-ask-late = Gofynnodd { $landlord } i chi wneud hyn erbyn diwedd { $due }. Gallwch ofyn o hyd. Nid yw’r Cod Trin Cwynion yn gosod diwrnod olaf ar ei gyfer.
answer-ask-soon = Mae’n well gofyn yn fuan.
answer-refused = Mae eich llythyr yn gofyn i { $landlord } edrych eto, neu ddweud pam yn ysgrifenedig.
answer-help-now = Gall yr Ombwdsmon Tai roi cyngor am ddim i chi nawr.
answer-help-late = Mae’r Ombwdsmon Tai am ddim. Gall ddweud wrth { $landlord } am ateb.
answer-help-refused = Gall yr Ombwdsmon Tai edrych ar y gwrthodiad. Mae am ddim.
answer-help-open = { $scheme }: gall edrych ar hyn nawr.
answer-help-from = { $scheme }: gall dderbyn eich cwyn o { $due } ymlaen, neu ar ôl yr ymateb terfynol os daw hwnnw’n gynt.
answer-help-later = { $scheme }: gall edrych ar eich cwyn ar ôl yr ymateb terfynol.

## Fields

field-adjustments-other = Unrhyw beth arall sydd ei angen arnoch
field-points-other = Rhywbeth arall

field-representative-for-whom = Enw llawn y person
field-representative-for-whom-hint = Y person sy’n gwneud y gŵyn.
field-representative-relation = Eich perthynas â’r person
field-representative-relation-hint = Er enghraifft, merch, cymydog, gofalwr neu gynghorydd. Gallwch adael hyn yn wag.
field-representative-agreed = Mae’r person wedi cytuno y caf weithredu ar ei ran
field-representative-agreed-hint = Os na ddewiswch yr un o’r tri hyn, bydd ffurflen ar ddiwedd eich llythyr i’r person ei llofnodi.
field-representative-cannot-agree = Ni all y person gytuno ei hun
field-representative-cannot-agree-hint = Er enghraifft, oherwydd salwch difrifol, neu am na all wneud y penderfyniad hwn.
field-representative-died = Mae’r person wedi marw

field-contact-name = Eich enw llawn
field-contact-name-hint = Yr enw y dylai { $landlord } ei ddefnyddio.
field-contact-address = Cyfeiriad y cartref
field-contact-address-hint = Y cartref sydd dan sylw. Os ydych yn byw yn rhywle arall, rhowch y cyfeiriad hwnnw hefyd.
field-contact-email = Cyfeiriad e-bost
field-contact-email-hint = Er enghraifft, enw@example.com
field-contact-phone = Rhif ffôn
field-contact-phone-hint = Ychwanegwch amser da i ffonio, os dymunwch.
field-contact-with-others = Mae pobl eraill yn cwyno gyda mi
field-history-text = Beth ddigwyddodd
field-other-problems-heading = Teitl byr
field-other-problems-text = Beth ddigwyddodd

## Reasons

reason-danger = Dywedoch wrthym fod rhywun mewn perygl nawr. Ceisiwch help yn gyntaf.
reason-support-service = Mae’n ymwneud â gwasanaeth cymorth. Mae gan { $landlord } weithdrefn ar wahân ar gyfer hynny.
reason-tribunal-matter = Mae’n ymwneud â swm tâl neu delerau les. Tribiwnlys sy’n penderfynu ar hynny fel arfer.
reason-final-response-given = Rydych wedi cael ymateb terfynol { $landlord } am hyn. Gallwch nawr ofyn i rywun y tu allan i { $landlord }.
reason-staff-conduct = Mae’n ymwneud ag ymddygiad staff neu gontractwyr. Gallwch gwyno am hynny ar unwaith.
reason-first-report = Dydych chi ddim wedi dweud wrth { $landlord } am hyn o’r blaen, felly dechreuwch drwy roi gwybod am y broblem.
reason-neighbour-first-report = Dydych chi ddim wedi dweud wrth { $landlord } am eich cymdogion o’r blaen, felly dechreuwch drwy roi gwybod am y broblem.
reason-resident-insists = Rydych am i hyn gael ei drin fel cwyn. Gallwch ofyn am hynny.
reason-not-unhappy = Dywedoch wrthym eich bod yn iawn gyda’r hyn a wnaeth { $landlord }, felly nid yw hon yn gŵyn eto.
reason-unhappy-with-response = Rydych wedi dweud wrth { $landlord } o’r blaen, ac rydych yn anfodlon â’r hyn a wnaeth am y peth.
reason-not-sure = Dydych chi ddim yn siŵr am rai pethau. Os ydych yn anfodlon, gallwch ddewis cwyno.
reason-other-procedure = Mae tudalen { $landlord } yn dweud bod hyn yn mynd i weithdrefn arall.
reason-legal-proceedings = Dywedoch wrthym fod achos llys wedi dechrau. Gall { $landlord } wrthod cwyn am yr un peth.
reason-outside-policy-limit = Mae’r terfyn amser ar dudalen { $landlord } wedi mynd heibio. Gallwch ei hanfon o hyd a dweud pam mae’n hwyr.
reason-outside-code-limit = Mae mwy na 12 mis ers iddo ddigwydd neu ers i chi gael gwybod. Gallwch ei hanfon o hyd a dweud pam mae’n hwyr.
reason-anonymous = Rydych wedi dewis peidio â rhoi eich enw. Ni all { $landlord } ateb, felly ni allwn ddangos dyddiadau i chi ar gyfer ateb.

## Time limit

limit-none = Nid yw tudalen { $landlord } yn rhoi terfyn amser ar gyfer cwyno. Mae’n well cwyno’n fuan o hyd.
limit-within = Yn ôl y dyddiadau a roesoch, rydych mewn pryd.
limit-outside-policy = Dyma pryd y daeth y terfyn amser ar dudalen { $landlord } i ben: { $policy_last }. Ond mae’r Cod Trin Cwynion yn dweud bod rhaid i landlordiaid dderbyn cwynion am 12 mis, oni bai bod rheswm da arall dros beidio. I chi, dyma’r diwrnod olaf: { $code_last }. Gallwch ei hanfon o hyd. Dywedwch pam rydych yn cwyno nawr.
limit-outside-policy-no-code-date = Dyma pryd y daeth y terfyn amser ar dudalen { $landlord } i ben: { $policy_last }. Gallwch ei hanfon o hyd. Dywedwch pam rydych yn cwyno nawr.
limit-outside-old = Dyma pryd y daeth y terfyn amser ar hen fersiwn o dudalen { $landlord } i ben: { $policy_last }. Mae’r dudalen wedi newid ers hynny, felly gall y terfyn amser fod wedi newid hefyd. Gallwch ei hanfon o hyd.
limit-outside-code = Dyma pryd y daeth y 12 mis yn y Cod Trin Cwynion i ben: { $code_last }. Rhaid i { $landlord } ystyried o hyd a oes rheswm da dros dderbyn eich cwyn. Gallwch ei hanfon o hyd. Dywedwch pam rydych yn cwyno nawr.
limit-depends = Ni allwn ddweud a ydych mewn pryd, oherwydd nid ydym yn gwybod un o’r dyddiadau’n union. Gallwch ei hanfon o hyd, a gorau po gyntaf.
limit-last-report = Y diwrnod olaf i roi gwybod amdano, o dan derfyn { $landlord } ei hun: { $policy_last }
limit-last-safe-policy = Y diwrnod diogel olaf i gwyno, o dan derfyn { $landlord } ei hun: { $policy_last }
limit-last-safe-code = Y diwrnod diogel olaf i gwyno, o dan y Cod Trin Cwynion: { $code_last }
limit-outer = Y diwrnod olaf un, o dan derfyn { $landlord } ei hun: { $outer }
limit-caution = I fod yn ddiogel, cwynwch o fewn { $period } i’r hyn a ddigwyddodd, neu i gael gwybod amdano. Ar ôl hynny, gall { $scheme } wrthod edrych arno.
limit-caution-last = Y diwrnod diogel olaf i gwyno: { $last }
limit-ongoing = Dywedoch wrthym ei bod yn dal i ddigwydd. O dan y Cod, nid ydym yn cyfrif problem sy’n dal i ddigwydd yn rhy hen. Efallai na fydd { $landlord } yn cytuno.

## Who else can help

scheme-housing-ombudsman = Yr Ombwdsmon Tai (Housing Ombudsman Service)
scheme-property-ombudsman = Yr Ombwdsmon Eiddo (The Property Ombudsman)
scheme-first-tier-tribunal = Tribiwnlys Haen Gyntaf (Siambr Eiddo)
scheme-residential-property-tribunal-wales = Tribiwnlys Eiddo Preswyl Cymru
scheme-property-redress = Property Redress
scheme-public-services-ombudsman-wales = Ombwdsmon Gwasanaethau Cyhoeddus Cymru
scheme-scottish-public-services-ombudsman = Ombwdsmon Gwasanaethau Cyhoeddus yr Alban
scheme-northern-ireland-public-services-ombudsman = Ombwdsmon Gwasanaethau Cyhoeddus Gogledd Iwerddon
scheme-first-tier-tribunal-scotland = Tribiwnlys Haen Gyntaf yr Alban (Siambr Tai ac Eiddo)
scheme-local-government-ombudsman = Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol

redress-housing-ombudsman-help-now = Mae’r Ombwdsmon Tai am ddim. Gall roi cyngor i chi nawr. Os yw { $landlord } yn hwyr, gall ddweud wrth { $landlord } am ateb. Gall edrych ar eich cwyn ar ôl yr ymateb terfynol.
redress-housing-ombudsman-open = Gallwch ofyn i’r Ombwdsmon Tai edrych ar eich cwyn nawr. Does dim rhaid i chi aros, na gofyn i neb arall yn gyntaf.
redress-housing-ombudsman-not-for-you = Yn ôl eich atebion, ni all yr Ombwdsmon Tai edrych ar hyn fel arfer. Mae’n dibynnu ar bwy sy’n cwyno ac am beth. Gallwch ofyn iddo i fod yn siŵr.
redress-property-ombudsman-not-yet-from = Gall dderbyn eich cwyn ar ôl ymateb terfynol { $landlord }. Os na chewch un, gall ei derbyn o’r dyddiad hwn: { $open_on }. Atgoffwch { $landlord } yn ysgrifenedig yn gyntaf.
redress-property-ombudsman-open = Gallwch ofyn iddo edrych ar eich cwyn nawr. Os nad ydych wedi cael ymateb terfynol, atgoffwch { $landlord } yn ysgrifenedig yn gyntaf.
redress-not-yet-from = Gall dderbyn eich cwyn ar ôl ymateb terfynol { $landlord }. Os na chewch un, gall ei derbyn o’r dyddiad hwn: { $open_on }.
redress-not-yet = Gall edrych ar eich cwyn ar ôl ymateb terfynol { $landlord }.
redress-open = Gallwch ofyn iddo edrych ar eich cwyn nawr.
redress-tribunal-open = Gall benderfynu a oes rhaid i chi dalu tâl gwasanaeth, a faint. Gall hefyd benderfynu ar rai dadleuon am lesoedd. Efallai y bydd rhaid i chi dalu ffi.
redress-tribunal-not-for-you = Mae’n penderfynu ar daliadau gwasanaeth a lesoedd. Nid yw’n edrych ar y ffordd y deliodd { $landlord } â chi.
redress-first-tier-tribunal-scotland-not-yet = Gall edrych ar y ffordd y deliodd asiant gosod neu ffactor eiddo â chi. Ysgrifennwch at { $landlord } yn gyntaf.
redress-first-tier-tribunal-scotland-open = Gall edrych ar y ffordd y deliodd asiant gosod neu ffactor eiddo â chi. Ysgrifennwch at { $landlord } yn gyntaf.
redress-level-of-charge = Nid yw fel arfer yn penderfynu faint y dylai rhent neu dâl gwasanaeth fod. Gall edrych ar y ffordd y deliodd { $landlord } â chi.
redress-court-case = Dywedoch wrthym fod achos llys wedi dechrau. Efallai na fydd yn gallu edrych ar yr un peth.
redress-refused = Os na fydd { $landlord } yn derbyn eich cwyn, rhaid iddo ddweud wrthych pam. Gallwch ofyn i’r ombwdsmon edrych ar y penderfyniad hwnnw.
redress-depends-on-tenure = Mae ar gyfer lesddeiliaid a rhanberchnogion yn bennaf. Os ydych yn un, neu os oeddech yn un ar y pryd, gallwch ofyn iddo.
redress-only-some-cases = Dim ond os yw tâl gwasanaeth yn codi ac yn gostwng gyda chostau pethau y gall tenant ofyn amdano. Gall rhai tenantiaid ofyn am godiad rhent hefyd.
redress-closed = Dyma oedd y diwrnod diogel olaf i ofyn: { $last_safe }.
redress-not-for-you = Yn ôl eich atebion, ni all edrych ar hyn fel arfer. Gallwch ofyn iddo i fod yn siŵr.
redress-last-safe = Y diwrnod diogel olaf i ofyn: { $last_safe }. Os yw hwnnw ar benwythnos neu’n ŵyl banc, gofynnwch ar y diwrnod gwaith cyn hynny.
redress-closed-exceptions = Gallwch ofyn o hyd. Efallai y bydd yn gwneud eithriad os oes rheswm da dros yr oedi.
redress-contact-web = Gwefan: { $value }
redress-contact-phone = Ffôn: { $value }
redress-contact-email = E-bost: { $value }
redress-contact-post = Post: { $value }
redress-superseded = Mae tudalen { $landlord } yn rhoi hen fanylion cyswllt. Peidiwch â’u defnyddio i ddechrau achos: { $details }
redress-ask-first = Rydych yn berchen ar eich cartref, neu ar ran ohono, neu mae gennych les. Ni all yr ombwdsmon ar gyfer asiant helpu gyda hynny bob tro. Gofynnwch iddo yn gyntaf.
redress-behind-agent = Asiant yw { $landlord }, sy’n gweithio i’ch landlord neu’ch rhydd-ddeiliad. Gallwch gwyno wrthyn nhw hefyd.
redress-elected = Gallwch hefyd ofyn am help gan eich AS, cynghorydd neu rywun arall rydych yn ei ethol. Does dim rhaid i chi.
redress-own-page = Mae gan { $landlord } dudalen arall i chi:
redress-body = Mae tudalen { $landlord } hefyd yn enwi { $name }:
redress-none = Nid yw tudalen { $landlord } yn enwi neb y tu allan i fynd ato.

## Where the landlord's page and the rules differ

conflict-page-says = Beth mae tudalen { $landlord } yn ei ddweud
conflict-rule-says = Beth mae’r rheol yn ei ddweud
conflict-six-month-limit = Mae terfyn amser { $landlord } yn fyrrach na’r 12 mis yn y Cod Trin Cwynion.
conflict-designated-person = Does dim angen AS na chynghorydd arnoch i fynd at yr Ombwdsmon Tai.
conflict-eight-week-wait = Ar ôl yr ymateb terfynol, gallwch fynd at yr Ombwdsmon Tai ar unwaith.
conflict-ombudsman-clock-from-complaint = Mae’r Ombwdsmon Tai yn cyfrif ei 12 mis o’r ymateb terfynol, nid o’ch cwyn.
conflict-review-grounds = O dan y Cod Trin Cwynion, does dim rhaid i chi roi rheswm i ofyn am gam 2.
conflict-informal-stage = Does dim rhaid i chi adael i { $landlord } geisio ei roi’n iawn cyn i chi gwyno.
conflict-stage-2-period-missing = Nid yw tudalen { $landlord } yn rhoi amser ar gyfer yr ymateb terfynol. Mae’r Cod Trin Cwynion yn gwneud hynny.
conflict-stage-1-period-missing = Nid yw tudalen { $landlord } yn rhoi amser ar gyfer yr ymateb cyntaf. Mae’r Cod Trin Cwynion yn gwneud hynny.
conflict-extension-too-long = Gall tudalen { $landlord } ganiatáu mwy o amser ychwanegol nag y mae’r Cod Trin Cwynion yn ei wneud.
conflict-escalation-window = Nid yw’r Cod Trin Cwynion yn gosod dyddiad olaf i ofyn am gam 2. Gallwch ofyn o hyd ar ôl y dyddiad ar dudalen { $landlord }.
conflict-leaseholder-access = Gall lesddeiliaid a rhanberchnogion fynd at yr Ombwdsmon Tai fel arfer.
conflict-ombudsman-contact-superseded = Mae tudalen { $landlord } yn rhoi hen fanylion cyswllt ar gyfer yr Ombwdsmon Tai. Defnyddiwch y rhai sy’n cael eu dangos yma.
conflict-policy-review-overdue = Mae’r dyddiad ar gyfer adolygu tudalen { $landlord } wedi mynd heibio. Gall rhannau ohoni fod wedi dyddio.
conflict-stage-count = Nid oes gan dudalen { $landlord } ddau gam. Mae’r Cod Trin Cwynion yn dweud bod rhaid cael dau.
conflict-response-longer-than-code = Efallai fod tudalen { $landlord } yn caniatáu mwy o amser i ateb na’r Cod Trin Cwynion.

## Pages: what happened

group-points = Beth ddigwyddodd, a beth fyddai’n ei roi’n iawn
page-points-title = Pa rai o’r rhain ddigwyddodd?
page-points-hint = Ticiwch bob un sy’n addas. Gallwch adael hyn yn wag.

## Pages: your words

row-history = Digwyddiad { $n }

row-other-problems = Problem arall { $n }

page-what-happened-title = Beth ddigwyddodd?
page-what-happened-hint = Defnyddiwch eich geiriau eich hun. Gallwch siarad yn lle teipio, os oes microffon ar eich bysellfwrdd.
page-what-happened-stage-2-title = Beth sydd o’i le o hyd?
page-what-happened-stage-2-hint = Defnyddiwch eich geiriau eich hun. Does dim rhaid i chi roi rheswm, felly gallwch adael hyn yn wag.
page-what-happened-reminder-title = Ydych chi am ychwanegu rhywbeth?
page-what-happened-reminder-hint = Mae eich llythyr eisoes yn gofyn am yr ymateb rydych yn aros amdano. Gallwch adael hyn yn wag.
page-what-happened-prompts =
    beth aeth o’i le, a ble
    wrth bwy y dywedoch, a beth ddywedon nhw
    beth rydych chi wedi’i wneud eich hun
prompt-repair = pa ystafell, a beth sydd wedi torri
prompt-damp-and-mould = pa ystafelloedd, a pha mor bell y mae wedi lledaenu
prompt-neighbour-noise = beth a glywsoch neu a welsoch, ac ar ba adegau
prompt-staff-conduct = pwy oedd yno, os ydych yn gwybod
prompt-service-charge-amount = pa fil, a beth rydych yn meddwl sy’n anghywir amdano
prompt-service-charge-handling = pa fil neu lythyr, a beth rydych yn meddwl aeth o’i le
prompts-lead = Gallech ddweud:
text-long = Mae hwn yn llythyr hir. Tua 300 o’ch geiriau eich hun sydd hawsaf i ddelio â nhw. Gallwch anfon y cyfan o hyd.

page-history-title = Beth ddigwyddodd, a phryd?
page-history-hint = Rhestrwch y prif bethau, mewn unrhyw drefn. Rydym yn eu rhoi yn nhrefn eu dyddiadau. Gallwch adael hyn yn wag.
page-history-why = Mae dyddiadau’n helpu { $landlord } i wirio ei gofnodion.
row-history-add = Ychwanegu digwyddiad arall
row-history-remove = Tynnu digwyddiad { $n }

page-effect-title = Pa effaith mae wedi’i chael?
page-effect-hint = Er enghraifft, ar iechyd, arian, cwsg neu amser. Gallwch adael hyn yn wag.
page-effect-why = Mae’n helpu { $landlord } i weld pa mor ddifrifol ydyw. Rhannwch dim ond yr hyn rydych am iddo ei wybod.

page-remedy-title = Beth fyddai’n ei roi’n iawn?
page-remedy-hint = Er enghraifft, atgyweiriad, ymddiheuriad neu arian yn ôl. Gallwch adael hyn yn wag.
settlement-warning = Efallai y gofynnir i chi lofnodi bod taliad yn setlo’r mater am byth. Does dim rhaid i chi lofnodi ar unwaith. Gallwch ofyn i’r Ombwdsmon Tai am gyngor yn gyntaf.

page-evidence-title = Pa luniau, llythyrau neu dystiolaeth arall sydd gennych?
page-evidence-hint = Dywedwch beth sydd gennych. Gallwch ychwanegu lluniau a dogfennau hefyd. Gallwch adael hyn yn wag.
page-evidence-why = Mae’n dangos i { $landlord } beth y gallwch ei anfon. Gallwch gwyno heb dystiolaeth.

page-references-title = A oes gennych unrhyw gyfeirnodau neu enwau?
page-references-hint = Er enghraifft, rhif atgyweiriad, neu’r bobl y siaradoch â nhw. Gallwch adael hyn yn wag.
page-references-why = Mae’n helpu { $landlord } i ddod o hyd i’r hyn a ddywedoch o’r blaen.

page-add-more-title = Ychwanegwch unrhyw beth a fyddai’n helpu
page-add-more-lead = Does dim rhaid i chi. Dewiswch beth rydych am ei ychwanegu, neu parhewch.
add-more-others = Gallwch hefyd ychwanegu
add-more-added = Wedi’i ychwanegu

page-other-problems-title = Ydych chi am gwyno am unrhyw beth arall?
page-other-problems-hint = Rhowch ei deitl byr ei hun i bob problem. Gallwch adael hyn yn wag.
page-other-problems-why = Mae’n anoddach methu problem sydd â’i theitl ei hun.
row-other-problems-add = Ychwanegu problem arall
row-other-problems-remove = Tynnu problem arall { $n }

## Pages: you

page-representative-title = Ar ran pwy rydych chi’n gweithredu?
page-representative-hint = Rhowch enw’r person sy’n gwneud y gŵyn.
page-representative-why = Mae angen i { $landlord } wybod cwyn pwy yw hi. Efallai y bydd yn gofyn am brawf bod y person yn cytuno.

group-representative = Sut gall { $landlord } gysylltu â chi?
page-contact-title = Eich enw a’ch cyfeiriad
page-contact-hint = Rhowch eich enw, cyfeiriad y cartref, ac un ffordd o gysylltu â chi.

page-group-title = Pwy sy’n cwyno gyda chi?
page-group-hint = Rhowch eu henwau a’u cyfeiriadau. Enwch bobl sydd wedi cytuno yn unig.
page-group-why = Atoch chi y bydd { $landlord } yn ysgrifennu. Mae angen iddo wybod hefyd pwy arall sy’n cwyno.

page-preferred-contact-title = Sut hoffech i { $landlord } eich ateb?
page-preferred-contact-hint = Gallwch adael hyn yn wag.

page-adjustments-title = A oes angen gwneud unrhyw beth yn wahanol i chi, fel print bras?
page-adjustments-hint = Ticiwch bopeth sydd ei angen arnoch. Gallwch adael hyn ar gau neu’n wag.

## The letter: the resident speaks, plain text
## letter-about-* stand after “am” and carry its soft mutation.

letter-subject-complaint = Cwyn am { $about }
letter-subject-report = Rhoi gwybod am { $about }
letter-subject-stage-2 = Cais am gam nesaf fy nghwyn am { $about }
letter-subject-chase = Nodyn atgoffa: fy nghwyn am { $about }
letter-subject-new-problem = Problem newydd: { $about }
letter-subject-refused = Edrychwch eto ar fy nghwyn am { $about }
letter-subject-offer = Eich cynnig ar fy nghwyn am { $about }

letter-about-repair = waith atgyweirio
letter-about-damp-and-mould = leithder neu lwydni
letter-about-neighbour-noise = gymdogion
letter-about-staff-conduct = ymddygiad staff neu gontractwyr
letter-about-service-charge-amount = swm y rhent neu’r tâl gwasanaeth
letter-about-service-charge-handling = y ffordd y cafodd y rhent neu’r tâl gwasanaeth ei drin
letter-about-lease-terms = delerau’r les
letter-about-support-service = wasanaeth cymorth
letter-about-other = fater tai

letter-dear = Annwyl { $landlord },
letter-opening-complaint = Rwy’n gwneud cwyn. Deliwch â hi o dan eich gweithdrefn gwyno, os gwelwch yn dda.
letter-opening-staff = Rwy’n gwneud cwyn am ymddygiad eich staff neu’ch contractwyr. Deliwch â hi o dan eich gweithdrefn gwyno, os gwelwch yn dda.
letter-opening-report = Rwy’n rhoi gwybod am broblem. Rhowch hi’n iawn, os gwelwch yn dda.
letter-opening-stage-2 = Rwy’n anfodlon â’ch ymateb cyntaf i’m cwyn. Ewch â hi i’ch cam nesaf, “{ $stage }”, os gwelwch yn dda. Dyddiad eich ymateb cyntaf: { $date }.
letter-opening-stage-2-no-date = Rwy’n anfodlon â’ch ymateb cyntaf i’m cwyn. Ewch â hi i’ch cam nesaf, “{ $stage }”, os gwelwch yn dda.
letter-opening-chase = Rwy’n ysgrifennu eto am fy nghwyn. Nid wyf wedi cael eich ymateb llawn. Anfonwch ef, os gwelwch yn dda, neu dywedwch wrthyf pryd y byddaf yn ei gael a pham mae’n hwyr. Dyddiad anfon y gŵyn: { $date }.
letter-opening-chase-no-date = Rwy’n ysgrifennu eto am fy nghwyn. Nid wyf wedi cael eich ymateb llawn. Anfonwch ef, os gwelwch yn dda, neu dywedwch wrthyf pryd y byddaf yn ei gael a pham mae’n hwyr.
# $date; the date may be a phrase, so it stands after a colon.
letter-opening-chase-early = Rwy’n ysgrifennu i ofyn beth sy’n digwydd gyda fy nghwyn. Dywedwch wrthyf, os gwelwch yn dda, pryd y byddaf yn cael eich ymateb llawn. Dyddiad anfon y gŵyn: { $date }.
letter-opening-chase-early-no-date = Rwy’n ysgrifennu i ofyn beth sy’n digwydd gyda fy nghwyn. Dywedwch wrthyf, os gwelwch yn dda, pryd y byddaf yn cael eich ymateb llawn.
letter-opening-chase-stage = Gofynnais i chi fynd â’m cwyn i’ch cam nesaf, ac nid wyf wedi cael eich ymateb. Anfonwch ef, os gwelwch yn dda, neu dywedwch wrthyf pryd y byddaf yn ei gael a pham mae’n hwyr. Dyddiad gofyn: { $date }.
letter-opening-chase-stage-no-date = Gofynnais i chi fynd â’m cwyn i’ch cam nesaf, ac nid wyf wedi cael eich ymateb. Anfonwch ef, os gwelwch yn dda, neu dywedwch wrthyf pryd y byddaf yn ei gael a pham mae’n hwyr.
letter-opening-chase-stage-early = Gofynnais i chi fynd â’m cwyn i’ch cam nesaf. Dywedwch wrthyf, os gwelwch yn dda, pryd y byddaf yn cael eich ymateb. Dyddiad gofyn: { $date }.
letter-opening-chase-stage-early-no-date = Gofynnais i chi fynd â’m cwyn i’ch cam nesaf. Dywedwch wrthyf, os gwelwch yn dda, pryd y byddaf yn cael eich ymateb.
# $whose, $due
letter-opening-chase-unacknowledged = Rwy’n ysgrifennu eto am fy nghwyn. Nid ydych wedi dweud wrthyf ei bod gennych. Dywedwch wrthyf, a dywedwch pryd y caf eich ymateb llawn. Dyddiad anfon y gŵyn: { $date }.
letter-opening-chase-unacknowledged-no-date = Rwy’n ysgrifennu eto am fy nghwyn. Nid ydych wedi dweud wrthyf ei bod gennych. Dywedwch wrthyf, a dywedwch pryd y caf eich ymateb llawn.
letter-opening-chase-stage-unacknowledged = Gofynnais i chi fynd â’m cwyn i’ch cam nesaf. Nid ydych wedi dweud wrthyf fod fy nghais gennych. Dywedwch wrthyf, a dywedwch pryd y caf eich ymateb. Dyddiad y cais: { $date }.
letter-opening-chase-stage-unacknowledged-no-date = Gofynnais i chi fynd â’m cwyn i’ch cam nesaf. Nid ydych wedi dweud wrthyf fod fy nghais gennych. Dywedwch wrthyf, a dywedwch pryd y caf eich ymateb.
letter-missed-answer = Roedd eich ymateb i fod i gyrraedd erbyn diwedd { $due } ({ $whose }).
letter-missed-acknowledgement = Roeddech i fod i ddweud wrthyf erbyn diwedd { $due } ei bod gennych ({ $whose }).
letter-whose-policy = eich tudalen gwynion eich hun
letter-whose-policy-aim = y nod ar eich tudalen gwynion eich hun
# $one a $other: dyddiad pwy ydyw.
letter-whose-both = { $one }, a { $other }
letter-whose-code = Cod Trin Cwynion yr Ombwdsmon Tai
letter-opening-new-problem = Mae gennych gŵyn agored gennyf, ac mae problem newydd wedi codi. Os yw’n perthyn i’r gŵyn honno ac os nad ydych wedi ateb eto, ychwanegwch hi ati, os gwelwch yn dda. Os na, trowch hon yn gŵyn newydd. Dyddiad anfon y gŵyn gyntaf: { $date }.
letter-opening-new-problem-no-date = Mae gennych gŵyn agored gennyf, ac mae problem newydd wedi codi. Os yw’n perthyn i’r gŵyn honno ac os nad ydych wedi ateb eto, ychwanegwch hi ati, os gwelwch yn dda. Os na, trowch hon yn gŵyn newydd.
letter-opening-refused = Dywedoch wrthyf na fyddwch yn derbyn fy nghwyn. Edrychwch ar hynny eto, os gwelwch yn dda, neu dywedwch wrthyf pam yn ysgrifenedig ac at bwy y gallaf fynd am eich penderfyniad. Dyddiad eich llythyr: { $date }.
letter-opening-refused-no-date = Dywedoch wrthyf na fyddwch yn derbyn fy nghwyn. Edrychwch ar hynny eto, os gwelwch yn dda, neu dywedwch wrthyf pam yn ysgrifenedig ac at bwy y gallaf fynd am eich penderfyniad.
letter-opening-offer-accept = Rwy’n derbyn eich cynnig. Bydd fy nghwyn wedi’i setlo unwaith y byddwch wedi gwneud yr hyn a gynigiwyd gennych.
letter-opening-offer-accept-and-go-on = Rwy’n derbyn eich cynnig, ond nid yw’n setlo fy nghwyn.
letter-opening-offer-decline = Nid wyf yn derbyn eich cynnig. Nid yw fy nghwyn wedi’i setlo.
letter-opening-offer-ask = Mae angen mwy o amser arnaf cyn ateb eich cynnig. Anfonwch ei delerau llawn ataf yn ysgrifenedig. Dywedwch beth y byddwch yn ei wneud neu’n ei dalu, erbyn pryd, ac a fyddai’n rhaid i mi lofnodi unrhyw beth.
letter-offer-not-final = Nid wyf yn ei dderbyn fel setliad llawn a therfynol.
# $date only: no $landlord.
letter-offer-date = Dyddiad eich cynnig: { $date }.
letter-on-behalf = Rwy’n ysgrifennu ar ran { $for }.
letter-on-behalf-relation = Rwy’n ysgrifennu ar ran { $for }. Fy mherthynas â’r person: { $relation }.
letter-agreed = Mae’r person wedi cytuno y caf weithredu ar ei ran.
letter-cannot-agree = Ni all y person gytuno i hyn ei hun. Rwy’n ysgrifennu er ei les.
letter-died = Mae’r person wedi marw. Rwy’n ysgrifennu ar ran y teulu neu’r ystad.
letter-consent =
    Rwyf i, { $for }, yn cytuno y caiff { $name } weithredu ar fy rhan yn y gŵyn hon. Caiff { $landlord } rannu gwybodaeth amdanaf gyda { $name }.

    Llofnod:

    Dyddiad:
letter-group = Rwy’n cwyno gyda’r bobl a enwir yma. Ysgrifennwch ataf fi, os gwelwch yn dda.
letter-anonymous = Nid wyf am roi fy enw. Edrychwch ar hyn o hyd, os gwelwch yn dda.
letter-hazard = Dylech drin hyn hefyd fel adroddiad am berygl posibl yn y cartref, os gwelwch yn dda.

letter-heading-what-happened = Beth ddigwyddodd
letter-heading-still-wrong = Beth sy’n dal o’i le
letter-heading-history = Dyddiadau a digwyddiadau
letter-heading-dates = Dyddiadau
letter-heading-effect = Sut mae wedi effeithio arnaf
letter-heading-effect-of-another = Sut mae wedi effeithio arnyn nhw
letter-heading-remedy = Beth rwyf am i chi ei wneud
letter-heading-evidence = Tystiolaeth
letter-heading-references = Cyfeirnodau ac enwau
letter-heading-other-problem = Problem arall
letter-heading-consent = Cydsyniad
letter-heading-late = Am y terfyn amser
letter-heading-adjustments = Newidiadau sydd eu hangen arnaf pan fyddwch yn cysylltu â mi
letter-heading-contact = Fy manylion cyswllt

letter-occurred = Pryd y digwyddodd: { $date }
letter-last-occurred = Pryd y digwyddodd ddiwethaf: { $date }
letter-ongoing = Mae’n dal i ddigwydd.
letter-first-known = Pryd y cefais wybod gyntaf: { $date }
letter-reported = Pryd y rhoddwyd gwybod i chi gyntaf: { $date }
letter-complained = Pryd yr anfonais fy nghwyn atoch: { $date }

letter-late-policy = Efallai fod hyn y tu allan i’r terfyn amser ar eich tudalen. Derbyniwch y gŵyn, os gwelwch yn dda. Mae paragraff 2.3 o God Trin Cwynion yr Ombwdsmon Tai (2024) yn sôn am hyn. Mae’n dweud bod rhaid i landlordiaid dderbyn cwynion sy’n cael eu gwneud o fewn 12 mis, oni bai eu bod wedi’u heithrio am resymau eraill. Mae’r 12 mis yn rhedeg o’r broblem, neu o’r adeg y cafodd y preswylydd wybod.
letter-late-stage-2 = Efallai fod hyn ar ôl y diwrnod olaf ar eich tudalen ar gyfer gofyn. Derbyniwch ef, os gwelwch yn dda. Nid yw paragraff 6.10 o God Trin Cwynion yr Ombwdsmon Tai (2024) yn gosod diwrnod olaf. Mae’n dweud bod rhaid i gŵyn nad yw wedi’i datrys er boddhad y preswylydd yng ngham 1 fynd i gam 2.
letter-late-own = Gall hon fod y tu allan i’r terfyn amser ar eich tudalen. Derbyniwch hi os gwelwch yn dda.
letter-late-code = Mae mwy na 12 mis wedi mynd heibio. Defnyddiwch eich disgresiwn a derbyniwch fy nghwyn, os gwelwch yn dda.

letter-expect-acknowledge = Rwy’n disgwyl i chi ddweud wrthyf erbyn diwedd { $date } fod hwn gennych.
letter-expect-respond = Rwy’n disgwyl eich ymateb llawn erbyn diwedd { $date }, neu lythyr sy’n dweud pam mae angen mwy o amser arnoch.

letter-no-address = Nid wyf wedi rhoi cyfeiriad y cartref.
letter-reply-by-email = Atebwch drwy e-bost, os gwelwch yn dda.
letter-reply-by-phone = Atebwch dros y ffôn, os gwelwch yn dda.
letter-reply-by-post = Atebwch drwy’r post, os gwelwch yn dda.

letter-adjustment-large-print = print bras
letter-adjustment-braille = braille
letter-adjustment-easy-read = fformat Hawdd ei Ddeall
letter-adjustment-language = iaith arall
letter-adjustment-sign-language = dehonglydd Iaith Arwyddion Prydain (BSL)
letter-adjustment-call-me = galwad ffôn, yn ogystal ag unrhyw beth yn ysgrifenedig
letter-adjustment-more-time = mwy o amser i ateb

letter-close = Yr eiddoch yn gywir,

## Sending from the page to the landlord’s system

send-post-here-heading = Ei anfon o’r dudalen hon
# $n: how many files.
send-post-what =
    { $n ->
        [0] Mae eich llythyr a’ch atebion yn mynd at { $landlord }.
        [1] Mae eich llythyr, eich atebion ac 1 ffeil yn mynd at { $landlord }.
       *[other] Mae eich llythyr, eich atebion a { $n } ffeil yn mynd at { $landlord }.
    }
send-post-button = Ei anfon nawr
send-post-again = Ei anfon eto
send-post-tried = Rydych wedi ceisio anfon hwn. Nid ydym yn gwybod a gyrhaeddodd. Gallwch ei anfon eto. Yr un rhif fydd arno, felly gall { $landlord } weld mai’r un un yw ef.
# $number: the number of the earlier version.
send-post-earlier = Fe wnaethoch geisio anfon fersiwn cynharach. Ei rif yw { $number }. Efallai ei fod wedi cyrraedd. Os anfonwch hwn hefyd, dywedwch wrth { $landlord } pa un i’w ddefnyddio.
send-going = Yn ei anfon nawr
send-going-stay = Arhoswch ar y dudalen hon nes iddo gael ei anfon.
send-going-slow = Mae system { $landlord } yn araf yn ateb. Gallwch aros, neu stopio a cheisio eto.
send-stop = Stopio anfon
send-failed-title = Nid yw wedi’i anfon
send-unsure-title = Nid ydym yn gwybod a gafodd ei anfon
send-failed-next = Mae’r hyn a ysgrifennoch yma o hyd. Gallwch roi cynnig arall arni, neu ddefnyddio ffordd arall ar y dudalen hon.
send-unsure-next = Mae’r hyn a ysgrifennoch yma o hyd. Gallwch ei anfon eto. Yr un rhif fydd arno, felly gall { $landlord } weld mai’r un un yw ef. Gallwch hefyd ddefnyddio ffordd arall ar y dudalen hon.
send-failed-offline = Nid ydych wedi’ch cysylltu â’r rhyngrwyd. Os cadwch y dudalen hon ar agor, byddwn yn ei anfon pan fyddwch.
send-failed-unreachable = Ni allem gyrraedd { $landlord }, neu fe dorrodd y cysylltiad.
send-failed-timed-out = Ni wnaeth system { $landlord } ateb mewn pryd.
send-failed-stopped = Cafodd yr anfon ei stopio.
send-failed-files-missing = Nid yw rhai o’ch ffeiliau yma mwyach. Ewch yn ôl at eich tystiolaeth. Tynnwch nhw a’u hychwanegu eto.
send-failed-not-loaded = Ni allem lwytho rhan o’r dudalen hon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.
send-failed-fault = Aeth rhywbeth o’i le ar y dudalen hon.
send-failed-no-receipt = Atebodd system { $landlord }, ond ni chadarnhaodd fod eich cwyn ganddi. Gwiriwch gyda { $landlord }.
send-failed-refused = Ni allai system { $landlord } ei dderbyn.
send-failed-conflict = Mae gan { $landlord } fersiwn gwahanol yn barod gyda’r un rhif. Ffoniwch neu anfonwch e-bost i ofyn pa un sydd ganddo.
send-failed-too-large = Mae’n rhy fawr i system { $landlord }. Tynnwch rai ffeiliau, neu anfonwch nhw drwy e-bost.
send-failed-busy = Mae system { $landlord } yn brysur. Arhoswch ychydig funudau, yna rhowch gynnig arall arni.
# $n: how many minutes.
send-failed-busy-for =
    { $n ->
        [1] Mae system { $landlord } yn brysur. Arhoswch 1 munud, yna rhowch gynnig arall arni.
       *[other] Mae system { $landlord } yn brysur. Arhoswch { $n } munud, yna rhowch gynnig arall arni.
    }
send-failed-broken = Mae problem gyda system gwynion { $landlord }.
send-failed-not-taken = Ni wnaeth system { $landlord } ei dderbyn. Efallai nad yw’r ffordd hon o anfon yn gweithio.

## Sending in other ways

send-email-files = Ni all y botwm hwn atodi ffeiliau. Ychwanegwch nhw at yr e-bost eich hun, neu defnyddiwch y ffeil e-bost.
send-eml-heading = Cadw fel e-bost
send-eml-lead = Gallwch gadw e-bost gyda’ch llythyr a’ch ffeiliau ynddo. Agorwch ef mewn rhaglen e-bost ar gyfrifiadur. Nid yw wedi’i anfon nes i chi bwyso anfon yno.
send-eml-button = Cadw fel ffeil e-bost
send-share-heading = Ei rannu ag ap arall
send-share-lead = Mae hyn yn rhoi eich llythyr a’ch ffeiliau i ap arall, fel e-bost neu negeseuon.
send-share-button = Ei rannu
send-shared = Mae yn yr ap arall nawr. Nid yw wedi’i anfon nes i chi ei anfon yno.
# $name: of a file.
send-share-left-out = Nid aeth { $name } gydag ef. Ychwanegwch ef yn yr ap arall, neu dewiswch ffordd arall o anfon.
send-share-failed = Ni chafodd dim ei rannu.
send-text-button = Cadw fy llythyr fel testun
send-html-button = Cadw fy llythyr fel tudalen

## After sending from the page, and the record of what was sent

page-done-received-title = Wedi’i anfon: mae { $landlord } wedi’i gael
record-heading = Cadw copi
record-proof = Prawf o’r hyn a anfonoch, a phryd
record-title = Cofnod o’r hyn a anfonwyd gennych
record-reference = Cyfeirnod gan { $landlord }
record-sent = Anfonwyd
record-received = Derbyniwyd
# $date, $time: when it was received.
record-at = { $date } am { $time }, amser y DU
record-received-utc = Derbyniwyd, yn amser y byd (UTC)
record-number = Rhif a wnaed ar eich dyfais
record-check = Ôl bys eich llythyr (SHA-256)
record-check-what = Gwneir y cod hwn o’ch llythyr. Os bydd rhywun yn newid y llythyr, ni fydd y cod yn cyfateb.
record-text = Yr hyn a anfonwyd gennych
record-save-page = Cadw’r cofnod hwn fel tudalen
record-save-text = Cadw’r cofnod hwn fel testun
record-calendar = Cadw’r dyddiadau ar gyfer fy nghalendr
record-calendar-again = Diweddaru’r dyddiadau yn fy nghalendr
record-calendar-clear = Tynnu’r dyddiadau o’m calendr
record-calendar-name = Cwyn i { $landlord }
record-saved = Mae eich porwr yn cadw’r ffeil.

## Dilyn cwyn sydd wedi’i hanfon

keeping-case = Wedi’i gadw ar y ddyfais hon tan { $date }.
case-follow = Dilyn eich cwyn
case-back = Yn ôl i’ch cwyn
page-my-complaint-title = Eich cwyn
case-since = Ers { $date }:
case-do-wait = Arhoswch tan ddiwedd { $date }
case-do-wait-undated = Arhoswch am { $landlord }
case-do-answer-offer = Ateb cynnig { $landlord }
case-do-chase-acknowledgement = Gofynnwch i { $landlord } a yw eich cwyn wedi cyrraedd
case-do-chase-answer = Atgoffwch { $landlord }
case-do-next-stage = Os nad ydych yn hapus â’r ymateb, gofynnwch am “{ $stage }” erbyn { $date }
case-do-next-stage-undated = Os nad ydych yn hapus â’r ymateb, gofynnwch am “{ $stage }”
case-do-next-stage-late = Gallwch ofyn am “{ $stage }” o hyd
case-do-refused = Gofynnwch i { $landlord } edrych eto
case-do-complain = Os na chaiff ei unioni, cwynwch
case-do-get-help = Gofynnwch am help i gael ateb
case-do-get-help-refused = Gofynnwch am help gyda’r gwrthodiad
case-do-scheme = Os nad ydych yn hapus, ewch y tu allan i { $landlord } erbyn { $date }
case-do-scheme-undated = Os nad ydych yn hapus, ewch y tu allan i { $landlord }
case-do-scheme-late = Efallai y gallwch fynd y tu allan i { $landlord } o hyd
case-do-settled = Dywedoch wrthym fod hyn wedi’i ddatrys
case-do-with-scheme = Mae eich cwyn gydag ombwdsmon neu gynllun unioni
case-do-no-scheme = Nid ydym yn gwybod am gam nesaf
case-go-on-letter = Parhau â’ch llythyr
case-drop-letter = Peidio ag anfon y llythyr hwn
case-answer-offer = Ateb y cynnig
# $stage: the landlord’s own name of the next stage.
case-offer-can-wait = Nid oes rhaid i chi ateb y cynnig cyn gofyn am “{ $stage }”.
case-tell = Dweud wrthym beth sydd wedi digwydd
case-log-heading = Beth sydd wedi digwydd hyd yn hyn
# $count: how many.
case-earlier = Beth ddigwyddodd yn gynharach ({ $count })
case-receipt = Gweld pryd anfonwyd eich llythyr diwethaf
case-no-date = Dim dyddiad
case-change = Newid yr hyn a ddywedoch wrthym
case-remove = Tynnu hyn allan
case-remove-hidden = o’r rhestr: { $what }
case-stays = Mae eich llythyr yn defnyddio hwn, felly ni allwch ei dynnu allan.

entry-chased = Anfonoch nodyn atgoffa
entry-new-problem = Ysgrifennoch am broblem newydd
entry-refusal-disputed = Gofynnoch i { $landlord } edrych eto
entry-extension-notified = Ysgrifennodd { $landlord } fod angen mwy o amser arno
entry-extension-notified-until = Ysgrifennodd { $landlord } fod angen amser arno tan { $until }
entry-offered = Gwnaeth { $landlord } gynnig i chi
entry-offer-answered = Rydych wedi ateb cynnig { $landlord }
entry-contact = Buoch chi a { $landlord } yn siarad neu’n ysgrifennu at eich gilydd
entry-visit = Daeth rhywun i’ch cartref
entry-missed-visit = Dylai rhywun fod wedi dod, ond ni ddaeth
entry-asked-scheme = Aethoch at ombwdsmon neu gynllun unioni
entry-settled = Dywedoch wrthym fod hyn wedi’i ddatrys
entry-note = Eich nodyn

## Messages that the device shows when a date of a case comes. $title and $text: those of the message.
remind-heading = Neges pan ddaw dyddiad
remind-lead = Gall y ddyfais hon ddangos i chi: “{ $title }. { $text }” Gall unrhyw un sy’n gweld y sgrin ei darllen, ac enw’r ap hwn. Gall ddod yn hwyr, neu ddim o gwbl, felly cadwch y dyddiadau yn eich calendr hefyd.
# The message. Other people may see it: no names.
remind-title = Mae dyddiad wedi dod
remind-text = Agorwch hon i weld beth allwch chi ei wneud nawr.
remind-start = Dangos y negeseuon hyn i mi
remind-stop = Atal y negeseuon hyn
remind-on = Dylai’r ddyfais hon ddangos y negeseuon hyn i chi nawr.
remind-off = Ni fydd y ddyfais hon yn dangos negeseuon am y gŵyn hon.
remind-refused = Ni chaniataodd eich porwr negeseuon. Gallwch gadw’r dyddiadau ar gyfer eich calendr.

## Giving a case to an adviser, on paper or as a file
adviser-heading = Dangos hyn i gynghorydd
adviser-lead = Argraffwch grynodeb, neu cadwch ffeil y gall y cynghorydd ei hagor ar y dudalen hon. Nid yw lluniau na dogfennau yn y ffeil.
adviser-print = Argraffu crynodeb
adviser-file = Cadw ffeil i gynghorydd
file-status = Gall unrhyw un sydd â’r ffeil weld hefyd beth mae system { $landlord } yn ei ddweud am eich cwyn.
sheet-title = Crynodeb o’r hyn sydd wedi digwydd gyda { $landlord }
sheet-heading-now = Beth i’w wneud nawr
sheet-heading-wrong = Beth sydd o’i le

## What the landlord's system says. $date: a day. $until: the last day of more time. $handler: a name that the
## landlord gave. $what: what happened, as in the list.
said-heading = Beth mae { $landlord } yn ei ddweud
said-what = Rydym yn gofyn i system { $landlord } pan fyddwch yn agor y dudalen hon. Ychwanegwch yr hyn sy’n gywir yn unig.
said-asking = Yn gofyn i system { $landlord }.
said-asked = Rydym wedi gofyn i system { $landlord }.
said-nothing = Nid yw system { $landlord } yn dweud dim am eich cwyn eto.
said-acknowledged = Mae { $landlord } yn dweud: ar { $date } dywedasom wrthych fod eich llythyr gennym.
said-extension = Mae { $landlord } yn dweud: ar { $date } dywedasom wrthych fod angen amser arnom tan { $until }.
said-response = Mae { $landlord } yn dweud: ar { $date } anfonasom ein hymateb atoch.
said-handler = { $handler } sy’n delio â’r mater.
said-add = Ychwanegu at yr hyn sydd wedi digwydd: { $what }
said-known = Mae hyn yn y rhestr o’r hyn sydd wedi digwydd.
said-other-date = Dywedoch wrthym { $date }. Rydym wedi cadw eich dyddiad chi.
said-again = Gwirio eto
said-failed-offline = Rydych all-lein, felly ni allem ofyn i system { $landlord }. Nid oes dim wedi newid.
said-failed-no-answer = Ni wnaeth system { $landlord } ateb. Nid oes dim wedi newid. Rhowch gynnig arall arni yn nes ymlaen.
said-failed-not-there = Nid oes gan system { $landlord } ddim i’w ddweud am eich cwyn. Nid oes dim wedi newid.
said-failed-unreadable = Ni allem ddarllen yr hyn y mae system { $landlord } yn ei ddweud. Nid oes dim wedi newid.

## What you say to an offer

page-offer-title = Beth rydych am ei ddweud am y cynnig?
option-offer-accept = Rwy’n ei dderbyn, ac mae hynny’n setlo fy nghwyn
option-offer-accept-and-go-on = Rwy’n ei dderbyn, ond mae fy nghwyn yn parhau
option-offer-decline = Nid wyf yn ei dderbyn
option-offer-ask = Mae angen mwy o amser arnaf, neu rwyf am ei weld yn ysgrifenedig yn gyntaf
error-offer-nothing-chosen = Dewiswch beth rydych am ei ddweud
check-offer = Beth rydych yn ei ddweud am y cynnig

## What has happened since

page-happened-title = Beth sydd wedi digwydd?
option-happened-acknowledged = Dywedodd { $landlord } wrthyf fod fy llythyr wedi cyrraedd
option-happened-more-time = Ysgrifennodd { $landlord } fod angen mwy o amser arno
option-happened-answered = Anfonodd { $landlord } ei ymateb
option-happened-answered-hint = Llythyr neu e-bost sy’n dweud beth a ganfu, neu beth y bydd yn ei wneud.
option-happened-final-answer = Anfonodd { $landlord } ei ymateb terfynol
option-happened-final-answer-hint = Dylai’r llythyr ddweud ei fod yn derfynol.
option-happened-refused = Nid yw { $landlord } am dderbyn fy nghwyn
option-happened-asked = Gofynnais am y cam nesaf fy hun
option-happened-offered = Gwnaeth { $landlord } gynnig i mi
option-happened-offered-hint = Er enghraifft, arian, neu waith ar eich cartref.
option-happened-offer-answered = Rwyf wedi ateb y cynnig fy hun
option-happened-contact = Buom yn siarad neu’n ysgrifennu at ein gilydd
option-happened-visit = Daeth rhywun i’m cartref
option-happened-missed-visit = Dylai rhywun fod wedi dod, ond ni ddaeth
option-happened-asked-scheme = Es at ombwdsmon neu gynllun unioni
option-happened-settled = Mae wedi’i ddatrys
option-happened-note = Rhywbeth arall
error-happened-nothing-chosen = Dewiswch beth sydd wedi digwydd
page-happened-on-title = Pa ddyddiad sydd ar y llythyr neu’r e-bost?
page-happened-on-hint = Edrychwch yn agos at frig y llythyr neu’r e-bost.
page-happened-day-title = Pryd oedd hynny?
page-happened-until-title = Pa ddyddiad newydd a roddodd { $landlord }?
page-happened-until-hint = Y diwrnod y mae’n dweud y bydd yn ateb erbyn hynny.
date-of-happened-on = y dyddiad ar y llythyr neu’r e-bost
date-of-happened-day = y dyddiad y digwyddodd
date-of-happened-until = y dyddiad newydd
page-happened-more-title = Ydych chi am ychwanegu unrhyw beth?
page-happened-more-hint = Er enghraifft, pwy oedd, a beth a ddywedwyd neu a wnaed. Gallwch ychwanegu lluniau neu lythyrau hefyd, neu adael hwn yn wag.

## Mynd at ombwdsmon neu gynllun unioni

pack-prepare = Paratoi beth mae { $scheme } yn gofyn amdano
pack-again = Gweld beth baratoesoch ar gyfer { $scheme }
page-still-wrong-title = Beth sy’n dal o’i le?
page-still-wrong-hint = Dywedwch pam nad ydych yn hapus â’r hyn y mae { $landlord } wedi’i wneud. Os gadewch hwn yn wag, byddwn yn defnyddio’r hyn a ysgrifennoch yn eich llythyr.
page-pack-title = Mynd â’ch cwyn ymhellach
pack-lead = Rydym wedi casglu’r hyn y gall { $scheme } ofyn amdano. Darllenwch ef yn gyntaf. Nid ydym yn anfon dim: chi sy’n ei roi iddynt.
pack-lead-add = Lle mae’n dweud “I’w ychwanegu”, nid yw gennym. Ychwanegwch ef os gallwch. Gallwch gwyno hebddo hefyd.
pack-where-heading = I ble mae’n mynd
pack-save-heading = Ei gadw neu ei argraffu
pack-save-folder = Cadw popeth mewn un ffolder (zip)
pack-save-folder-hint = Mae’r ffolder yn cynnwys y pecyn, eich llythyrau, eich lluniau a’ch dogfennau, a ffeil sy’n agor eich atebion yma eto.
pack-save-page = Cadw’r pecyn fel tudalen
pack-print = Argraffu’r pecyn
pack-change = Newid beth sy’n dal o’i le
pack-form-heading = Testun ar gyfer y ffurflen ar wefan { $scheme }
pack-form-lead = Gall y ffurflen ofyn mewn trefn arall neu mewn geiriau eraill. Copïwch yr hyn sy’n addas. Ychwanegwch eich ffeiliau ar y ffurflen.
pack-copy = Copïo “{ $what }”
pack-title = Cwyn i { $scheme } am { $landlord }
pack-how = Y rhifau yn y pecyn hwn yw’r rhifau yn y rhestr o’r hyn sydd wedi’i atodi.
pack-date = Lluniwyd ar { $date }
pack-file = Pecyn cwyn
pack-kept-file = Agorwch hwn yn y dewin cwynion
pack-attachment = Atodiad { $number }
pack-file-gone = Nid oedd y ffeil hon ar eich dyfais pan wnaed y ffolder. Ychwanegwch hi eich hun.
pack-left-out = Nid yw { $name } ar y ddyfais hon mwyach, felly nid yw yn y ffolder. Ychwanegwch ef eich hun.

pack-heading-me = Amdanaf i
pack-heading-representative = Pwy rwy’n gweithredu ar ei ran
pack-heading-landlord = Am bwy rwy’n cwyno
pack-heading-still-wrong = Beth sy’n dal o’i le
pack-heading-timeline = Beth ddigwyddodd, a phryd
pack-heading-attachments = Beth sydd wedi’i atodi
pack-add-name = I’w ychwanegu: eich enw llawn
pack-add-address = I’w ychwanegu: cyfeiriad y cartref
pack-add-still-wrong = I’w ychwanegu: beth sy’n dal o’i le
pack-add-remedy = I’w ychwanegu: beth rydych am iddo ddigwydd
pack-to-add = I’w ychwanegu, os yw gennych yn ysgrifenedig: { $what }
pack-authority = Nodyn wedi’i lofnodi gan { $for }, sy’n dweud y gallwch weithredu ar ei ran
pack-papers = Papurau sy’n dangos y gallwch weithredu ar ran { $for }
pack-attached = Wedi’i atodi: { $numbers }
pack-first-known = Pryd y gwyddwn amdano gyntaf: { $date }
pack-reported = Pryd y rhoddwyd gwybod amdano gyntaf: { $date }
pack-occurred = Pryd y digwyddodd: { $date }
pack-last-occurred = Pryd y digwyddodd ddiwethaf: { $date }

pack-promise = { $whose }: erbyn { $due }. { $kept }
pack-whose-resident = Beth mae { $landlord } yn gofyn i mi ei wneud
pack-in-time = Wedi’i wneud mewn pryd
pack-late =
    { $n ->
        [1] Wedi’i wneud, 1 diwrnod yn hwyr
       *[other] Wedi’i wneud, { $n } diwrnod yn hwyr
    }
pack-missed-answer = Dylwn fod wedi cael ymateb erbyn diwedd y diwrnod hwn. Nid wyf wedi cael un. ({ $whose })
pack-missed-acknowledgement = Dylai { $landlord } fod wedi dweud wrthyf erbyn diwedd y diwrnod hwn fod fy llythyr ganddo. Nid yw wedi gwneud hynny. ({ $whose })
pack-missed-contact = Dylai { $landlord } fod wedi cysylltu erbyn diwedd y diwrnod hwn. Nid yw wedi gwneud hynny. ({ $whose })
pack-some-day-answer = Dylwn fod wedi cael ymateb erbyn diwedd y diwrnod hwn. Nid wyf yn gwybod pryd y daeth. ({ $whose })
pack-some-day-acknowledgement = Dylai { $landlord } fod wedi dweud wrthyf erbyn diwedd y diwrnod hwn fod fy llythyr ganddo. Nid oes gennyf ddyddiad ar gyfer hynny. ({ $whose })
pack-some-day-contact = Dylai { $landlord } fod wedi cysylltu erbyn diwedd y diwrnod hwn. Nid oes gennyf ddyddiad ar gyfer hynny. ({ $whose })

pack-entry-reported = Rhoddais wybod am y broblem
pack-entry-complaint-sent = Anfonais fy nghwyn
pack-entry-chased = Anfonais nodyn atgoffa
pack-entry-new-problem = Ysgrifennais am broblem newydd
pack-entry-refusal-disputed = Gofynnais i { $landlord } edrych eto ar ei benderfyniad i wrthod
pack-entry-escalation-requested = Gofynnais am “{ $stage }”
pack-entry-final-escalation-requested = Gofynnais am y cam olaf
pack-entry-acknowledged = Dywedodd { $landlord } wrthyf fod fy nghwyn ganddo
pack-entry-escalation-acknowledged = Dywedodd { $landlord } wrthyf fod fy nghais ganddo
pack-entry-extension-notified = Ysgrifennodd { $landlord } fod angen mwy o amser arno
pack-entry-extension-notified-until = Ysgrifennodd { $landlord } fod angen amser arno tan { $until }
pack-entry-stage-1-response = Anfonodd { $landlord } ei ymateb cyntaf
pack-entry-stage-2-response = Anfonodd { $landlord } ei ail ymateb
pack-entry-final-response = Anfonodd { $landlord } ei ymateb terfynol
pack-entry-refused = Gwrthododd { $landlord } fy nghwyn
pack-entry-offered = Gwnaeth { $landlord } gynnig i mi
pack-entry-offer-answered = Atebais gynnig { $landlord }
pack-entry-contact = Siaradodd neu ysgrifennodd { $landlord } a minnau at ein gilydd
pack-entry-visit = Daeth rhywun i’m cartref
pack-entry-missed-visit = Dylai rhywun fod wedi dod i’m cartref, ond ni ddaeth
pack-entry-asked-scheme = Es at ombwdsmon neu gynllun unioni
pack-entry-settled = Nodais ei fod wedi’i ddatrys
pack-entry-note = Fy nodyn

## Photos and documents

evidence-files-heading = Lluniau a dogfennau
evidence-about = Beth allwch chi ei ychwanegu
# $n: how many; $each, $all: megabytes.
evidence-limits = Gallwch ychwanegu hyd at { $n } ffeil. Gall pob un fod hyd at { $each } MB, a’r cyfan hyd at { $all } MB.
# $types: a list.
evidence-types = Gallwch ychwanegu: { $types }.
evidence-photos = Rydym yn gwneud lluniau’n llai. Rydym hefyd yn tynnu manylion cudd, fel ble cafodd llun ei dynnu.
evidence-kept = Mae eich ffeiliau wedi’u cadw ar y ddyfais hon gyda’ch atebion.
evidence-not-kept = Nid yw eich ffeiliau wedi’u cadw. Os caewch y dudalen hon, bydd rhaid i chi eu hychwanegu eto.
evidence-full-size = Peidiwch â gwneud fy lluniau’n llai
evidence-pick = Ychwanegu lluniau neu ddogfennau
evidence-camera = Tynnu llun
# $name, $size: of a file, in megabytes.
evidence-file = { $name } ({ $size } MB)
evidence-description = Beth mae’n ei ddangos? Gallwch adael hwn yn wag.
# $n: which file.
row-happened-more-remove = Tynnu ffeil { $n }
row-evidence-remove = Tynnu ffeil { $n }
evidence-taking = Yn paratoi eich ffeiliau
evidence-added = Mae eich ffeiliau ar y rhestr isod.
# $name: of a file, in all that follow.
evidence-missing = Nid yw { $name } ar y ddyfais hon mwyach. Tynnwch hi a’i hychwanegu eto.
evidence-keep-failed = Nid oeddem yn gallu cadw eich ffeiliau ar y ddyfais hon. Maent yma nes i chi gau’r dudalen hon.
evidence-type = Ni chafodd { $name } ei hychwanegu. Nid yw { $landlord } yn derbyn y math hwn o ffeil.
evidence-too-large = Ni chafodd { $name } ei hychwanegu. Mae’n rhy fawr.
evidence-too-many = Ni chafodd { $name } ei hychwanegu. Rydych wedi cyrraedd y terfyn.
evidence-too-much = Ni chafodd { $name } ei hychwanegu. Byddai eich holl ffeiliau gyda’i gilydd yn rhy fawr.
evidence-unreadable = Ni chafodd { $name } ei hychwanegu. Ni allai eich porwr ei darllen.
evidence-empty = Ni chafodd { $name } ei hychwanegu. Mae’n wag.
evidence-twice = Ni chafodd { $name } ei hychwanegu. Mae ar y rhestr yn barod.
media-image-jpeg = lluniau (JPEG)
media-image-png = lluniau (PNG)
media-image-webp = lluniau (WebP)
media-image-heic = lluniau (HEIC)
media-application-pdf = PDF
media-application-msword = Word
media-application-vnd-openxmlformats-officedocument-wordprocessingml-document = Word
media-application-vnd-oasis-opendocument-text = OpenDocument
media-text-plain = testun plaen
media-audio-mpeg = sain (MP3)
media-video-mp4 = fideo (MP4)
