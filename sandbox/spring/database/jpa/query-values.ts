import type { Parameter } from '../../../data/index.ts';
import { JavaObject, type Reference } from '../../../java/run/value.ts';
import { elementsOf } from '../java-access.ts';
import { parameterOf } from '../jdbc/java-values.ts';
import type { JpqlParameter } from './jpql.ts';
import type { Orm } from './orm.ts';
import type { PersistenceContext } from './persistence-context.ts';

/** Gives the value of a parameter by its name or place, from 1. */
export type ParameterValues = (key: string) => Reference;

export interface BoundQuery {
  readonly sql: string;
  readonly values: readonly Parameter[];
}

/** Puts a `?` for each element of a list in place of the one that stands for it. */
export function bind(
  orm: Orm,
  context: PersistenceContext,
  sql: string,
  parameters: readonly JpqlParameter[],
  values: ParameterValues,
): BoundQuery {
  const { machine } = orm.context.jvm;
  const all: Parameter[] = [];
  let n = 0;
  const one = (value: Reference, p: JpqlParameter): Parameter => {
    if (value instanceof JavaObject && orm.models.of(value.javaClass)) {
      const model = context.modelOf(value);
      return context.asParameter(context.valueOf(value, model.id), model.id);
    }
    return p.attribute ? context.asParameter(value, p.attribute) : parameterOf(machine, value);
  };
  const made = sql.replaceAll(/'(?:[^']|'')*'|\?/g, (mark) => {
    if (mark !== '?') return mark;
    const parameter = parameters[n++];
    if (!parameter) return mark;
    const value = values(parameter.key);
    const elements = elementsOf(machine, value);
    if (!elements || value === null) {
      all.push(one(value, parameter));
      return '?';
    }
    all.push(...elements.map((e) => one(e, parameter)));
    // Nothing is in an empty list.
    return elements.length === 0 ? 'null' : elements.map(() => '?').join(',');
  });
  return { sql: made, values: all };
}
