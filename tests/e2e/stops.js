// The body of a function with the arguments `act`. Where the keyboard stops, in the wizard's open
// shadow root: `list` names all stops in the order of the document, `here` tells of the one that has
// the focus. Radios of one name are one stop.
const [act] = arguments;
const host = document.querySelector("complaint-wizard");
const root = host.shadowRoot;
const SELECTOR = "a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex='0']";
const all = [...root.querySelectorAll(SELECTOR)].filter((it) => it.checkVisibility({ visibilityProperty: true }));
const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim().slice(0, 60);
const nameOf = (it) => (it.type === "radio" ? `radios ${it.name}`
  : plain([...(it.labels ?? [])].map((label) => label.textContent).join(" ") || it.textContent || it.name));
const look = (it) => {
  const style = getComputedStyle(it);
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor];
};
const stops = all.map(nameOf);

if (act === "list") {
  // Looked at before any of them has the focus, to be compared with.
  window.unfocused = new Map(all.map((it) => [it, look(it)]));
  return stops.filter((it, index) => !it.startsWith("radios ") || stops.indexOf(it) === index);
}

const it = document.activeElement === host ? root.activeElement : null;
if (!it) return null;
const outline = look(it);
const marked = parseFloat(outline[1]) >= 2 && outline[0] !== "none";
const differs = outline.join() !== window.unfocused.get(it)?.join();
// Its middle and both its ends, of its first line. Of a box of several lines any part: browsers bring
// into view the line to write in.
const box = it.getClientRects()[0];
const x = box.left + box.width / 2;
const seen = [3, box.height / 2, box.height - 3].filter((down) => {
  const y = box.top + down;
  const top = document.elementFromPoint(x, y) === host ? root.elementFromPoint(x, y) : null;
  return top && (it === top || it.contains(top));
});
const wanted = it.localName === "textarea" ? 1 : 3;
return { name: nameOf(it), visible: marked && differs, covered: seen.length < wanted };
