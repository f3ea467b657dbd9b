import { distance } from 'fastest-levenshtein';
import type { Bilingual } from '../protocol/text.ts';
import type { Project } from './project.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { addressesOf } from './addresses.ts';
import { stringValues } from './index/annotation-values.ts';
import { annotationIn } from './index/symbols.ts';

/** What a visitor names as the start of a module. */
export interface Seeds {
  readonly units: ReadonlySet<SourceUnit>;
  /** Those that only a package stands for. */
  readonly members: ReadonlySet<SourceUnit>;
  /** Packages among the seeds, as named. */
  readonly packages: readonly string[];
  /** Names that nothing in the project has. */
  readonly unknown: readonly Bilingual[];
}

/**
 * Finds what each name stands for: a package with its sub-packages, a class (simple where only one has the name), a URL
 * prefix (with a slash), which stands for its controllers, or a table, which stands for its entity.
 */
export function findSeeds(project: Project, names: readonly string[]): Seeds {
  const units = new Set<SourceUnit>();
  const named = new Set<SourceUnit>();
  const packages: string[] = [];
  const unknown: Bilingual[] = [];
  const main = project.index.units.filter((u) => !u.test);
  for (const name of names) {
    const found = find(main, name);
    if ('en' in found) unknown.push(found);
    else found.units.forEach((unit) => units.add(unit));
    if ('package' in found) packages.push(name);
    else if ('units' in found) found.units.forEach((unit) => named.add(unit));
  }
  return { units, members: new Set([...units].filter((unit) => !named.has(unit))), packages, unknown };
}

function find(main: readonly SourceUnit[], name: string): { units: readonly SourceUnit[]; package?: true } | Bilingual {
  if (name.startsWith('/')) {
    const units = main.filter((u) => u.types.some((t) => addressesOf(t).some((a) => isBelow(a, name))));
    if (units.length > 0) return { units };
    const near = nearAddresses(name, [...new Set(main.flatMap((u) => u.types.flatMap(addressesOf)))]);
    return {
      en: `No controller answers below ${name}. A URL prefix is written as @RequestMapping has it, such as /owners.${near.length > 0 ? ` Near to it: ${near.join(', ')}.` : ''}`,
      zh: `没有控制器处理 ${name} 下的请求。URL 前缀按 @RequestMapping 的写法给出，例如 /owners。${near.length > 0 ? `相近的有：${near.join('、')}。` : ''}`,
    };
  }
  const inPackage = main.filter((u) => u.packageName === name || u.packageName.startsWith(`${name}.`));
  if (inPackage.length > 0) return { units: inPackage, package: true };
  const all = main.flatMap((u) => u.types.map((type) => ({ type, unit: u })));
  const exact = all.filter(({ type }) => type.name === name || type.nested.some((n) => n.name === name));
  if (exact.length > 0) return { units: exact.map((e) => e.unit) };
  const simple = all.filter(({ type }) => type.simpleName === name);
  if (simple.length === 1) return { units: simple.map((e) => e.unit) };
  if (simple.length > 1) {
    const which = simple.map((e) => e.type.name);
    return {
      en: `${simple.length} classes are named ${name}. Give one in full: ${which.join(', ')}.`,
      zh: `有 ${simple.length} 个类叫 ${name}，请写出完整类名：${which.join('、')}。`,
    };
  }
  const tables = all.filter(({ type }) => tableOf(type)?.toLowerCase() === name.toLowerCase());
  if (tables.length > 0) return { units: tables.map((e) => e.unit) };
  const near = nearest(name, [...new Set([...main.map((u) => u.packageName), ...all.map((e) => e.type.name)])]);
  return {
    en: `No package or class is named ${name}, and no table.${near.length > 0 ? ` Near to it: ${near.join(', ')}.` : ''}`,
    zh: `没有名为 ${name} 的包、类或表。${near.length > 0 ? `相近的有：${near.join('、')}。` : ''}`,
  };
}

/** `/owners` holds `/owners` and `/owners/{id}`, and not `/ownership`. */
function isBelow(address: string, prefix: string): boolean {
  const clean = prefix.replace(/\/(\*\*?)?$/, '');
  return address === clean || address.startsWith(`${clean}/`);
}

/** The table of an entity, as JPA or MyBatis-Plus has it, where the class names it. */
function tableOf({ symbol: { annotations, unit, simpleName } }: SourceType): string | undefined {
  const [named] = [
    ...stringValues(unit, annotationIn(annotations, 'Table'), 'name', 'value'),
    ...stringValues(unit, annotationIn(annotations, 'TableName'), 'value'),
  ];
  return named ?? (annotationIn(annotations, 'Entity') ? simpleName : undefined);
}

/** Names that share their last part with `name`, hold it, or differ from it by a slip of the hand: at most three. */
function nearest(name: string, known: readonly string[]): string[] {
  const lower = name.toLowerCase();
  const last = lastPart(lower);
  if (last === '') return [];
  const score = (candidate: string): number => {
    const end = lastPart(candidate.toLowerCase());
    if (end === last) return 0;
    const slips = distance(end, last);
    if (slips <= (last.length < 4 ? 1 : 2)) return slips;
    return end.startsWith(last) || last.startsWith(end) ? 3 : end.includes(last) ? 4 : FAR;
  };
  // Of names that are as near, first those whose package is, too.
  return known
    .map((candidate) => ({ candidate, score: score(candidate), whole: distance(candidate.toLowerCase(), lower) }))
    .filter((c) => c.score < FAR)
    .sort((a, b) => a.score - b.score || a.whole - b.whole)
    .slice(0, 3)
    .map((c) => c.candidate);
}

const FAR = 5;

/** Prefixes of what is answered, as long as the one that was named, that differ from it by a slip of the hand: at most three. */
function nearAddresses(prefix: string, addresses: readonly string[]): string[] {
  const parts = prefix.split('/').filter((part) => part !== '').length;
  const prefixes = [
    ...new Set(
      addresses.map(
        (a) =>
          `/${a
            .split('/')
            .filter((part) => part !== '')
            .slice(0, parts)
            .join('/')}`,
      ),
    ),
  ];
  return prefixes
    .map((candidate) => ({ candidate, slips: distance(candidate.toLowerCase(), prefix.toLowerCase()) }))
    .filter(({ slips }) => slips <= Math.max(2, Math.min(3, Math.floor(prefix.length / 4))))
    .sort((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
