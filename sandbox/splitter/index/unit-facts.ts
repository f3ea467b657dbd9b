import { Field, Kind } from '../../java/syntax/index.ts';
import { literalText } from './annotation-values.ts';
import type { AnnotationFact, IndexUnit, TypeSymbol } from './symbols.ts';

/** What one file says that no type tells: annotations anywhere in it, strings, names of called methods. */
export interface UnitFacts {
  readonly annotations: readonly AnnotationFact[];
  readonly annotationNames: ReadonlySet<string>;
  readonly literals: readonly LiteralFact[];
  readonly calls: readonly CallFact[];
}

export interface LiteralFact {
  readonly text: string;
  readonly start: number;
}

export interface CallFact {
  readonly name: string;
  readonly node: number;
}

const known = new WeakMap<IndexUnit, UnitFacts>();

export function factsOf(unit: IndexUnit): UnitFacts {
  let facts = known.get(unit);
  if (!facts) known.set(unit, (facts = readFacts(unit)));
  return facts;
}

function readFacts(unit: IndexUnit): UnitFacts {
  const { tree } = unit;
  const annotations: AnnotationFact[] = [];
  const literals: LiteralFact[] = [];
  const calls: CallFact[] = [];
  for (let node = 1; node < tree.length; node++) {
    switch (tree.kind(node)) {
      case Kind.annotation:
      case Kind.marker_annotation: {
        const name = tree.text(tree.child(node, Field.name));
        annotations.push({ name: name.slice(name.lastIndexOf('.') + 1).trim(), node });
        break;
      }
      case Kind.string_literal:
        literals.push({ text: literalText(unit, node), start: tree.start(node) });
        break;
      case Kind.method_invocation:
        calls.push({ name: tree.text(tree.child(node, Field.name)), node });
        break;
    }
  }
  return { annotations, annotationNames: new Set(annotations.map((a) => a.name)), literals, calls };
}

/** The first argument of a call where it is a string; undefined else. */
export function firstString(unit: IndexUnit, call: CallFact): string | undefined {
  const { tree } = unit;
  const list = tree.child(call.node, Field.arguments);
  return list >= 0 && tree.next(list) > list + 1 && tree.kind(list + 1) === Kind.string_literal ? literalText(unit, list + 1) : undefined;
}

/** Simple names of what a type extends and implements, as written. */
export function parentNames({ unit: { tree }, parents }: TypeSymbol): readonly string[] {
  return parents.map((node) => simpleTypeName(tree.text(node)));
}

/** Of `a.b.C<D>` that is `C`. */
export function simpleTypeName(written: string): string {
  const name = written.replace(/<[^]*$/, '').trim();
  return name.slice(name.lastIndexOf('.') + 1);
}
