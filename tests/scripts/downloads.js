// What a page downloads, without a page: the little of a document that the scripts need for it.

/** The last file that was given as a download. */
export const downloaded = {};

globalThis.document = {
  addEventListener() {},
  createElement: () => ({
    click() {
      downloaded.name = this.download;
    },
  }),
};
URL.createObjectURL = (blob) => {
  downloaded.blob = blob;
  return "blob:test";
};
URL.revokeObjectURL = () => {};
// An address is let go much later than a test ends.
globalThis.setTimeout = () => 0;

/** A wizard as the scripts know it. */
export function wizard() {
  const display = { policy: "p3", today: "2026-11-21", size: "normal", contrast: "normal" };
  return { display, snapshot: {}, progress() {} };
}
