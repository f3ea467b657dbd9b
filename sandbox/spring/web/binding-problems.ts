import type { Machine } from '../../java/run/machine.ts';
import { JavaArray, type JavaObject, type Value } from '../../java/run/value.ts';
import { fieldValue, loadClass } from '../reflect.ts';
import type { BindingProblem } from './model-binder.ts';

/** Tells a BindingResult of what does not fit its property. */
export function addProblems(machine: Machine, result: JavaObject, problems: readonly BindingProblem[]): void {
  const text = machine.jdk('java.lang.String');
  const objectName = String(fieldValue(result, 'objectName'));
  const make = (name: string, signature: string, args: Value[]): JavaObject =>
    machine.newObject(loadClass(machine, name, result.javaClass), signature, args);
  for (const { field, type, value, message } of problems) {
    const resolvable = make(
      'org.springframework.context.support.DefaultMessageSourceResolvable',
      '<init>(java.lang.String[],java.lang.Object[],java.lang.String)',
      [machine.newArray(text, [`${objectName}.${field}`, field]), null, field],
    );
    const resolved = machine.invokeVirtual(result, 'resolveMessageCodes(java.lang.String,java.lang.String)', ['typeMismatch', field]);
    const known = resolved instanceof JavaArray ? Array.from<Value>(resolved.store).map(String) : [];
    // The type of a constructor's parameter is known here alone.
    const codes = known.includes(`typeMismatch.${type}`) ? known : [...known.slice(0, -1), `typeMismatch.${type}`, 'typeMismatch'];
    const error = make(
      'org.springframework.validation.FieldError',
      '<init>(java.lang.String,java.lang.String,java.lang.Object,boolean,java.lang.String[],java.lang.Object[],java.lang.String)',
      [
        objectName,
        field,
        value,
        true,
        machine.newArray(text, codes),
        machine.newArray(machine.jdk('java.lang.Object'), [resolvable]),
        message,
      ],
    );
    machine.invokeVirtual(result, 'addError(org.springframework.validation.ObjectError)', [error]);
  }
}
