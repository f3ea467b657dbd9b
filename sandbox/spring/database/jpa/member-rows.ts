import type { Parameter, Rows } from '../../../data/index.ts';
import type { CollectionAttribute, EntityModel } from './entity-model.ts';
import type { Orm } from './orm.ts';

const NONE: Rows = { columns: [], rows: [] };

/** The rows of what a collection of the entity with this key holds, in its order: over a join table or the other side's column. */
export function memberRows(orm: Orm, a: CollectionAttribute, id: Parameter): Rows {
  const target = orm.models.get(a.target);
  const order =
    a.orderBy === ''
      ? ''
      : ` order by ${a.orderBy
          .split(',')
          .map((o) => orderColumn(target, o.trim()))
          .join(', ')}`;
  const over = (table: string, here: string, there: string): Rows =>
    orm.query(`select t.* from ${table} j join ${target.table} t on t.${target.id.column} = j.${there} where j.${here} = ?${order}`, [id]);
  if (a.joinTable) return over(a.joinTable.name, a.joinTable.own, a.joinTable.other);
  const inverse = a.mappedBy === undefined ? undefined : target.attributes.find((t) => t.name === a.mappedBy);
  if (inverse?.kind === 'collection' && inverse.joinTable)
    return over(inverse.joinTable.name, inverse.joinTable.other, inverse.joinTable.own);
  const column = a.joinColumn ?? (inverse?.kind === 'reference' ? inverse.column : undefined);
  return column === undefined ? NONE : orm.query(`select * from ${target.table} where ${column} = ?${order}`, [id]);
}

function orderColumn(target: EntityModel, written: string): string {
  const [name = '', direction = ''] = written.split(/\s+/);
  const a = target.attributes.find((t) => t.name === name);
  return `${a?.kind === 'basic' ? a.column : name} ${direction}`;
}
