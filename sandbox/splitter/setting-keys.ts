import { canonicalKey } from '../settings/setting.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { annotationOf, annotationsOf, stringsOf } from './source-type.ts';
import { walk } from './walk.ts';

/** What a file reads of application.properties: whole keys, and prefixes of `@ConfigurationProperties`. */
export interface SettingKeys {
  readonly keys: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  /** Keys that it must not have, whatever the prefixes say. */
  readonly withheld?: ReadonlySet<string>;
}

export function settingKeysOf(unit: SourceUnit): SettingKeys {
  const keys = new Set<string>();
  const prefixes = new Set<string>();
  const readProperties = (annotations: Parameters<typeof annotationOf>[0]): void => {
    const found = annotationOf(annotations, 'ConfigurationProperties');
    stringsOf(found, 'value', 'prefix').forEach((prefix) => prefixes.add(prefix));
  };
  const readType = (type: SourceType): void => {
    readProperties(annotationsOf(type));
    type.nested.forEach(readType);
  };
  unit.types.forEach(readType);
  for (const type of unit.types) {
    walk(type.declaration, (node) => {
      if (node.kind === 'MethodDeclaration') readProperties(node.modifiers.annotations);
      if (node.kind === 'Literal' && typeof node.value === 'string') placeholdersIn(node.value).forEach((key) => keys.add(key));
      if (node.kind === 'Annotation' && node.name.text.endsWith('ConditionalOnProperty')) {
        const [prefix] = stringsOf(node, 'prefix');
        stringsOf(node, 'value', 'name').forEach((name) => keys.add(prefix ? `${prefix}.${name}` : name));
      }
      if (node.kind === 'MethodCall' && (node.name.name === 'getProperty' || node.name.name === 'getRequiredProperty')) {
        const [first] = node.arguments;
        if (first?.kind === 'Literal' && typeof first.value === 'string') keys.add(first.value);
      }
    });
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
