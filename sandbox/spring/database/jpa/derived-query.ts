import type { RuntimeMethod } from '../../../java/run/runtime-class.ts';
import type { EntityModel, EntityModels } from './entity-model.ts';
import { JpqlError } from './jpql-tokens.ts';

/** A repository's method name, read: JPQL for it, and what is done to the arguments. */
export interface DerivedQuery {
  readonly kind: 'find' | 'count' | 'exists' | 'delete';
  readonly jpql: string;
  /** For the arguments in order: what stands around a text that is looked for within another. */
  readonly wraps: readonly ((text: string) => string)[];
  readonly limit: number | undefined;
}

const KEYWORDS = [
  'IsNotNull',
  'NotNull',
  'IsNull',
  'Null',
  'IsTrue',
  'True',
  'IsFalse',
  'False',
  'IsNotIn',
  'NotIn',
  'IsIn',
  'In',
  'IsBetween',
  'Between',
  'IsGreaterThanEqual',
  'GreaterThanEqual',
  'IsLessThanEqual',
  'LessThanEqual',
  'IsGreaterThan',
  'GreaterThan',
  'IsLessThan',
  'LessThan',
  'IsAfter',
  'After',
  'IsBefore',
  'Before',
  'IsNotContaining',
  'NotContaining',
  'NotContains',
  'IsContaining',
  'Containing',
  'Contains',
  'IsStartingWith',
  'StartingWith',
  'StartsWith',
  'IsEndingWith',
  'EndingWith',
  'EndsWith',
  'IsNotLike',
  'NotLike',
  'IsLike',
  'Like',
  'IsNotEmpty',
  'NotEmpty',
  'IsEmpty',
  'Empty',
  'IsNot',
  'Not',
  'Is',
  'Equals',
];

const plain = (text: string): string => text;

/** @throws JpqlError in Spring Data's words for a property that there is not */
export function derive(models: EntityModels, model: EntityModel, method: RuntimeMethod): DerivedQuery | undefined {
  const { name } = method.symbol;
  const head = /^(find|read|get|query|search|stream|count|exists|delete|remove)(?:(Distinct)?(?:(?:First|Top)(\d*))?.*?)By(?=[A-Z]|$)/.exec(
    name,
  );
  if (!head) return undefined;
  const [all, verb = '', distinct] = head;
  const top = /(?:First|Top)(\d*)/.exec(all.replace(/^(?:find|read|get|query|search|stream)/, ''));
  const kind = verb === 'count' ? 'count' : verb === 'exists' ? 'exists' : verb === 'delete' || verb === 'remove' ? 'delete' : 'find';
  const [criteria = '', order = ''] = name.slice(all.length).split(/OrderBy(?=[A-Z])/);
  const wraps: ((text: string) => string)[] = [];
  let argument = 0;
  const next = (wrap = plain): string => {
    wraps.push(wrap);
    return `?${++argument}`;
  };
  const ignoreAll = /AllIgnor(?:e|ing)Case$/.test(criteria);
  const clean = criteria.replace(/AllIgnor(?:e|ing)Case$/, '');
  const where =
    clean === ''
      ? ''
      : splitAt(models, model, clean, 'Or')
          .map((part) =>
            splitAt(models, model, part, 'And')
              .map((p) => predicate(models, model, p, ignoreAll, next, name))
              .join(' and '),
          )
          .join(' or ');
  const sort =
    order === ''
      ? ''
      : ` order by ${order
          .split(/(?<=Asc|Desc)(?=[A-Z])/)
          .map((o) => {
            const [, property = '', direction = ''] = /^(.*?)(Asc|Desc)?$/.exec(o) ?? [];
            return `e.${pathOf(models, model, property, name)}${direction === 'Desc' ? ' desc' : ''}`;
          })
          .join(', ')}`;
  const select = kind === 'count' ? `select count(${distinct ? 'distinct ' : ''}e) ` : distinct ? 'select distinct e ' : 'select e ';
  return {
    kind,
    jpql: `${select}from ${model.name} e${where === '' ? '' : ` where ${where}`}${sort}`,
    wraps,
    limit: top ? Number(top[1] || 1) : undefined,
  };
}

/** Splits at And and Or, unless that is within a property's name. */
function splitAt(_models: EntityModels, _model: EntityModel, text: string, word: 'And' | 'Or'): string[] {
  return text.split(new RegExp(`${word}(?=[A-Z])`));
}

function predicate(
  models: EntityModels,
  model: EntityModel,
  part: string,
  ignoreAll: boolean,
  next: (wrap?: (text: string) => string) => string,
  method: string,
): string {
  const ignore = ignoreAll || /Ignor(?:e|ing)Case$/.test(part);
  const text = part.replace(/Ignor(?:e|ing)Case$/, '');
  const keyword =
    KEYWORDS.find((k) => text.endsWith(k) && text.length > k.length && hasPath(models, model, text.slice(0, -k.length))) ?? '';
  const path = `e.${pathOf(models, model, keyword === '' ? text : text.slice(0, -keyword.length), method)}`;
  const left = ignore ? `upper(${path})` : path;
  const value = (wrap?: (t: string) => string): string => (ignore ? `upper(${next(wrap)})` : next(wrap));
  const around = (t: string): string => `%${escaped(t)}%`;
  switch (keyword.replace(/^Is(?=[A-Z])/, '')) {
    case 'Null':
      return `${path} is null`;
    case 'NotNull':
      return `${path} is not null`;
    case 'True':
      return `${path} = true`;
    case 'False':
      return `${path} = false`;
    case 'In':
      return `${left} in ${value()}`;
    case 'NotIn':
      return `${left} not in ${value()}`;
    case 'Between':
      return `${left} between ${value()} and ${value()}`;
    case 'GreaterThan':
    case 'After':
      return `${left} > ${value()}`;
    case 'GreaterThanEqual':
      return `${left} >= ${value()}`;
    case 'LessThan':
    case 'Before':
      return `${left} < ${value()}`;
    case 'LessThanEqual':
      return `${left} <= ${value()}`;
    case 'Like':
      return `${left} like ${value()}`;
    case 'NotLike':
      return `${left} not like ${value()}`;
    case 'Containing':
    case 'Contains':
      return `${left} like ${value(around)}`;
    case 'NotContaining':
    case 'NotContains':
      return `${left} not like ${value(around)}`;
    case 'StartingWith':
    case 'StartsWith':
      return `${left} like ${value((t) => `${escaped(t)}%`)}`;
    case 'EndingWith':
    case 'EndsWith':
      return `${left} like ${value((t) => `%${escaped(t)}`)}`;
    case 'Empty':
      return `${path} is empty`;
    case 'NotEmpty':
      return `${path} is not empty`;
    case 'Not':
      return `${left} <> ${value()}`;
    default:
      return `${left} = ${value()}`;
  }
}

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');
const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function hasPath(models: EntityModels, model: EntityModel, written: string): boolean {
  return resolvePath(models, model, written) !== undefined;
}

function pathOf(models: EntityModels, model: EntityModel, written: string, method: string): string {
  const found = resolvePath(models, model, written);
  if (found !== undefined) return found;
  const simple = model.javaClass.name.slice(model.javaClass.name.lastIndexOf('.') + 1);
  throw new JpqlError(`No property '${small(written)}' found for type '${simple}'`, { cause: method });
}

/** `AuthorName` is authorName or author.name. */
function resolvePath(models: EntityModels, model: EntityModel, written: string): string | undefined {
  const [before = '', after] = written.split('_');
  if (after !== undefined) {
    const a = model.attributes.find((x) => x.name === small(before));
    const rest = a && a.kind !== 'basic' ? resolvePath(models, models.get(a.target), after) : undefined;
    if (rest !== undefined) return `${small(before)}.${rest}`;
  }
  const whole = small(written);
  if (model.attributes.some((a) => a.name === whole || (a.kind === 'basic' && a.path.length > 1 && a.path[0] === whole))) return whole;
  for (let end = written.length - 1; end > 0; end--) {
    if (!/[A-Z]/.test(written.charAt(end))) continue;
    const [first, rest] = [small(written.slice(0, end)), written.slice(end)];
    const a = model.attributes.find((x) => x.name === first);
    if (a?.kind === 'reference') {
      const inner = resolvePath(models, models.get(a.target), rest);
      if (inner !== undefined) return `${first}.${inner}`;
    }
    const embedded = model.attributes.find((x) => x.name === `${first}.${small(rest)}`);
    if (embedded) return embedded.name;
  }
  return undefined;
}
