import type { Machine } from '../../../java/run/machine.ts';
import type { JavaObject, Reference } from '../../../java/run/value.ts';
import { setField } from '../java-access.ts';
import type { BasicAttribute, EntityModel } from './entity-model.ts';

/** Sets the embedded object of an entity from the cells of its row; it stays null where all of them are. */
export function fillEmbedded(
  machine: Machine,
  object: JavaObject,
  model: EntityModel,
  name: string,
  cell: (a: BasicAttribute) => Reference,
): void {
  const parts = model.attributes.filter((a) => a.kind === 'basic' && a.path[0] === name && a.path.length > 1);
  const values = parts.map((a) => (a.kind === 'basic' ? cell(a) : null));
  const embedded = model.embedded.find((e) => e.name === name);
  if (!embedded || values.every((v) => v === null)) return;
  const { javaClass } = embedded;
  const unboxed = values.map((v, i) => {
    const a = parts[i];
    return a?.kind === 'basic' && a.javaType.kind === 'primitive' ? machine.unbox(v) : v;
  });
  let made: JavaObject;
  if (javaClass.symbol?.typeKind === 'record') {
    const constructor = javaClass.declaredMethods.find((m) => m.symbol.name === '<init>' && m.symbol.parameters.length === values.length);
    made = machine.newObject(javaClass, constructor?.symbol.signature ?? '<init>()', unboxed);
  } else {
    made = machine.newObject(javaClass, '<init>()', []);
    parts.forEach((a, i) => {
      if (a.kind === 'basic') setField(made, a.field.symbol.name, unboxed[i] ?? null);
    });
  }
  setField(object, name, made);
}
