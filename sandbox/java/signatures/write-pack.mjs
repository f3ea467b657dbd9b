// Packs the signatures of the classes of a jar: `read-pack.ts` has the format.
import { deflateRawSync } from 'node:zlib';
import { isOpen, readClassFile } from './class-file.mjs';

const FIRST = 35;
const DIGITS = 92;

/**
 * @param {string} title `artifactId version`
 * @param {Iterable<Buffer>} files class files
 * @param {(internalName: string) => boolean} wanted which packages are open to others
 * @returns {{ bytes: Buffer, packages: string[], classes: number } | undefined}
 */
export function writePack(title, files, wanted = () => true) {
  const read = new Map();
  for (const bytes of files) {
    const file = readClassFile(bytes);
    if ((file.flags & 0x8000) === 0 && !/(^|\/)package-info$/.test(file.name)) read.set(file.name, file);
  }
  /** Nested classes have their flags in the table of inner classes. */
  const ofInner = (file) => file.inner.find((i) => i.name === file.name);
  const isKept = (file) => {
    const inner = ofInner(file);
    if (file.preview === true) return false;
    if (!inner) return wanted(file.name) && (file.flags & 1) !== 0;
    if (inner.outer === undefined || inner.simple === undefined || !isOpen(inner.flags)) return false;
    const outer = read.get(inner.outer);
    return outer !== undefined && isKept(outer);
  };
  const kept = new Map();
  const keep = (file) => {
    if (!file || kept.has(file.name)) return;
    const inner = ofInner(file);
    if (inner?.outer !== undefined) keep(read.get(inner.outer));
    kept.set(file.name, file);
    // What a public class inherits from a hidden one is public all the same.
    for (const parent of [file.superclass, ...file.interfaces]) keep(read.get(parent));
  };
  for (const file of read.values()) if (isKept(file)) keep(file);
  if (kept.size === 0) return undefined;

  const names = new Map();
  const count = (name) => void names.set(name, (names.get(name) ?? 0) + 1);
  const counting = { ref: (name) => (count(name), '') };
  for (const file of kept.values()) classLines(file, counting, kept, ofInner);
  const packages = new Map();
  for (const name of [...names.keys()].sort()) {
    const dot = name.lastIndexOf('/');
    const packageName = name.slice(0, Math.max(dot, 0)).replaceAll('/', '.');
    packages.set(packageName, [...(packages.get(packageName) ?? []), name.slice(dot + 1)]);
  }
  const order = [...packages].flatMap(([p, simple]) => simple.map((s) => (p === '' ? s : `${p.replaceAll('.', '/')}/${s}`)));
  const width = order.length <= DIGITS ? 1 : order.length <= DIGITS ** 2 ? 2 : 3;
  const index = new Map(order.map((name, i) => [name, i]));
  const writing = {
    ref: (name) => {
      let rest = index.get(name);
      let text = '';
      for (let i = 0; i < width; i++) {
        text = String.fromCharCode(FIRST + (rest % DIGITS)) + text;
        rest = Math.floor(rest / DIGITS);
      }
      return text;
    },
  };
  const sorted = [...kept.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = [
    title,
    [...packages].map(([p, simple]) => `${p}:${simple.join(',')}`).join(';'),
    ...sorted.flatMap((file) => classLines(file, writing, kept, ofInner)),
  ];
  const own = new Set(
    sorted.filter((f) => !ofInner(f)).map((f) => f.name.slice(0, Math.max(f.name.lastIndexOf('/'), 0)).replaceAll('/', '.')),
  );
  return { bytes: deflateRawSync(Buffer.from(lines.join('\n')), { level: 9 }), packages: [...own].sort(), classes: kept.size };
}

function classLines(file, table, kept, ofInner) {
  const inner = ofInner(file);
  const signature = file.signature ?? `${file.superclass ? `L${file.superclass};` : ''}${file.interfaces.map((i) => `L${i};`).join('')}`;
  const isAnnotation = (file.flags & 0x2000) !== 0;
  const flags = (inner ? (file.flags & ~0xf) | (inner.flags & 0xf) : file.flags) & 0x661f;
  const head = [
    `\u0001${table.ref(file.name)}`,
    flags.toString(36),
    inner?.outer !== undefined && kept.has(inner.outer) ? `${table.ref(inner.outer)}${inner.simple}` : '',
    encode(signature, table),
  ];
  // Of other classes, what is written at them concerns nobody who compiles against them.
  const stated = isAnnotation ? file.annotations : file.annotations.filter(([type]) => type === 'java.lang.FunctionalInterface');
  if (stated.length > 0) head.push(JSON.stringify(stated));
  const hasOuter = inner !== undefined && (inner.flags & 8) === 0 && (file.flags & 0x200) === 0;
  const lines = [head.join('\t')];
  let last = '';
  const named = (name) => {
    const shown = name === last ? '' : name;
    last = name;
    return shown;
  };
  for (const field of file.fields) {
    if (!isOpen(field.flags) || field.preview === true) continue;
    const parts = [named(field.name), (field.flags & 0x401f).toString(36), encode(field.signature ?? field.descriptor, table)];
    if (field.constant !== undefined) parts.push(JSON.stringify(constantOf(field)));
    lines.push(parts.join('\t'));
  }
  for (const method of file.methods) {
    if (!isOpen(method.flags) || method.preview === true || method.name === '<clinit>') continue;
    let { descriptor } = method;
    // The instance around an inner one is no argument that anybody writes.
    if (method.name === '<init>' && hasOuter) descriptor = descriptor.replace(/^\(L[^;]*;/, '(');
    const written = method.signature ?? descriptor;
    const thrown = written.includes('^') ? '' : method.exceptions.map((e) => `^L${e};`).join('');
    const parts = [named(method.name), (method.flags & 0x49f).toString(36), encode(written + thrown, table)];
    if (method.annotationDefault !== undefined) parts.push(JSON.stringify(method.annotationDefault));
    lines.push(parts.join('\t'));
  }
  return lines;
}

function constantOf({ descriptor, constant }) {
  if (typeof constant === 'bigint') return ['l', String(constant)];
  if (typeof constant === 'number' && !Number.isFinite(constant)) return ['n', String(constant)];
  return descriptor === 'Z' ? constant !== 0 : constant;
}

/** A signature of the JVM with `L`, a place in the table of names and no semicolon for a class. */
function encode(signature, table) {
  let at = 0;
  let text = '';
  const upTo = (stops) => {
    const start = at;
    while (!stops.includes(signature[at])) at++;
    return signature.slice(start, at);
  };
  const type = () => {
    const kind = signature[at++];
    if (kind === '[') {
      text += '[';
      type();
    } else if (kind === 'T') {
      text += `T${upTo(';')};`;
      at++;
    } else if (kind === 'L') {
      let name = upTo('<;.');
      // Outer<A>.Inner is named in full where nothing is given to the outer one.
      const argumentsOf = () => {
        if (signature[at] !== '<') return '';
        const before = text;
        text = '';
        at++;
        while (signature[at] !== '>') {
          if (signature[at] === '*') {
            text += '*';
            at++;
            continue;
          }
          if (signature[at] === '+' || signature[at] === '-') text += signature[at++];
          type();
        }
        at++;
        const given = `<${text}>`;
        text = before;
        return given;
      };
      let given = argumentsOf();
      while (signature[at] === '.') {
        at++;
        name += `$${upTo('<;.')}`;
        given = argumentsOf();
      }
      at++;
      text += `L${table.ref(name)}${given}`;
    } else text += kind;
  };
  while (at < signature.length) {
    const c = signature[at];
    if (c === '<' && at === 0) {
      text += c;
      at++;
      while (signature[at] !== '>') {
        text += `${upTo(':')}:`;
        at++;
        // A variable bounded by interfaces alone has an empty bound first.
        if (signature[at] !== ':') type();
        while (signature[at] === ':') {
          text += ':';
          at++;
          type();
        }
      }
      text += '>';
      at++;
    } else if (c === '(' || c === ')' || c === '^') {
      text += c;
      at++;
    } else type();
  }
  return text;
}
