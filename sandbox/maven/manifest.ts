/** The main attributes of a META-INF/MANIFEST.MF, in order. */
export type Manifest = ReadonlyMap<string, string>;

/** Bytes of a line without its line end, after which java.util.jar.Manifest folds. */
const LINE_LIMIT = 72;
const encoder = new TextEncoder();

/** As java.util.jar.Manifest writes it: folded lines, CR LF, an empty line at the end. */
export function writeManifest(manifest: Manifest): string {
  return `${[...manifest].map(([key, value]) => fold(`${key}: ${value}`)).join('')}\r\n`;
}

function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const width = encoder.encode(character).length;
    if (bytes + width > LINE_LIMIT) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += width;
  }
  return `${folded}\r\n`;
}

/** Reads the main section; any line end is accepted. */
export function readManifest(text: string): Manifest {
  const [main = ''] = text
    .replaceAll(/\r\n|\r/g, '\n')
    .replaceAll('\n ', '')
    .split('\n\n');
  const manifest = new Map<string, string>();
  for (const line of main.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) manifest.set(line.slice(0, colon), line.slice(colon + 1).replace(/^ /, ''));
  }
  return manifest;
}
