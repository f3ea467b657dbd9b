import type { JavaObject, Value } from '../../java/run/value.ts';
import { superclasses } from '../reflect.ts';

/** Sets an object's field, by name; superclasses' fields too. */
export function setField(object: JavaObject, name: string, value: Value): void {
  for (const c of superclasses(object.javaClass)) {
    const field = c.declaredFields.find((f) => f.symbol.name === name && !f.symbol.flags.static);
    if (field) {
      object.fields[field.slot] = value;
      return;
    }
  }
}
