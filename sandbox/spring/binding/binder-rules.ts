import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaArray, type JavaObject, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { ConversionFailure } from '../beans/convert.ts';
import { callNamed, classOfType, fieldValue, isA, superclasses } from '../reflect.ts';
import type { BinderRules } from '../web/binding-port.ts';
import { setField } from './fields.ts';

type Parameters = readonly (readonly [name: string, value: string])[];

/** What a DataBinder object of the application says. */
export class DataBinderRules implements BinderRules {
  private readonly machine: Machine;
  private readonly binder: JavaObject;
  private suppressed: string[] = [];
  private missing: string[] = [];

  constructor(machine: Machine, binder: JavaObject) {
    this.machine = machine;
    this.binder = binder;
  }

  get replaced(): boolean {
    return fieldValue(this.binder, 'replaced') === true;
  }

  parameters(all: Parameters): Parameters {
    const { binder } = this;
    const isWeb = isA(binder, 'org.springframework.web.bind.WebDataBinder');
    const prefixed = isWeb ? this.withoutPrefixes(all) : all;
    const plain = (name: string): string => name.replace(/^_/, '');
    const names = [...new Set(prefixed.map(([n]) => n))];
    this.suppressed = names.filter((n) => callNamed(binder, 'isAllowed(java.lang.String)', [plain(n)]) !== true).map(plain);
    const allowed = prefixed.filter(([n]) => !this.suppressed.includes(plain(n)));
    const required = fieldValue(binder, 'requiredFields');
    this.missing = (required instanceof JavaArray ? Array.from<Value>(required.store) : [])
      .map(String)
      .filter((field) => (allowed.find(([n]) => n === field)?.[1] ?? '').trim() === '');
    return allowed.filter(([n]) => !this.missing.includes(n));
  }

  /** `!name` gives a default, `_name` says that a field was there though nothing was sent for it. */
  private withoutPrefixes(all: Parameters): Parameters {
    const of = (field: string): string => String(fieldValue(this.binder, field) ?? '');
    const [defaults, marker] = [of('fieldDefaultPrefix'), of('fieldMarkerPrefix')];
    const has = (name: string): boolean => all.some(([n]) => n === name);
    return all.flatMap(([name, value]): Parameters => {
      if (defaults !== '' && name.startsWith(defaults)) {
        const field = name.slice(defaults.length);
        return has(field) ? [] : [[field, value]];
      }
      if (marker !== '' && name.startsWith(marker)) return [[`_${name.slice(marker.length)}`, value]];
      return name.startsWith('_') ? [] : [[name, value]];
    });
  }

  convert(path: string | undefined, type: Type, from: RuntimeClass, texts: readonly string[]): { readonly value: Value } | undefined {
    const { machine, binder } = this;
    const javaClass = type.kind === 'primitive' ? machine.jdk(type.name) : classOfType(type, from, machine);
    if (!javaClass) return undefined;
    try {
      const made = callNamed(binder, 'edited(java.lang.Class,java.lang.String,java.lang.String)', [
        javaClass.classObject,
        path ?? null,
        texts.join(','),
      ]);
      if (!(made instanceof JavaArray)) return undefined;
      const value = made.store[0] ?? null;
      return {
        value: type.kind === 'primitive' ? machine.unbox(typeof value === 'number' || typeof value === 'bigint' ? null : value) : value,
      };
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      const { object } = error;
      if (!superclasses(object.javaClass).some((c) => c.name === 'java.lang.IllegalArgumentException')) throw error;
      throw new ConversionFailure(erasedName(type), machine.messageOf(object) ?? '', object.javaClass.name, false, object);
    }
  }

  bound(result: JavaObject): void {
    const { machine, binder } = this;
    setField(result, 'binder', binder);
    setField(binder, 'bindingResult', result);
    setField(binder, 'target', fieldValue(result, 'target'));
    for (const field of this.suppressed) machine.invokeVirtual(result, 'recordSuppressedField(java.lang.String)', [field]);
    for (const field of this.missing) this.reportMissing(result, field);
  }

  private reportMissing(result: JavaObject, field: string): void {
    const { machine } = this;
    const text = machine.jdk('java.lang.String');
    const objectName = String(fieldValue(result, 'objectName'));
    const make = (name: string, signature: string, args: Value[]): JavaObject => {
      const found = (result.javaClass.loader ?? machine.bootstrap).load(name);
      if (!found || !('classObject' in found)) throw new Error(`${name} is missing.`);
      return machine.newObject(found, signature, args);
    };
    const place = make(
      'org.springframework.context.support.DefaultMessageSourceResolvable',
      '<init>(java.lang.String[],java.lang.Object[],java.lang.String)',
      [machine.newArray(text, [`${objectName}.${field}`, field]), null, field],
    );
    const error = make(
      'org.springframework.validation.FieldError',
      '<init>(java.lang.String,java.lang.String,java.lang.Object,boolean,java.lang.String[],java.lang.Object[],java.lang.String)',
      [
        objectName,
        field,
        '',
        true,
        machine.invokeVirtual(result, 'resolveMessageCodes(java.lang.String,java.lang.String)', ['required', field]) ?? null,
        machine.newArray(machine.jdk('java.lang.Object'), [place]),
        `Field '${field}' is required`,
      ],
    );
    machine.invokeVirtual(result, 'addError(org.springframework.validation.ObjectError)', [error]);
  }

  validate(result: JavaObject): void {
    callNamed(this.binder, 'validate(org.springframework.validation.BindingResult)', [result]);
  }
}
