// The words of the short journey that every peer asks: our wizard's first questions for Places for People.

const US = "Places for People";

/** Pages in order. A question has options, or boxes to write in (a date), or one large box. */
export const pages = [
  {
    title: `Complain to ${US}`,
    questions: [
      {
        name: "so-far",
        title: "What has happened so far?",
        hint: "A complaint does not have to use the word “complaint”.",
        options: {
          unhappy: `I told ${US}, and I am unhappy with what it did`,
          "not-told": `I have not told ${US} yet`,
          told: `I told ${US}, and I am waiting to see what it does`,
          waiting: "I complained, and I am waiting for a reply",
          "first-answer": "I complained, and I have had the first response",
          "second-asked": "I asked for the next stage, and I am waiting",
          "final-answer": "I have had the final response",
          refused: `I complained, and ${US} would not accept it`,
          "not-sure": "I’m not sure",
        },
      },
    ],
  },
  {
    title: "You and the problem",
    questions: [
      {
        name: "who",
        title: "Who are you?",
        options: {
          tenant: "Tenant",
          leaseholder: "Leaseholder",
          "shared-owner": "Shared owner",
          freeholder: "Freeholder",
          "former-resident": "Used to live there",
          applicant: "Has applied for a home",
          visitor: "Was visiting, or lives or works nearby",
          anonymous: "I do not want to give my name",
          "somebody-else": "I am acting for someone else",
        },
      },
      {
        name: "about",
        title: "What is it about?",
        options: {
          repair: "A repair",
          "damp-and-mould": "Damp or mould",
          "neighbour-noise": "Neighbours",
          "staff-conduct": "How staff or contractors behaved",
          "service-charge-amount": "How much my rent or service charge is",
          "service-charge-handling": "How my rent or service charge was dealt with",
          "lease-terms": "What my lease says",
          other: "Something else",
        },
      },
      {
        name: "ongoing",
        title: "Is it still happening?",
        options: { yes: "Yes", no: "No", "not-sure": "I’m not sure" },
      },
    ],
  },
  {
    title: "Your home",
    questions: [
      {
        name: "home",
        title: "What kind of home is it?",
        options: {
          general: "An ordinary home",
          supported: "Supported or sheltered housing",
          temporary: "Temporary housing",
          "not-sure": "I’m not sure",
        },
      },
    ],
  },
  {
    title: "The date",
    questions: [
      {
        name: "occurred-on",
        title: "When did it happen?",
        hint: "For example, 27 3 2026",
        boxes: { day: "Day", month: "Month", year: "Year" },
      },
    ],
  },
  { title: "Your words", questions: [{ name: "what-happened", title: "What happened?", large: true }] },
];

export const CHECK = "Check your answers";
export const SENT = "Sent";
export const PROBLEM = "There is a problem";

/** The keys under which a question's answers are kept: its own, or one for each box. */
export const keys = ({ name, boxes }) => (boxes ? Object.keys(boxes).map((it) => `${name}-${it}`) : [name]);

/** The questions of a page that are not answered. */
export const open = (page, answers) =>
  page.questions.filter((it) => !keys(it).every((key) => (answers[key] ?? "").trim()));

/** What a resident would read for an answer. */
export const told = (question, answers) =>
  keys(question).map((key) => question.options?.[answers[key]] ?? answers[key]).join(" ");

/** Posts the answers. */
export async function send(answers) {
  const body = JSON.stringify(answers);
  const headers = { "content-type": "application/json" };
  const answer = await fetch("/complaints", { method: "POST", headers, body });
  if (!answer.ok) throw new Error(`not taken: ${answer.status}`);
}
