import { Field, Kind } from '../../java/syntax/index.ts';
import { factsOf } from '../index/unit-facts.ts';
import type { Found } from './rule.ts';
import { CLASS_TABLE, KEPT_LOADER, LOOK_UP } from './rules.ts';
import type { UnitTree } from './unit-tree.ts';

/** A map whose keys are classes, loaders or threads, or a collection of them. */
const TABLE = /^(?:[\w.]+\.)?(?:Concurrent|Linked|Identity)?(?:Hash)?(?:Map|Set|List|Cache)\s*<\s*(?:Class\b|ClassLoader\b|Thread\b)/;

/** What is harmless in a module, and keeps modules or misses their classes where it stands in a class of the base. */
export function* harmfulInTheBase(tree: UnitTree): Generator<Found> {
  const { unit } = tree;
  for (const type of unit.allTypes)
    for (const field of type.fields.values()) {
      if (!field.modifiers.has('static') || field.type < 0) continue;
      const written = unit.tree.text(field.type);
      const declaration = unit.tree.text(field.node);
      const isFixed = /=\s*(?:Map|Set|List)\.(?:of|copyOf)|Collections\.(?:empty|unmodifiable)|\bWeakHashMap\b|\bClassValue\b/.test(
        declaration,
      );
      if (TABLE.test(written) && !isFixed && isFilled(unit.text, field.name)) yield { rule: CLASS_TABLE, node: field.node };
      if (/^(?:java\.lang\.)?ClassLoader$/.test(written)) yield { rule: KEPT_LOADER, node: field.node };
    }
  for (const { name, node } of factsOf(unit).calls) {
    if (name !== 'forName' || unit.tree.text(unit.tree.child(node, Field.object)) !== 'Class') continue;
    const first = unit.tree.child(node, Field.arguments) + 1;
    const end = unit.tree.next(unit.tree.child(node, Field.arguments));
    const isAlone = first > 0 && unit.tree.next(first) >= end;
    if (isAlone && unit.tree.kind(first) !== Kind.string_literal) yield { rule: LOOK_UP, node };
  }
}

/** Whether anything but a static initializer, which writes what is fixed, puts something into a table. */
const isFilled = (text: string, table: string): boolean =>
  new RegExp(`\\b${table}\\s*\\.\\s*(?:put|putIfAbsent|computeIfAbsent|compute|merge|add|putAll)\\s*\\(`).test(withoutStaticBlocks(text));

/** A file without its static initializers, as far as braces within them are closed on the way. */
const withoutStaticBlocks = (text: string): string => text.replace(/\bstatic\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
