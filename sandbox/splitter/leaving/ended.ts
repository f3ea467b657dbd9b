import { Field } from '../../java/syntax/index.ts';
import { annotationIn, type IndexUnit } from '../index/symbols.ts';
import { factsOf, type CallFact } from '../index/unit-facts.ts';
import { objectOf, type ProjectEnds } from './project-ends.ts';
import type { Rule } from './rule.ts';
import { withoutThis, type UnitTree } from './unit-tree.ts';

/** Whether something is ended: as a bean, as a resource, on its variable, or, where it has none, anywhere. */
export function isEnded(tree: UnitTree, node: number, rule: Rule, project: ProjectEnds): boolean {
  if (rule.undoes && project.calls(rule.undoes)) return true;
  if (rule.ends.length === 0) return false;
  if (rule.endedAsBean && isOfBean(tree, node)) return true;
  if (tree.isResource(node)) return true;
  const { unit } = tree;
  // `decorated(new …)`: who ends what is around it ends it.
  const variable = tree.variableOf(node) || tree.variableAround(node);
  const isField = tree.typeOf(node)?.fields.has(variable) === true;
  if (!isField && (endsByType(unit, rule.ends) || endsInCollection(tree, node, variable, rule.ends))) return true;
  if (variable === '') return tree.isResult(node) && project.calls(rule.ends);
  // A field can be ended from another file, also by its getter.
  const getter = `get${variable.charAt(0).toUpperCase()}${variable.slice(1)}()`;
  return (
    endsOn(unit, variable, rule.ends) ||
    (tree.methodOf(node) < 0 && project.callsOn(variable, rule.ends)) ||
    (isField && project.callsOn(getter, rule.ends))
  );
}

/** Methods of helpers that end what they are handed: `closeQuietly`, `shutdownAndAwaitTermination`. */
const ENDS_WHAT_IT_IS_HANDED = /^(?:close|shutdown|shutDown|stop|destroy|dispose|cancel|terminate)/;

/** Whether the file calls one of the methods on that variable, hands `variable::method` to somebody, or the variable to who ends it. */
export function endsOn(unit: IndexUnit, variable: string, methods: readonly string[]): boolean {
  const { tree } = unit;
  const isIt = (text: string): boolean => text === variable || text.endsWith(`.${variable}`);
  const isHanded = ({ node }: CallFact): boolean => {
    const list = tree.child(node, Field.arguments);
    for (let at = list + 1; list >= 0 && at < tree.next(list); at = tree.next(at)) if (isIt(withoutThis(tree.text(at)))) return true;
    return false;
  };
  return (
    factsOf(unit).calls.some(
      (call) => (methods.includes(call.name) && isIt(objectOf(unit, call))) || (ENDS_WHAT_IT_IS_HANDED.test(call.name) && isHanded(call)),
    ) || methods.some((method) => new RegExp(`\\b${variable.replaceAll('.', '\\.')}\\s*::\\s*${method}\\b`).test(unit.text))
  );
}

/** `all.forEach(ExecutorService::shutdown)`. */
const endsByType = ({ text }: IndexUnit, methods: readonly string[]): boolean =>
  new RegExp(`\\b[A-Z]\\w*\\s*::\\s*(?:${methods.join('|')})\\b`).test(text);

/** `all.add(…)`, and `for (var one : all) one.shutdown()`. */
function endsInCollection(tree: UnitTree, node: number, variable: string, methods: readonly string[]): boolean {
  const { unit } = tree;
  const direct = tree.collectionOf(node);
  const later = new RegExp(`\\b(\\w+)\\s*\\.\\s*(?:add|put|offer|push)\\s*\\([^;]*\\b${variable}\\b`).exec(unit.text)?.[1] ?? '';
  const name = direct || (variable === '' ? '' : later);
  if (name === '') return false;
  const loop = new RegExp(`\\bfor\\s*\\([^;)]*?(\\w+)\\s*:\\s*(?:this\\.)?${name}\\b[^)]*\\)+\\s*\\{?`).exec(unit.text);
  return (
    loop !== null &&
    new RegExp(`\\b${loop[1] ?? ''}\\s*(?:\\.\\s*getValue\\(\\)\\s*)?\\.\\s*(?:${methods.join('|')})\\b`).test(unit.text.slice(loop.index))
  );
}

/** Whether a value is made in a `@Bean` method that Spring ends the result of. */
function isOfBean(tree: UnitTree, node: number): boolean {
  const at = tree.methodOf(node);
  const method = tree.unit.allTypes.flatMap(({ methods }) => [...methods.values()].flat()).find((one) => one.node === at);
  const bean = method && annotationIn(method.annotations, 'Bean');
  return bean !== undefined && !/destroyMethod\s*=\s*""/.test(tree.unit.tree.text(bean.node));
}
