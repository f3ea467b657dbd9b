import { Field } from '../../java/syntax/index.ts';
import type { IndexUnit } from '../index/symbols.ts';
import { factsOf, parentNames, type CallFact } from '../index/unit-facts.ts';
import { RULES } from './rules.ts';
import { fullName, withoutThis } from './unit-tree.ts';

export const lastName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Simple names of the classes whose objects are traces. */
const CREATED_NAMES: ReadonlySet<string> = new Set(RULES.flatMap(({ creates = [] }) => creates.map(lastName)));

/** What a project ends, and which of its classes are threads, pools or the like. */
export class ProjectEnds {
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

/** What a method is called on, without `this.`; '' where it is called by its name alone. */
export const objectOf = ({ tree }: IndexUnit, { node }: CallFact): string => {
  const object = tree.child(node, Field.object);
  return object < 0 ? '' : withoutThis(tree.text(object));
};
