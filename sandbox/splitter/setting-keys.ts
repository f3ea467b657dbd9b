import { canonicalKey } from '../settings/setting.ts';
import { stringValues } from './index/annotation-values.ts';
import type { IndexUnit } from './index/symbols.ts';
import { factsOf, firstString } from './index/unit-facts.ts';
import type { SourceUnit } from './source-type.ts';

/** What a file reads of application.properties: whole keys, and prefixes of `@ConfigurationProperties`. */
export interface SettingKeys {
  readonly keys: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  /** Keys that it must not have, whatever the prefixes say. */
  readonly withheld?: ReadonlySet<string>;
}

const known = new WeakMap<IndexUnit, SettingKeys>();

export function settingKeysOf({ indexed }: SourceUnit): SettingKeys {
  let keys = known.get(indexed);
  if (!keys) known.set(indexed, (keys = readKeys(indexed)));
  return keys;
}

function readKeys(unit: IndexUnit): SettingKeys {
  const { annotations, literals, calls } = factsOf(unit);
  const keys = new Set<string>();
  const prefixes = new Set<string>();
  for (const annotation of annotations) {
    if (annotation.name === 'ConfigurationProperties')
      stringValues(unit, annotation, 'value', 'prefix').forEach((prefix) => prefixes.add(prefix));
    if (annotation.name === 'ConditionalOnProperty') {
      const [prefix] = stringValues(unit, annotation, 'prefix');
      stringValues(unit, annotation, 'value', 'name').forEach((name) => keys.add(prefix ? `${prefix}.${name}` : name));
    }
  }
  for (const { text } of literals) placeholdersIn(text).forEach((key) => keys.add(key));
  for (const call of calls) {
    const key = call.name === 'getProperty' || call.name === 'getRequiredProperty' ? firstString(unit, call) : undefined;
    if (key !== undefined) keys.add(key);
  }
  return { keys, prefixes };
}

/** Keys in `${key}` and `${key:default}`, nested ones too. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\$\{([^${}:]+)/g)].map((match) => (match[1] ?? '').trim());
}

export function reads(settings: readonly SettingKeys[], key: string): boolean {
  const plain = canonicalKey(key).replace(/\[\d+\]/g, '');
  return settings.some(
    ({ keys, prefixes, withheld }) =>
      ![...(withheld ?? [])].some((k) => canonicalKey(k) === plain) &&
      ([...keys].some((k) => canonicalKey(k) === plain) ||
        [...prefixes].some((p) => plain === canonicalKey(p) || plain.startsWith(`${canonicalKey(p)}.`))),
  );
}
