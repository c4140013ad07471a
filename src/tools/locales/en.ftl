### The words of the page for complaints staff, in British English. Residents never see this file:
### what they read is in public/locales/en.ftl, and the page quotes it from there.
### A message may use $landlord. Other arguments are named above each group.

title = How { $landlord }’s complaints procedure is explained to residents
skip = Skip to the page
contents = On this page

## What this is

about-heading = What this is, and how to use it
about-replaced-heading = This document is old
# $title: the document. $date: the date of the newer text. $origin: where that stands.
about-replaced = “{ $title }” was replaced by a text of { $date }: { $origin }.
about-replaced-so = So residents see that its rules may have changed. No date in it is given as one to hold you to, and none of its differences from the rules is counted against you. Ask for a policy file of the new text rather than signing this page.
about-what = This page shows everything the complaint wizard knows about { $landlord }’s complaints procedure, and what it tells residents. It is for your complaints team, who know the procedure best and will answer for every word and date. It is not legal advice.
about-use-heading = How to use it
about-use-read = Check every line against your procedure as it is today. Your own words are beside each rule. Tick the last column when a line is right.
about-use-compare = Look most closely at the table of situations. It shows, word for word, what a resident is told.
about-use-sign = Write down what is wrong or missing, and sign at the end.
about-use-keep = Keep the signed copy with your procedure.
about-use-again = When your procedure or the policy file changes, make this page again and compare the two. The same files always make the same page, so any difference is a real change.
about-day-heading = Which day the dates are worked out for
# $date: a day in words.
about-day-version = Dates are worked out as if today were { $date }, the date of this version of the policy file.
about-day-other = Dates are worked out as if today were { $date }. This is not the date of this version of the policy file.
about-words = Words with a line number beside them are quoted from your document. Sentences under “What residents are told”, and in the table of situations, are the wizard’s own, word for word.

## Whose procedure

identity-heading = Whose procedure, and which version
identity-landlord = Landlord or managing agent
identity-kind = Kind
identity-nation = Where the homes are
identity-policy = Policy file
identity-version = Version of the policy file
kind-social-landlord = Social landlord
kind-council = Council
kind-managing-agent = Managing agent
nation-england = England
nation-wales = Wales
nation-scotland = Scotland
nation-northern-ireland = Northern Ireland
division-england-and-wales = England and Wales
division-scotland = Scotland
division-northern-ireland = Northern Ireland
document-origin = Where it is
document-dated = Date printed on it
document-undated = None
document-read = Read on
document-superseded = Replaced since
# $date: the date of the newer text. $origin: where that stands.
document-superseded-by = Yes, by a text of { $date }: { $origin }. Check the newer text before you sign.
document-not-superseded = Not that we know of
document-review = Due for review by
document-no-review = No review date given

## Columns

column-checked = Checked
column-stage = Stage
column-decides = Who decides
column-words = Your words
column-step = Step
column-how-long = How long
column-from = Counted from
column-limit = Limit
column-about = About
column-whom = Who it is for
column-scheme = Ombudsman or tribunal
column-day = Day
column-counts = Does it count?
column-topic = Topic
column-seen = Where residents see it
column-contact = Contact
column-rule = The rule that applies
column-goes-to = Where it goes instead
column-body = Body
column-law = Law
column-own = Your document
column-told = What residents are told
column-contacts = How residents are told to reach it
column-number = Number
column-source = Source
column-title = Title
column-where = Where it is
column-outcome = What it is
column-result = Heading of the result
column-page-before = What residents read before they go on
column-situation = Situation
column-reasons = Why
column-in-time = In time?
column-dates = Next dates
column-help = Who else can help

not-stated = Your document does not say
own-silent = Your document does not cover this
no-source = No source is named
# $document: its title, $line: of the text that was read.
clause-line = { $document }, line { $line }
# $names: what the list of sources calls them.
read-in = Sources: { $names }
since-unknown = Start date not known
# $words: the name of a step, as residents read it.
residents-read = Residents read: “{ $words }”

## The landlord's own rules

own-heading = Your own rules, each with its words
own-lead = This is what your document says and how we read it. We have not filled in anything it does not say.

stages-heading = Stages
stages-caption = The stages, by your own names
stages-none = Your document names no stages.
stages-name = Number of stages
# $n: a number.
stages-number =
    { $n ->
        [1] { $n } stage
       *[other] { $n } stages
    }
stage-direct = A complaint may begin here:
stage-automatic = A complaint comes here without being asked:
stage-number = Decision { $n }

periods-heading = Periods
periods-caption = Every step that has a time limit
periods-none = Your document gives no time limits.

step-first-contact-respond = First contact: sort it out, or say how the complaint will be handled
step-stage-1-contact = Stage 1: get in touch about the complaint
step-stage-1-acknowledge = Stage 1: acknowledge the complaint
step-stage-1-phone = Stage 1: phone with the result
step-stage-1-respond = Stage 1: full response
step-stage-2-request = Stage 2: the resident asks for it
step-stage-2-contact = Stage 2: first contact about the review
step-stage-2-acknowledge = Stage 2: acknowledge the request
step-stage-2-respond = Stage 2: final response
step-stage-3-request = Stage 3: the resident asks for it
step-stage-3-acknowledge = Stage 3: acknowledge the request
step-stage-3-respond = Stage 3: final response
step-hazard-emergency = Emergency hazard: check it and make it safe
step-hazard-investigate = Damp or mould: check it
step-hazard-summary = Damp or mould: say in writing what was found
step-hazard-make-safe = Damp or mould: make the home safe, if a serious hazard is found
step-hazard-start-work = Damp or mould: start any other work, if a serious hazard is found
step-hazard-further-work = Damp or mould: start other work at the latest, if it could not start sooner

strength-must = Must be done
strength-will = Says it will
strength-aims-to = Says it aims to
strength-should = Asks residents to

counted-from-complaint-sent = From the day the complaint is sent
counted-from-complaint-received = From the day the complaint arrives
counted-from-acknowledged = From the day it is acknowledged
counted-from-passed-to-manager = From the day it is passed to a manager, which the resident is not told
counted-from-stage-1-response = From the date on the first response
counted-from-escalation-requested = From the day stage 2 is asked for
counted-from-escalation-acknowledged = From the day that request is acknowledged
counted-from-stage-2-response = From the date on the second response
counted-from-final-escalation-requested = From the day stage 3 is asked for
counted-from-refused = From the date on the letter that refuses the complaint
counted-from-final-response = From the date on the final response
counted-from-first-known = From the day the resident first knew of the problem
counted-from-landlord-aware = From the day the landlord is told about the hazard
counted-from-investigation-concluded = From the day the landlord finishes checking the hazard, which the resident is not told
counted-from-not-stated = Your document does not say. We count from the day it arrives or, if that is not known, the day it is sent.
first-day-same = That day counts as day 1
# $step: the name of a step.
starts-no-later-than = At the latest, from the end of the time for “{ $step }”

extensions-heading = More time
extensions-caption = How much more time your document lets you take
extensions-none = Your document sets no end to how much more time you can take.
# $period: in words.
extension-at-most = At most { $period } more

# $period, $from: in words.
later-of = Or { $period }, if that ends later. { $from }
read-as-within = The text says “after” this time; it is counted as “within” it
only-if-hazard-found = Only if a serious hazard is found
only-if-emergency-hazard = Only if it is an emergency hazard

limit-heading = Time limit
limit-caption = How old a problem may be
limit-none = Your document gives no limit on how old a problem may be.
limit-name = Age of the problem
limit-outer-name = Age of the problem, at the very most
bound-within = In time on the last day
bound-before = Too late on the last day
bound-more-than = From the day after the last day
limit-from-occurred = From the day it happened
limit-from-first-known = From the day the resident first knew about it
limit-from-later-of-occurred-and-known = From the day it happened or the day the resident first knew about it, whichever is later
limit-to-reported = To the day it was reported
limit-to-complaint-sent = To the day the complaint is sent

routes-heading = Matters that go somewhere else
routes-caption = What your document sends to another procedure or a tribunal
routes-none = Your document does not send anything elsewhere.
role-anyone = Anyone
role-tenant = Tenant
role-leaseholder = Leaseholder
role-shared-owner = Shared owner
role-freeholder = Freeholder
role-former-resident = Someone who used to live there
role-applicant = Someone who has applied for a home
role-visitor = Visitor or neighbour
role-anonymous = Someone who gives no name
matter-repair = A repair
matter-damp-and-mould = Damp or mould
matter-neighbour-noise = Neighbours: noise or behaviour
matter-staff-conduct = How staff or contractors behaved
matter-service-charge-amount = How much the rent or service charge is
matter-service-charge-handling = How the rent or service charge was dealt with
matter-lease-terms = What the lease says
matter-support-service = A support service
matter-other = Anything else

exclusions-heading = What you leave out
exclusions-caption = Matters that your procedure does not take, shown to every resident
exclusions-none = Your document leaves nothing else out.

redress-heading = Ombudsmen and tribunals you name
redress-caption = Where your document sends residents afterwards
redress-none = Your document names none.

redress-added = Added by whoever wrote the policy file; your document does not name it
bodies-heading = Other bodies you name
bodies-caption = Bodies that are no ombudsman or tribunal of your residents
bodies-none = Your document names no others.

statements-heading = Everything else your document says
statements-caption = By topic
statements-none = We took nothing else from your document.
# $title: the heading of a page.
seen-on = On the page “{ $title }”
seen-beside-the-rules = On the result, beside the rule that applies
seen-with-what-rests-on-it = Only with a reason or a date that rests on it, if at all
topic-definition = What counts as a complaint
topic-who-may-complain = Who may complain
topic-how-to-complain = How to complain
topic-first-report = A first report is not yet a complaint
topic-neighbour-first-report = A first report about neighbours is not yet a complaint
topic-unhappy-with-response = Being unhappy with the response makes it a complaint
topic-staff-conduct = How staff or contractors behave
topic-resident-insists = When a resident wants it treated as a complaint
topic-anonymous = Complaints without a name
topic-refusal = When a complaint is refused
topic-late-reason = Exceptions to the time limit
topic-first-contact = Putting it right when first contacted
topic-informal-stage = A step before stage 1
topic-simple-solution = A simple solution instead of an investigation
topic-details-wanted = What to include in a complaint
topic-evidence = Evidence
topic-discussion = A meeting or a phone call
topic-reply-form = How you reply
topic-updates = Keeping residents informed
topic-extension = More time
topic-review-grounds = Grounds for a review
topic-review-without-reasons = A review without giving reasons
topic-review-request = Asking for a review
topic-formats = Other formats
topic-support = Help to complain
topic-remedy = Putting things right
topic-compensation = Compensation
topic-settlement = Payment that settles the matter for good
topic-confidentiality = Privacy
topic-equality = Equality
topic-behaviour = Behaviour of people who complain
topic-learning = Learning and reporting
topic-designated-person = A “designated person”
topic-eight-week-wait = Waiting eight weeks before going to the ombudsman
topic-ombudsman-clock-from-complaint = The ombudsman’s twelve months counted from the complaint
topic-ombudsman-any-time = Advice from the ombudsman at any time
topic-ombudsman-access = When you can go to the ombudsman
topic-leaseholder-access = Leaseholders, freeholders and the ombudsman
topic-leaseholder-page = A page of its own for leaseholders
topic-ombudsman-contact = How to contact the ombudsman
topic-tribunal-contact = How to contact a tribunal
topic-other-procedure = Another procedure or page

contacts-heading = How residents contact you
contacts-caption = The contacts that residents are shown
contacts-none = There are no contacts in the policy file. Residents are told to look on your website. They can only copy or print their letter, unless the web page gives the wizard an email address.
contact-added = Added by you. It is not in the document.
way-phone = Phone
way-email = Email
way-post = Post
way-web = Web page

closures-heading = Days on which you are closed
closures-caption = Working days on which you are closed
closures-none = There are none in the policy file. Every Monday to Friday that is not a bank holiday counts.
closure-counts = It counts as a working day
closure-does-not-count = It does not count

notes-heading = Notes from whoever read your document
notes-lead = What we could not read, and how we read gaps and slips. Tell us if you disagree.
notes-none = There are none.

## The rules in force

rules-heading = The rules that apply as well
# $version: the date of the file.
rules-lead = These are not your rules. They apply whatever your document says, and residents see them next to yours. What is in quotation marks is a rule’s own text. The rest is in our words. The short names of their sources, such as H1, are explained at the end of this section. Version of the file of rules: { $version }.

code-heading = The Complaint Handling Code
code-caption = The Code’s time limits beside your own
code-none = The Housing Ombudsman’s Complaint Handling Code does not apply to { $landlord }. We worked that out from what kind of landlord it is, where its homes are and which ombudsman its document names. Its residents are shown no dates from the Code.
more-time-heading = More time by the Code
more-time-caption = How much more time the Code allows, if you say so in time, beside your own
more-time-none = None.
reasons-heading = The rules behind each reason
reasons-caption = The rule shown with a reason if your document has no words of its own for it
reasons-none = None.

guidance-heading = What else the Code asks
guidance-caption = Rules that residents see where they need them
guidance-none = None.
guidance-adjustments = Adjustments
guidance-accompany = Someone to help, or to come along
guidance-different-decider = Who decides at stage 2
guidance-remedies = Putting things right
guidance-refusal = When a complaint is refused
guidance-no-blanket-refusal = No kind of complaint is refused as a whole
guidance-extension-contacts = What more time has to come with
guidance-new-issues = New problems
guidance-information-requests = Asking for records

schemes-heading = Ombudsmen and tribunals
schemes-caption = Those that your residents may be told about
schemes-none = We know of none for this nation and kind of landlord.
# $people: kinds of people.
scheme-not-for = Not for: { $people }
scheme-only-for = Only for: { $people }
scheme-sometimes-for = In some cases for: { $people }
scheme-limit-level-of-charge = It may not decide how much a charge is
scheme-limit-court-case = It may not look into what is before a court
scheme-helps-before = Before your final response
# $period, $from, $bound: in words.
scheme-opens-after-silence = Without a final response after { $period }. { $from }. { $bound }.
scheme-closes = Until { $period } have passed. { $from }. { $bound }.
scheme-raise-within = You must be told within { $period }. { $from }. { $bound }.

laws-heading = Laws on hazards, in every nation
laws-caption = What each is, whom it covers, and whom it leaves out
laws-none = None is known.
law-awaabs-law = Awaab’s Law
law-scottish-hazards = The law on damp and mould in Scotland
law-welsh-standard = The Welsh Housing Quality Standard
law-binds = It applies to { $landlord }
law-does-not-bind = It does not apply to { $landlord }
law-for = For: { $people }
law-not-for = Homes it leaves out: { $homes }
law-without-dates = It gives no dates
home-general = Ordinary homes
home-supported = Supported or sheltered homes
home-temporary = Homes for a time

hazards-heading = Dangerous conditions in the home
hazards-caption = What the law on hazards requires while a complaint goes on, shown to tenants only
hazards-none = Awaab’s Law (England) does not apply to { $landlord }. Other rules on damp and mould apply in Scotland (since 6 October 2026) and Wales.
# $date: since when.
hazard-danger = If someone is in danger; in force from { $date }
hazard-no-danger = For damp and mould; in force from { $date }

emergency-heading = Emergency numbers
emergency-caption = Who residents are told to call straight away
emergency-none = We know of none for this nation.

sources-heading = Sources of the rules in force
sources-caption = Where the rules on this page were read

## Conflicts

conflicts-heading = Where your document does not match the rules
conflicts-lead = Residents see each of these, with both texts. We are not saying anything is unlawful. The best fix is to update your document.
conflicts-none = We found none.
conflicts-not-looked-for = We do not look for any. All the differences we know are with the Housing Ombudsman’s Complaint Handling Code or Scheme, which do not apply to { $landlord }.
conflicts-caption = Every difference we look for

## Outcomes

outcomes-heading = What a problem can turn out to be
outcomes-lead = From a resident’s answers, the wizard says that a problem is one of these.
outcomes-caption = The five outcomes
outcomes-never-stop = None of these stops a resident. Whatever the outcome, they can still send you a complaint. The wizard warns; you decide.
outcome-emergency = Emergency
outcome-service-request = Service request
outcome-complaint = Complaint
outcome-other-route = Another procedure or a tribunal
outcome-refer-to-redress = Your procedure is finished: an ombudsman
no-page-before = Nothing is shown before the result.
route-tribunal = A charge or a lease
route-support-service = A support service
route-other-procedure = Something your document sends elsewhere
route-freeholder = A freeholder

## Situations

situations-heading = What residents are told
situations-lead = Each row is something a resident could be dealing with, and what the wizard then tells them, word for word.
situations-caption = Situations, and what a resident is told in each
# $date: the day of the page.
situations-day = Dates are worked out as if today were { $date }.
situations-base = Unless it says otherwise, a tenant complains about a repair. They reported it to you three weeks ago and are unhappy with what was done. In the last part they reported it four months ago. If the complaint itself is older than that, they reported it three weeks before they complained.
situations-as = Where an answer is the same as in an earlier situation, the table says which one, so you see a change only once.
situations-dates = These are the dates still to come or already passed, as residents see them under “All the dates in order”. The worked calendar shows what they are told about each date.
situations-danger = Someone in danger first reads who to call, as shown above. What is beside it here is about the complaint they can go on to make.
situations-matters = What it is about, and whether it was reported
situations-people = Who complains
situations-limits = How old the problem is
situations-course = How far the complaint has come
# $n: a number.
situation-number = Situation { $n }
as-in = As in situation { $n }
# $date: a day, $what: what is on it, in the words of residents.
no-dates = None are shown
no-open-dates = No time limit is running
no-help = Nobody is named
absent-heading = Situations that cannot arise
absent-lead = The situations have the same numbers under every policy. These do not arise under this one, on this day:
# $situation, $what: messages of this page.
absent = { $situation }. { $what }

situation-danger = Someone is in danger now. It is about a repair that was not reported before.
situation-first-report = It was not reported before.
situation-neighbours-first-report = It is about neighbours, and was not reported before.
situation-resident-insists = It was not reported before, but the resident wants it treated as a complaint.
situation-not-unhappy = It was reported, and the resident is not unhappy with what was done.
situation-unhappy = It was reported, and the resident is unhappy with what was done.
situation-not-sure-if-unhappy = It was reported, and the resident is not sure whether they are unhappy.
situation-not-sure-if-reported = The resident is not sure whether it was reported.
situation-staff = It is about how staff or contractors behaved, and was not reported before.
situation-neighbours-unhappy = It is about neighbours, was reported, and the resident is unhappy with what was done.
situation-damp-first-report = It is about damp or mould, and was not reported before.
situation-damp-unhappy = It is about damp or mould, was reported, and the resident is unhappy with what was done.
situation-damp-danger = It is about damp or mould, was reported, and someone is in danger now.
situation-charge-amount-tenant = A tenant is unhappy with how much the rent or service charge is.
situation-charge-amount-leaseholder = A leaseholder is unhappy with how much the service charge is.
situation-charge-amount-shared-owner = A shared owner is unhappy with how much the service charge is.
situation-charge-handling = A leaseholder is unhappy with how the service charge was dealt with.
situation-lease-terms = A leaseholder is unhappy with what the lease says.
situation-support-service = It is about a support service.
situation-something-else = It is about something else, was reported, and the resident is unhappy with what was done.
situation-claim-filed = A court case about it has started.

situation-leaseholder = A leaseholder complains.
situation-shared-owner = A shared owner complains.
situation-freeholder = A freeholder complains.
situation-former-resident = Someone who lived there when it happened complains.
situation-applicant = Someone who has applied for a home complains.
situation-representative = Someone complains for another person.
situation-represented-tenant = Someone complains for a tenant.
situation-represented-leaseholder = Someone complains for a leaseholder.
situation-supported-home = A tenant complains about damp or mould in a supported home.
situation-temporary-home = A tenant complains about damp or mould in a home they have for a time.
situation-visitor = A visitor or neighbour complains.
situation-anonymous = Someone complains without giving a name.

# $date, $began, $known, $reported, $from, $to: days in words.
situation-own-limit-last-day = It happened and was known on { $date }, and is only reported now: the last day in time under your limit.
situation-own-limit-day-after = It happened and was known on { $date }, and is only reported now: one day too late under your limit.
situation-code-limit-last-day = It happened, was known and was reported on { $date }: the last day in time under the Code.
situation-code-limit-day-after = It happened, was known and was reported on { $date }: one day too late under the Code.
situation-found-out-lately = It happened on { $began }, but the resident only found out, and reported it, on { $known }.
situation-still-happening = It began on { $began }, was reported then, and is still happening.
situation-reported-at-once = It happened on { $began } and was reported on { $reported }. The resident only complains now.
situation-dates-unknown = The resident does not know when it happened or was reported.
situation-dates-straddle = The resident knows only that it happened between { $from } and { $to }, and reports it now.

situation-sent-today = The complaint is sent today.
situation-hears-not-late = Sent on { $date }, and nothing heard. This is the earliest date for which the first reply or acknowledgement is not late.
situation-hears-late = Sent on { $date }, one day before that, and nothing heard: the first reply or acknowledgement is late.
# $sent, $date, $until: days in words.
situation-acknowledged = Sent on { $sent } and acknowledged on { $date }.
situation-acknowledged-late = Sent on { $sent } and only acknowledged on { $date }.
situation-answer-not-late = Sent on { $date }, and nothing heard. This is the earliest date for which your response is not late under your own time limit.
situation-answer-late = Sent on { $date }, one day before that, and nothing heard: your response is late under your own time limit.
situation-answer-late-by-code = Sent on { $date }, and nothing heard: your response is late under the Code. If it had been sent a day later, it would not be.
situation-more-time = Sent on { $sent } and acknowledged on { $date }. A week ago you said you need until { $until }.
situation-more-time-over = Sent on { $sent } and acknowledged on { $date }. A week ago you said you need until { $until }, which has passed.
situation-more-time-too-late = Sent on { $sent } and acknowledged on { $date }. Only a week ago, when the time was over, you said you need until { $until }.
situation-more-time-over-cap = Sent on { $sent } and acknowledged on { $date }. A week ago you said you need until { $until }, which is longer than the Code allows.
situation-refused = Sent on { $sent } and acknowledged on { $date }. Yesterday you refused to take it.
situation-answered-late = Sent on { $sent } and acknowledged on { $date }. Your first response came only today.
situation-silence-last-day = Sent on { $date }, and nothing heard: an ombudsman cannot take it yet, but from tomorrow it can.
situation-silence-long-enough = Sent on { $date }, and nothing heard: from today an ombudsman can take it.
situation-sent-some-day = Sent on a day that the resident does not remember.
situation-first-answer-today = Your first response came today.
situation-request-in-time = Your first response is dated { $date }. This is the earliest date for which it is not too late to ask for the next stage.
situation-request-late = Your first response is dated { $date }, one day before that: it is too late to ask for the next stage.
situation-next-stage-asked = Your first response is dated { $date }, and the next stage was asked for that day.
situation-next-stage-acknowledged = The next stage was asked for on { $date }, and you acknowledged that ten days ago.
situation-final-not-late = The next stage was asked for on { $date }. This is the earliest date for which your final response is not late under your own time limit.
situation-final-late = The next stage was asked for on { $date }, one day before that: your final response is late under your own time limit.
situation-final-late-by-code = The next stage was asked for on { $date }: your final response is late under the Code. If it had been asked for a day later, it would not be.
situation-next-stage-more-time = The next stage was asked for on { $date }. A week ago you said you need until { $until }.
situation-final-answer-today = Your final response came today.
situation-final-answer-late = The next stage was asked for twelve weeks ago. Your final response came only today.
situation-redress-last-day = Your final response is dated { $date }: today is the last safe day to go to an ombudsman.
situation-redress-too-late = Your final response is dated { $date }: the last safe day to go to an ombudsman was yesterday.

absent-own-limit-last-day = The last day in time under your own limit: your document has none.
absent-own-limit-day-after = One day too late under your own limit: your document has none.
absent-code-limit-last-day = The last day in time under the Code: it does not apply to you.
absent-code-limit-day-after = One day too late under the Code: it does not apply to you.
absent-dates-straddle = A date that may be in time or not: there is no limit.
absent-hears-not-late = The first reply or acknowledgement just in time: no time limit is given for it.
absent-hears-late = The first reply or acknowledgement a day late: no time limit is given for it.
absent-answer-not-late = Your response just in time: your document gives no time limit.
absent-answer-late = Your response a day late: your document gives no time limit.
absent-answer-late-by-code = Your response a day late under the Code: it does not apply to you.
absent-silence-last-day = The last day before an ombudsman can take a case without a final response: no ombudsman for your residents does.
absent-silence-long-enough = The first day on which an ombudsman can take a case without a final response: no ombudsman for your residents does.
absent-request-in-time = Asking for the next stage just in time: your document gives no time limit.
absent-request-late = Asking for the next stage too late: your document gives no time limit.
absent-final-not-late = Your final response just in time: your document gives no time limit.
absent-final-late = Your final response a day late: your document gives no time limit.
absent-final-late-by-code = Your final response a day late under the Code: it does not apply to you.
absent-redress-last-day = The last safe day for an ombudsman: none is counted from your final response.
absent-redress-too-late = Too late for an ombudsman: none is counted from your final response.

## Calendar

calendar-heading = Two complaints, day by day
calendar-lead = Two complaints followed to the end, with everyone taking all the time allowed: one sent on the date of this page, one sent two days before Christmas Day.
calendar-key = In the calendars, 0 is the day before counting starts, and the other numbers count the days. A dash is a weekend day. A cross is a bank holiday or a day when you are closed. Those do not count. The last day is white on black.
# $date: a day in words.
calendar-sent = Sent on { $date }
calendar-answered = Response sent, and the next stage asked for, on { $date }
calendar-finished = The final response on { $date }
calendar-same = The days are the same as those drawn above.
calendar-no-end = There is no time limit for the final response, so nothing more can be counted.
mark-zero = counting starts after this day
# $n: a number.
mark-counted = day { $n }
mark-last = day { $n }, the last
mark-weekend = weekend, does not count
# $name: what the day is called.
mark-holiday = { $name }, does not count

## Sign

sign-heading = Sign
sign-lead = I have checked this page against our complaints procedure. What it tells residents is
sign-policy = Policy file
# $id, $version: as in the file.
sign-policy-is = { $id }, version { $version }
sign-rules = File of the rules in force
sign-calendar = Bank holidays
# $division: a nation or two. $read, $until: days in words.
sign-calendar-is = { $division }, read on { $read }, published until { $until }
sign-day = Worked out for
sign-approved = approved
sign-approved-with-changes = approved with the changes below
sign-name = Name
sign-role = Role
sign-date = Date
sign-signature = Signature
sign-remarks = Remarks and changes
