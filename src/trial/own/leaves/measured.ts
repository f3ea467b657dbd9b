import { measuredIn, type LibraryFinding, type Measured } from '../../../../sandbox/evaluation/measured-libraries.ts';

/** Made by src/pages/levels.ts. */
const LEVELS = '/levels.json';

/** @throws Error where the levels could not be loaded */
export async function measuredLibraries(files: ReadonlyMap<string, Uint8Array>): Promise<readonly LibraryFinding[]> {
  const answer = await fetch(LEVELS);
  if (!answer.ok) throw new Error(`${LEVELS}: ${answer.status}`);
  const known = (await answer.json()) as readonly Measured[];
  const poms = [...files].filter(([path]) => /(?:^|\/)pom\.xml$/.test(path));
  return measuredIn(
    poms.map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) })),
    known,
  );
}
