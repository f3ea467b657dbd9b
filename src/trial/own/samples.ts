import type { Bilingual } from '../../../sandbox/protocol/text.ts';
import type { ProjectSource } from './project-source.ts';

/** @throws Error when the files cannot be loaded */
export async function loadSample(
  name: Bilingual,
  address: string,
  get: (address: string) => Promise<Response> = fetch,
): Promise<ProjectSource> {
  const response = await get(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const files: unknown = await response.json();
  if (typeof files !== 'object' || files === null) throw new Error(`${address} holds no files`);
  const encoder = new TextEncoder();
  return { name, files: new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(String(text))])) };
}
