// @ts-check
// Checks a host's colours; loaded only if it has set any.

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
  const probe = around.appendChild(document.createElement("div"));
  probe.className = "cw";
  const luminance = (/** @type {string} */ name) => {
    probe.style.color = `var(--${name})`;
    // A transparent colour, or one in another notation, cannot be measured.
    const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(probe).color)?.slice(1);
    const [r, g, b] = (parts ?? [NaN, NaN, NaN]).map((it) => {
      const part = Number(it) / 255;
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
  probe.remove();
}
