// Spoils `localStorage` in the way that the test names; runs before everything on a page, or later.
// That of the session is left alone: the tests keep their notes there.
{
  const { kind, at } = GIVEN;
  globalThis.e2eSound ??= {
    get: Object.getOwnPropertyDescriptor(globalThis, "localStorage"),
    getItem: Storage.prototype.getItem,
    setItem: Storage.prototype.setItem,
  };
  const sound = globalThis.e2eSound;
  Object.defineProperty(globalThis, "localStorage", sound.get);
  Object.assign(Storage.prototype, { getItem: sound.getItem, setItem: sound.setItem });

  const local = () => sound.get.get.call(globalThis);
  const full = () => new DOMException("full", "QuotaExceededError");
  const refused = () => new DOMException("refused", "SecurityError");
  const writing = (instead) => {
    Storage.prototype.setItem = function (key, text) {
      return this === local() ? instead(key, text) : sound.setItem.call(this, key, text);
    };
  };
  const asking = (get) => Object.defineProperty(globalThis, "localStorage", { configurable: true, get });
  let written = 0;
  switch (kind) {
    case "absent": asking(() => null); break;
    case "refused": asking(() => { throw refused(); }); break;
    case "fickle": {
      let asked = 0;
      asking(() => {
        asked += 1;
        if (asked % 2 === 0) throw refused();
        return local();
      });
      break;
    }
    case "unreadable":
      Storage.prototype.getItem = function (key) {
        if (this === local()) throw refused();
        return sound.getItem.call(this, key);
      };
      break;
    case "full":
      writing((key, text) => {
        written += 1;
        sound.lastTried = text;
        if (at === 0 || written === at) throw full();
        sound.setItem.call(local(), key, text);
      });
      break;
    case "forgetful": writing(() => {}); break;
    case "garbling": writing((key, text) => sound.setItem.call(local(), key, text.slice(0, -9))); break;
    case "none": break;
    default: throw new Error(`no fault ${kind}`);
  }
}
