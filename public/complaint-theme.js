// @ts-check
// Checks a host's colours; loaded only if it has set any.

/** What follows the two colours of text: hints, and the ground of secondary buttons. @type {[string, string][]} */
const BETWEEN = [
  ["quiet", "background"],
  ["text", "shade"],
];

/** Pairs of theme colours seen together, and their least contrast (WCAG 1.4.3, 1.4.11). @type {[string, string, number][]} */
const PAIRS = [
  ["text", "background", 4.5],
  ["link", "background", 4.5],
  ["error", "background", 4.5],
  ["accent-text", "accent", 4.5],
  ["focus-text", "focus", 4.5],
  ["border", "background", 3],
];

/** Replaces each pair of the host's colours that is too faint with ours, and reports it. @param {HTMLElement} around */
export function enforceContrast(around) {
  // Those that were refused in the device's other scheme.
  for (const [one, other] of PAIRS) for (const it of [one, other]) around.style.removeProperty(`--cw-${it}`);
  around.classList.remove("cw-two-colours");
  const probe = around.appendChild(document.createElement("div"));
  probe.className = "cw";
  const luminance = (/** @type {string} */ name) => {
    probe.style.color = `var(--${name})`;
    // A transparent colour, or one in another notation, cannot be measured.
    const { color } = getComputedStyle(probe);
    const bytes = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map((it) => Number(it) / 255);
    const parts = bytes ?? /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(color)?.slice(1).map(Number);
    const [r, g, b] = (parts ?? [NaN, NaN, NaN]).map((part) => {
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const isFaint = (/** @type {[string, string, number]} */ [one, other, least]) => {
    const [a, b] = [luminance(one), luminance(other)];
    return !(Math.max(a, b) / Math.min(a, b) >= least);
  };
  // Our colour in one pair may be too faint with the host's in another.
  for (let faint = PAIRS.find(isFaint); faint; faint = PAIRS.find(isFaint)) {
    const names = faint.slice(0, 2).map((it) => `--cw-${it}`);
    if (names.every((it) => around.style.getPropertyValue(it))) break;
    console.warn(`complaint-wizard: ${names.join(" on ")} has less contrast than ${faint[2]}:1, or cannot be measured (give opaque rgb); ours are used`);
    for (const it of names) around.style.setProperty(it, "initial");
  }
  around.classList.toggle("cw-two-colours", BETWEEN.some(([one, other]) => isFaint([one, other, 4.5])));
  probe.remove();
}
