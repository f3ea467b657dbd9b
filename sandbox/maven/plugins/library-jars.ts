import { writeArchive, type ArchiveEntry } from '../archive.ts';
import { writeManifest } from '../manifest.ts';
import type { ResolvedNode } from '../resolve.ts';
import type { MavenSession } from '../session.ts';

const encoder = new TextEncoder();
const written = new Map<string, Uint8Array>();

/**
 * Dependencies as they lie in `BOOT-INF/lib` or `lib`. A library of Maven Central is a jar with nothing but a manifest
 * that names it: its classes are in the sandbox already.
 */
export function nestedJars(session: MavenSession, nodes: readonly ResolvedNode[], directory: string): readonly ArchiveEntry[] {
  const modified = session.clock.now();
  return nodes.map((node) => {
    const artifact = session.artifactOf(node);
    const content = artifact.kind === 'project' ? artifact.jar : libraryJar(node.dependency.artifactId);
    return { name: `${directory}${artifact.fileName}`, content, modified, stored: true };
  });
}

/** The same bytes each time, so that nothing that is keyed by them is done twice. */
export function libraryJar(artifactId: string): Uint8Array {
  const known = written.get(artifactId);
  if (known) return known;
  const manifest = writeManifest(
    new Map([
      ['Manifest-Version', '1.0'],
      ['Trial-Library', artifactId],
    ]),
  );
  const bytes = writeArchive([{ name: 'META-INF/MANIFEST.MF', content: encoder.encode(manifest), modified: 0 }]);
  written.set(artifactId, bytes);
  return bytes;
}
