import { Field, Kind } from '../../java/syntax/index.ts';
import { annotationIn } from '../index/symbols.ts';
import { factsOf } from '../index/unit-facts.ts';
import { objectOf, type ProjectEnds } from './project-ends.ts';
import type { Found } from './rule.ts';
import { HANDED_TO_BASE } from './rules.ts';
import { hasBody, type UnitTree } from './unit-tree.ts';

/** Methods that keep what they are handed. */
const KEEPS = /^(?:add|register|subscribe|attach)(?:[A-Z]\w*)?$|^on[A-Z]\w*$/;
/** Those whose name alone says that it is something to call back, and `addLast` of a base's sources of properties. */
const OF_SOMETHING_TO_CALL =
  /(?:Listener|Handler|Callback|Interceptor|Converter|Filter|Hook|Observer|Subscriber|Customizer|Provider|Editor|Initializer|Processor|PropertySource)s?$/;
const TAKES_BACK = ['remove', 'unregister', 'deregister', 'unsubscribe', 'detach'];

/**
 * Objects of the module that are handed to a bean of the base to be called later: `this`, a lambda, an object of an anonymous
 * class, or whatever a method as `addListener` takes.
 */
export function* handedToBase(tree: UnitTree, project: ProjectEnds): Generator<Found> {
  const { unit } = tree;
  const ofBase = new Set([...borrowedFields(tree), ...lookedUp(unit.text)]);
  for (const call of factsOf(unit).calls) {
    const object = objectOf(unit, call);
    const [first = ''] = /^\w+/.exec(object) ?? [];
    if (!ofBase.has(first) && !/\bgetBaseBean\s*\(/.test(object)) continue;
    const isKept = KEEPS.test(call.name) && (OF_SOMETHING_TO_CALL.test(call.name) || /\bgetPropertySources\s*\(\s*\)$/.test(object));
    if (!isKept && !(KEEPS.test(call.name) && handsCode(tree, call.node))) continue;
    const what = call.name.replace(/^(?:add|register|subscribe|attach|on)/, '');
    if (!project.calls(TAKES_BACK.map((start) => `${start}${what}`))) yield { rule: HANDED_TO_BASE, node: call.node };
  }
}

const borrowedFields = ({ unit }: UnitTree): readonly string[] =>
  unit.allTypes.flatMap(({ fields }) =>
    [...fields.values()].filter(({ annotations }) => annotationIn(annotations, 'AutowiredFromBase')).map(({ name }) => name),
  );

/** Variables that are given a bean of the base. */
const lookedUp = (text: string): readonly string[] =>
  [...text.matchAll(/\b(\w+)\s*=\s*(?:\([\w.<>, ?]+\)\s*)?(?:\w+\s*\.\s*)?getBaseBean\s*\(/g)].map(([, name = '']) => name);

/** Whether one of a call's arguments is `this`, a lambda, a method reference or an object of an anonymous class. */
function handsCode({ unit: { tree } }: UnitTree, call: number): boolean {
  const list = tree.child(call, Field.arguments);
  for (let at = list + 1; list >= 0 && at < tree.next(list); at = tree.next(at)) {
    const kind = tree.kind(at);
    if (tree.text(at) === 'this' || kind === Kind.lambda_expression || kind === Kind.method_reference) return true;
    if (kind === Kind.object_creation_expression && hasBody(tree, at)) return true;
  }
  return false;
}
