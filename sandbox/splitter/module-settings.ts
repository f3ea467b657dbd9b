import { escapeKey, escapeValue } from 'properties-file/escape';
import { readSettingsFile } from './project-settings.ts';
import type { SettingKeys } from './setting-keys.ts';
import { placeholdersIn, reads } from './setting-keys.ts';
import type { Splice } from './splice.ts';
import { applySplices, lineEndOf } from './splice.ts';
import type { Warning } from '../protocol/split.ts';

/** One setting of an application.properties, with the comment above it. */
interface Entry {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface ModuleSettings {
  /** Text of the module's file; null when the module takes nothing from it. */
  readonly module: string | null;
  /** The base's file without the settings that only the module reads. */
  readonly base: string;
  readonly warnings: readonly Warning[];
}

/** Divides one application*.properties. Comments, order and every other byte stay. */
export function divideProperties(text: string, ofModule: SettingKeys, ofBase: readonly SettingKeys[]): ModuleSettings {
  const entries = readEntries(text);
  const byKey = new Map(entries.map((e) => [e.key, e]));
  const taken = new Set(entries.filter((e) => reads([ofModule], e.key)));
  for (const entry of taken) for (const key of placeholdersIn(entry.value)) addReferred(byKey.get(key), taken);
  // Two Tomcats would come up: a module does not inherit the base's port.
  const port = byKey.get('server.port');
  if (port && port.value !== '8080') taken.add(port);
  const kept = entries.filter((e) => taken.has(e));
  const named = new Set(entries.filter((e) => !taken.has(e)).flatMap((e) => placeholdersIn(e.value)));
  const removed = kept.filter((e) => !reads(ofBase, e.key) && !e.key.startsWith('server.') && !named.has(e.key));
  return {
    module:
      kept.length === 0
        ? null
        : kept
            .map((e) => text.slice(e.start, e.end))
            .map((t) => (t.endsWith('\n') ? t : t + lineEndOf(text)))
            .join('')
            .replace(/^(\r?\n)+/, ''),
    base: applySplices(
      text,
      removed.map((e): Splice => ({ start: e.start, end: e.end, text: '' })),
    ),
    warnings: [],
  };

  function addReferred(entry: Entry | undefined, into: Set<Entry>): void {
    if (!entry || into.has(entry)) return;
    into.add(entry);
    placeholdersIn(entry.value).forEach((key) => addReferred(byKey.get(key), into));
  }
}

/** Entries with the blank lines and comments directly above them. */
function readEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    let end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (/^\s*([#!].*)?\r?\n?$/.test(line)) {
      at = end;
      continue;
    }
    while (/(^|[^\\])(\\\\)*\\\r?\n$/.test(text.slice(at, end)) && end < text.length) end = lineEnd(text, end);
    const [, key = '', value = ''] = /^\s*((?:\\.|[^\\:=\s])+)\s*[:=]?\s*([^]*)$/.exec(text.slice(at, end)) ?? [];
    entries.push({ key: key.replace(/\\(.)/g, '$1'), value: value.trim(), start, end });
    start = end;
    at = end;
  }
  return entries;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** Behind the key these need no escape, and addresses read better without. */
const plainer = (escaped: string): string => escaped.replace(/\\([:=#!])/g, '$1');

/** A YAML file stays whole in the base; the module gets what it reads, as properties, with the profiles that it is for. */
export function takeFromYaml(path: string, text: string, ofModule: SettingKeys): ModuleSettings {
  const whole = (module: string | null, warnings: readonly Warning[]): ModuleSettings => ({ module, base: text, warnings });
  const read = readSettingsFile(path, text);
  if ('wrong' in read) {
    const [reason = ''] = read.wrong.split('\n');
    return whole(null, [
      {
        file: path,
        line: null,
        en: `This file is no YAML, so the module gets nothing from it: ${reason}`,
        zh: `这个文件不是有效的 YAML，模块没有从中得到任何配置项：${reason}`,
      },
    ]);
  }
  const taken = read.documents.flatMap(({ settings, onProfile }) => {
    const own = settings.filter(({ key, value }) => reads([ofModule], key) || (key === 'server.port' && value !== '8080'));
    return own.length > 0 ? [{ own, onProfile }] : [];
  });
  const [first] = taken.flatMap(({ own }) => own);
  if (!first) return whole(null, []);
  const module = taken.map(({ own, onProfile }) => [
    ...(onProfile === null ? [] : [`spring.config.activate.on-profile=${onProfile}`]),
    ...own.map(({ key, value }) => `${escapeKey(key, true)}=${plainer(escapeValue(value, true))}`),
  ]);
  const keys = [...new Set(taken.flatMap(({ own }) => own.map(({ key }) => key)))];
  return whole(`${module.map((lines) => lines.join('\n')).join('\n#---\n')}\n`, [
    {
      file: path,
      line: first.line,
      en: `The module’s settings are copied out of this file: ${keys.join(', ')}.`,
      zh: `模块的配置项已从这个文件复制出来：${keys.join('、')}。`,
    },
  ]);
}
