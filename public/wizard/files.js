// @ts-check
// Files picked or dropped on the page, and those saved without the app.

/** @import { Loader } from "./loader.js" */
/** @import { Port } from "./port.js" */

import { around, find } from "./events.js";

/** @param {DragEvent} event */
const hasFiles = ({ dataTransfer }) => Boolean(dataTransfer?.types.includes("Files"));

/** @param {HTMLElement} root @param {Loader} loader @param {Port} port */
export function watchFiles(root, loader, port) {
  /** A kept file. @param {File} file */
  const open = async (file) => port.openFile((await (await loader.rescue())?.textOf(file)) ?? "");
  root.addEventListener("change", ({ target }) => {
    const field = /** @type {HTMLInputElement} */ (target);
    if (!field.files) return;
    if (around(field, "cw-file-open")) open(field.files[0]);
    if (around(field, "cw-evidence-pick")) port.take(field.files);
    field.value = "";
  });
  root.addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
  root.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    // Or the browser would open the file in place of the page.
    event.preventDefault();
    const { files } = /** @type {DataTransfer} */ (event.dataTransfer);
    if (find(root, "cw-evidence-pick")) port.take(files);
    else open(files[0]);
  });
  root.addEventListener("click", async ({ target }) => {
    const { snapshot, display } = port;
    if (around(target, "cw-file-save")) (await loader.rescue())?.saveFile(snapshot, display);
    else if (around(target, "cw-aside-save")) (await loader.rescue())?.saveUnreadable(snapshot);
  });
}
