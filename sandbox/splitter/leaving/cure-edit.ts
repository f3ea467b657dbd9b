import { Field, Kind } from '../../java/syntax/index.ts';
import { annotationIn, type TypeSymbol } from '../index/symbols.ts';
import type { Found } from './rule.ts';
import type { Splice } from './splice.ts';
import type { UnitTree } from './unit-tree.ts';

/** Classes that Spring makes, so that it calls their `@PreDestroy`. */
const STEREOTYPES = ['Component', 'Service', 'Repository', 'Controller', 'RestController', 'Configuration', 'SpringBootApplication'];

/**
 * The cure of a place as an edit: a field of a bean is ended in a method with `@PreDestroy`, what a `@Bean` method gives
 * back by its `destroyMethod`. Undefined where a person has to decide.
 */
export function cureEdit(tree: UnitTree, node: number, rule: Found['rule']): readonly Splice[] | undefined {
  const ending = endingOf(tree, node, rule);
  return ending && (ofBeanMethod(tree, node, ending) ?? ofField(tree, node, ending));
}

interface Ending {
  /** `close()` */
  readonly call: string;
  /** Whether it throws what has to be declared. */
  readonly throws: boolean;
}

function endingOf({ unit: { tree } }: UnitTree, node: number, { ends, endings }: Found['rule']): Ending | undefined {
  if (!endings) return ends?.[0] === undefined ? undefined : { call: `${ends[0]}()`, throws: false };
  const text = tree.kind(node) === Kind.object_creation_expression ? tree.text(tree.child(node, Field.type)) : tree.text(node);
  const simple = /^(?:\w+\.)*([A-Z]\w*)/.exec(text)?.[1] ?? '';
  const method = tree.kind(node) === Kind.method_invocation ? tree.text(tree.child(node, Field.name)) : '';
  const found = endings[simple] ?? endings[method];
  return found === undefined ? undefined : { call: found.replace('!', ''), throws: found.endsWith('!') };
}

function ofBeanMethod(tree: UnitTree, node: number, { call }: Ending): readonly Splice[] | undefined {
  const { unit } = tree;
  const end = /^(\w+)\(\)$/.exec(call)?.[1];
  const at = tree.methodOf(node);
  const method = unit.allTypes.flatMap(({ methods }) => [...methods.values()].flat()).find((one) => one.node === at);
  const bean = method && annotationIn(method.annotations, 'Bean');
  if (!bean || end === undefined || unit.tree.kind(bean.node) !== Kind.marker_annotation) return undefined;
  return [{ offset: unit.tree.end(bean.node), length: 0, text: `(destroyMethod = "${end}")` }];
}

/** Types of a field that say nothing of how it is ended. */
const TOO_WIDE = /^(?:Object|Executor|AutoCloseable)\b/;

function ofField(tree: UnitTree, node: number, { call: end, throws }: Ending): readonly Splice[] | undefined {
  const { unit } = tree;
  const type = tree.typeOf(node);
  const variable = tree.variableOf(node);
  const field = type?.fields.get(variable);
  if (!type || !field || !annotationIn(type.annotations, ...STEREOTYPES)) return undefined;
  if (field.type < 0 || TOO_WIDE.test(unit.tree.text(field.type))) return undefined;
  const name = methodName(type, variable);
  const [indent] = /[^\S\n]*$/.exec(unit.text.slice(0, unit.tree.start(field.node))) ?? [''];
  const close = unit.tree.end(type.body) - 1;
  const before = unit.text.lastIndexOf('\n', close) + 1;
  // A field that is set later may still be null.
  const call = field.initialized ? `${variable}.${end};` : `if (${variable} != null) ${variable}.${end};`;
  const inner = indent + (indent.includes('\t') ? '\t' : ' '.repeat(Math.max(2, indent.length / depth(type))));
  const declared = throws ? ' throws Exception' : '';
  const method = `\n${indent}@PreDestroy\n${indent}void ${name}()${declared} {\n${inner}${call}\n${indent}}\n`;
  const edit = { offset: unit.text.slice(before, close).trim() === '' ? before : close, length: 0, text: method };
  return [edit, ...importEdit(tree)];
}

const depth = (type: TypeSymbol): number => (type.outer ? depth(type.outer) + 1 : 1);

/** `stopPool`, or with a number where the type has it already. */
function methodName(type: TypeSymbol, variable: string): string {
  const name = `stop${variable.charAt(0).toUpperCase()}${variable.slice(1)}`;
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${name}${n}`;
    if (!type.methods.has(candidate)) return candidate;
  }
}

function importEdit({ unit }: UnitTree): readonly Splice[] {
  if (unit.imports.some(({ name }) => /\.PreDestroy$|^(?:jakarta|javax)\.annotation$/.test(name))) return [];
  const old = unit.imports.some(({ name }) => /^javax\.(?:annotation|persistence|servlet|validation)\./.test(name));
  const line = `import ${old ? 'javax' : 'jakarta'}.annotation.PreDestroy;`;
  const last = unit.imports.at(-1);
  if (last) return [{ offset: last.end, length: 0, text: `\n${line}` }];
  const [header] = /^\s*package[^;]*;/m.exec(unit.text) ?? [''];
  return [{ offset: unit.text.indexOf(header) + header.length, length: 0, text: `\n\n${line}` }];
}
