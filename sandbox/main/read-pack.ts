/**
 * Reads a pack that lies beside the worker's script, at once. What asks for one is in the midst of Java and cannot wait for
 * a promise; a worker may wait for the network, as nobody's screen stands still.
 *
 * @param name relative to the worker's script: `packs/jdk-names-1a2b3c4d.json`
 * @throws Error that says what to do
 */
export function readPack(name: string): unknown {
  const { pathname, href } = new URL(name, location.href);
  const request = new XMLHttpRequest();
  try {
    request.open('GET', href, false);
    request.send();
  } catch (error) {
    throw new Error(missing(pathname), { cause: error });
  }
  if (request.status !== 200) throw new Error(missing(pathname));
  return JSON.parse(request.responseText);
}

const missing = (pathname: string): string =>
  `The trial needs ${pathname}, a part of itself that is loaded on demand, and cannot load it. Look at the network, then try again.`;
