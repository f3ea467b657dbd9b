import { PROJECT } from './lesson-place.ts';
import { loadTexts } from './text-pack.ts';

/**
 * The files that a lesson starts with, by absolute path in the sandbox.
 * @throws Error when they cannot be loaded
 */
export async function loadProject(
  address: string,
  get: (address: string) => Promise<Response> = fetch,
): Promise<ReadonlyMap<string, string>> {
  const files = await loadTexts(address, 'files', get);
  return new Map(Object.entries(files).map(([path, text]) => [`${PROJECT}/${path}`, text]));
}
