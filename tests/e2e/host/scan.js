// The body of a function. Answers with everything that a script of this origin can find, by where it
// stands.
const found = {};
const put = (where, what) => { found[where] = typeof what === "string" ? what : JSON.stringify(what) ?? ""; };
const opened = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});
const shadow = document.querySelector("complaint-wizard")?.shadowRoot;
return (async () => {
  for (const name of ["localStorage", "sessionStorage"]) {
    for (const [key, text] of Object.entries(globalThis[name])) put(`${name} ${key}`, `${key} ${text}`);
  }
  for (const { name } of await indexedDB.databases()) {
    const database = await opened(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store);
      put(`database ${name} ${store}`, [await opened(all.getAllKeys()), await opened(all.getAll())]);
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      put(`cache ${name} ${request.url}`, await (await cache.match(request)).text());
    }
  }
  for await (const name of (await navigator.storage.getDirectory()).keys()) put(`file ${name}`, name);
  for (const it of await navigator.serviceWorker.getRegistrations()) put(`worker ${it.scope}`, it.scope);
  put("cookies", document.cookie);
  put("history", history.state);
  put("address", location.href);
  put("title", document.title);
  put("name of the window", window.name);
  const fields = [document, shadow].flatMap((it) => [...(it?.querySelectorAll("input, textarea, select") ?? [])]);
  fields.forEach((it, index) => put(`field ${index} ${it.name}`, it.value));
  put("the page", shadow?.textContent);
  return found;
})();
