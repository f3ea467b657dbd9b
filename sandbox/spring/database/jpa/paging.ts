import type { JavaObject } from '../../../java/run/value.ts';
import { type Reference } from '../../../java/run/value.ts';
import type { Type } from '../../../java/types/type.ts';
import { erasedName } from '../../../java/types/types.ts';
import type { ParameterValues } from './query-values.ts';
import type { QueryResult, Window } from './query-runner.ts';
import { DOMAIN } from './repositories.ts';

export interface Paging {
  readonly pageable: JavaObject | undefined;
  readonly window: Window;
  readonly sort: readonly { readonly property: string; readonly descending: boolean; readonly ignoreCase: boolean }[];
}

export const isRow = (result: QueryResult): result is readonly Reference[] => Array.isArray(result);

export const single = (result: QueryResult | undefined): Reference =>
  result === undefined ? null : isRow(result) ? (result[0] ?? null) : result;

export const isPaging = (type: Type | undefined): boolean =>
  type !== undefined && [`${DOMAIN}.Pageable`, `${DOMAIN}.PageRequest`, `${DOMAIN}.Sort`].includes(erasedName(type));

/** What a list, a page, a stream holds. */
export function elementTypeOf(type: Type): Type | undefined {
  const many = [
    'java.util.List',
    'java.util.Collection',
    'java.util.Set',
    'java.lang.Iterable',
    'java.util.stream.Stream',
    'java.util.Optional',
    `${DOMAIN}.Page`,
    `${DOMAIN}.Slice`,
    'org.springframework.data.util.Streamable',
  ];
  return type.kind === 'class' && many.includes(erasedName(type)) ? type.args[0] : undefined;
}

/** `like %?1%` is Spring's: the signs go around the value. */
export function unwrapLikes(source: string, values: ParameterValues): { readonly source: string; readonly values: ParameterValues } {
  const around = new Map<string, (text: string) => string>();
  const made = source.replaceAll(
    /(like\s+)(%?)([:?])(\w+)(%?)/gi,
    (whole, like: string, before: string, mark: string, key: string, after: string) => {
      if (before === '' && after === '') return whole;
      around.set(key, (t) => `${before}${t}${after}`);
      return `${like}${mark}${key}`;
    },
  );
  return {
    source: made,
    values: (key) => {
      const value = values(key);
      const wrap = around.get(key);
      return typeof value === 'string' && wrap ? wrap(value) : value;
    },
  };
}
