const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

/**
 * A pack of texts by name, which the build wrote under a name of its content: browsers keep it for good.
 * @throws Error when it cannot be loaded; `what` names what is then missing.
 */
export async function loadTexts(
  address: string,
  what: string,
  get: (address: string) => Promise<Response> = fetch,
): Promise<Readonly<Record<string, string>>> {
  const response = await get(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const texts: unknown = await response.json();
  if (!isTexts(texts)) throw new Error(`${address} holds no ${what}`);
  return texts;
}
