// The dialog is closed and opened again, as by somebody who looks something up on the page.
const dialog = document.querySelector("dialog");
dialog.showModal();
globalThis.stir = () => {
  dialog.close();
  dialog.showModal();
};
