import type { Limit, Side } from '../../protocol/split.ts';
import type { ApplicationProject } from '../project.ts';
import type { SourceType, SourceUnit } from '../source-type.ts';
import { stringValues } from '../index/annotation-values.ts';
import { annotationIn } from '../index/symbols.ts';
import { limit } from '../workspace/limits.ts';
import type { BuildFile } from '../write/places.ts';

/** SQL that Spring Boot or Hibernate runs when a context starts. */
const SCRIPT = /^(data|import)(-\w+)?\.sql$/;
const SCHEMA = /^schema(-\w+)?\.sql$/;
const TABLE = /\b(?:insert\s+into|update|delete\s+from|merge\s+into)\s+["`[]?(\w+)/gi;

export interface StartScripts {
  /** Scripts that fill only tables of moved entities: they run in the module. */
  readonly moved: ReadonlySet<string>;
  readonly limits: readonly Limit[];
}

/**
 * Tables that Hibernate makes come and go with their entities: a script that fills them must run where the entities are.
 * Where a schema script makes the tables, both stay in the base.
 */
export function startScripts(
  { files }: ApplicationProject,
  sides: ReadonlyMap<SourceUnit, Side>,
  fileOf: (path: string) => BuildFile | undefined,
): StartScripts {
  const moved = new Set<string>();
  const limits: Limit[] = [];
  const resources = [...files].flatMap(([path, text]) => {
    const file = fileOf(path);
    return file?.kind === 'resource' ? [{ path, text, name: file.name }] : [];
  });
  if (resources.some((r) => SCHEMA.test(r.name))) return { moved, limits };
  const tables = new Set([...sides].filter(([, side]) => side === 'module').flatMap(([unit]) => unit.types.flatMap(tableOf)));
  for (const { path, text, name } of resources) {
    if (!SCRIPT.test(name)) continue;
    const named = [...text.matchAll(TABLE)].map(([, table = '']) => table.toLowerCase());
    const ours = named.filter((table) => tables.has(table));
    if (ours.length === 0) continue;
    if (ours.length === named.length) moved.add(path);
    else
      limits.push(
        limit(
          'open point',
          {
            en: `${name} fills ${[...new Set(ours)].join(', ')}, whose entities move, and other tables. The base does not start: it has those tables no more.`,
            zh: `${name} 既填充 ${[...new Set(ours)].join('、')}（其实体会迁出），又填充其他表。基座不再有这些表，因此无法启动。`,
          },
          {
            en: 'Part the script: what belongs to the moved entities goes to the module’s resources.',
            zh: '请拆分这个脚本：属于迁出实体的部分放到模块的资源目录。',
          },
          path,
        ),
      );
  }
  return { moved, limits };
}

/** In lower case, as JPA names it when the class does not. */
function tableOf(type: SourceType): string[] {
  const { annotations, unit } = type.symbol;
  if (!annotationIn(annotations, 'Entity')) return [];
  const [named] = stringValues(unit, annotationIn(annotations, 'Table'), 'name');
  return [(named ?? type.simpleName.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')).toLowerCase()];
}
