// What a landlord's project writes, as README of the package says; `tsc` checks it against the package's types.
import { type ComplaintWizardAttributes, type ComplaintWizardElement, load } from "complaint-wizard";

const large: ComplaintWizardAttributes = { size: "large", "heading-level": "2" };
const wizard: ComplaintWizardElement | null = document.querySelector("complaint-wizard");

for (const [name, value] of Object.entries(large)) wizard?.setAttribute(name, value);
wizard?.addEventListener("complaint-wizard:step", ({ detail }) => {
  document.title = `Complaints: ${detail.toUpperCase()}`;
});

// @ts-expect-error: there is no such size, and the types say so.
const wrong: ComplaintWizardAttributes = { size: "huge" };
console.debug(wrong);

await load("/complaint-wizard/");
