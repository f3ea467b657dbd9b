/** Files by which libraries find classes: one name a line, or lists of names under keys. */
const NAMES_BY_LINE = /(^|\/)META-INF\/(services\/[^/]+|spring\/[^/]+\.imports)$/;
const NAMES_BY_KEY = /(^|\/)META-INF\/(spring\.factories|spring\/aot\.factories)$/;

export function isRegistration(path: string): boolean {
  return NAMES_BY_LINE.test(path) || NAMES_BY_KEY.test(path);
}

/** What a file registers, by simple key: that of an entry, or the file’s own (`AutoConfiguration` of `….AutoConfiguration.imports`). */
export function registeredIn(path: string, text: string): readonly { readonly key: string; readonly names: readonly string[] }[] {
  const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  if (!NAMES_BY_KEY.test(path)) {
    const names = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
    return [{ key: last(path.slice(path.lastIndexOf('/') + 1).replace(/\.imports$/, '')), names: names.filter((name) => name !== '') }];
  }
  return [...text.matchAll(ENTRY)].flatMap(([entry]) => {
    const at = entry.search(/[=:]/);
    return at < 0 ? [] : [{ key: last(entry.slice(0, at).trim()), names: namesOf(entry.slice(at + 1)) }];
  });
}

function namesOf(list: string): readonly string[] {
  return list
    .replaceAll(/\\\r?\n/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export interface DividedRegistration {
  readonly base: string;
  /** null: nothing of it is the module's. */
  readonly module: string | null;
}

/** Divides a file of registered classes: `isModules` tells whose a full class name is. What stays keeps its bytes. */
export function divideRegistration(path: string, text: string, isModules: (name: string) => boolean): DividedRegistration {
  return NAMES_BY_KEY.test(path) ? divideByKey(text, isModules) : divideByLine(text, isModules);
}

function divideByLine(text: string, isModules: (name: string) => boolean): DividedRegistration {
  const lines = text.split(/(?<=\n)/);
  const moves = (line: string): boolean => isModules(line.replace(/#.*/s, '').trim());
  const moved = lines.filter(moves);
  if (moved.length === 0) return { base: text, module: null };
  return { base: lines.filter((line) => !moves(line)).join(''), module: moved.map((line) => `${line.trimEnd()}\n`).join('') };
}

/** An entry with the lines that it is continued on. */
const ENTRY = /^(?![#!\s])(?:[^\n]*\\\r?\n)*[^\n]*\n?/gm;

function divideByKey(text: string, isModules: (name: string) => boolean): DividedRegistration {
  const module: string[] = [];
  const base = text.replaceAll(ENTRY, (entry) => {
    const at = entry.search(/[=:]/);
    const names = namesOf(entry.slice(at + 1));
    const moved = names.filter(isModules);
    if (at < 0 || moved.length === 0) return entry;
    const key = entry.slice(0, at).trim();
    module.push(listed(key, moved, '\n'));
    const kept = names.filter((name) => !moved.includes(name));
    return kept.length === 0 ? '' : listed(key, kept, entry.includes('\r\n') ? '\r\n' : '\n');
  });
  return module.length === 0 ? { base: text, module: null } : { base, module: module.join('') };
}

function listed(key: string, names: readonly string[], eol: string): string {
  return `${key}=\\${eol}${names.map((name) => `  ${name}`).join(`,\\${eol}`)}${eol}`;
}
