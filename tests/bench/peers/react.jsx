// The journey in React: controlled fields, one state.

import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { CHECK, keys, open, PROBLEM, pages, SENT, send, told } from "./form.js";

function Form() {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState({});
  const [missing, setMissing] = useState([]);
  const [sent, setSent] = useState(false);
  const heading = useRef(null);
  const page = pages[at];
  const title = page?.title ?? CHECK;
  useEffect(() => {
    document.title = title;
    if (at > 0) heading.current?.focus();
  }, [at, title]);

  const go = (to) => {
    setMissing([]);
    setAt(to);
  };
  const submit = async (event) => {
    event.preventDefault();
    if (!page) {
      await send(answers);
      return setSent(true);
    }
    const left = open(page, answers);
    if (left.length > 0) setMissing(left);
    else go(at + 1);
  };
  const change = ({ target }) => setAnswers((before) => ({ ...before, [target.name]: target.value }));

  if (sent) return <h1>{SENT}</h1>;
  return (
    <form noValidate onSubmit={submit}>
      {missing.length > 0 && <Problem missing={missing} />}
      {at > 0 && <button type="button" className="back" onClick={() => go(at - 1)}>Back</button>}
      <h1 tabIndex={-1} ref={heading}>{title}</h1>
      {page
        ? page.questions.map((it) => <Question key={it.name} it={it} answers={answers} change={change} />)
        : <Told answers={answers} />}
      <button type="submit">{page ? "Continue" : "Send it now"}</button>
    </form>
  );
}

function Problem({ missing }) {
  const box = useRef(null);
  useEffect(() => box.current.focus(), []);
  return (
    <div role="alert" tabIndex={-1} ref={box}>
      <h2>{PROBLEM}</h2>
      <ul>{missing.map((it) => <li key={it.name}><a href={`#${keys(it)[0]}`}>{it.title} Give an answer</a></li>)}</ul>
    </div>
  );
}

function Question({ it, answers, change }) {
  const { name, title, hint, options, boxes, large } = it;
  if (large) {
    return (
      <>
        <h2><label htmlFor={name}>{title}</label></h2>
        <textarea id={name} name={name} rows={8} value={answers[name] ?? ""} onChange={change} />
      </>
    );
  }
  return (
    <fieldset>
      <legend>{title}</legend>
      {hint && <p className="hint">{hint}</p>}
      {Object.entries(options ?? boxes).map(([value, label], index) => {
        const id = options && index === 0 ? name : `${name}-${value}`;
        const field = options
          ? <input type="radio" id={id} name={name} value={value} checked={answers[name] === value} onChange={change} />
          : <input id={id} name={id} inputMode="numeric" value={answers[id] ?? ""} onChange={change} />;
        return <div key={value}>{field}<label htmlFor={id}>{label}</label></div>;
      })}
    </fieldset>
  );
}

function Told({ answers }) {
  const questions = pages.flatMap((it) => it.questions);
  return <dl>{questions.map((it) => [<dt key={it.name}>{it.title}</dt>, <dd key={`${it.name}-told`}>{told(it, answers)}</dd>])}</dl>;
}

createRoot(document.querySelector("main")).render(<Form />);
