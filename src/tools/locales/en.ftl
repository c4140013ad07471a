### The words of the page for complaints staff, in British English. Residents never see this file:
### what they read is in public/locales/en.ftl, and the page quotes it from there.
### A message may use $landlord. Other arguments are named above each group.

title = { $landlord }: the complaints procedure as residents are told it
skip = Skip to the page
contents = On this page

## What this is

about-heading = What this is, and how to use it
about-what = This page holds everything that the complaint wizard knows about { $landlord }’s complaints procedure, and what it tells residents because of it. It is for the complaints team, who know the procedure best and have to stand behind every word and date. It is not legal advice.
about-use-heading = How to use it
about-use-read = Hold every line against your procedure as it is today. Each rule has your own words beside it and says where they stand. Tick the last column when a line is right.
about-use-compare = Look most closely at the table of situations: it shows, sentence for sentence, what a resident is told.
about-use-sign = Write down what is wrong or missing, and sign at the end.
about-use-keep = Keep the signed copy with your procedure.
about-use-again = When your procedure or the policy file changes, make this page again and compare the two. The same files always give exactly the same page, so that every difference between two pages is a change.
about-day-heading = The day it is worked out for
# $date: a day in words.
about-day-version = Everything here is worked out as if today were { $date }, the date of this version of the policy file.
about-day-other = Everything here is worked out as if today were { $date }. That is not the date of this version of the policy file: another day was asked for.
about-words = In the tables, words with a line beside them are quoted from your document. Sentences under “What residents are told” and in the table of situations are the wizard’s own, word for word.

## Whose procedure

identity-heading = Whose procedure, and which version
identity-landlord = Landlord or managing agent
identity-kind = Kind
identity-nation = Where the homes are
identity-policy = Policy file
identity-version = Version of the policy file
kind-social-landlord = Social landlord
kind-managing-agent = Managing agent
nation-england = England
nation-wales = Wales
nation-scotland = Scotland
nation-northern-ireland = Northern Ireland
division-england-and-wales = England and Wales
division-scotland = Scotland
division-northern-ireland = Northern Ireland
document-origin = Where it stands
document-dated = Date printed on it
document-undated = None
document-read = Read on
document-superseded = Replaced since
# $date: the date of the newer text. $origin: where that stands.
document-superseded-by = Yes, by a text of { $date }: { $origin }. Check the newer text before you sign.
document-not-superseded = Not as far as we know
document-review = To be looked at again by
document-no-review = It names no day

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
column-whom = For whom
column-scheme = Ombudsman or tribunal
column-day = Day
column-counts = Does it count?
column-topic = Topic
column-contact = Contact
column-rule = The rule in force
column-own = Your document
column-told = What residents are told
column-contacts = How residents are told to reach it
column-number = Number
column-source = Source
column-outcome = What it is
column-result = Heading of the result
column-page-before = What residents read before they go on
column-situation = Situation
column-reasons = Why
column-in-time = In time?
column-dates = Next dates
column-help = Who else can help

not-stated = Your document does not say
own-silent = Your document says nothing about this
no-source = No source is named
# $titles: the titles of texts.
read-in = Read in: { $titles }
since-unknown = No source says since when
# $words: the name of a step, as residents read it.
residents-read = Residents read: “{ $words }”

## The landlord's own rules

own-heading = Your own rules, each with its words
own-lead = What your document says, and how it was read. What it does not say is not here: nothing has been filled in.

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
stage-number = Decision { $n }

periods-heading = Periods
periods-caption = Every step that has a time
periods-none = Your document gives no times.

step-first-contact-respond = First contact: answer, or say how the complaint will be handled
step-stage-1-acknowledge = Stage 1: acknowledge the complaint
step-stage-1-phone = Stage 1: telephone about the outcome
step-stage-1-respond = Stage 1: answer in full
step-stage-2-request = Stage 2: the resident asks for it
step-stage-2-contact = Stage 2: first contact about the review
step-stage-2-acknowledge = Stage 2: acknowledge the request
step-stage-2-respond = Stage 2: final answer
step-hazard-emergency = Emergency hazard: look into it and make it safe
step-hazard-investigate = Damp or mould: look into it
step-hazard-summary = Damp or mould: say in writing what was found
step-hazard-make-safe = Damp or mould: make the home safe
step-hazard-further-work = Damp or mould: begin the work that keeps it away

strength-must = It must be done
strength-will = It is promised flatly
strength-aims-to = It is an aim
strength-should = It is asked for

counted-from-complaint-sent = From the day the complaint is sent
counted-from-complaint-received = From the day the complaint arrives
counted-from-acknowledged = From the day it is acknowledged
counted-from-passed-to-manager = From the day it is passed to a manager, which the resident does not learn
counted-from-stage-1-response = From the date on the stage 1 answer
counted-from-escalation-requested = From the day stage 2 is asked for
counted-from-escalation-acknowledged = From the day that request is acknowledged
counted-from-final-response = From the date on the final answer
counted-from-first-known = From the day the resident first knew of the problem
counted-from-landlord-aware = From the day the landlord is told of the hazard
counted-from-investigation-concluded = From the day the landlord has finished looking into the hazard, which the resident does not learn
counted-from-not-stated = Your document does not say: we count from the day it arrives or, where that is not known, the day it is sent
first-day-same = That day is itself the first day
# $step: the name of a step.
starts-no-later-than = At the latest from the end of the time for “{ $step }”

limit-heading = Time limit
limit-caption = How old a problem may be
limit-none = Your document gives no limit on how old a problem may be.
limit-name = Age of the problem
bound-within = The last day itself is in time
bound-before = The last day itself is too late
bound-more-than = It begins the day after the last day
limit-from-occurred = From the day it happened
limit-from-first-known = From the day the resident first knew of it
limit-from-later-of-occurred-and-known = From the day it happened or the day the resident first knew of it, whichever is later
limit-to-reported = To the day it was reported
limit-to-complaint-sent = To the day the complaint is sent

routes-heading = Matters that go somewhere else
routes-caption = What your document sends to another procedure or a tribunal
routes-none = Your document sends nothing somewhere else.
role-anyone = Anybody
role-tenant = Tenant
role-leaseholder = Leaseholder
role-shared-owner = Shared owner
role-freeholder = Freeholder
role-former-resident = Somebody who used to live there
role-applicant = Somebody who has applied for a home
role-representative = Somebody who acts for another
role-visitor = Visitor or neighbour
role-anonymous = Somebody who gives no name
matter-repair = A repair
matter-damp-and-mould = Damp or mould
matter-neighbour-noise = Noise or behaviour of neighbours
matter-staff-conduct = How staff or contractors behaved
matter-service-charge-amount = How much the rent or service charge is
matter-service-charge-handling = How the rent or service charge was handled
matter-lease-terms = What the lease says
matter-support-service = A support service
matter-other = Anything else

redress-heading = Ombudsmen and tribunals you name
redress-caption = Where your document sends residents afterwards
redress-none = Your document names none.

statements-heading = Everything else your document says
statements-caption = By topic
statements-none = Nothing else was taken from your document.
topic-definition = What counts as a complaint
topic-who-may-complain = Who may complain
topic-how-to-complain = How to complain
topic-first-report = A first report is not yet a complaint
topic-neighbour-first-report = A first report about neighbours is not yet a complaint
topic-unhappy-with-response = Being unhappy with the answer makes it a complaint
topic-staff-conduct = How staff or contractors behave
topic-resident-insists = When a resident wants a complaint
topic-anonymous = Complaints without a name
topic-refusal = When a complaint is refused
topic-late-reason = Exceptions to the time limit
topic-first-contact = Putting it right when first contacted
topic-informal-stage = A step before stage 1
topic-simple-solution = A simple solution instead of an investigation
topic-details-wanted = What to put in a complaint
topic-evidence = Evidence
topic-discussion = A meeting or a talk
topic-reply-form = How you answer
topic-updates = Keeping residents informed
topic-extension = More time
topic-review-grounds = Grounds for a review
topic-review-request = Asking for a review
topic-formats = Other formats
topic-support = Help to complain
topic-remedy = Putting things right
topic-compensation = Compensation
topic-confidentiality = Privacy
topic-equality = Equality
topic-behaviour = Behaviour of people who complain
topic-learning = Learning and reporting
topic-designated-person = A “designated person”
topic-eight-week-wait = Eight weeks to wait before the ombudsman
topic-ombudsman-clock-from-complaint = The ombudsman’s twelve months counted from the complaint
topic-ombudsman-any-time = Advice from the ombudsman at any time
topic-ombudsman-access = When the ombudsman may be asked
topic-leaseholder-access = Leaseholders, freeholders and the ombudsman
topic-ombudsman-contact = How to reach the ombudsman
topic-tribunal-contact = How to reach a tribunal
topic-other-procedure = Another procedure or page

contacts-heading = How residents reach you
contacts-caption = The contacts that residents are shown
contacts-none = No contact is in the policy file: residents are told that your details are on your website, and can only copy and print their letter, unless the web page gives the wizard an email address.
contact-added = Added by the landlord; it is not in the document
way-phone = Telephone
way-email = Email
way-post = Post
way-web = Web page

closures-heading = Days on which you are closed
closures-caption = Working days on which you are closed
closures-none = None is in the policy file: every Monday to Friday that is not a bank holiday counts.
closure-counts = It counts as a working day
closure-does-not-count = It does not count

notes-heading = Notes of whoever read the document
notes-lead = What could not be read, and how a slip or a gap was taken. Please say where you read it otherwise.
notes-none = There are none.

## The rules in force

rules-heading = The rules in force laid over them
# $version: the date of the file.
rules-lead = These are not yours. They hold whatever your document says, and residents are shown them beside it. They were read in the sources named below and are given in plain words, not quoted. Version of the file of rules: { $version }.

code-heading = The Complaint Handling Code
code-caption = The Code’s numbers beside your own
code-none = The Housing Ombudsman’s Complaint Handling Code does not bind { $landlord }, going by what it is, where its homes are and which ombudsman its document names. No date of the Code is shown to its residents.
reasons-heading = What stands behind a reason
reasons-caption = The rule shown with a reason where your document has no words of its own for it
reasons-none = None.

schemes-heading = Ombudsmen and tribunals
schemes-caption = Those that residents of yours may be told of
schemes-none = None is known for this nation and kind of landlord.
# $people: kinds of people.
scheme-not-for = Not for: { $people }
scheme-helps-before = Before your final answer
# $period, $from, $bound: in words.
scheme-opens-after-silence = Without a final answer after { $period }. { $from }. { $bound }.
scheme-closes = Until { $period } have passed. { $from }. { $bound }.

hazards-heading = Hazards in the home
hazards-caption = What Awaab’s Law asks while a complaint goes on, shown to tenants only
hazards-none = Awaab’s Law does not bind { $landlord }: it is for social landlords in England.
# $date: since when.
hazard-danger = Where somebody is in danger; in force from { $date }
hazard-no-danger = For damp and mould; in force from { $date }

emergency-heading = Emergency numbers
emergency-caption = Whom residents are told to call at once
emergency-none = None is known for this nation.

## Conflicts

conflicts-heading = Where your document and the rules differ
conflicts-lead = Residents see each of these, with both texts. Nothing here says that anything is unlawful. The best answer to a difference is a new version of your document.
conflicts-none = None was found.
conflicts-not-looked-for = None is looked for: the differences that are known all lie between a document and the Housing Ombudsman’s Complaint Handling Code or Scheme, which does not bind { $landlord }.
conflicts-caption = Every difference that is known

## Outcomes

outcomes-heading = What a matter can turn out to be
outcomes-lead = From a resident’s answers the wizard says that a matter is one of these.
outcomes-caption = The five outcomes
outcomes-never-stop = None of them ends the journey. Whatever the outcome, a resident can go on and send you a complaint: the wizard warns, and you decide.
outcome-emergency = Emergency
outcome-service-request = Service request
outcome-complaint = Complaint
outcome-other-route = For another procedure or a tribunal
outcome-refer-to-redress = Finished: for an ombudsman
no-page-before = No page stands before the result.
route-tribunal = A charge or a lease
route-support-service = A support service
route-freeholder = A freeholder

## Situations

situations-heading = What residents are told
situations-lead = Each row is a situation that a resident can be in, with what the wizard then tells them, word for word.
situations-caption = Situations, and what a resident is told in each
# $date: the day of the page.
situations-day = Every situation is looked at on { $date }.
situations-base = Unless it says otherwise, it is about a repair and a tenant, who reported it to you three weeks before they complain or look, and is unhappy with what was done.
situations-as = Where an answer is the same as in an earlier situation, the table says which, so that a change is seen once.
situations-dates = Dates of steps that are done, or that have not begun and have no date yet, are left out here. The worked calendar shows them all.
situations-matters = What it is about, and whether it was reported
situations-people = Who complains
situations-limits = How old the problem is
situations-course = How far the complaint has come
# $n: a number.
situation-number = Situation { $n }
as-in = As in situation { $n }
# $whose, $when, $status: sentences for residents.
date-in-table = { $whose }: { $when } ({ $status })
no-dates = No dates are shown
no-help = Nobody is named
absent-heading = Situations that cannot arise
absent-lead = Under this policy, on this day:

situation-danger = Somebody is in danger now. It is about a repair that was not reported before.
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
situation-damp-danger = It is about damp or mould, was reported, and somebody is in danger now.
situation-charge-amount-tenant = A tenant is unhappy with how much the rent or service charge is.
situation-charge-amount-leaseholder = A leaseholder is unhappy with how much the service charge is.
situation-charge-amount-shared-owner = A shared owner is unhappy with how much the service charge is.
situation-charge-handling = A leaseholder is unhappy with how the service charge was handled.
situation-lease-terms = A leaseholder is unhappy with what the lease says.
situation-support-service = It is about a support service.
situation-something-else = It is about something else, was reported, and the resident is unhappy with what was done.
situation-claim-filed = A claim about it has been filed at a court.

situation-leaseholder = A leaseholder complains.
situation-shared-owner = A shared owner complains.
situation-freeholder = A freeholder complains.
situation-former-resident = Somebody complains who lived there when it happened.
situation-applicant = Somebody complains who has applied for a home.
situation-representative = Somebody complains for another.
situation-visitor = A visitor or neighbour complains.
situation-anonymous = Somebody complains who gives no name.

# $date, $began, $known, $reported, $from, $to: days in words.
situation-own-limit-last-day = It happened and was known on { $date }, and is reported only now: the last day in time by your limit.
situation-own-limit-day-after = It happened and was known on { $date }, and is reported only now: one day too late by your limit.
situation-code-limit-last-day = It happened, was known and was reported on { $date }: the last day in time by the Code.
situation-code-limit-day-after = It happened, was known and was reported on { $date }: one day too late by the Code.
situation-found-out-lately = It happened on { $began }, but the resident found out, and reported it, only on { $known }.
situation-still-happening = It began on { $began }, was reported then, and is still happening.
situation-reported-at-once = It happened on { $began } and was reported on { $reported }. The resident complains only now.
situation-dates-unknown = The resident does not know when it happened or was reported.
situation-dates-straddle = The resident knows only that it happened between { $from } and { $to }, and reports it now.

situation-sent-today = The complaint is sent today.
situation-hears-last-day = Sent on { $date }, and nothing heard: today is the last day for the first answer or acknowledgement.
situation-hears-late = Sent on { $date }, and nothing heard: the first answer or acknowledgement is one day late.
# $sent, $date, $until: days in words.
situation-acknowledged = Sent on { $sent } and acknowledged on { $date }.
situation-acknowledged-late = Sent on { $sent } and acknowledged only on { $date }.
situation-answer-last-day = Sent on { $date }, and nothing heard: today is the last day for your answer, by your own promise.
situation-answer-late = Sent on { $date }, and nothing heard: your answer is one day late by your own promise.
situation-answer-late-by-code = Sent on { $date }, and nothing heard: your answer is one day late by the Code.
situation-more-time = Sent on { $sent } and acknowledged on { $date }. A week ago you said that you need until { $until }.
situation-more-time-over = Sent on { $sent } and acknowledged on { $date }. A week ago you said that you need until { $until }, which has passed.
situation-silence-last-day = Sent on { $date }, and nothing heard: an ombudsman cannot take it yet, but can from tomorrow.
situation-silence-long-enough = Sent on { $date }, and nothing heard: since today an ombudsman can take it.
situation-sent-some-day = Sent on a day that the resident does not remember.
situation-first-answer-today = Your first answer came today.
situation-request-last-day = Your first answer is dated { $date }: today is the last day for asking for the next stage.
situation-request-late = Your first answer is dated { $date }: the day for asking for the next stage has passed.
situation-next-stage-asked = Your first answer is dated { $date }, and the next stage was asked for that day.
situation-final-last-day = The next stage was asked for on { $date }: today is the last day for your final answer, by your own promise.
situation-final-late = The next stage was asked for on { $date }: your final answer is one day late by your own promise.
situation-final-late-by-code = The next stage was asked for on { $date }: your final answer is one day late by the Code.
situation-next-stage-more-time = The next stage was asked for on { $date }. A week ago you said that you need until { $until }.
situation-final-answer-today = Your final answer came today.
situation-redress-last-day = Your final answer is dated { $date }: today is the last safe day for going to an ombudsman.
situation-redress-too-late = Your final answer is dated { $date }: the last safe day for going to an ombudsman was yesterday.

absent-own-limit-last-day = The last day in time by your own limit: your document has none.
absent-own-limit-day-after = One day too late by your own limit: your document has none.
absent-code-limit-last-day = The last day in time by the Code: it does not bind you.
absent-code-limit-day-after = One day too late by the Code: it does not bind you.
absent-dates-straddle = A date that may be in time or not: there is no limit.
absent-hears-last-day = The last day for the first answer or acknowledgement: no time is given for it.
absent-hears-late = The first answer or acknowledgement one day late: no time is given for it.
absent-answer-last-day = The last day for your answer by your own promise: your document gives no time.
absent-answer-late = Your answer one day late by your own promise: your document gives no time.
absent-answer-late-by-code = Your answer one day late by the Code: it does not bind you.
absent-silence-last-day = The last day before an ombudsman can take a case without a final answer: no ombudsman of your residents does.
absent-silence-long-enough = The first day on which an ombudsman can take a case without a final answer: no ombudsman of your residents does.
absent-request-last-day = The last day for asking for the next stage: your document gives none.
absent-request-late = Asking for the next stage too late: your document gives no last day.
absent-final-last-day = The last day for your final answer by your own promise: your document gives no time.
absent-final-late = Your final answer one day late by your own promise: your document gives no time.
absent-final-late-by-code = Your final answer one day late by the Code: it does not bind you.
absent-redress-last-day = The last safe day for an ombudsman: none is counted from your final answer.
absent-redress-too-late = Too late for an ombudsman: none is counted from your final answer.

## Calendar

calendar-heading = Two complaints, day by day
calendar-lead = Two complaints followed to their end, where everybody takes all the time there is: one sent on the day of this page, one sent two days before Christmas Day.
calendar-key = In the calendars, 0 is the day the count starts from and the other numbers count the days. A dash is a weekend day and a cross is a bank holiday or a day on which you are closed: neither counts. The last day is white on black.
# $date: a day in words.
calendar-sent = Sent on { $date }
calendar-answered = Answered, and the next stage asked for, on { $date }
calendar-finished = The final answer on { $date }
calendar-no-end = No time is given for the final answer, so that nothing more can be counted.
mark-zero = the count starts from this day
# $n: a number.
mark-counted = day { $n }
mark-last = day { $n }, the last
mark-weekend = weekend, does not count
# $name: what the day is called.
mark-holiday = { $name }, does not count

## Sign

sign-heading = Sign
sign-lead = I have held this page against our complaints procedure. What residents are told of it here is
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
