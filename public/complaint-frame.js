// @ts-check
// For a page that shows the wizard in a frame: the frame is as high as what is in it, so that nothing scrolls inside. It
// leaves no name on the page.

addEventListener("message", ({ source, origin, data }) => {
  if (data?.source !== "complaint-wizard" || data.v !== 1) return;
  /** @type {NodeListOf<HTMLIFrameElement>} */
  const frames = document.querySelectorAll("iframe[data-complaint-wizard]");
  const frame = [...frames].find((it) => it.contentWindow === source);
  if (!frame) return;
  const hasNoOrigin = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  const its = hasNoOrigin ? "null" : new URL(frame.src, document.baseURI).origin;
  if (origin !== its) return;
  switch (data.type) {
    case "hello":
      // A frame without an origin can be reached by no other name; what is said is no secret.
      frame.contentWindow?.postMessage({ source: "complaint-wizard", v: 1, type: "welcome" }, hasNoOrigin ? "*" : origin);
      break;
    case "resize":
      if (Number.isFinite(data.height)) frame.style.height = `${Math.ceil(data.height)}px`;
      break;
    case "step":
      // The next page begins at its top, as it does without a frame.
      if (frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
      break;
  }
});
