import { findResource, type Resource } from '../resources.ts';
import { bareName, type Shape, type Struct } from '../schema/shape.ts';
import { isSentKind, SHAPES } from '../schema/shapes.ts';
import { FIELD_WORDS } from '../schema/words.ts';
import { CommandError, type Invocation } from './environment.ts';
import { alignTabs } from './tab-writer.ts';

const WIDTH = 76;
const NOTE = "(The trial's words. Kubernetes' own documentation says more.)";

/** `kubectl explain`: layout, fields and types as kubectl prints them (its template plaintext.tmpl), descriptions in the trial's words. */
export function explain(run: Invocation): number {
  const [word, ...more] = run.args.words;
  if (word === undefined)
    throw new CommandError(
      'error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.\n',
    );
  if (more.length > 0) throw new CommandError('error: We accept only this format: explain RESOURCE\n');
  const depth = Number(run.args.text('max-depth') ?? '0');
  const recursive = run.args.on('recursive');
  if (depth > 0 && !recursive) throw new CommandError('error: --max-depth requires --recursive');
  const [type = '', ...path] = word.split('.');
  const resource = findResource(type);
  if (!resource) throw new CommandError(`error: the server doesn't have a resource type "${type}"`);
  run.out(explained(resource, path, { recursive, depth: recursive ? depth : 1 }));
  return 0;
}

interface Manner {
  readonly recursive: boolean;
  /** 0: no limit. */
  readonly depth: number;
}

function explained(resource: Resource, path: readonly string[], manner: Manner): string {
  const { kind, group, version } = resource;
  const shape = isSentKind(kind) ? SHAPES[kind] : undefined;
  if (!shape)
    throw new CommandError(`error: the trial knows no fields of ${kind}; kubectl explain ${resource.singular} on a real cluster does`);
  const found = follow(shape, path, kind);
  const head = `${group === '' ? '' : `GROUP:      ${group}\n`}KIND:       ${kind}\nVERSION:    ${version}\n\n`;
  const title = path.length === 0 ? '' : `FIELD: ${path.at(-1) ?? ''} <${typeOf(found.shape)}>\n\n\n`;
  const inner = structOf(found.shape);
  const fields = inner ? `FIELDS:\n${alignTabs(fieldList(inner, 1, manner), 0, 1)}` : '';
  return `${head}${title}DESCRIPTION:\n${wrapped(found.words, 4)}${wrapped(NOTE, 4)}    \n${fields}\n`;
}

function follow(shape: Struct, path: readonly string[], kind: string): { readonly shape: Shape; readonly words: string } {
  let at: Shape = shape;
  let words = FIELD_WORDS[kind] ?? '<empty>';
  for (const name of path) {
    const inner = structOf(at);
    const next = inner?.fields[name];
    if (!inner || !next) throw new CommandError(`error: field "${name}" does not exist`);
    words = FIELD_WORDS[`${bareName(inner.go)}.${name}`] ?? '<no description>';
    at = next;
  }
  return { shape: at, words };
}

const structOf = (shape: Shape): Struct | undefined =>
  shape.kind === 'struct' ? shape : shape.kind === 'list' ? structOf(shape.of) : undefined;

function typeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'list':
      return `[]${typeOf(shape.of)}`;
    case 'quantity':
      return bareName(shape.go);
    case 'text-map':
      return 'map[string]string';
    case 'amount-map':
      return 'map[string]Quantity';
    case 'struct':
      return bareName(shape.go);
    case 'any':
      return shape.go === 'Time' ? 'string' : bareName(shape.go);
    default:
      return shape.kind;
  }
}

/** Cells are separated by tabs. */
function fieldList({ fields, required, go }: Struct, level: number, manner: Manner): string {
  return Object.entries(fields)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, shape]) => {
      const line = `${'  '.repeat(level)}${name}\t<${typeOf(shape)}>${required.has(name) ? ' -required-' : ''}\n`;
      const inner = structOf(shape);
      if (manner.recursive)
        return line + (inner && (manner.depth === 0 || level < manner.depth) ? fieldList(inner, level + 1, manner) : '');
      return `${line}${wrapped(FIELD_WORDS[`${bareName(go)}.${name}`] ?? '<no description>', 4)}\n`;
    })
    .join('');
}

function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}
