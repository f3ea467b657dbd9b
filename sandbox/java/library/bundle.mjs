/**
 * Writes sources.generated.ts: the Java sources of the trial's JDK as one module, for where there are no files.
 *   npm exec node sandbox/java/library/bundle.mjs
 * White space that Java does not need goes: no line of the library is ever shown.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const paths = readdirSync(join(here, 'java.base'), { recursive: true }).map((path) => `java.base/${path.replaceAll('\\', '/')}`).filter((path) => path.endsWith('.java')).sort();
const TOKEN = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\s+|[\w$]+|./gu;

/** The tokens with a space only where two of them would grow together. */
function shortened(text) {
  let short = '';
  let apart = false;
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^(\s|\/\/|\/\*)/.test(token)) {
      apart = true;
      continue;
    }
    const last = short.at(-1) ?? '';
    const grows = (/[\w$]/.test(last) && /^[\w$]/.test(token)) || (last === token[0] && '+-<>&|='.includes(last));
    short += apart && grows ? ` ${token}` : token;
    apart = false;
  }
  return short;
}

const entries = paths.map((path) => `  ${JSON.stringify(path)}: ${JSON.stringify(shortened(readFileSync(join(here, path), 'utf8')))},`);
writeFileSync(join(here, 'sources.generated.ts'), `// Written by bundle.mjs from java.base/.
export const sources: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`);
