### The words residents read, in British English. One message per thing said; keys follow the
### kebab-case names in the code. Plain text only: no markup. Arguments are named above each group.
### A message may use $landlord unless its comment says otherwise.

## This file: its language tag, its direction (ltr or rtl), and every language in its own words.
## Another language may add language-note, shown at the foot of every page, and
## letter-language-note, shown under the letter, which goes in the language of the page.

language-tag = en
language-direction = ltr
language-en = English
language-cy = Cymraeg

## Frame: no $landlord in app-title, loading, load-error-*, try-again, chooser-*

app-title = Make a housing complaint
back = Back
continue = Continue
change = Change
# $what: the short label of the answer. Follows “Change” for screen readers.
change-hidden = your answer to: { $what }
error-summary-title = There is a problem
error-prefix = Error:
why-we-ask = Why we ask
offers-heading = What { $landlord }’s page and the rules say about this
offers-left-out = What { $landlord }’s procedure does not cover
in-danger-link = Is someone in danger now?
loading = Loading
load-error-title = Part of this page did not load
# $file: the name of the file.
load-error-lead = We could not open a file that this page needs: { $file }. Check your internet connection, then try again.
try-again = Try again
# $name: of a landlord.
welcome-back = Welcome back. You have a saved complaint to { $name }.
welcome-go-on = Continue with it
# $date: when it was saved, such as 2 November 2026.
welcome-opening = Welcome back. The complaint you saved on { $date } is opening.
chooser-title = Who is your landlord or managing agent?
chooser-hint = Choose the name on your tenancy, lease or rent letters.
chooser-other = If your landlord is not listed, look for “complaints” on their website.

# Above every page. No $landlord.
display-title = Text size and colours
display-size = Text size
display-size-normal = Normal
display-size-large = Large
display-size-giant = Largest
display-contrast = Colours
display-contrast-normal = Standard colours
display-contrast-high = Black on white
display-contrast-yellow-on-black = Yellow on black
display-contrast-black-on-cream = Black on cream

error-landlord-nothing-chosen = Select your landlord or managing agent

## Leaving the page at once, where the landlord offers it

leave-quickly = Leave this page quickly
leave-delete = Delete my answers and leave
leave-keys = You can also press the Shift key 3 times.

## How far the resident has come

# $n, $all: which step of how many.
step = Step { $n } of { $all }
overview-link = See all steps
section-problem = You and the problem
section-dates = Dates, and what should happen
section-words = What happened
section-you = How to reach you
section-send = Check and send
moved-asked-again = Please answer these questions again. Your answers do not fit any more:
moved-set-aside = We are not using these answers now. We have kept them in case they are needed again:
moved-brought-back = We are using these earlier answers again:

help-heading = Contact { $landlord }
help-phone = Phone { $landlord }: { $value }
help-post = Write to { $landlord }
help-email = Email { $landlord }: { $value }
help-other-landlord = Not { $landlord }? Change
help-none = { $landlord }’s contact details are on its website.

footer-not-legal-advice = This tool gives information. It is not legal advice.
# $document: the title of the landlord's document. $date: when it was read.
footer-source = Based on “{ $document }”, as we read it on { $date }.
# $date: the date of the newer text.
superseded-note = This is based on an old version of { $landlord }’s page. The page changed on { $date }. Check the new page before you use { $landlord }’s own dates.

## Dates and periods

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# .links: what people write between the parts of a date or after a number, and what is passed over. A
# month has .typed where it is spelt in another way too. No $landlord.
date-long = { $weekday } { $day } { $month } { $year }
    .links = the of st nd rd th
# A day known only roughly; stands after a colon. No $landlord.
date-range-from-to = some time between { $from } and { $to }
# The heading of a month in a calendar. No $landlord.
month-year = { $month } { $year }

## Pages: danger and who you are

group-so-far = Complain to { $landlord }
opening-lead = Answer a few questions, and we will help you write to { $landlord }. It takes about 10 minutes. Dates, photos and letters help, but you can start without them. Nothing is sent until you press send.
# $phone: the number.
opening-call = If someone is in danger now, call { $phone }.
opening-danger = Gas, power and other emergencies
opening-emergency = What to do first
opening-shared = I am using a shared computer

page-so-far-title = What has happened so far?
page-so-far-hint = A complaint does not have to use the word “complaint”.

page-danger-title = Is anyone in danger now?
page-danger-hint = For example, a fire, a smell of gas, bare wires, or someone being hurt or threatened.
page-danger-why = Some things cannot wait. We want to show you who to call first.

page-emergency-notice-title = Get help first
page-emergency-notice-lead = Keep yourself and others safe. Your complaint can wait.
emergency-life = Call { $phone } if someone’s life is in danger, there is a fire, or a crime is happening now.
emergency-gas = If you smell gas, or think there is carbon monoxide, leave your home now. Do not use switches or anything with a flame. If it is safe, open doors and windows. Call { $phone } from outside. If anyone feels ill, call an ambulance too.
emergency-power = If the power is off in your area, call { $phone }. Stay away from fallen power lines.
emergency-landlord = Then tell { $landlord } straight away. Phone if you can.
emergency-not-wait = Do not wait for a reply to a complaint. You can complain later.
emergency-go-on = Continue to my complaint

page-keeping-title = Do you want to save your answers?
page-keeping-hint = You can take as long as you like. You can change this on any page.

## Options

option-so-far-unhappy = I told { $landlord }, and I am unhappy with what it did
option-so-far-unhappy-hint = This includes doing nothing, being slow, or doing poor work.
option-so-far-not-told = I have not told { $landlord } yet
option-so-far-told = I told { $landlord }, and I am waiting to see what it does
option-so-far-waiting = I complained, and I am waiting for a reply
option-so-far-waiting-hint = Choose this too if you were only told your complaint arrived.
option-so-far-first-answer = I complained, and I have had the first response
option-so-far-second-asked = I asked for the next stage, and I am waiting
option-so-far-second-answer = I have had the second response
option-so-far-second-answer-hint = { $landlord } has one more stage.
option-so-far-third-asked = I asked for the last stage, and I am waiting
option-so-far-final-answer = I have had the final response
option-so-far-final-answer-hint = It may be called stage 2, a review or a final viewpoint. The letter should say it is final.
option-so-far-refused = I complained, and { $landlord } would not accept it
option-so-far-not-sure = I’m not sure

option-danger-yes = Yes
option-danger-no = No

option-keeping-device = Yes, save them on this device
option-keeping-device-hint = We save them in this browser for 28 days after your last change. If you change nothing more, that is until { $date }. Once you have sent a letter, we save them for 400 days, so that you can follow your complaint. You can delete them at any time.
option-keeping-page = No, only keep them until I close this page
option-keeping-page-hint = We save nothing on this device. You can save your answers as a file.
option-keeping-shared = No, this is a shared computer
option-keeping-shared-hint = For example, in a library. We save nothing. Your answers are deleted when you leave this page.

option-about-repair = A repair
option-about-damp-and-mould = Damp or mould
option-about-neighbour-noise = Neighbours
option-about-staff-conduct = How staff or contractors behaved
option-about-service-charge-amount = How much my rent or service charge is
option-about-service-charge-handling = How my rent or service charge was dealt with
option-about-lease-terms = What my lease says
option-about-support-service = A support service
option-about-other = Something else

## Errors: say what to do

error-danger-nothing-chosen = Select yes if anyone is in danger now
error-keeping-nothing-chosen = Select whether to save your answers
error-so-far-nothing-chosen = Select what has happened so far

## Check answers: short labels

check-danger = Anyone in danger now
check-so-far = What has happened so far
check-not-given = Not provided

## What should happen when

# Stands before the rule itself.
emergency-hazard = You may have this right if you rent your home from { $landlord }. It does not cover most supported homes, temporary homes or homes with a licence:

clause-source = { $landlord }’s page: “{ $document }”
clause-source-old = An old version of { $landlord }’s page: “{ $document }”
provision-source = { $document }, { $number }.
provision-source-no-number = { $document }.
in-force-from = This has applied since { $date }.
checked-on = Checked on { $date }.

## Keeping answers

keeping-title = Saving your answers
# $day, $month: the day on which they go, without its year. No $landlord.
keeping-device = Saved on this device until { $day } { $month }.
keeping-unsaved = Your answers are not saved.
keeping-unsaved-shared = Your answers are not saved: this is a shared computer.
keeping-page = If you close this page, you will lose them.
keeping-shared = They are deleted when you leave this page.
keeping-restored = These are the answers you saved on { $date } at { $time }.
keeping-saved-at = Last saved at { $time }
keeping-deleted = Your answers have been deleted from this device. They are still on this page until you close it.
keeping-save = Save my answers on this device
keeping-delete = Delete my answers
keeping-is-shared = This is a shared computer
keeping-not-shared = This is not a shared computer
keeping-clear = Clear my answers and start again
keeping-refused = We could not save your answers on this device. They are still on this page. Save them as a file, or keep this page open until you have finished.
keeping-gone = Your saved answers are no longer on this device. Someone, or your browser, may have deleted them. They are still on this page.
# $device, $host: two dates. The resident chooses by the buttons that follow.
clock-differs = This device says that today is { $device }. Our website says that it is { $host }. We count dates from today. Which one is right?
clock-today-is = Today is { $date }
# $date: the day on which the landlord’s website sent the copy that is used now.
kept-copy = You are offline. This is what { $landlord }’s complaints procedure said on { $date }. It may have changed since.
keeping-unavailable = This browser will not let us save your answers. You can save them as a file instead.
keeping-seven-days = This browser deletes saved answers if you do not come back within 7 days. If you may be away longer, save them as a file.

delete-title = Delete your answers from this device?
delete-lead = They stay on this page until you close it. Save them as a file first if you may need them.
delete-not = Do not delete them

clear-title = Clear your answers from this page?
clear-lead = You cannot undo this. Save them as a file first if you may need them.

aside-lead = We found saved answers that we could not open. We have not deleted them. You can save them as a file, then start again.
aside-save = Save the answers we could not open as a file

file-lead = The file has all your answers in it. You can read it, print it, or open it here again on any device.
file-save = Save my answers as a file
file-open = Open answers from a file
file-unreadable = We could not read that file. Choose a file that you saved from this page.
file-newer = That file was made by a newer version of this page. Reload this page, then open the file again.
file-other-landlord = That file is for a complaint to another landlord. Open it on the page for that landlord.
file-asks-title = You already have answers on this page
file-asks-lead = If you open the file, it will replace the answers on this page. If you need those, save them as a file first.
file-asks-mine = Keep the answers on this page
file-asks-open = Open the file

drafts-title = Your saved complaints
drafts-link = Your saved complaints
drafts-item = { $about }. Saved on { $date } at { $time }.
drafts-nothing-yet = A complaint you have just started
drafts-open = Continue the complaint you saved on { $date } at { $time }
drafts-follow = Follow the complaint you saved on { $date } at { $time }
drafts-delete = Delete the complaint you saved on { $date } at { $time }
drafts-delete-title = Delete this complaint?
drafts-keep = Do not delete it

conflict-title = Your answers have changed in another tab
conflict-lead = This complaint is also open in another tab or window, and the answers changed there. Choose which answers to use here.
conflict-both = Keep both, as two complaints
conflict-mine = Use the answers on this page
conflict-theirs = Use the answers from the other tab

## The file that answers are kept in

kept-file-title = Your complaint to { $landlord }
kept-file-lead = This file has your answers in it. Anyone who opens it can read them. Saving this file does not send your complaint.
kept-file-date = You saved it on { $date }.
kept-file-how = To continue, open the web page where you wrote this. Then choose this file there, or drop it on the page.

## While the words of a page have not come

waiting-title = This page is still loading
waiting-lead = Your answers are still here. If nothing happens, check your internet connection and try again.

## Pages: check, letter, send, done

done-new = Start a new complaint

## Pages

group-who = You and the problem
page-who-title = Who are you?
group-role = The person you are acting for
page-role-title = Which of these describes the person you are acting for?
page-role-why = Different people can get help from different places. Your answer tells us which ones to show you.
page-home-title = What kind of home is it?
page-home-why = The law on dangerous conditions does not cover every kind of home.
page-about-title = What is it about?
page-complaint-sent-on-title = When did you send your complaint?
page-complaint-sent-on-hint = If you phoned or spoke to someone, give that day.
page-complaint-sent-on-why = The time { $landlord } has to reply starts around this day.
page-refused-on-title = What date is on the letter or email?
page-refused-on-hint = The one that says { $landlord } will not accept your complaint.
page-escalation-requested-on-title = When did you ask for the next stage?
page-escalation-requested-on-hint = If you asked by phone, give that day.
page-escalation-requested-on-why = The time { $landlord } has for its next response starts around this day.
page-stage-2-response-on-title = What date is on the second response?
page-stage-2-response-on-hint = Look near the top of the letter or email.
page-final-escalation-requested-on-title = When did you ask for the last stage?
page-final-escalation-requested-on-hint = If you asked by phone, give that day.
page-acknowledged-title = Has { $landlord } told you it has your complaint?
page-acknowledged-stage-2-title = Has { $landlord } told you it has your request?
page-acknowledged-hint = A letter, an email or a text counts.
page-acknowledged-why = It shows whether { $landlord } told you in time. Some time limits start on that day.
page-acknowledged-on-title = When did { $landlord } tell you?
page-acknowledged-on-hint = The date on the letter, email or text.
page-more-time-title = Has { $landlord } written to say it needs more time?
page-more-time-why = A landlord may be able to take more time. We only count it if it told you before its time was up.
page-more-time-on-title = When did { $landlord } write to you about that?
page-more-time-on-hint = The date on the letter or email.
page-more-time-until-title = What new date did { $landlord } give?
page-more-time-until-hint = The day it says it will reply by.
page-while-waiting-title = What do you want to do now?
page-stage-1-response-on-title = What date is on the first response?
page-stage-1-response-on-hint = Look near the top of the letter or email.
page-stage-1-response-on-why = Some landlords set a last day to ask for the next stage. It is counted from this date.
page-final-response-on-title = What date is on the final response?
page-final-response-on-hint = Look near the top of the letter or email.
page-final-response-on-why = You have a limited time to go to an ombudsman. It is counted from this date.
page-ongoing-title = Is it still happening?
page-ongoing-hint = This includes a problem that stops and comes back.
page-ongoing-why = It can matter for time limits. It also tells { $landlord } that the problem is not over.
page-occurred-on-title = When did it happen?
page-occurred-on-hint = If it happened more than once, give the first time.
page-occurred-on-last-title = When did it last happen?
page-occurred-on-last-hint = If it is still happening, give today’s date.
page-occurred-on-why = Some time limits start on this day. They do not stop you sending your complaint.
page-first-known-on-title = When did you first know about it?
page-first-known-on-hint = This can be later than the day it began.
page-first-known-on-why = Some time limits start on the day you found out.
page-reported-on-title = When did you first report it to { $landlord }?
page-reported-on-hint = The first time you told anyone who works for { $landlord }.
page-reported-on-why = It shows how long { $landlord } has known, and it can matter for time limits.
page-claim-filed-title = Has a court case about this started?
page-claim-filed-hint = A court case starts when claim papers are filed at court. A letter from a solicitor is not a court case.
page-claim-filed-why = If one has started, { $landlord } and the ombudsman may not be able to look into the same thing. You can still send your complaint.
page-late-reason-title = Did anything make it hard to complain sooner?
page-late-reason-hint = For example, you were ill, or you were waiting for work that was promised. You can leave this empty.
page-late-reason-why = Your reason can help { $landlord } decide whether to accept your complaint.

## Options

option-about-service-charge-amount-hint = A service charge pays for shared things, such as cleaning or lifts.
option-about-service-charge-handling-hint = For example, unclear bills, late accounts or unanswered questions.
option-about-support-service-hint = Help from a support worker. Not a problem with your home.
option-who-tenant = Tenant
option-who-tenant-hint = Rents the home, or pays to live there.
option-who-tenant-hint-wales = Rents the home, or pays to live there. In Wales this is also called a contract-holder.
option-who-leaseholder = Leaseholder
option-who-leaseholder-hint = Bought the home on a long lease, usually a flat.
option-who-shared-owner = Shared owner
option-who-shared-owner-hint = Owns a share of the home and pays rent on the rest.
option-who-freeholder = Freeholder
option-who-freeholder-hint = Owns the home and its land.
option-who-former-resident = Used to live there
option-who-applicant = Has applied for a home
option-who-visitor = Was visiting, or lives or works nearby
option-who-anonymous = I do not want to give my name
option-who-anonymous-hint = { $landlord } will not be able to reply to you.
option-who-somebody-else = I am acting for someone else
option-who-somebody-else-hint = For example, a relative, a friend or a client.
option-who-not-sure = I’m not sure
option-home-general = An ordinary home
option-home-supported = Supported or sheltered housing
option-home-supported-hint = Care or support is part of living there.
option-home-temporary = Temporary housing
option-home-temporary-hint = For example, while a council looks for a home for you.
option-home-not-sure = I’m not sure
option-acknowledged-yes = Yes
option-acknowledged-no = No
option-acknowledged-not-sure = I’m not sure
option-more-time-yes = Yes
option-more-time-no = No
option-more-time-not-sure = I’m not sure
option-while-waiting-remind = Ask what is happening with my complaint
option-while-waiting-follow = See what should happen next, and when
option-while-waiting-new-problem = Tell { $landlord } about a new problem
option-ongoing-yes = Yes
option-ongoing-no = No
option-ongoing-not-sure = I’m not sure
option-claim-filed-yes = Yes
option-claim-filed-no = No
option-claim-filed-not-sure = I’m not sure

## Fields of a date

# A day that rests on bank holidays nobody has published yet. No $landlord.
date-estimated = { $date } (estimate)
# $year; of winter, $next is the year it ends in. No $landlord.
season-spring = Spring { $year } (March to May)
season-summer = Summer { $year } (June to August)
season-autumn = Autumn { $year } (September to November)
season-winter = Winter { $year } to { $next } (December to February)
field-day = Day
field-month = Month
field-year = Year
field-not-sure = I’m not sure
season-only = I only remember the season
field-season = The season
field-season-none = No season chosen
field-date-hint = For example, 27 3 2026. If you cannot remember the day, leave it empty.

## Errors

error-who-nothing-chosen = Select who you are
error-role-nothing-chosen = Select what describes the person you are acting for
error-home-nothing-chosen = Select what kind of home it is
error-about-nothing-chosen = Select what it is about
error-acknowledged-nothing-chosen = Select yes if { $landlord } has told you
error-more-time-nothing-chosen = Select yes if { $landlord } has written to say it needs more time
error-while-waiting-nothing-chosen = Select what you want to do
error-ongoing-nothing-chosen = Select yes if it is still happening
error-claim-filed-nothing-chosen = Select yes if a court case about this has started
# $what: one of the dates below. $today: the date of today. No $landlord.
error-date-no-date = Enter { $what }
error-date-no-date-or-not-sure = Enter { $what }, or select “I’m not sure”
error-date-no-year = Enter the year of { $what }
error-date-no-month = Enter the month of { $what }
error-date-not-a-day = The day of { $what } must be a number from 1 to 31
error-date-not-a-month = The month of { $what } must be a number from 1 to 12, or a name such as March
error-date-not-a-year = The year of { $what } must have 4 numbers, for example 2026
error-date-no-such-day = Check the day of { $what }, because that month has fewer days
error-date-far-ahead = Check { $what }, because it is more than 31 days from now. We think that today is { $today }
error-date-long-ago = Check the year of { $what }, because it is a very long time ago
error-date-boxes-disagree = Check { $what }, because the boxes do not say the same date
error-date-in-the-future = Check { $what }, because it must be today or in the past. We think that today is { $today }
error-date-date-and-season = Enter { $what } or choose a season, but not both
error-date-before-it-happened = Check { $what }, because it is before the day it happened
error-date-before-it-was-known = Check { $what }, because it is before the day you first knew about it
date-of-complaint-sent-on = the date you sent your complaint
date-of-stage-1-response-on = the date on the first response
date-of-refused-on = the date on the letter
date-of-escalation-requested-on = the date you asked for the next stage
date-of-stage-2-response-on = the date on the second response
date-of-final-escalation-requested-on = the date you asked for the last stage
date-of-acknowledged-on = the date { $landlord } told you
date-of-more-time-on = the date { $landlord } wrote about more time
date-of-more-time-until = the new date
date-of-final-response-on = the date on the final response
date-of-occurred-on = the date it happened
date-of-first-known-on = the date you first knew about it
date-of-reported-on = the date you reported the problem

## What may be a slip, and is asked about once

doubt-summary-title = Please check this
doubt-prefix = Question:
# $what: the name of the date, from below. $date: what was answered.
doubt-date-ahead = Is { $what } { $date }? That day has not come yet. Change it, or select Continue again.
# $other: the name of another date, which usually comes first.
doubt-date-before = Is { $what } { $date }? That is before { $other }. Change it, or select Continue again.

## Answers, by the names on the page for checking

check-who = Who you are
check-role = Who you are acting for
check-home = Kind of home
check-about = What it is about
check-complaint-sent-on = Complaint sent
check-stage-1-response-on = Date of the first response
check-refused-on = Date it was refused
check-escalation-requested-on = You asked for the next stage
check-stage-2-response-on = Date of the second response
check-final-escalation-requested-on = You asked for the last stage
check-acknowledged = Told that { $landlord } has it
check-acknowledged-on = When you were told
check-more-time = More time
check-more-time-on = When { $landlord } wrote about more time
check-more-time-until = The new date
check-while-waiting = What you want to do
check-final-response-on = Date of the final response
check-ongoing = Still happening
check-occurred-on = When it happened, or last happened
check-first-known-on = When you first knew
check-reported-on = When you first reported it
check-claim-filed = Court case
check-late-reason = Why you could not complain sooner
check-not-sure = I’m not sure

## When another day has begun

# $date: today.
day-new = It is now { $date }. This page is up to date again. If you pressed a button, press it again.
day-followed = The dates in your letter now count from today, { $date }.

### From here on: what pages say that come with the second part of the app. A build puts it into a file of its
### own, which a first visit does not wait for.

## How far the resident has come

page-overview-title = Your steps
page-overview-lead = You do not have to do it all at once. Nothing is sent until you send it.
progress-done = Done
progress-going = In progress
progress-next = Not started
progress-later = Cannot start yet
progress-not-needed = Not needed

## Dates and periods

# Seven short names from Monday, with spaces between them. No $landlord.
weekdays-short = Mon Tue Wed Thu Fri Sat Sun

# $n is a number. No $landlord.
period-hours =
    { $n ->
        [1] { $n } hour
       *[other] { $n } hours
    }
period-working-days =
    { $n ->
        [1] { $n } working day
       *[other] { $n } working days
    }
period-days =
    { $n ->
        [1] { $n } day
       *[other] { $n } days
    }
period-weeks =
    { $n ->
        [1] { $n } week
       *[other] { $n } weeks
    }
period-months =
    { $n ->
        [1] { $n } month
       *[other] { $n } months
    }

## Pages: danger and who you are

page-other-route-notice-title = Another organisation may need to deal with this
page-other-route-notice-lead = Read this first. You can still go on.
other-route-tribunal-england = The First-tier Tribunal (Property Chamber) can decide if you have to pay a service charge, and how much. It can also decide some arguments about leases. You can still complain to { $landlord } about how it dealt with you.
other-route-tribunal-wales = The Residential Property Tribunal Wales can decide if you have to pay a service charge, and how much. It can also decide some arguments about leases. You can still complain to { $landlord } about how it dealt with you.
other-route-tribunal-elsewhere = In your part of the UK, a tribunal or a court may decide about charges and leases. You can still complain to { $landlord } about how it dealt with you.
other-route-support-service = { $landlord } has a separate complaints procedure for its support services.
other-route-other-procedure = { $landlord }’s page sends this somewhere else. You can still complain to { $landlord } about it.
other-route-freeholder = { $landlord } has a separate page for people who own the freehold of their home. The Housing Ombudsman does not usually take complaints from freeholders. If a managing agent looks after your estate, ask which redress scheme it belongs to. You can still complain to { $landlord }.
# $scheme: the name of the tribunal or ombudsman.
other-route-contact = Contact details: { $scheme }
other-route-go-on-tribunal = Complain about how it was dealt with
other-route-go-on-support-service = Send it to { $landlord } anyway
other-route-go-on-other-procedure = Continue with my complaint
other-route-go-on-freeholder = Continue with my complaint

page-anonymous-notice-title = If you do not give your name
page-anonymous-notice-lead = You can complain without giving your name. Before you decide:
# One line for each thing.
anonymous-effects =
    { $landlord } may not be able to look into everything.
    It cannot tell you what it finds.
    Your letter will not say which home it is about, unless you write it there.
    An ombudsman will not usually look into a complaint without a name.
anonymous-back = You can go back if you would rather give your name.
anonymous-go-on = Continue without my name

## Options

option-preferred-contact-email = By email
option-preferred-contact-phone = By phone
option-preferred-contact-post = By post

option-points-nobody-came = Nobody came to look at it
option-points-missed-appointment = An appointment was missed
option-points-not-finished = The work was not finished
option-points-poor-work = The work was poor
option-points-came-back = The problem came back
option-points-not-acted = Nothing was done about it
option-points-rude = Someone was rude to me
option-points-not-listened = Nobody listened to me
option-points-unfair = I was treated unfairly
option-points-wrong-charge = A charge is wrong
option-points-not-explained = It was not explained to me
option-points-wrong-information = I was given wrong information
option-points-broken-promise = A promise was not kept
option-points-no-reply = Nobody replied to me
option-points-too-long = It has taken too long

option-adjustments-large-print = Large print
option-adjustments-braille = Braille
option-adjustments-easy-read = Easy Read
option-adjustments-easy-read-hint = Short sentences with pictures.
option-adjustments-language = Another language
option-adjustments-language-hint = Say which one in the box below.
option-adjustments-sign-language = A British Sign Language (BSL) interpreter
option-adjustments-call-me = A phone call
option-adjustments-call-me-hint = As well as letters or emails.
option-adjustments-more-time = More time to reply

option-sent-sent-today = Yes, today
option-sent-sent-before = Yes, before today
option-sent-not-yet = No, not yet

## Errors: say what to do

date-of-history = the date this happened
date-of-sent = the date you sent it

## What may be a slip, and is asked about once
doubt-contact-address-no-home = Can { $landlord } tell which home this is about? You have given no address and no reference number. Add the address, or select Continue again.
# $said: what was written.
doubt-contact-email-not-an-email = Is “{ $said }” right? It does not look like an email address. Change it, or select Continue again.
doubt-contact-email-only-email = Is “{ $said }” right? It does not look like an email address, and it is the only way to reply to you. Change it, or select Continue again.

error-sent-nothing-chosen = Select whether you have sent it
error-what-happened-nothing-written = Write what happened
error-history-text-nothing-written = Write what happened on this date
error-other-problems-text-nothing-written = Write what happened with this problem
error-group-nothing-written = Enter who is complaining with you
error-letter-nothing-written = Write what you want to send to { $landlord }
error-representative-for-whom-nothing-written = Enter the name of the person you are acting for
error-contact-name-nothing-written = Enter your name
error-contact-address-no-way-to-answer = Enter an address, an email address or a phone number
error-preferred-contact-no-way-to-answer = Give the details for the way you chose, or choose another way

## Check answers: short labels

check-points = What you ticked
check-what-happened = What happened
check-history = Dates and events
check-effect = The effect it has had
check-remedy = What would put it right
check-evidence = Photos, letters and other evidence
check-references = Reference numbers and names
check-other-problems = Other problems
check-representative = Who they are
check-contact = Your contact details
check-group = Who is complaining with you
check-preferred-contact = How you want a reply
check-adjustments = What you need done differently

## What should happen when

milestone-first-contact-respond = Sort it out, or tell you what happens next
milestone-stage-1-acknowledge = Tell you it has your complaint
milestone-stage-1-contact = Get in touch with you about your complaint
milestone-stage-1-phone = Phone you with the result
milestone-stage-1-respond = Send you its response
milestone-stage-2-request = Ask for the next stage
milestone-stage-2-contact = Contact you about your review
milestone-stage-2-acknowledge = Tell you it has your request
milestone-stage-2-respond = Send you the final response
milestone-stage-3-request = Ask for the last stage
milestone-stage-3-acknowledge = Tell you it has your request for the last stage
milestone-stage-3-respond = Send you the final response of the last stage
milestone-hazard-emergency = Make the home safe, if it is an emergency hazard
milestone-hazard-investigate = Check the damp or mould
milestone-hazard-summary = Tell you in writing what it found
milestone-hazard-make-safe = Make your home safe, if a serious hazard is found
milestone-hazard-start-work = Start the work that is needed, if a serious hazard is found
milestone-hazard-further-work = Start work to stop it coming back, if a serious hazard is found

# By how firmly the rule puts it, and whether the day has passed.
milestone-by = { $landlord } says it will do this by the end of { $due }.
milestone-by-aim = { $landlord } says it aims to do this by the end of { $due }.
milestone-by-must = { $landlord } must do this by the end of { $due }.
milestone-by-past = { $landlord } said it would do this by the end of { $due }.
milestone-by-aim-past = { $landlord } said it aimed to do this by the end of { $due }.
milestone-by-must-past = { $landlord } should have done this by the end of { $due }.
milestone-by-old = An old version of { $landlord }’s page gave it until the end of { $due }. The new page may say something else.
dates-sent-roughly = You are not sure which day you sent your complaint. We count from the latest day it could have been.
dates-unknown-request = We cannot work out the dates of this stage without the day you asked { $landlord } to look again. Look in your sent emails, your phone or your papers. You can go back and add it.
dates-unknown = We cannot work out the dates without the day you sent your complaint. Look in your sent emails, your phone or your papers. You can go back and add it.
milestone-by-hours = { $landlord } says it will do this within { $period } of being told. That is the same time of day on { $due }.
milestone-by-hours-aim = { $landlord } says it aims to do this within { $period } of being told. That is the same time of day on { $due }.
milestone-by-hours-must = { $landlord } must do this within { $period } of being told. That is the same time of day on { $due }.
milestone-by-hours-past = { $landlord } said it would do this within { $period } of being told. That was the same time of day on { $due }.
milestone-by-hours-aim-past = { $landlord } said it aimed to do this within { $period } of being told. That was the same time of day on { $due }.
milestone-by-hours-must-past = { $landlord } should have done this within { $period } of being told. That was the same time of day on { $due }.
milestone-by-old-hours = An old version of { $landlord }’s page gave it { $period } for this. The new page may say something else.
milestone-resident-by = { $landlord } asks you to do this by the end of { $due }.
milestone-resident-by-past = { $landlord } asked you to do this by the end of { $due }. You can still ask, but it may say no.
milestone-resident-by-old = An old version of { $landlord }’s page asked you to do this by the end of { $due }. The new page may say something else.
only-if-hazard-found = If it finds no serious hazard, it does not have to do this.
only-if-hazard-found-due = If { $landlord } finds a serious hazard, it must do this by the end of { $due }.
only-if-hazard-found-past = If { $landlord } found a serious hazard, it should have done this by the end of { $due }.
only-if-emergency-hazard = If it is not an emergency hazard, { $landlord } does not have to do this.
only-if-emergency-hazard-due = If it is an emergency hazard, { $landlord } must do this within { $period } of being told. That is the same time of day on { $due }.
only-if-emergency-hazard-past = If it was an emergency hazard, { $landlord } should have done this within { $period } of being told. That was the same time of day on { $due }.
more-time-lead = { $landlord } can take up to { $period } more, or longer if it has a good reason. For that, it must write to you before its time is up, say why, and give a new date.
more-time-accepted = { $landlord } wrote on { $came } to say it needs more time, until { $until }.
more-time-too-late = { $landlord } wrote on { $came } to say it needs more time, until { $until }. That was after the date had passed, so the date stays the same.
more-time-over-cap = { $landlord } wrote on { $came } to say it needs more time, until { $until }. That is more than it can take, unless it has a good reason. Without one, the last day is { $due }.
# $date, $event: what met it, which may be a later step; milestone-met-due follows.
milestone-met = This was done by { $date } ({ $event }).
milestone-met-due = It was due by the end of { $due }.
milestone-met-due-hours = The time for it was { $period }, to the same time of day on { $due }.
milestone-met-late =
    { $n ->
        [1] It was 1 day late.
       *[other] It was { $n } days late.
    }
milestone-refused = { $landlord } refused your complaint on { $date }.
milestone-not-started = The time for this has not started yet. When it starts, it lasts { $period }.
milestone-not-started-old = The time for this has not started yet. An old version of { $landlord }’s page said it lasts { $period }.
# A date that turns on an earlier step: $from if that is taken at once, and $due at the latest.
band-acknowledged = If { $landlord } tells you today that it has your complaint, the last day for this is { $from }. If it takes all its time to tell you, the last day is { $due }.
band-escalation-acknowledged = If { $landlord } tells you today that it has your request, the last day for this is { $from }. If it takes all its time to tell you, the last day is { $due }.
band-passed-to-manager = If a manager gets your complaint straight away, the last day for this is { $from }. If not, it is { $due } at the latest.
band-investigation-concluded = If { $landlord } finishes checking straight away, the last day for this is { $from }. If it takes all its time to check, the last day is { $due }.
band-start-not-exact = We do not know exactly when the time started. The last day for this is between { $from } and { $due }.

why-this-date = How we worked out this date
# $start: one of the why-start-* messages of a day; $date, $event: a day and one of the event-* messages.
why-day-zero = We start counting after { $start }.
why-day-one = We start counting on { $start }. { $landlord }’s page says that day counts too.
why-day-one-working = We start counting on { $start }. If it is a working day, it counts too, because { $landlord }’s page says so.
why-from-then = The time starts on { $start }.
why-start-known = { $date } ({ $event })
why-start-if-sent = { $date }, if you send it today
why-start-if-told = { $date }, if { $landlord } tells you today
why-later = If it happens later, the last day will be later too.
why-start-not-stated = { $landlord }’s page does not say which day to start from. We chose this one.
# $by: the last day for the step before. One of the two after it follows.
why-starts-by = The step before this one starts on { $start }. It can take until { $by }.
why-after-that = We start counting after that.
why-on-that-day = We start counting on that day. { $landlord }’s page says the first day counts too.
why-working-days = Then we count { $period }. Weekends and bank holidays do not count.
why-weeks = Then we count { $period }. Every day counts, even weekends and bank holidays.
why-months = Then we count { $period }, to the same day of the month. If that month is too short, we use its last day.
why-hours = Then we count { $period } on the clock. Nights, weekends and bank holidays count too.
why-skipped = Holidays we did not count: { $days }
# Bank holidays, by the name under which they are published in English. One without a message here keeps
# that name.
holiday-new-years-day = New Year’s Day
holiday-2nd-january = 2nd January
holiday-st-patricks-day = St Patrick’s Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-early-may-bank-holiday = Early May bank holiday
holiday-spring-bank-holiday = Spring bank holiday
holiday-battle-of-the-boyne-orangemens-day = Battle of the Boyne (Orangemen’s Day)
holiday-summer-bank-holiday = Summer bank holiday
holiday-st-andrews-day = St Andrew’s Day
holiday-christmas-day = Christmas Day
holiday-boxing-day = Boxing Day
why-read-as-within = { $landlord }’s page says “after” this time. We read that as “within” it.
why-later-of = There is a second date: { $other }. The later of the two is the one that counts.
why-extended = { $landlord } wrote to say it needs more time. The date was { $from_date }. Now it is { $due }.
why-estimated = This is an estimate. The bank holidays for that time are not published yet, so the date may change.
marks-key-all-days = The small numbers count the days.
marks-key = The small numbers count the days. A dash is a weekend day. A cross is a bank holiday. We do not count those.
# $date: when the published list was read.
calendar-read = Bank holidays are from GOV.UK, read on { $date }.

status-not-started = Not started
status-due = Not late yet
status-overdue = The date has passed
status-overdue-emergency-hazard = Late only if it was an emergency hazard
status-overdue-hazard-found = Late only if it found a serious hazard
status-met = Done
status-met-late =
    { $n ->
        [1] Done, 1 day late
       *[other] Done, { $n } days late
    }
status-refused = Refused
status-superseded = From an old page
status-open = You can ask now
status-closed = The date has passed, but you can still ask

basis-policy = What { $landlord } says it will do
basis-policy-aim = What { $landlord } says it aims to do
basis-policy-superseded = What an old version of { $landlord }’s page said
basis-policy-resident = What { $landlord } asks you to do
basis-code = The Housing Ombudsman’s Complaint Handling Code
basis-law = Awaab’s Law on dangerous conditions in social housing
basis-law-scotland = The law on damp and mould in Scotland
basis-law-wales = The standard for homes in Wales
two-clocks = Some steps have two dates. One is from { $landlord }’s own page. The other is from the Housing Ombudsman’s Complaint Handling Code, which { $landlord } must follow.
clocks-same = Both give the same date.
clocks-own-first = { $landlord }’s page says { $own }. Under the Complaint Handling Code, it must be done by { $code }, unless { $landlord } writes to say why it needs more time. After that, you can ask the Housing Ombudsman to tell { $landlord } to reply.
clocks-own-first-step = { $landlord }’s page says { $own }. Under the Complaint Handling Code, it must be done by { $code }. After that, you can ask the Housing Ombudsman for help.
clocks-both-past = Both dates have passed. Has { $landlord } written to say it needs more time? If not, you can ask the Housing Ombudsman to tell it to reply.
clocks-both-past-step = Both dates have passed. You can ask the Housing Ombudsman to tell { $landlord } to reply.
clocks-code-first = The Complaint Handling Code gives { $landlord } less time than its own page does. Use { $code }.
clocks-superseded = Use { $code }, from the Complaint Handling Code. The other date is from an old version of { $landlord }’s page.

timeline-heading = Your steps and dates
timeline-today = Today
timeline-passed = Passed
# $date: the last day for what follows it.
timeline-by = By { $date }
timeline-by-hours = By the same time of day on { $date }
timeline-code = The Complaint Handling Code gives it until { $date }.
turn-yours = It is your turn
turn-theirs = It is { $landlord }’s turn
turn-late = It is { $landlord }’s turn, and it is late
# Of each thing that happened or should: who does what. $stage: the landlord’s own name of the next stage.
line-complaint-sent = You sent your complaint
line-report-sent = You sent your report
line-complaint-received = { $landlord } got your complaint
line-acknowledged = { $landlord } told you it had your complaint
line-stage-1-response = { $landlord } sent its first response
line-escalation-requested = You asked for “{ $stage }”
line-escalation-acknowledged = { $landlord } told you it had your request
line-stage-2-response = { $landlord } sent its second response
line-final-escalation-requested = You asked for the last stage
line-final-response = { $landlord } sent its final response
line-refused = { $landlord } refused your complaint
line-first-contact-respond = { $landlord } should sort it out, or tell you what happens next
line-stage-1-acknowledge = { $landlord } should tell you it has your complaint
line-stage-1-contact = { $landlord } should get in touch about your complaint
line-stage-1-phone = { $landlord } should phone you with the result
line-stage-1-respond = { $landlord } should send you its response
line-stage-2-request = Ask for “{ $stage }”, under { $landlord }’s own time limit
line-stage-2-contact = { $landlord } should contact you about your review
line-stage-2-acknowledge = { $landlord } should tell you it has your request
line-stage-2-respond = { $landlord } should send you the final response
line-stage-3-request = Ask for “{ $stage }”, under { $landlord }’s own time limit
line-stage-3-acknowledge = { $landlord } should tell you it has your request for the last stage
line-stage-3-respond = { $landlord } should send you the final response of the last stage
line-hazard-emergency = { $landlord } should make the home safe, if it is an emergency hazard
line-hazard-investigate = { $landlord } should check the damp or mould
line-hazard-summary = { $landlord } should tell you in writing what it found
line-hazard-make-safe = { $landlord } should make your home safe, if a serious hazard is found
line-hazard-start-work = { $landlord } should start the work that is needed, if a serious hazard is found
line-hazard-further-work = { $landlord } should start work to stop it coming back, if a serious hazard is found
# $scheme: the name of an ombudsman.
timeline-opens = { $scheme } can take your complaint from this day
timeline-last-safe = Last safe day to ask { $scheme }
# $what: what is on the day. $about: as in letter-about-….
calendar-summary = { $what }, about { $about }
calendar-nothing = If nothing has come by the end of this day, come back to this page and remind { $landlord }.
# $address: the address of the page.
calendar-come-back = If you kept your answers on this device, your complaint is here: { $address }
# $what: what the entry said before.
calendar-cancelled = No longer needed: { $what }

hazards-heading = Dangerous conditions: Awaab’s Law
hazards-lead = If you rent your home from { $landlord }, Awaab’s Law may apply to it. It sets time limits for emergencies, and for serious damp and mould. It covers most social housing in England. It does not cover shared owners or people with a licence. It does not cover most supported or temporary homes either. These times run at the same time as your complaint. We count from the day { $landlord } was told.
hazards-scotland-heading = Damp and mould: the law in Scotland
hazards-scotland-lead = The law in Scotland sets time limits for checking damp and mould in rented homes. If you rent your home, it may apply. If { $landlord } cannot keep to a time limit, it must tell you why, and by when it will act. These times run at the same time as your complaint. We count from the day { $landlord } was told.
hazards-wales-heading = Dangerous conditions: the standard in Wales
hazards-wales-lead = In Wales, landlords like { $landlord } must set their own time limits for dealing with hazards. Damp and mould are among them. They must publish those time limits. Ask { $landlord } what they are.
hazards-letter = Your letter also asks { $landlord } to treat this as a report of a hazard.

event-complaint-sent = the day you sent your complaint
event-complaint-received = the day your complaint arrived
event-acknowledged = the day { $landlord } told you it had your complaint
event-stage-1-response = the date on the first response
event-escalation-requested = the day you asked for the next stage
event-escalation-acknowledged = the day { $landlord } told you it had your request
event-stage-2-response = the date on the second response
event-final-escalation-requested = the day you asked for the last stage
event-refused = the date on the letter that refused it
event-first-known = the day you first knew
event-final-response = the date on the final response
event-landlord-aware = the day { $landlord } was told about the problem
# $event, $then: what happened, such as "the day you sent your complaint". $date, $then_date: when.
note-odd-order = Please check these two dates: { $event } ({ $date }), and { $then } ({ $then_date }). The second is before the first.
note-dated-ahead = Please check this date, which has not come yet: { $event } ({ $date }).
note-not-in-procedure = { $landlord }’s page does not have this step: { $event } ({ $date }).

## Pages: check, letter, send, done

check-answers = Change an answer
check-set-aside = We kept these answers but are not using them, because of other answers you gave:

page-letter-title = Your letter to { $landlord }
page-letter-lead = This is exactly what will be sent. You can change it.
letter-change-link = Change the words of the letter
letter-changed-note = You changed an answer or the language after you edited this letter. We have kept your edited letter below.
letter-rebuild = Make the letter again from my answers
letter-days-moved = You changed this letter yourself, so we have left it as it is. It counts some dates from an earlier day. If you send it today, they should be:
# $then: a date as it stands in the letter. $now: the date that it should be.
letter-days-moved-item = { $now }, and not { $then }
letter-days-unknown = You changed this letter yourself on an earlier day. Check the dates in it before you send it.

page-send-title = Check your letter and send it
send-email-heading = Send by email
send-email-button = Open in my email program
send-email-opens = This opens your own email program. It is not sent until you press send there.
send-email-too-long = Your letter is too long for this button. Copy the text and paste it into an email.
send-copy-heading = Copy the text
send-copy-where = Look on { $landlord }’s website for where to send it: there may be a form or an address.
send-copy-files = Your files are not copied. Add them yourself.
send-copy-button = Copy my letter
send-copied = Copied. You can paste it where you need it.
send-copy-failed = We could not copy it. Select the text of the letter and copy it yourself.
send-print-heading = Print it, or save it as a PDF
send-print-button = Print my letter
send-post-heading = Send by post
send-phone-heading = Phone { $landlord }
send-subject = Subject: { $subject }
send-other-ways = Other ways to send it
send-next = Continue once you have sent it

page-sent-title = Have you sent it?
page-sent-hint = Opening an email or printing a letter does not send it.
page-sent-why = We count the dates from the day you sent it.
sent-date-legend = If you sent it before today, when was that?

page-done-title = You have sent it
done-next-heading = What happens next
done-nothing-by-then = If nothing comes by then, come back to this page and remind { $landlord }.
done-nothing = If nothing comes, come back to this page and remind { $landlord }.
done-offer = When { $landlord } replies, or does what it offered, come back to this page and tell us.
done-report-next = If you are unhappy with what { $landlord } does about it, come back and complain.
done-sent-on = Date sent: { $date }
done-keep = Keep what you sent, and something that shows the date. You may need it later.
done-text = What you wrote

## When the wizard has stopped working

crash-title = This page has stopped working
crash-lead = Sorry. What you wrote is below. You can continue, copy it or save it as a file.
crash-again = The page stopped again. Copy or save what you wrote. Then continue, or start from the beginning.
crash-text = What you wrote
crash-go-on = Continue with these answers
crash-copy = Copy what I wrote
crash-save = Save what I wrote as a file
crash-start-empty = Start from the beginning
crash-starting = Starting again
crash-copied = Copied
crash-copy-failed = Your browser did not let us copy it. Select the text and copy it yourself.
crash-failed = We could not start again. What you wrote is still here. Check your internet connection and try again.

## Pages: a report or a complaint

page-service-request-notice-title = You can start with a report
page-service-request-notice-lead = Your answers suggest you are asking for something to be put right. That is not a complaint yet.
service-request-why-first-report = You have not told { $landlord } about this before. It should have a chance to put it right.
service-request-why-neighbour-first-report = You have not told { $landlord } about your neighbours before. Start with a report, so that it has a chance to act.
service-request-why-not-unhappy = You told us you are OK with what { $landlord } did.
service-request-becomes = It becomes a complaint if you are unhappy with what { $landlord } does about it. You can complain even while work is going on.
service-request-go-on = Write my report
service-request-insist = I want this treated as a complaint

page-refer-notice-title = You have had the final response
page-refer-notice-lead = You can now go to someone outside { $landlord }. Here is who can help, and how long you have.
refer-go-on = This is a new problem, or it has happened again

## Pages: when it happened

page-result-title = What your answers tell us
result-outcome-emergency = Get help first
result-outcome-service-request = Start with a report
result-outcome-complaint = This is a complaint
result-outcome-other-route = Another organisation may deal with this, but you can still send it
result-outcome-refer-to-redress = You can now go outside { $landlord }
page-result-lead = { $landlord } decides. This is what its own page and today’s rules say.
result-reasons-heading = Why we say this
result-limit-heading = Are you in time?
result-dates-heading = What should happen, and when
result-redress-heading = Who else can help
result-go-on = Write my complaint
result-go-on-report = Write my report
result-go-on-stage-2 = Ask for “{ $stage }”
result-go-on-chase = Remind { $landlord }
result-go-on-new-problem = Write about the new problem
result-go-on-refused = Ask { $landlord } to look again
result-all-dates = Every date and why
# $n: how many.
result-differences =
    { $n ->
        [1] 1 place where { $landlord }’s page and the rules differ
       *[other] { $n } places where { $landlord }’s page and the rules differ
    }

## The short answer. $stage: the landlord’s own name of the next stage. $due: a day.

situation-late = This is a complaint, but it may be late
situation-depends = This is a complaint, but we cannot tell if it is in time
situation-new-problem = You can complain about the new problem
situation-waiting = They still have time to reply
situation-undated = You are waiting for a reply
situation-overdue = Their response is late
situation-next-stage = You can ask for the next stage, “{ $stage }”
situation-next-stage-late = You can still ask for the next stage, “{ $stage }”
situation-refused = You can ask them to look again
answer-in-time = You are in time.
answer-in-time-until = You are in time. The last safe day to complain is { $due }.
answer-in-time-code = Under the Complaint Handling Code, you are in time until { $due }.
answer-late-own = { $landlord }’s own time limit ended on { $due }.
answer-late-code-until = The Complaint Handling Code gives you until { $due }. Say why you are complaining now.
answer-late-still = You can still send it. Say why you are complaining now.
answer-late-code = The 12 months in the Complaint Handling Code ended on { $due }. You can still send it. Say why you are complaining now.
answer-due = If you send it today, { $landlord } should reply by the end of { $due }.
answer-due-stage = If you ask today, { $landlord } should reply by the end of { $due }.
answer-waiting = { $landlord } should reply by the end of { $due }.
answer-new-problem = You have an open complaint. Your letter asks { $landlord } to add this problem to it, or to start a new complaint.
answer-overdue = { $landlord } should have replied by the end of { $due }.
answer-overdue-own = { $landlord } said it would reply by the end of { $due }.
answer-overdue-aim = { $landlord } said it aimed to reply by the end of { $due }.
answer-overdue-code = The Complaint Handling Code gave it until { $due }.
answer-code-until = The Complaint Handling Code gives it until { $due }.
answer-ask-late = { $landlord } asked you to do this by the end of { $due }. You can still ask. The Complaint Handling Code sets no last day for it.
answer-ask-soon = It is best to ask soon.
answer-refused = Your letter asks { $landlord } to look again, or to say why in writing.
# $scheme: an ombudsman or tribunal.
answer-help-now = The Housing Ombudsman can give you free advice now.
answer-help-late = The Housing Ombudsman is free. It can tell { $landlord } to reply.
answer-help-refused = The Housing Ombudsman can look at the refusal. It is free.
answer-help-open = { $scheme } can look into this now.
answer-help-from = { $scheme } can take your complaint from { $due }, or after the final response if that comes sooner.
answer-help-later = { $scheme } can look into your complaint after the final response.

## Fields

field-adjustments-other = Anything else you need
field-points-other = Something else

field-representative-for-whom = Their full name
field-representative-for-whom-hint = The person whose complaint it is.
field-representative-relation = Your relationship to them
field-representative-relation-hint = For example, daughter, neighbour, carer or adviser. You can leave this empty.
field-representative-agreed = They have agreed that I can act for them
field-representative-agreed-hint = If you select none of these three, your letter will end with a form for them to sign.
field-representative-cannot-agree = They cannot agree themselves
field-representative-cannot-agree-hint = For example, because they are very ill, or cannot make this decision.
field-representative-died = They have died

field-contact-name = Your full name
field-contact-name-hint = The name { $landlord } should use.
field-contact-address = Address of the home
field-contact-address-hint = The home that this is about. If you live somewhere else, give that address too.
field-contact-email = Email address
field-contact-email-hint = For example, name@example.com
field-contact-phone = Phone number
field-contact-phone-hint = Add a good time to call, if you like.
field-contact-with-others = Other people are complaining with me
field-history-text = What happened
field-other-problems-heading = Short title
field-other-problems-text = What happened

## Reasons

reason-danger = You told us that someone is in danger now. Get help first.
reason-support-service = It is about a support service. { $landlord } has a separate procedure for that.
reason-tribunal-matter = It is about the amount of a charge or the terms of a lease. A tribunal usually decides that.
reason-final-response-given = You have had { $landlord }’s final response about this. You can now ask someone outside { $landlord }.
reason-staff-conduct = It is about how staff or contractors behaved. You can complain about that straight away.
reason-first-report = You have not told { $landlord } about this before, so start with a report.
reason-neighbour-first-report = You have not told { $landlord } about your neighbours before, so start with a report.
reason-resident-insists = You want this treated as a complaint. You can ask for that.
reason-not-unhappy = You told us you are OK with what { $landlord } did, so this is not a complaint yet.
reason-unhappy-with-response = You told { $landlord } before, and you are unhappy with what it did about it.
reason-not-sure = You are not sure about some things. If you are unhappy, you can choose to complain.
reason-other-procedure = { $landlord }’s page says that this goes to another procedure.
reason-legal-proceedings = You told us a court case has started. { $landlord } may refuse a complaint about the same thing.
reason-outside-policy-limit = It is past the time limit on { $landlord }’s page. You can still send it and say why it is late.
reason-outside-code-limit = It is more than 12 months since it happened or you found out. You can still send it and say why it is late.
reason-anonymous = You chose not to give your name. { $landlord } cannot reply to you, so we cannot show you dates for a reply.

## Time limit

limit-none = { $landlord }’s page gives no time limit for complaining. It is still best to complain soon.
limit-within = From the dates you gave, you are in time.
limit-outside-policy = The time limit on { $landlord }’s page ended on { $policy_last }. But the Complaint Handling Code says landlords must accept complaints for 12 months, unless there is another good reason not to. For you, that is until { $code_last }. You can still send it. Say why you are complaining now.
limit-outside-policy-no-code-date = The time limit on { $landlord }’s page ended on { $policy_last }. You can still send it. Say why you are complaining now.
limit-outside-old = The time limit on an old version of { $landlord }’s page ended on { $policy_last }. The page has changed since, so the time limit may have changed too. You can still send it.
limit-outside-code = The 12 months in the Complaint Handling Code ended on { $code_last }. { $landlord } must still think about whether there is a good reason to accept your complaint. You can still send it. Say why you are complaining now.
limit-depends = We cannot tell if you are in time, because we do not know one of the dates exactly. You can still send it, and the sooner the better.
# For a limit on reporting, where the last day is for that.
limit-last-report = Last day to report it, under { $landlord }’s own limit: { $policy_last }
limit-last-safe-policy = Last safe day to complain, under { $landlord }’s own limit: { $policy_last }
limit-last-safe-code = Last safe day to complain, under the Complaint Handling Code: { $code_last }
limit-outer = Very last day, under { $landlord }’s own limit: { $outer }
limit-caution = To be safe, complain within { $period } of what happened, or of finding out about it. After that, { $scheme } may refuse to look into it.
limit-caution-last = Last safe day to complain: { $last }
# Only where the Code binds the landlord.
limit-ongoing = You told us it is still happening. Under the Code, we do not count a problem that is still happening as too old. { $landlord } may disagree.

## Who else can help

scheme-housing-ombudsman = Housing Ombudsman Service
scheme-property-ombudsman = The Property Ombudsman
scheme-first-tier-tribunal = First-tier Tribunal (Property Chamber)
scheme-residential-property-tribunal-wales = Residential Property Tribunal Wales
scheme-property-redress = Property Redress
scheme-public-services-ombudsman-wales = Public Services Ombudsman for Wales
scheme-scottish-public-services-ombudsman = Scottish Public Services Ombudsman
scheme-northern-ireland-public-services-ombudsman = Northern Ireland Public Services Ombudsman
scheme-first-tier-tribunal-scotland = First-tier Tribunal for Scotland (Housing and Property Chamber)
scheme-local-government-ombudsman = Local Government and Social Care Ombudsman

# “It” is the ombudsman or tribunal in the heading above; $open_on, $last_safe: days.
redress-housing-ombudsman-help-now = The Housing Ombudsman is free. It can give you advice now. If { $landlord } is late, it can tell { $landlord } to reply. It can look into your complaint after the final response.
redress-housing-ombudsman-open = You can ask the Housing Ombudsman to look into your complaint now. You do not have to wait, or ask anyone else first.
redress-housing-ombudsman-not-for-you = Your answers suggest the Housing Ombudsman cannot usually look into this. It depends on who is complaining and what it is about. You can ask it to be sure.
redress-property-ombudsman-not-yet-from = It can take your complaint after { $landlord }’s final response. If you do not get one, it can take it from { $open_on }. Remind { $landlord } in writing first.
redress-property-ombudsman-open = You can ask it to look into your complaint now. If you have had no final response, remind { $landlord } in writing first.
redress-not-yet-from = It can take your complaint after { $landlord }’s final response. If you do not get one, it can take it from { $open_on }.
redress-not-yet = It can look into your complaint after { $landlord }’s final response.
redress-open = You can ask it to look into your complaint now.
redress-tribunal-open = It can decide if you have to pay a service charge, and how much. It can also decide some arguments about leases. You may have to pay a fee.
redress-tribunal-not-for-you = It decides about service charges and leases. It does not look into how { $landlord } dealt with you.
redress-first-tier-tribunal-scotland-not-yet = It can look into how a letting agent or a property factor dealt with you. Write to { $landlord } first.
redress-first-tier-tribunal-scotland-open = It can look into how a letting agent or a property factor dealt with you. Write to { $landlord } first.
redress-level-of-charge = It does not usually decide how much rent or service charge should be. It can look at how { $landlord } dealt with you.
redress-court-case = You told us a court case has started. It may not be able to look into the same thing.
redress-refused = If { $landlord } will not accept your complaint, it must tell you why. You can ask the ombudsman to look at that decision.
redress-depends-on-tenure = It is mostly for leaseholders and shared owners. If you are one, or were one at the time, you can ask it.
redress-only-some-cases = A tenant can ask about a service charge only if it goes up and down with what things cost. Some tenants can also ask about a rent rise.
redress-closed = The last safe day to ask was { $last_safe }.
redress-not-for-you = Your answers suggest it cannot usually look into this. You can ask it to be sure.
redress-last-safe = Last safe day to ask: { $last_safe }. If that is a weekend or bank holiday, ask on the working day before.
redress-closed-exceptions = You can still ask. It may make an exception if there is a good reason for the delay.
redress-contact-web = Website: { $value }
redress-contact-phone = Phone: { $value }
redress-contact-email = Email: { $value }
redress-contact-post = Post: { $value }
# $details: the landlord's own words.
redress-superseded = { $landlord }’s page gives old contact details. Do not use them to start a case: { $details }
redress-ask-first = You own your home, own part of it, or have a lease. The ombudsman for an agent cannot always help with that. Ask it first.
redress-behind-agent = { $landlord } is an agent, who works for your landlord or freeholder. You can complain to them too.
redress-elected = You can also ask for help from your MP, a councillor or someone else you elected. You do not have to.
redress-own-page = { $landlord } has another page for you:
redress-body = { $landlord }’s page also names { $name }:
redress-none = { $landlord }’s page does not name anyone outside to go to.

## Where the landlord's page and the rules differ

conflict-page-says = What { $landlord }’s page says
conflict-rule-says = What the rule says
conflict-six-month-limit = { $landlord }’s time limit is shorter than the 12 months in the Complaint Handling Code.
conflict-designated-person = You do not need an MP or councillor to go to the Housing Ombudsman.
conflict-eight-week-wait = After the final response, you can go to the Housing Ombudsman straight away.
conflict-ombudsman-clock-from-complaint = The Housing Ombudsman counts its 12 months from the final response, not from your complaint.
conflict-review-grounds = Under the Complaint Handling Code, you do not have to give a reason to ask for stage 2.
conflict-informal-stage = You do not have to let { $landlord } try to put it right before you complain.
conflict-stage-2-period-missing = { $landlord }’s page gives no time for the final response. The Complaint Handling Code does.
conflict-stage-1-period-missing = { $landlord }’s page gives no time for the first response. The Complaint Handling Code does.
conflict-extension-too-long = { $landlord }’s page may allow more extra time than the Complaint Handling Code does.
conflict-escalation-window = The Complaint Handling Code sets no deadline to ask for stage 2. You can still ask after the one on { $landlord }’s page.
conflict-leaseholder-access = Leaseholders and shared owners can usually go to the Housing Ombudsman.
conflict-ombudsman-contact-superseded = { $landlord }’s page gives old contact details for the Housing Ombudsman. Use the ones shown here.
conflict-policy-review-overdue = The date for checking { $landlord }’s page has passed. Parts of it may be out of date.
conflict-stage-count = { $landlord }’s page does not have two stages. The Complaint Handling Code says there must be two.
conflict-response-longer-than-code = { $landlord }’s page may allow more time for a reply than the Complaint Handling Code does.

## Pages: your words

# $n: which one, counted from 1.
row-history = Event { $n }

# $n: which one, counted from 1.
row-other-problems = Other problem { $n }

group-points = What happened, and what would put it right
page-points-title = Which of these happened?
page-points-hint = Tick all that fit. You can leave this empty.

page-what-happened-title = What happened?
page-what-happened-hint = Use your own words. You can speak instead of type, if your keyboard has a microphone.
page-what-happened-stage-2-title = What is still wrong?
page-what-happened-stage-2-hint = Use your own words. You do not have to give a reason, so you can leave this empty.
page-what-happened-reminder-title = Do you want to add anything?
page-what-happened-reminder-hint = Your letter already asks for the response you are waiting for. You can leave this empty.
# One line for each thing.
page-what-happened-prompts =
    what went wrong, and where
    who you told, and what they said
    what you have done yourself
# One more line, by what it is about.
prompt-repair = which room, and what is broken
prompt-damp-and-mould = which rooms, and how far it has spread
prompt-neighbour-noise = what you heard or saw, and at what times
prompt-staff-conduct = who it was, if you know
prompt-service-charge-amount = which bill, and what you think is wrong with it
prompt-service-charge-handling = which bill or letter, and what you think went wrong
prompts-lead = You could say:
# Stands under a long letter.
text-long = This is a long letter. About 300 words is easiest to act on. You can still send all of it.

page-history-title = What happened, and when?
page-history-hint = List the main things. We put them in date order. You can leave this empty.
page-history-why = Dates help { $landlord } check its records.
row-history-add = Add another event
row-history-remove = Remove event { $n }

page-effect-title = What effect has it had?
page-effect-hint = For example, on health, money, sleep or time. You can leave this empty.
page-effect-why = It helps { $landlord } see how serious it is. Only share what you want it to know.

page-remedy-title = What would put it right?
page-remedy-hint = For example, a repair, an apology or money back. You can leave this empty.
settlement-warning = You may be asked to sign that a payment settles the matter for good. You do not have to sign straight away. You can ask the Housing Ombudsman for advice first.

page-evidence-title = What photos, letters or other evidence do you have?
page-evidence-hint = Say what you have. You can add photos and documents, too. You can leave this empty.
page-evidence-why = It shows { $landlord } what you can send. You can complain without evidence.

page-references-title = Do you have any reference numbers or names?
page-references-hint = For example, a repair number, or the people you spoke to. You can leave this empty.
page-references-why = It helps { $landlord } find what you told it before.

page-add-more-title = Add anything that would help
page-add-more-lead = You do not have to. Choose what you want to add, or continue.
add-more-others = You can also add
add-more-added = Added

page-other-problems-title = Do you want to complain about anything else?
page-other-problems-hint = Give each problem its own short title. You can leave this empty.
page-other-problems-why = A problem with its own title is harder to miss.
row-other-problems-add = Add another problem
row-other-problems-remove = Remove other problem { $n }

## Pages: you

page-representative-title = Who are you acting for?
page-representative-hint = Give the name of the person whose complaint it is.
page-representative-why = { $landlord } needs to know whose complaint it is. It may ask for proof that they agree.

group-representative = How can { $landlord } reach you?
page-contact-title = Your name and address
page-contact-hint = Give your name, the address of the home, and one way to reach you.

page-group-title = Who is complaining with you?
page-group-hint = Give their names and addresses. Name only people who have agreed.
page-group-why = { $landlord } will write to you. It also needs to know who else is complaining.

page-preferred-contact-title = How would you like { $landlord } to reply?
page-preferred-contact-hint = You can leave this empty.

page-adjustments-title = Do you need anything done differently, such as large print?
page-adjustments-hint = Tick all that you need. You can leave this closed or empty.

## The letter: the resident speaks, plain text

# $about only: no $landlord. The code adds a colon and the name.
letter-subject-complaint = Complaint about { $about }
letter-subject-report = Report about { $about }
letter-subject-stage-2 = Please take my complaint about { $about } to the next stage
letter-subject-chase = Reminder: my complaint about { $about }
letter-subject-new-problem = A new problem: { $about }
letter-subject-refused = Please look again at my complaint about { $about }
letter-subject-offer = Your offer on my complaint about { $about }

letter-about-repair = a repair
letter-about-damp-and-mould = damp or mould
letter-about-neighbour-noise = neighbours
letter-about-staff-conduct = how staff or contractors behaved
letter-about-service-charge-amount = the amount of the rent or service charge
letter-about-service-charge-handling = how the rent or service charge was dealt with
letter-about-lease-terms = the terms of the lease
letter-about-support-service = a support service
letter-about-other = a housing matter

letter-dear = Dear { $landlord },
letter-opening-complaint = I am making a complaint. Please deal with it under your complaints procedure.
letter-opening-staff = I am making a complaint about how your staff or contractors behaved. Please deal with it under your complaints procedure.
letter-opening-report = I am reporting a problem. Please put it right.
# $stage, $date; the date may be a phrase, so it stands after a colon.
letter-opening-stage-2 = I am not happy with your first response to my complaint. Please take it to your next stage, “{ $stage }”. Date of your first response: { $date }.
letter-opening-stage-2-no-date = I am not happy with your first response to my complaint. Please take it to your next stage, “{ $stage }”.
# $date; the date may be a phrase, so it stands after a colon.
letter-opening-chase = I am writing again about my complaint. I have not had your full response. Please send it, or tell me when I will get it and why it is late. Date I sent the complaint: { $date }.
letter-opening-chase-no-date = I am writing again about my complaint. I have not had your full response. Please send it, or tell me when I will get it and why it is late.
# $date; the date may be a phrase, so it stands after a colon.
letter-opening-chase-early = I am writing to ask what is happening with my complaint. Please tell me when I will get your full response. Date I sent the complaint: { $date }.
letter-opening-chase-early-no-date = I am writing to ask what is happening with my complaint. Please tell me when I will get your full response.
letter-opening-chase-stage = I asked you to take my complaint to your next stage, and I have not had your response. Please send it, or tell me when I will get it and why it is late. Date I asked: { $date }.
letter-opening-chase-stage-no-date = I asked you to take my complaint to your next stage, and I have not had your response. Please send it, or tell me when I will get it and why it is late.
letter-opening-chase-stage-early = I asked you to take my complaint to your next stage. Please tell me when I will get your response. Date I asked: { $date }.
letter-opening-chase-stage-early-no-date = I asked you to take my complaint to your next stage. Please tell me when I will get your response.
letter-opening-chase-unacknowledged = I am writing again about my complaint. You have not told me that you have it. Please tell me, and say when I will get your full response. Date I sent the complaint: { $date }.
letter-opening-chase-unacknowledged-no-date = I am writing again about my complaint. You have not told me that you have it. Please tell me, and say when I will get your full response.
letter-opening-chase-stage-unacknowledged = I asked you to take my complaint to your next stage. You have not told me that you have my request. Please tell me, and say when I will get your response. Date I asked: { $date }.
letter-opening-chase-stage-unacknowledged-no-date = I asked you to take my complaint to your next stage. You have not told me that you have my request. Please tell me, and say when I will get your response.
# $whose, $due
letter-missed-answer = Your response was due by the end of { $due } ({ $whose }).
letter-missed-acknowledgement = You were due to tell me by the end of { $due } that you have it ({ $whose }).
letter-whose-policy = your own complaints page
letter-whose-policy-aim = the aim on your own complaints page
# $one and $other: whose date it is.
letter-whose-both = { $one }, and { $other }
letter-whose-code = the Housing Ombudsman’s Complaint Handling Code
letter-opening-new-problem = You have an open complaint from me, and a new problem has come up. Please add it to that complaint if it belongs there and you have not replied yet. If not, please treat this as a new complaint. Date I sent the first complaint: { $date }.
letter-opening-new-problem-no-date = You have an open complaint from me, and a new problem has come up. Please add it to that complaint if it belongs there and you have not replied yet. If not, please treat this as a new complaint.
letter-opening-refused = You told me that you will not accept my complaint. Please look at that again, or tell me why in writing and who I can go to about your decision. Date of your letter: { $date }.
letter-opening-refused-no-date = You told me that you will not accept my complaint. Please look at that again, or tell me why in writing and who I can go to about your decision.
letter-opening-offer-accept = I accept your offer. My complaint will be settled once you have done what you offered.
letter-opening-offer-accept-and-go-on = I accept your offer, but it does not settle my complaint.
letter-opening-offer-decline = I do not accept your offer. My complaint is not settled.
letter-opening-offer-ask = I need more time before I answer your offer. Please send me its full terms in writing. Please say what you will do or pay, by when, and if I would have to sign anything.
letter-offer-not-final = I do not accept it as full and final settlement.
# $date only: no $landlord.
letter-offer-date = Date of your offer: { $date }.
# $for: no $landlord.
letter-on-behalf = I am writing for { $for }.
# $for, $relation: no $landlord.
letter-on-behalf-relation = I am writing for { $for }. My relationship to them: { $relation }.
letter-agreed = They have agreed that I can act for them.
letter-cannot-agree = They cannot agree to this themselves. I am writing in their interest.
letter-died = They have died. I am writing for their family or estate.
# $for, $name and $landlord. To be signed.
letter-consent =
    I, { $for }, agree that { $name } can act for me in this complaint. { $landlord } can share information about me with { $name }.

    Signed:

    Date:
letter-group = I am complaining with the people named here. Please write to me.
letter-anonymous = I do not want to give my name. Please still look into this.
letter-hazard = Please also treat this as a report of a possible hazard in the home.

letter-heading-what-happened = What happened
letter-heading-still-wrong = What is still wrong
letter-heading-history = Dates and events
letter-heading-dates = Dates
letter-heading-effect = How it has affected me
letter-heading-effect-of-another = How it has affected them
letter-heading-remedy = What I want you to do
letter-heading-evidence = Evidence
letter-heading-references = Reference numbers and names
letter-heading-other-problem = Another problem
letter-heading-consent = Consent
letter-heading-late = About the time limit
letter-heading-adjustments = Changes I need when you contact me
letter-heading-contact = My contact details

# $date only: no $landlord; the date may be a phrase, so it stands after a colon.
letter-occurred = When it happened: { $date }
letter-last-occurred = When it last happened: { $date }
letter-ongoing = It is still happening.
letter-first-known = When I first knew about it: { $date }
letter-reported = When it was first reported to you: { $date }
letter-complained = When I sent you my complaint: { $date }

letter-late-policy = This may be outside the time limit on your page. Please accept it. Paragraph 2.3 of the Housing Ombudsman’s Complaint Handling Code (2024) is about this. It says landlords must accept complaints made within 12 months, unless they are excluded on other grounds. The 12 months run from the problem, or from when the resident found out.
letter-late-stage-2 = This may be after the last day on your page for asking. Please accept it. Paragraph 6.10 of the Housing Ombudsman’s Complaint Handling Code (2024) sets no last day. It says a complaint that is not resolved to the resident’s satisfaction at stage 1 must go to stage 2.
letter-late-own = This may be outside the time limit on your page. Please accept it.
letter-late-code = More than 12 months have passed. Please use your discretion and accept my complaint.

# $date. The date may be the landlord's own or the Code's.
letter-expect-acknowledge = I expect you to tell me by the end of { $date } that you have this.
letter-expect-respond = I expect your full response by the end of { $date }, or a letter saying why you need more time.

letter-no-address = I have not given the address of the home.
letter-reply-by-email = Please reply by email.
letter-reply-by-phone = Please reply by phone.
letter-reply-by-post = Please reply by post.

letter-adjustment-large-print = large print
letter-adjustment-braille = braille
letter-adjustment-easy-read = Easy Read
letter-adjustment-language = another language
letter-adjustment-sign-language = a British Sign Language (BSL) interpreter
letter-adjustment-call-me = a phone call, as well as anything in writing
letter-adjustment-more-time = more time to reply

letter-close = Yours faithfully,

## Sending from the page to the landlord's system

send-post-here-heading = Send it from this page
# $n: how many files.
send-post-what =
    { $n ->
        [0] Your letter and your answers go to { $landlord }.
        [1] Your letter, your answers and 1 file go to { $landlord }.
       *[other] Your letter, your answers and { $n } files go to { $landlord }.
    }
send-post-button = Send it now
send-post-again = Send it again
send-post-tried = You tried to send this. We do not know if it arrived. You can send it again. It keeps the same number, so { $landlord } can tell it is the same one.
# $number: the number of the earlier version.
send-post-earlier = You tried to send an earlier version. Its number is { $number }. It may have arrived. If you send this one too, tell { $landlord } which one to use.
send-going = Sending it now
send-going-stay = Stay on this page until it is sent.
send-going-slow = { $landlord }’s system is slow to answer. You can wait, or stop and try again.
send-stop = Stop sending
send-failed-title = It has not been sent
send-unsure-title = We do not know if it was sent
send-failed-next = What you wrote is still here. You can try again, or use another way on this page.
send-unsure-next = What you wrote is still here. You can send it again. It keeps the same number, so { $landlord } can tell it is the same one. You can also use another way on this page.
send-failed-offline = You are not connected to the internet. If you keep this page open, we will send it when you are.
send-failed-unreachable = We could not reach { $landlord }, or the connection broke.
send-failed-timed-out = { $landlord }’s system did not reply in time.
send-failed-stopped = Sending was stopped.
send-failed-files-missing = Some of your files are no longer here. Go back to your evidence. Remove them and add them again.
send-failed-not-loaded = We could not load a part of this page. Check your connection and try again.
send-failed-fault = Something went wrong on this page.
send-failed-no-receipt = { $landlord }’s system replied, but did not confirm that it has your complaint. Check with { $landlord }.
send-failed-refused = { $landlord }’s system could not accept it.
send-failed-conflict = { $landlord } already has a different version with the same number. Phone or email to ask which one it has.
send-failed-too-large = It is too big for { $landlord }’s system. Remove some files, or send them by email.
send-failed-busy = { $landlord }’s system is busy. Wait a few minutes, then try again.
# $n: how many minutes.
send-failed-busy-for =
    { $n ->
        [1] { $landlord }’s system is busy. Wait 1 minute, then try again.
       *[other] { $landlord }’s system is busy. Wait { $n } minutes, then try again.
    }
send-failed-broken = There is a problem with { $landlord }’s complaints system.
send-failed-not-taken = { $landlord }’s system did not accept it. This way of sending may not be working.

## Sending in other ways

send-email-files = This button cannot attach files. Add them to the email yourself, or use the email file.
send-eml-heading = Save it as an email
send-eml-lead = You can save an email with your letter and your files in it. Open it in an email program on a computer. It is not sent until you press send there.
send-eml-button = Save as an email file
send-share-heading = Share it with another app
send-share-lead = This gives your letter and your files to another app, such as email or messages.
send-share-button = Share it
send-shared = It is in the other app now. It is not sent until you send it there.
# $name: of a file.
send-share-left-out = { $name } did not go with it. Add it in the other app, or choose another way to send.
send-share-failed = Nothing was shared.
send-text-button = Save my letter as text
send-html-button = Save my letter as a page

## After sending from the page, and the record of what was sent

page-done-received-title = Sent: { $landlord } has it
record-heading = Keep a copy
record-proof = Proof of what you sent and when
record-title = Record of what you sent
record-reference = Reference from { $landlord }
record-sent = Sent
record-received = Received
# $date, $time: when it was received.
record-at = { $date } at { $time }, UK time
record-received-utc = Received, in world time (UTC)
record-number = Number made on your device
record-check = Fingerprint of your letter (SHA-256)
record-check-what = This code is made from your letter. If anyone changes the letter, the code will not match.
record-text = What you sent
record-save-page = Save this record as a page
record-save-text = Save this record as text
record-calendar = Save the dates for my calendar
record-calendar-again = Update the dates in my calendar
record-calendar-clear = Take the dates out of my calendar
record-calendar-name = Complaint to { $landlord }
record-saved = Your browser is saving the file.

## Following a complaint that was sent
## $date: a day. $stage: the landlord’s own name of the next stage.

# $date: when it is deleted.
keeping-case = Saved on this device until { $date }.
case-follow = Follow your complaint
case-back = Back to your complaint
page-my-complaint-title = Your complaint
# $date: when the resident looked last.
case-since = Since { $date }:
case-do-wait = Wait until the end of { $date }
case-do-wait-undated = Wait for { $landlord }
case-do-answer-offer = Answer { $landlord }’s offer
case-do-chase-acknowledgement = Ask { $landlord } if it has your complaint
case-do-chase-answer = Remind { $landlord }
case-do-next-stage = If you are not happy with the response, ask for “{ $stage }” by { $date }
case-do-next-stage-undated = If you are not happy with the response, ask for “{ $stage }”
case-do-next-stage-late = You can still ask for “{ $stage }”
case-do-refused = Ask { $landlord } to look again
case-do-complain = If it is not put right, complain
case-do-get-help = Ask for help to get a reply
case-do-get-help-refused = Ask for help with the refusal
case-do-scheme = If you are not happy, go outside { $landlord } by { $date }
case-do-scheme-undated = If you are not happy, go outside { $landlord }
case-do-scheme-late = You may still be able to go outside { $landlord }
case-do-settled = You told us it is settled
case-do-with-scheme = An ombudsman or redress scheme has your complaint
case-do-no-scheme = There is no next step that we know of
case-go-on-letter = Continue your letter
case-drop-letter = Do not send this letter
case-answer-offer = Answer the offer
# $stage: the landlord’s own name of the next stage.
case-offer-can-wait = You do not have to answer the offer before you ask for “{ $stage }”.
case-tell = Tell us what has happened
case-log-heading = What has happened so far
# $count: how many.
case-earlier = What happened earlier ({ $count })
case-receipt = See when your last letter was sent
case-no-date = No date
case-change = Change what you told us
case-remove = Take this out
# $what: what happened, as in the list. Follows “Take this out” for screen readers.
case-remove-hidden = of the list: { $what }
case-stays = Your letter uses this, so you cannot take it out.

entry-chased = You sent a reminder
entry-new-problem = You wrote about a new problem
entry-refusal-disputed = You asked { $landlord } to look again
entry-extension-notified = { $landlord } wrote that it needs more time
# $until: the new date.
entry-extension-notified-until = { $landlord } wrote that it needs until { $until }
entry-offered = { $landlord } made you an offer
entry-offer-answered = You answered { $landlord }’s offer
entry-contact = You and { $landlord } spoke or wrote to each other
entry-visit = Someone came to your home
entry-missed-visit = Someone should have come, and did not
entry-asked-scheme = You went to an ombudsman or redress scheme
entry-settled = You told us it is settled
entry-note = Your note

## Messages that the device shows when a date of a case comes. $title and $text: those of the message.
remind-heading = A message when a date comes
remind-lead = This device can show you: “{ $title }. { $text }” Anyone who sees the screen can read it, and the name of this app. It may come late, or not at all, so keep the dates in your calendar too.
# The message. Other people may see it: no names.
remind-title = A date has come
remind-text = Open this to see what you can do now.
remind-start = Show me these messages
remind-stop = Stop these messages
remind-on = This device should now show you these messages.
remind-off = This device will not show messages about this complaint.
remind-refused = Your browser did not allow messages. You can save the dates for your calendar.

## Giving a case to an adviser, on paper or as a file
adviser-heading = Show it to an adviser
adviser-lead = Print a summary for them, or save a file that they can open on this page. Photos and documents are not in the file.
adviser-print = Print a summary
adviser-file = Save a file for an adviser
file-status = Anyone with the file can also see what { $landlord }’s system says about your complaint.
sheet-title = Summary of what has happened with { $landlord }
sheet-heading-now = What to do now
sheet-heading-wrong = What is wrong

## What the landlord's system says. $date: a day. $until: the last day of more time. $handler: a name that the
## landlord gave. $what: what happened, as in the list.
said-heading = What { $landlord } says
said-what = We ask { $landlord }’s system when you open this page. Add only what is right.
said-asking = Asking { $landlord }’s system.
said-asked = We have asked { $landlord }’s system.
said-nothing = { $landlord }’s system says nothing about your complaint yet.
said-acknowledged = { $landlord } says: on { $date } we told you that we have your letter.
said-extension = { $landlord } says: on { $date } we told you that we need until { $until }.
said-response = { $landlord } says: on { $date } we sent you our response.
said-handler = { $handler } is dealing with it.
said-add = Add to what has happened: { $what }
said-known = This is in the list of what has happened.
said-other-date = You told us { $date }. We have kept your date.
said-again = Check again
said-failed-offline = You are offline, so we could not ask { $landlord }’s system. Nothing has changed.
said-failed-no-answer = { $landlord }’s system did not answer. Nothing has changed. Try again later.
said-failed-not-there = { $landlord }’s system has nothing to say about your complaint. Nothing has changed.
said-failed-unreadable = We could not read what { $landlord }’s system says. Nothing has changed.

## What you say to an offer

page-offer-title = What do you want to say to the offer?
option-offer-accept = I accept it, and that settles my complaint
option-offer-accept-and-go-on = I accept it, but my complaint goes on
option-offer-decline = I do not accept it
option-offer-ask = I need more time, or want to see it in writing first
error-offer-nothing-chosen = Select what you want to say
check-offer = What you say to the offer

## What has happened since

page-happened-title = What has happened?
option-happened-acknowledged = { $landlord } told me it has my letter
option-happened-more-time = { $landlord } wrote that it needs more time
option-happened-answered = { $landlord } sent its response
option-happened-answered-hint = A letter or email that says what it found, or what it will do.
option-happened-final-answer = { $landlord } sent its final response
option-happened-final-answer-hint = The letter should say it is final.
option-happened-refused = { $landlord } will not accept my complaint
option-happened-asked = I asked for the next stage myself
option-happened-offered = { $landlord } made me an offer
option-happened-offered-hint = For example, money, or work on your home.
option-happened-offer-answered = I answered the offer myself
option-happened-contact = We spoke or wrote to each other
option-happened-visit = Someone came to my home
option-happened-missed-visit = Someone should have come, and did not
option-happened-asked-scheme = I went to an ombudsman or redress scheme
option-happened-settled = It is settled
option-happened-note = Something else
error-happened-nothing-chosen = Select what has happened
page-happened-on-title = What date is on the letter or email?
page-happened-on-hint = Look near the top of the letter or email.
page-happened-day-title = When was it?
page-happened-until-title = What new date did { $landlord } give?
page-happened-until-hint = The day it says it will reply by.
date-of-happened-on = the date on the letter or email
date-of-happened-day = the date it happened
date-of-happened-until = the new date
page-happened-more-title = Do you want to add anything?
page-happened-more-hint = For example, who it was, and what they said or did. You can add photos or letters too, or leave this empty.

## Going to an ombudsman or a redress scheme: all that it asks for, ready to give it
## $scheme: its name. $landlord: an organisation.

pack-prepare = Prepare what { $scheme } asks for
pack-again = See what you prepared for { $scheme }
page-still-wrong-title = What is still wrong?
page-still-wrong-hint = Say why you are not happy with what { $landlord } has done. If you leave this empty, we use what you wrote in your letter.
page-pack-title = Take your complaint further
# $scheme: where it goes.
pack-lead = We have put together what { $scheme } may ask for. Read it first. We send nothing: you give it to them yourself.
pack-lead-add = Where it says “To add”, we do not have it. Add it if you can. You can still complain without it.
pack-where-heading = Where it goes
pack-save-heading = Keep it or print it
pack-save-folder = Save everything in one folder (zip)
pack-save-folder-hint = The folder has the pack, your letters, your photos and documents, and a file that opens your answers here again.
pack-save-page = Save the pack as a page
pack-print = Print the pack
pack-change = Change what is still wrong
pack-form-heading = Text for the form on the website of { $scheme }
pack-form-lead = The form may ask in another order or in other words. Copy what fits. Add your files on the form.
# $what: the heading of a text.
pack-copy = Copy “{ $what }”
pack-title = Complaint to { $scheme } about { $landlord }
pack-how = The numbers in this pack are the numbers in the list of what is attached.
# $date: a day.
pack-date = Made on { $date }
# The name of a file.
pack-file = Complaint pack
# The name of a file.
pack-kept-file = Open this in the complaint wizard
# $number: of an attachment.
pack-attachment = Attachment { $number }
# In a folder, in the place of a file that is gone.
pack-file-gone = This file was not on your device when the folder was made. Add it yourself.
# $name: of a file.
pack-left-out = { $name } is no longer on this device, so it is not in the folder. Add it yourself.

pack-heading-me = About me
pack-heading-representative = Who I am acting for
pack-heading-landlord = Who I am complaining about
pack-heading-still-wrong = What is still wrong
pack-heading-timeline = What happened, and when
pack-heading-attachments = What is attached
pack-add-name = To add: your full name
pack-add-address = To add: the address of the home
pack-add-still-wrong = To add: what is still wrong
pack-add-remedy = To add: what you want to happen
# $what: a letter, or another paper.
pack-to-add = To add, if you have it in writing: { $what }
# $for: a person.
pack-authority = A note signed by { $for }, which says that you can act for them
pack-papers = Papers that show you can act for { $for }
# $numbers: of attachments.
pack-attached = Attached: { $numbers }
pack-first-known = When I first knew about it: { $date }
pack-reported = When it was first reported: { $date }
pack-occurred = When it happened: { $date }
pack-last-occurred = When it last happened: { $date }

# $whose: whose date it is, such as “The Housing Ombudsman’s Complaint Handling Code”. $due: a day. $kept: in time or not.
pack-promise = { $whose }: by { $due }. { $kept }
pack-whose-resident = What { $landlord } asks me to do
pack-in-time = Done in time
pack-late =
    { $n ->
        [1] Done, 1 day late
       *[other] Done, { $n } days late
    }
pack-missed-answer = I should have had a response by the end of this day. I have not had one. ({ $whose })
pack-missed-acknowledgement = { $landlord } should have told me by the end of this day that it had my letter. It has not. ({ $whose })
pack-missed-contact = { $landlord } should have been in touch by the end of this day. It has not been. ({ $whose })
pack-some-day-answer = I should have had a response by the end of this day. I do not know when it came. ({ $whose })
pack-some-day-acknowledgement = { $landlord } should have told me by the end of this day that it had my letter. I have no date for that. ({ $whose })
pack-some-day-contact = { $landlord } should have been in touch by the end of this day. I have no date for that. ({ $whose })

# What happened, as the resident says it. $stage: the landlord’s own name of the next stage. $until: a day.
pack-entry-reported = I reported the problem
pack-entry-complaint-sent = I sent my complaint
pack-entry-chased = I sent a reminder
pack-entry-new-problem = I wrote about a new problem
pack-entry-refusal-disputed = I asked { $landlord } to look at its refusal again
pack-entry-escalation-requested = I asked for “{ $stage }”
pack-entry-final-escalation-requested = I asked for the last stage
pack-entry-acknowledged = { $landlord } told me it had my complaint
pack-entry-escalation-acknowledged = { $landlord } told me it had my request
pack-entry-extension-notified = { $landlord } wrote that it needed more time
pack-entry-extension-notified-until = { $landlord } wrote that it needed until { $until }
pack-entry-stage-1-response = { $landlord } sent its first response
pack-entry-stage-2-response = { $landlord } sent its second response
pack-entry-final-response = { $landlord } sent its final response
pack-entry-refused = { $landlord } refused my complaint
pack-entry-offered = { $landlord } made me an offer
pack-entry-offer-answered = I answered { $landlord }’s offer
pack-entry-contact = { $landlord } and I spoke or wrote to each other
pack-entry-visit = Someone came to my home
pack-entry-missed-visit = Someone should have come to my home, and did not
pack-entry-asked-scheme = I went to an ombudsman or redress scheme
pack-entry-settled = I noted that it was settled
pack-entry-note = My note

## Photos and documents

evidence-files-heading = Photos and documents
evidence-about = What you can add
# $n: how many; $each, $all: megabytes.
evidence-limits = You can add up to { $n } files. Each can be up to { $each } MB, and { $all } MB in total.
# $types: a list.
evidence-types = You can add: { $types }.
evidence-photos = We make photos smaller. We also remove hidden details, such as where a photo was taken.
evidence-kept = Your files are saved on this device with your answers.
evidence-not-kept = Your files are not saved. If you close this page you will have to add them again.
evidence-full-size = Do not make my photos smaller
evidence-pick = Add photos or documents
evidence-camera = Take a photo
# $name, $size: of a file, in megabytes.
evidence-file = { $name } ({ $size } MB)
evidence-description = What does it show? You can leave this empty.
# $n: which file.
row-happened-more-remove = Remove file { $n }
row-evidence-remove = Remove file { $n }
evidence-taking = Getting your files ready
evidence-added = Your files are on the list below.
# $name: of a file, in all that follow.
evidence-missing = { $name } is no longer on this device. Remove it and add it again.
evidence-keep-failed = We could not save your files on this device. They are here until you close this page.
evidence-type = { $name } was not added. { $landlord } does not accept this kind of file.
evidence-too-large = { $name } was not added. It is too big.
evidence-too-many = { $name } was not added. You have reached the limit.
evidence-too-much = { $name } was not added. All your files together would be too big.
evidence-unreadable = { $name } was not added. Your browser could not read it.
evidence-empty = { $name } was not added. It is empty.
evidence-twice = { $name } was not added. It is on the list already.
media-image-jpeg = photos (JPEG)
media-image-png = pictures (PNG)
media-image-webp = pictures (WebP)
media-image-heic = photos (HEIC)
media-application-pdf = PDF
media-application-msword = Word
media-application-vnd-openxmlformats-officedocument-wordprocessingml-document = Word
media-application-vnd-oasis-opendocument-text = OpenDocument
media-text-plain = plain text
media-audio-mpeg = sound (MP3)
media-video-mp4 = video (MP4)
