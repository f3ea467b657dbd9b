import { lineAndColumn } from '../../java/diagnostic.ts';
import { Field, Kind } from '../../java/syntax/index.ts';
import type { SplitTrace } from '../../protocol/split.ts';
import type { IndexUnit } from '../index/symbols.ts';
import { annotationIn } from '../index/symbols.ts';
import { factsOf, parentNames, simpleTypeName, type CallFact } from '../index/unit-facts.ts';
import { cureEdit } from './cure-edit.ts';
import type { Found, Rule } from './rule.ts';
import { CONTEXT_LOADER, ENDLESS_TASK, RULES, THREAD } from './rules.ts';
import { fullName, UnitTree, withoutThis } from './unit-tree.ts';
import { harmfulInTheBase } from './in-the-base.ts';

/** What waits or goes round: a thread that runs it does not end by itself. */
const LASTS = /\bwhile\s*\(|\bfor\s*\(\s*;\s*;|\bdo\s*\{|\.(?:take|accept|await|join|park|poll)\s*\(|\bThread\.sleep\s*\(|\.wait\s*\(/;

/** Finds the traces of a project's files. What one of them makes another may end, so all of them are looked at once. */
export class TraceFinder {
  readonly #project: Ends;
  readonly #known = new Map<IndexUnit, readonly SplitTrace[]>();

  /** @param units all files of the project; what tests end is not ended */
  constructor(units: readonly IndexUnit[]) {
    this.#project = new Ends(units.filter(({ test }) => !test));
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

const lastName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Simple names of the classes whose objects are traces. */
const CREATED_NAMES: ReadonlySet<string> = new Set(RULES.flatMap(({ creates = [] }) => creates.map(lastName)));

/** A file without any of these words has no trace, and is not looked through. */
const SUSPECT = new RegExp(
  [
    'Thread\\b',
    'Async\\b',
    'setContextClassLoader',
    'forName',
    'ClassLoader\\s',
    'AutowiredFromBase',
    'Class<',
    ...RULES.flatMap(({ creates = [], statics = [], calls = [] }) => [...creates, ...statics, ...calls].map(lastName)),
  ].join('|'),
);

/** What a project ends, and which of its classes are threads, pools or the like. */
class Ends {
  /** Variables and types that a method is called on, by the method's name. */
  readonly #objects = new Map<string, Set<string>>();
  readonly #threads = new Set<string>();
  /** Full names of what classes of the project extend, of those that a rule names; by simple name. */
  readonly #parents = new Map<string, readonly string[]>();
  /** Types of variables that are interrupted, by simple name; `Thread` says nothing of which. */
  readonly #interrupted = new Set<string>();
  /** What classes of the project do when they are run, by simple name. */
  readonly #runs = new Map<string, string>();

  constructor(units: readonly IndexUnit[]) {
    for (const unit of units) {
      for (const call of factsOf(unit).calls) {
        const objects = this.#objects.get(call.name) ?? new Set();
        const object = lastName(objectOf(unit, call));
        this.#objects.set(call.name, objects.add(object));
        if (call.name === 'interrupt' && /^\w+$/.test(object))
          for (const [, type = ''] of unit.text.matchAll(new RegExp(`\\b([A-Z]\\w*)\\s+${object}\\b`, 'g'))) this.#interrupted.add(type);
      }
      for (const type of unit.allTypes) {
        if (!type.name) continue;
        if (parentNames(type).includes('Thread')) this.#threads.add(type.simpleName);
        const parents = parentNames(type).flatMap((name) => (CREATED_NAMES.has(name) ? fullName(unit, name) : []));
        if (parents.length > 0) this.#parents.set(type.simpleName, parents);
        const [run] = type.methods.get('run') ?? [];
        if (run) this.#runs.set(type.simpleName, unit.tree.text(run.node));
      }
    }
  }

  calls(methods: readonly string[]): boolean {
    return methods.some((name) => this.#objects.has(name));
  }

  /** Whether one of the methods is called on a variable of that name, in any file. */
  callsOn(variable: string, methods: readonly string[]): boolean {
    return methods.some((name) => this.#objects.get(name)?.has(variable) === true);
  }

  /** The text of a class's `run`; '' where it has none. */
  runOf(simpleName: string): string {
    return this.#runs.get(simpleName) ?? '';
  }

  /** Whether a file makes one of the project's threads, or of its classes that extend what a rule names. */
  makesOne(text: string): boolean {
    if (this.#threads.size + this.#parents.size === 0) return false;
    return [...text.matchAll(/\bnew\s+(?:\w+\.)*(\w+)/g)].some(([, name = '']) => this.#threads.has(name) || this.#parents.has(name));
  }

  /** Full names of what a class of the project extends, of those that a rule names. */
  parentsOf(simpleName: string): readonly string[] {
    return this.#parents.get(simpleName) ?? [];
  }

  /** Whether threads of that class of the project are interrupted somewhere. */
  interrupts(simpleName: string): boolean {
    return this.#threads.has(simpleName) && this.#interrupted.has(simpleName);
  }

  /** Whether a class of the project is a thread. */
  isThread(simpleName: string): boolean {
    return this.#threads.has(simpleName);
  }
}

const objectOf = ({ tree }: IndexUnit, { node }: CallFact): string => {
  const object = tree.child(node, Field.object);
  return object < 0 ? '' : withoutThis(tree.text(object));
};

/** Whether the file calls one of the methods on that variable, or hands `variable::method` to somebody. */
function endsOn(unit: IndexUnit, variable: string, methods: readonly string[]): boolean {
  const { calls } = factsOf(unit);
  const on = (call: CallFact): boolean => {
    const object = objectOf(unit, call);
    return object === variable || object.endsWith(`.${variable}`);
  };
  return (
    calls.some((call) => methods.includes(call.name) && on(call)) ||
    methods.some((method) => new RegExp(`\\b${variable.replaceAll('.', '\\.')}\\s*::\\s*${method}\\b`).test(unit.text))
  );
}

/** Whether something is ended: as a bean, as a resource, on its variable, or, where it has none, anywhere. */
function isEnded(tree: UnitTree, node: number, rule: Rule, project: Ends): boolean {
  if (rule.undoes && project.calls(rule.undoes)) return true;
  if (rule.ends.length === 0) return false;
  if (rule.endedAsBean && isOfBean(tree, node)) return true;
  if (tree.isResource(node)) return true;
  const variable = tree.variableOf(node);
  if (variable === '') return tree.isResult(node) && project.calls(rule.ends);
  // A field can be ended from another file.
  return endsOn(tree.unit, variable, rule.ends) || (tree.methodOf(node) < 0 && project.callsOn(variable, rule.ends));
}

/** Whether a value is made in a `@Bean` method that Spring ends the result of. */
function isOfBean(tree: UnitTree, node: number): boolean {
  const at = tree.methodOf(node);
  const method = tree.unit.allTypes.flatMap(({ methods }) => [...methods.values()].flat()).find((one) => one.node === at);
  const bean = method && annotationIn(method.annotations, 'Bean');
  return bean !== undefined && !/destroyMethod\s*=\s*""/.test(tree.unit.tree.text(bean.node));
}

/** The class that an object is made of, as it is written, without type arguments. */
const createdType = ({ tree }: IndexUnit, node: number): string =>
  tree
    .text(tree.child(node, Field.type))
    .replace(/<[^]*$/, '')
    .trim();

function* created(tree: UnitTree, project: Ends): Generator<Found> {
  const { unit } = tree;
  for (let node = 1; node < unit.tree.length; node++) {
    if (unit.tree.kind(node) !== Kind.object_creation_expression) continue;
    const written = createdType(unit, node);
    const names = [...fullName(unit, written), ...project.parentsOf(simpleTypeName(written))];
    for (const rule of RULES)
      if (rule.creates?.some((name) => names.includes(name)) && !isEnded(tree, node, rule, project)) yield { rule, node };
    if ((names.includes('java.lang.Thread') || project.isThread(simpleTypeName(written))) && isLastingThread(tree, node, project))
      yield { rule: THREAD, node };
  }
}

/** Whether a new thread outlives what it was started for: what it runs waits or goes round, and nobody interrupts it. */
function isLastingThread(tree: UnitTree, node: number, project: Ends): boolean {
  const { unit } = tree;
  for (let at = tree.parent(node); at >= 0; at = tree.parent(at))
    if (unit.tree.kind(at) === Kind.method_invocation && unit.tree.text(unit.tree.child(at, Field.name)) === 'addShutdownHook')
      return false;
  const variable = tree.variableOf(node);
  if (variable !== '' && endsOn(unit, variable, ['interrupt', 'join'])) return false;
  if (variable !== '' && tree.methodOf(node) < 0 && project.callsOn(variable, ['interrupt'])) return false;
  if (project.interrupts(simpleTypeName(createdType(unit, node)))) return false;
  const text = unit.tree.text(node);
  return LASTS.test(text) || LASTS.test(runOf(unit, text, project));
}

/** What a thread runs where it is written elsewhere: `this::poll`, a variable, a class of the project. */
function runOf(unit: IndexUnit, text: string, project: Ends): string {
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

function* called(tree: UnitTree, project: Ends): Generator<Found> {
  const { unit } = tree;
  for (const call of factsOf(unit).calls) {
    const object = objectOf(unit, call);
    const names = object === '' ? staticImports(unit, call.name) : staticNames(unit, object, call.name);
    for (const rule of RULES) {
      const meant =
        (rule.calls?.includes(call.name) === true && isWithin(unit, rule)) || rule.statics?.some((name) => names.includes(name)) === true;
      if (!meant || (rule.leadsTo !== undefined && !tree.leadsTo(call.node, rule.leadsTo))) continue;
      if (rule.handed?.test(unit.tree.text(call.node)) === false || rule.setBack?.test(unit.text) === true) continue;
      if (!isEnded(tree, call.node, rule, project)) yield { rule, node: call.node };
    }
    if (
      names.some((name) => RUNS_IT.has(name)) &&
      GOES_ROUND.test(`${unit.tree.text(call.node)}\n${runOf(unit, unit.tree.text(call.node), project)}`)
    )
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
/** A loop that has no end of its own. */
const GOES_ROUND =
  /\bwhile\s*\(\s*(?:true|!\s*Thread\s*\.\s*(?:currentThread\s*\(\s*\)\s*\.\s*isInterrupted|interrupted))\b|\bfor\s*\(\s*;\s*;/;

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
