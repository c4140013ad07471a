// Notes how long keys and saves take, in milliseconds, in `e2eMeasured`.
globalThis.e2eMeasured = { keys: [], stored: [], saved: [] };
{
  // From the moment of the key to just after the picture with its letter.
  const painted = new MessageChannel();
  const waiting = [];
  painted.port1.onmessage = () => {
    for (const pressed of waiting.splice(0)) e2eMeasured.keys.push(performance.now() - pressed);
  };
  document.addEventListener("input", (event) => {
    const pressed = event.timeStamp;
    requestAnimationFrame(() => {
      waiting.push(pressed);
      painted.port2.postMessage(null);
    });
  }, true);

  // A save is one task: of the timer that takes up what was typed. What it does in the storage is the
  // time of its calls there.
  const timer = globalThis.setTimeout;
  let inStorage = 0;
  let wrote = false;
  for (const name of ["getItem", "setItem"]) {
    const call = Storage.prototype[name];
    Storage.prototype[name] = function (...given) {
      if (this !== localStorage) return call.apply(this, given);
      const before = performance.now();
      try {
        return call.apply(this, given);
      } finally {
        inStorage += performance.now() - before;
        wrote ||= name === "setItem";
      }
    };
  }
  globalThis.setTimeout = (act, ...rest) => timer(typeof act !== "function" ? act : (...given) => {
    [inStorage, wrote] = [0, false];
    const before = performance.now();
    try {
      return act(...given);
    } finally {
      if (wrote) {
        e2eMeasured.stored.push(inStorage);
        e2eMeasured.saved.push(performance.now() - before);
      }
    }
  }, ...rest);
}
