/**
 * Writes sources.generated.ts: the Java sources of the trial's JDK as one module, for where there are no files.
 *   npm exec node sandbox/java/library/bundle.mjs
 * White space at the start of lines goes: no line of the library is ever shown.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const paths = readdirSync(join(here, 'java.base'), { recursive: true }).map((path) => `java.base/${path.replaceAll('\\', '/')}`).filter((path) => path.endsWith('.java')).sort();
const shortened = (text) => text.replace(/^[ \t]+/gm, '').replace(/\n{2,}/g, '\n');
const entries = paths.map((path) => `  ${JSON.stringify(path)}: ${JSON.stringify(shortened(readFileSync(join(here, path), 'utf8')))},`);
writeFileSync(join(here, 'sources.generated.ts'), `// Written by bundle.mjs from java.base/.
export const sources: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`);
