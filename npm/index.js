// Starts the wizard from the folder that has the files of `dist`. A bundler must leave that folder as it is: the wizard
// finds its parts beside its script, and asks for them when they are needed.

/** @param {string} folder */
export async function load(folder) {
  const base = new URL(folder.endsWith("/") ? folder : `${folder}/`, document.baseURI);
  await import(/* @vite-ignore */ /* webpackIgnore: true */ new URL("complaint-wizard.js", base).href);
}
