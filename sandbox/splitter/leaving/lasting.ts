import { Field, Kind } from '../../java/syntax/index.ts';
import type { IndexUnit } from '../index/symbols.ts';
import { factsOf, simpleTypeName } from '../index/unit-facts.ts';
import { endsOn } from './ended.ts';
import { objectOf, type ProjectEnds } from './project-ends.ts';
import type { Rule } from './rule.ts';
import type { UnitTree } from './unit-tree.ts';

/** What waits or goes round: a thread that runs it does not end by itself. */
const LASTS = /\bwhile\s*\(|\bfor\s*\(\s*;\s*;|\bdo\s*\{|\.(?:take|accept|await|join|park|poll)\s*\(|\bThread\.sleep\s*\(|\.wait\s*\(/;
/** A loop that has no end of its own. */
const GOES_ROUND =
  /\bwhile\s*\(\s*(?:true|!\s*Thread\s*\.\s*(?:currentThread\s*\(\s*\)\s*\.\s*isInterrupted|interrupted))\b|\bfor\s*\(\s*;\s*;/;
/** A loop that goes round until somebody says otherwise: `while (running)`, `while (!stopped.get())`. */
const UNTIL_TOLD = /\bwhile\s*\(\s*!?\s*[\w.]+\s*(?:\(\s*\)\s*)?\)/;
/** Who reads the output of a process ends with the process. */
const OF_PROCESS = /\bprocess\w*\s*\.\s*get(?:Error|Input)Stream\s*\(\s*\)/i;

/** Whether a new thread outlives what it was started for: what it runs waits or goes round, and nobody interrupts it. */
export function isLastingThread(tree: UnitTree, node: number, project: ProjectEnds): boolean {
  const { unit } = tree;
  for (let at = tree.parent(node); at >= 0; at = tree.parent(at))
    if (unit.tree.kind(at) === Kind.method_invocation && unit.tree.text(unit.tree.child(at, Field.name)) === 'addShutdownHook')
      return false;
  const variable = tree.variableOf(node);
  if (variable !== '' && endsOn(unit, variable, ['interrupt', 'join'])) return false;
  if (variable !== '' && tree.methodOf(node) < 0 && project.callsOn(variable, ['interrupt'])) return false;
  if (project.interrupts(simpleTypeName(createdType(unit, node)))) return false;
  const text = unit.tree.text(node);
  if (OF_PROCESS.test(text)) return false;
  return LASTS.test(text) || LASTS.test(runOf(unit, text, project)) || hasNoEnd(calledIn(unit, text));
}

/** What a thread runs where it is written elsewhere: `this::poll`, a variable, a class of the project. */
function runOf(unit: IndexUnit, text: string, project: ProjectEnds): string {
  const [, method] = /::\s*(\w+)/.exec(text) ?? [];
  const methods = unit.allTypes.flatMap((type) => [...type.methods.values()].flat());
  const named = method === undefined ? [] : methods.filter(({ name }) => name === method);
  const inTypes = [...text.matchAll(/\bnew\s+(?:\w+\.)*(\w+)/g)].map(([, name = '']) => project.runOf(name));
  const [, variable] = /\bThread\s*\(\s*(?:\w+\s*,\s*)?(\w+)/.exec(text) ?? [];
  const kept = variable === undefined ? '' : valueOf(unit, variable);
  const ownRun = /\bThread\s*\(\s*this\b/.test(text) ? methods.filter(({ name }) => name === 'run') : [];
  return [kept, ...inTypes, ...[...named, ...ownRun].map(({ node: at }) => unit.tree.text(at))].join('\n');
}

/** What a file's variables of that name begin with. */
function valueOf({ tree }: IndexUnit, variable: string): string {
  const values: string[] = [];
  for (let node = 1; node < tree.length; node++)
    if (tree.kind(node) === Kind.variable_declarator && tree.text(tree.child(node, Field.name)) === variable) values.push(tree.text(node));
  return values.join('\n');
}

/** Methods of the file that a lambda calls: `() -> poll()`. */
function calledIn({ tree, allTypes }: IndexUnit, text: string): string {
  const names = new Set([...text.matchAll(/->\s*\{?\s*(?:this\s*\.\s*)?(\w+)\s*\(/g)].map(([, name]) => name));
  if (names.size === 0) return '';
  const methods = allTypes.flatMap((type) => [...type.methods.values()].flat());
  return methods.flatMap(({ name, node }) => (names.has(name) ? tree.text(node) : [])).join('\n');
}

const hasNoEnd = (text: string): boolean => GOES_ROUND.test(text) || UNTIL_TOLD.test(text);

/** Whether a call hands a loop without end to somebody. */
export function goesRound(unit: IndexUnit, call: number, project: ProjectEnds): boolean {
  const text = unit.tree.text(call);
  return GOES_ROUND.test([text, runOf(unit, text, project), calledIn(unit, text)].join('\n'));
}

/** The class that an object is made of, as it is written, without type arguments. */
export const createdType = ({ tree }: IndexUnit, node: number): string =>
  tree
    .text(tree.child(node, Field.type))
    .replace(/<[^]*$/, '')
    .trim();

/** How the threads of something end by themselves; undefined where they do not. */
export function restOf(tree: UnitTree, node: number, { restful, restfulIf }: Rule): Rule['restful'] {
  if (restful !== undefined || restfulIf === undefined) return restful;
  if (restfulIf.test(tree.unit.tree.text(node))) return 'when idle';
  const variable = tree.variableOf(node);
  const timesOut = new RegExp(`\\b${variable}\\s*\\.\\s*allowCoreThreadTimeOut\\s*\\(\\s*true\\b`);
  return variable !== '' && timesOut.test(tree.unit.text) ? 'when idle' : undefined;
}

/**
 * Whether a pool whose threads end by themselves stays all the same: a task that it is handed goes round, or, of a pool that
 * ends when nobody holds it, a static holds it or its own threads do.
 */
export function isKept(tree: UnitTree, node: number, restful: NonNullable<Rule['restful']>, project: ProjectEnds): boolean {
  const { unit } = tree;
  const variable = tree.variableOf(node) || tree.variableAround(node);
  const tasks = factsOf(unit).calls.filter((call) =>
    variable === '' ? unit.tree.child(call.node, Field.object) === node : objectOf(unit, call) === variable,
  );
  const lasts = tasks.some(({ node: call }) => {
    const text = unit.tree.text(unit.tree.child(call, Field.arguments));
    return hasNoEnd([text, runOf(unit, text, project), calledIn(unit, text)].join('\n'));
  });
  return lasts || (restful === 'when nobody holds it' && (isStatic(tree, node, variable) || factoryHolds(tree, node)));
}

/** Whether a static keeps a value: in a field, or in one of an object that a static of its own class keeps. */
export function isStatic(tree: UnitTree, node: number, variable: string): boolean {
  const type = tree.typeOf(node);
  const field = type?.fields.get(variable);
  if (!type || !field) return false;
  const { tree: flat } = tree.unit;
  const keepsItself = [...type.fields.values()].some(
    ({ modifiers, type: of }) => of < 0 || (modifiers.has('static') && simpleTypeName(flat.text(of)) === type.simpleName),
  );
  return field.modifiers.has('static') || keepsItself;
}

/** Whether a pool's thread factory is a lambda or an object that uses something of the object around it. */
function factoryHolds(tree: UnitTree, node: number): boolean {
  const { unit } = tree;
  const text = unit.tree.text(unit.tree.child(node, Field.arguments));
  if (!/->|::|\bnew\b|\bthis\b/.test(text)) return false;
  if (/\bthis\b/.test(text)) return true;
  const type = tree.typeOf(node);
  const own = [...(type?.fields.values() ?? [])].filter(({ modifiers }) => !modifiers.has('static')).map(({ name }) => name);
  return text.includes('->') && own.some((name) => new RegExp(`(?<![.\\w])${name}\\b`).test(text));
}
