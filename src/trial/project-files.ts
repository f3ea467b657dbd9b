import { PROJECT } from './lesson-place.ts';

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

/**
 * The files that a lesson starts with, by absolute path in the sandbox.
 * @throws Error when they cannot be loaded
 */
export async function loadProject(
  address: string,
  get: (address: string) => Promise<Response> = fetch,
): Promise<ReadonlyMap<string, string>> {
  const response = await get(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const files: unknown = await response.json();
  if (!isTexts(files)) throw new Error(`${address} holds no files`);
  return new Map(Object.entries(files).map(([path, text]) => [`${PROJECT}/${path}`, text]));
}
