// Somebody opens the tab; and later looks at the other one for a moment.
const [phone, complaint] = document.querySelectorAll("[data-bs-toggle]");
complaint.click();
globalThis.stir = () => {
  phone.click();
  complaint.click();
};
