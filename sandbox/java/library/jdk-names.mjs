/**
 * Writes jdk-names.ts: which classes and members the JDK 17 has beyond this library, so that the compiler can say
 * "not supported" where javac would compile. Needs a JDK 17 (`jimage` and `javap`). Run it after changing the stubs:
 *   npm exec node sandbox/java/library/jdk-names.mjs
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const stubs = join(here, 'java.base');
const javap = realpathSync(execFileSync('which', ['javap'], { encoding: 'utf8' }).trim());
const image = join(dirname(javap), '..', 'lib', 'modules');
/** Packages that programs import from all the time: their classes are listed one by one. Of the others the names are enough. */
const LISTED = /^java\.(io|lang(\.annotation|\.reflect|\.ref)?|math|net(\.http)?|nio\.(charset|file)|text|time(\..*)?|util(\..*)?)$/;
const run = (tool, args) => execFileSync(join(dirname(javap), tool), args, { encoding: 'utf8', maxBuffer: 1 << 28 });

const stubText = new Map(
  readdirSync(stubs, { recursive: true })
    .filter((p) => p.endsWith('.java') && !p.startsWith('21/'))
    .map((p) => [p.slice(0, -5).replaceAll('/', '.'), readFileSync(join(stubs, p), 'utf8')]),
);
/** Packages of which the library has something. */
const ours = new Set([...stubText.keys()].map((name) => name.slice(0, name.lastIndexOf('.'))));

const classes = [];
const packages = new Set();
let module = '';
for (const line of run('jimage', ['list', image]).split('\n')) {
  module = /^Module: (.*)$/.exec(line)?.[1] ?? module;
  const path = /^ {4}((?:javax?|com\/sun\/net\/httpserver|com\/sun\/management|jdk\/jfr|sun\/misc)\/.*)\.class$/.exec(line)?.[1];
  if (
    !path ||
    !/^(?:java\.|jdk\.(?:httpserver|management|jfr|unsupported)$)/.test(module) ||
    path.endsWith('package-info') ||
    path === 'module-info' ||
    path.includes('/internal/') ||
    /\$\d/.test(path)
  )
    continue;
  const name = path.replaceAll('/', '.');
  const packageName = name.slice(0, name.lastIndexOf('.'));
  if (LISTED.test(packageName) || ours.has(packageName)) classes.push(name);
  else packages.add(packageName);
}

const topLevel = (name) => name.split('$')[0];
/** Whether the library declares the class; nested ones stand in the file of their top-level class. */
const isHere = (name) =>
  stubText.has(topLevel(name)) &&
  (!name.includes('$') || new RegExp(`(class|interface|enum|record) ${name.split('$').at(-1)}\\b`).test(stubText.get(topLevel(name))));

const missing = new Map();
const members = new Map();
for (let i = 0; i < classes.length; i += 400) {
  let owner;
  for (const line of run('javap', ['-public', ...classes.slice(i, i + 400)]).split('\n')) {
    const header = /^(?:public |protected |final |abstract |static |strictfp |sealed |non-sealed )*(?:class|interface) ([\w.$]+)/.exec(
      line,
    );
    if (header) {
      const name = header[1];
      owner = line.startsWith('public') || line.startsWith('protected') ? name : undefined;
      if (owner && !isHere(name)) {
        const at = name.lastIndexOf('.');
        missing.set(name.slice(0, at), [...(missing.get(name.slice(0, at)) ?? []), name.slice(at + 1)]);
        owner = undefined;
      }
      continue;
    }
    const member = owner && (/ ([\w$]+)\(/.exec(line)?.[1] ?? / ([\w$]+);$/.exec(line)?.[1]);
    if (
      member &&
      !member.includes('$') &&
      member !== owner.split(/[.$]/).at(-1) &&
      !new RegExp(`\\b${member}\\b`).test(stubText.get(topLevel(owner)))
    ) {
      members.set(owner, new Set([...(members.get(owner) ?? []), member]));
    }
  }
}

const table = (map) =>
  [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => `  '${name}': '${[...new Set(list)].sort().join(' ')}',`)
    .join('\n');
writeFileSync(
  join(here, 'jdk-names.ts'),
  `// Written by jdk-names.mjs from a JDK 17.

/** Public classes that the library lacks, by package; nested ones as Outer$Inner. */
const classesByPackage: Readonly<Record<string, string>> = {
${table(missing)}
};

/** Packages of which the library has nothing. */
const otherPackages = '${[...packages].sort().join(' ')}';

/** Public members that the library's classes lack. */
const membersByClass: Readonly<Record<string, string>> = {
${table(members)}
};

/** In the worker's bundle this is loaded with the first question: \`main/bundle-packs.mjs\`. */
export const jdkNames = { classesByPackage, otherPackages, membersByClass };
`,
);
