import type { SplitTrace } from '../../protocol/split.ts';
import type { Bilingual } from '../../protocol/text.ts';

export type Harm = SplitTrace['harm'];

/** Something that a module does, and the call that takes it back. */
export interface Rule {
  /** `pool`; the name under which a report counts it. */
  readonly name: string;
  readonly harm: Harm;
  /** Classes that are created, by full name. */
  readonly creates?: readonly string[];
  /** Static calls, as `full.Name.method`. */
  readonly statics?: readonly string[];
  /** Calls on an object, by the method's name: of whatever class, so only names that mean one thing. */
  readonly calls?: readonly string[];
  /** Beginnings of imports of which the file has one: for calls whose name alone says too little. */
  readonly within?: readonly string[];
  /** What the call has to be handed: a pattern of its text. */
  readonly handed?: RegExp;
  /** The type of a field that is injected from the base (`@AutowiredFromBase`): a pattern of its name. */
  readonly borrows?: RegExp;
  /** A pattern of a file in which it is set back to what it was. */
  readonly setBack?: RegExp;
  /** A call further on in the same chain that makes it a trace. */
  readonly leadsTo?: string;
  /** Calls on the same variable that take it back. */
  readonly ends: readonly string[];
  /** How each of its classes is ended, by simple name, or by the method that makes it; `!` where that throws what is checked. */
  readonly endings?: Readonly<Record<string, string>>;
  /** Calls anywhere in the project that take it back; for what is registered somewhere and not kept. */
  readonly undoes?: readonly string[];
  /** Of a class that the project derives from these alone: an object of the JDK's own class is no trace. */
  readonly derived?: true;
  /** Its threads end by themselves: when they are idle, or when nobody holds it any more. A trace only where that does not come. */
  readonly restful?: 'when idle' | 'when nobody holds it';
  /** The same, of objects that are created so: a pattern of the creation's text. */
  readonly restfulIf?: RegExp;
  /** What is harmless where it holds nothing but values of the JDK. */
  readonly holds?: true;
  /** What a program of its own may do, one with a `main` that starts no application. */
  readonly allowedToPrograms?: true;
  /** Whether Spring ends it where it is the result of a `@Bean` method: it has a public `close` or `shutdown`. */
  readonly endedAsBean?: true;
  readonly why: Bilingual;
  readonly cure: Bilingual;
}

/** A place that a rule speaks of. */
export interface Found {
  readonly rule: Pick<Rule, 'name' | 'harm' | 'why' | 'cure'> & Partial<Pick<Rule, 'ends' | 'endings'>>;
  readonly node: number;
}
