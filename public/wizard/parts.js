// @ts-check
// Fetches the parts of the app. A build has the glue use this instead of `fetch`.

/** The part that comes later. One of another build, cut off, or an error page in its place, is refused. */
const LATER = "split_later.wasm";

/** @param {URL} address */
export async function fetchPart(address) {
  const options = address.pathname.endsWith(LATER) ? { integrity: LATER_DIGEST } : undefined;
  const response = await globalThis.fetch(address, options);
  if (response.headers.get("content-type") === "application/wasm" || !response.ok) return response;
  // A host that does not know wasm: browsers compile it as it comes only by its right name.
  return new Response(response.body, { headers: { "content-type": "application/wasm" } });
}
