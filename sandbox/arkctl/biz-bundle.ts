import { relativePath } from '../host/paths.ts';
import type { Files } from '../host/files.ts';
import { ArchiveError, readArchive } from '../maven/archive.ts';

/** What arkctl reads of an archive. Fields that its manifest does not have are missing, also in what is sent. */
export interface BizBundle {
  readonly bizName?: string;
  readonly bizVersion?: string;
  readonly bizUrl: string;
}

/**
 * Reads name and version by line, as arkctl does: it knows nothing of folded lines.
 * @throws {ArchiveError}
 */
export function parseBizBundle(files: Files, path: string): BizBundle {
  const manifest = readArchive(files.read(path), (name) => name === 'META-INF/MANIFEST.MF').get('META-INF/MANIFEST.MF');
  const lines = manifest ? new TextDecoder().decode(manifest).split('\n') : [];
  // The last line that holds the key, up to a second colon; an empty value is sent as little as none.
  const value = (key: string): string | undefined =>
    lines
      .findLast((line) => line.includes(`${key}:`))
      ?.split(':')[1]
      ?.trim() || undefined;
  const bizName = value('Ark-Biz-Name');
  const bizVersion = value('Ark-Biz-Version');
  return { ...(bizName === undefined ? {} : { bizName }), ...(bizVersion === undefined ? {} : { bizVersion }), bizUrl: `file://${path}` };
}

/** The last `*-ark-biz.jar` of a walk through the directory, as arkctl picks it. */
export function findBizBundle(files: Files, directory: string): string | undefined {
  // A walk that begins at a file sees that file.
  if (files.stat(directory)?.kind === 'file') return directory.endsWith('-ark-biz.jar') ? directory : undefined;
  return files
    .walk(directory)
    .filter((path) => relativePath(directory, path).endsWith('-ark-biz.jar'))
    .at(-1);
}

export { ArchiveError };
