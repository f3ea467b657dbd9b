import { lineAndColumn } from '../../java/diagnostic.ts';
import { Kind } from '../../java/syntax/index.ts';
import type { SplitTrace } from '../../protocol/split.ts';
import { annotationIn, topOf, type IndexUnit } from '../index/symbols.ts';
import { factsOf, simpleTypeName } from '../index/unit-facts.ts';
import { cureEdit } from './cure-edit.ts';
import { isEnded } from './ended.ts';
import { handedToBase } from './handed-to-base.ts';
import { harmfulInTheBase } from './in-the-base.ts';
import { heldByThreadLocal, isJdkValue } from './jdk-values.ts';
import { createdType, goesRound, isKept, isLastingThread, restOf } from './lasting.ts';
import { lastName, objectOf, ProjectEnds } from './project-ends.ts';
import type { Found, Rule } from './rule.ts';
import { CONTEXT_LOADER, ENDLESS_TASK, RULES, THREAD } from './rules.ts';
import { fullName, hasBody, UnitTree } from './unit-tree.ts';

/** Finds the traces of a project's files. What one of them makes another may end, so all of them are looked at once. */
export class TraceFinder {
  readonly #project: ProjectEnds;
  readonly #known = new Map<IndexUnit, readonly SplitTrace[]>();

  /** @param units all files of the project; what tests end is not ended */
  constructor(units: readonly IndexUnit[]) {
    this.#project = new ProjectEnds(units.filter(({ test }) => !test));
  }

  /** As they stand in the file. */
  of(unit: IndexUnit): readonly SplitTrace[] {
    let traces = this.#known.get(unit);
    if (!traces) this.#known.set(unit, (traces = this.#find(unit)));
    return traces;
  }

  #find(unit: IndexUnit): readonly SplitTrace[] {
    if (!SUSPECT.test(unit.text) && !this.#project.makesOne(unit.text)) return [];
    const tree = new UnitTree(unit);
    const found = [
      ...created(tree, this.#project),
      ...called(tree, this.#project),
      ...loaders(tree),
      ...borrowed(tree),
      ...handedToBase(tree, this.#project),
      ...harmfulInTheBase(tree),
    ];
    return found
      .sort((a, b) => a.node - b.node)
      .map(({ rule, node }): SplitTrace => {
        const { name, harm, why, cure } = rule;
        const start = unit.tree.start(node);
        const [code = ''] = unit.tree.text(node).split('\n');
        const edits = cureEdit(tree, node, rule);
        const { line } = lineAndColumn(unit.text, start);
        return { rule: name, harm, file: unit.path, line, code: code.trim(), why, cure, ...(edits ? { edits } : {}) };
      });
  }
}

/** Traces of a project's own code, by file and line. Tests are left out. */
export function tracesOf(units: readonly IndexUnit[]): readonly SplitTrace[] {
  const finder = new TraceFinder(units);
  return units.filter(({ test }) => !test).flatMap((unit) => finder.of(unit));
}

/** A file without any of these words has no trace, and is not looked through. */
const SUSPECT = new RegExp(
  [
    'Thread\\b',
    'Async\\b',
    'setContextClassLoader',
    'forName',
    'ClassLoader\\s',
    'AutowiredFromBase',
    'getBaseBean',
    'Class<',
    ...RULES.flatMap(({ creates = [], statics = [], calls = [] }) => [...creates, ...statics, ...calls].map(lastName)),
  ].join('|'),
);

/** Whether something that a rule names is there after an uninstall. */
function isLeft(tree: UnitTree, node: number, rule: Rule, project: ProjectEnds): boolean {
  if (rule.holds && isJdkValue(heldByThreadLocal(tree, node))) return false;
  if (rule.allowedToPrograms && isProgram(tree, node)) return false;
  if (isEnded(tree, node, rule, project)) return false;
  const kept = restOf(tree, node, rule);
  return kept === undefined || isKept(tree, node, kept, project);
}

/** Whether code stands in a program of its own: a class with a `main` that starts no application. */
function isProgram(tree: UnitTree, node: number): boolean {
  const type = tree.typeOf(node);
  if (!type) return false;
  const hasMain =
    topOf(type)
      .methods.get('main')
      ?.some(({ modifiers }) => modifiers.has('static')) === true;
  return hasMain && !/\bSpringApplication\w*\b|@SpringBootApplication\b/.test(tree.unit.text);
}

function* created(tree: UnitTree, project: ProjectEnds): Generator<Found> {
  const { unit } = tree;
  for (let node = 1; node < unit.tree.length; node++) {
    if (unit.tree.kind(node) !== Kind.object_creation_expression) continue;
    const written = createdType(unit, node);
    const names = [...fullName(unit, written), ...project.parentsOf(simpleTypeName(written))];
    const isDerived = project.parentsOf(simpleTypeName(written)).length > 0 || hasBody(unit.tree, node);
    for (const rule of RULES)
      if (rule.creates?.some((name) => names.includes(name)) && (isDerived || !rule.derived) && isLeft(tree, node, rule, project))
        yield { rule, node };
    if ((names.includes('java.lang.Thread') || project.isThread(simpleTypeName(written))) && isLastingThread(tree, node, project))
      yield { rule: THREAD, node };
  }
}

function* called(tree: UnitTree, project: ProjectEnds): Generator<Found> {
  const { unit } = tree;
  for (const call of factsOf(unit).calls) {
    const object = objectOf(unit, call);
    const names = object === '' ? staticImports(unit, call.name) : staticNames(unit, object, call.name);
    for (const rule of RULES) {
      const meant =
        (rule.calls?.includes(call.name) === true && isWithin(unit, rule)) || rule.statics?.some((name) => names.includes(name)) === true;
      if (!meant || (rule.leadsTo !== undefined && !tree.leadsTo(call.node, rule.leadsTo))) continue;
      if (rule.handed?.test(unit.tree.text(call.node)) === false || rule.setBack?.test(unit.text) === true) continue;
      if (isLeft(tree, call.node, rule, project)) yield { rule, node: call.node };
    }
    if ((names.some((name) => RUNS_IT.has(name)) || COMMON_POOL.test(object)) && goesRound(unit, call.node, project))
      yield { rule: ENDLESS_TASK, node: call.node };
  }
}

/** `java.lang.System.exit` for `exit` called on `System`. */
const staticNames = (unit: IndexUnit, object: string, method: string): readonly string[] =>
  /^[\w.]*\b[A-Z]\w*$/.test(object) ? fullName(unit, object).map((name) => `${name}.${method}`) : [];

/** The same of a method that is called by its name alone and imported. */
const staticImports = ({ imports }: IndexUnit, method: string): readonly string[] =>
  imports.flatMap(({ name, static: fixed, onDemand }) =>
    !fixed ? [] : onDemand ? [`${name}.${method}`] : name.endsWith(`.${method}`) ? [name] : [],
  );

/** What runs a task in a thread that nobody has named, so that nobody can interrupt it. */
const RUNS_IT: ReadonlySet<string> = new Set([
  'java.util.concurrent.CompletableFuture.runAsync',
  'java.util.concurrent.CompletableFuture.supplyAsync',
  'java.lang.Thread.startVirtualThread',
]);
/** The pool of the JVM, which has no name either. */
const COMMON_POOL = /\bForkJoinPool\s*\.\s*commonPool\s*\(\s*\)$/;

const isWithin = ({ imports }: IndexUnit, { within }: Rule): boolean =>
  within === undefined || imports.some(({ name }) => within.some((start) => `${name}.`.startsWith(start)));

/** `setContextClassLoader` once in a method: it is not set back. */
function* loaders(tree: UnitTree): Generator<Found> {
  const byMethod = new Map<number, number[]>();
  for (const { name, node } of factsOf(tree.unit).calls) {
    if (name !== 'setContextClassLoader') continue;
    const method = tree.methodOf(node);
    byMethod.set(method, [...(byMethod.get(method) ?? []), node]);
  }
  for (const [node, ...others] of byMethod.values()) {
    if (node === undefined || others.length > 0) continue;
    const object = tree.unit.tree.text(node);
    // On a thread that is being made it is what one should do.
    if (/currentThread\s*\(\s*\)\s*\.\s*setContextClassLoader/.test(object)) yield { rule: CONTEXT_LOADER, node };
  }
}

/** Fields that take from the base what remembers classes of the module. */
function* borrowed({ unit }: UnitTree): Generator<Found> {
  for (const field of unit.allTypes.flatMap(({ fields }) => [...fields.values()])) {
    if (field.type < 0 || !annotationIn(field.annotations, 'AutowiredFromBase')) continue;
    const type = simpleTypeName(unit.tree.text(field.type));
    for (const rule of RULES) if (rule.borrows?.test(type) === true) yield { rule, node: field.node };
  }
}
