// The journey as a SurveyJS survey. Errors stand at the questions: it has no summary of its own.

import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import "survey-core/survey-core.fontless.min.css";
import { keys, PROBLEM, pages, SENT, send } from "./form.js";

const elements = (it) => {
  const asked = { title: it.title, description: it.hint, isRequired: true, requiredErrorText: PROBLEM };
  if (it.large) return [{ ...asked, type: "comment", name: it.name, rows: 8 }];
  if (it.options) {
    const choices = Object.entries(it.options).map(([value, text]) => ({ value, text }));
    return [{ ...asked, type: "radiogroup", name: it.name, choices }];
  }
  const boxes = Object.entries(it.boxes).map(([part, title], index) => ({
    ...{ ...asked, type: "text", name: keys(it)[index], title, description: undefined },
    startWithNewLine: index === 0,
    name: `${it.name}-${part}`,
  }));
  return [{ type: "panel", name: it.name, title: it.title, description: it.hint, elements: boxes }];
};

const survey = new Model({
  pages: pages.map(({ title, questions }) => ({ title, elements: questions.flatMap(elements) })),
  showQuestionNumbers: false,
  requiredMark: "",
  pageNextText: "Continue",
  pagePrevText: "Back",
  showPreviewBeforeComplete: true,
  previewMode: "allQuestions",
  previewText: "Continue",
  completeText: "Send it now",
  completedHtml: `<h1>${SENT}</h1>`,
});
survey.onCompleting.add(async (_, options) => {
  try {
    await send(survey.data);
  } catch (why) {
    options.allow = false;
    throw why;
  }
});
renderSurvey(survey, document.querySelector("main"));
