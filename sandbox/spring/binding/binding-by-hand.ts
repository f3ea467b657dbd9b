import type { Machine } from '../../java/run/machine.ts';
import { JavaArray, JavaObject, type Value } from '../../java/run/value.ts';
import { asReference } from '../json/json-writer.ts';
import { Converter } from '../beans/convert.ts';
import { isRuntimeClass, superclasses } from '../reflect.ts';
import { addProblems } from '../web/binding-problems.ts';
import { type BindingProblem, ModelBinder } from '../web/model-binder.ts';
import { DataBinderRules } from './binder-rules.ts';

const textsOf = (machine: Machine, value: Value): string[] => {
  if (value instanceof JavaArray)
    return Array.from<Value>(value.store).map((v) => machine.toJavaString(asReference(machine, v, { kind: 'unknown' })));
  return [machine.toJavaString(asReference(machine, value, { kind: 'unknown' }))];
};

/** DataBinder.bind: fills its target from property values. */
export function bindByHand(machine: Machine, binder: JavaObject, names: JavaArray, values: JavaArray): void {
  const result = machine.invokeVirtual(binder, 'getBindingResult()', []);
  const target = machine.invokeVirtual(binder, 'getTarget()', []);
  if (!(target instanceof JavaObject) || !(result instanceof JavaObject)) return;
  const rules = new DataBinderRules(machine, binder);
  const given = Array.from<Value>(names.store).flatMap((name, i) =>
    textsOf(machine, values.store[i] ?? null).map((text): readonly [string, string] => [String(name), text]),
  );
  const parameters = rules.parameters(given);
  const problems: BindingProblem[] = [];
  new ModelBinder(machine, Converter.ofApplication(machine).ofWeb(new Map())).bind(target, {
    given: (key) => parameters.filter(([n]) => n === key).map(([, v]) => v),
    keys: [...new Set(parameters.map(([n]) => n))],
    problems,
    files: () => undefined,
    rules,
  });
  rules.bound(result);
  addProblems(machine, result, problems);
}

/** What a Formatter formats, as its class says it. */
export function formattedType(machine: Machine, formatter: JavaObject): Value {
  for (const c of superclasses(formatter.javaClass)) {
    const argument = c.symbol?.interfaces.find((i) => i.symbol.binaryName === 'org.springframework.format.Formatter')?.args[0];
    if (argument?.kind !== 'class') continue;
    const found = (c.loader ?? machine.bootstrap).load(argument.symbol.binaryName);
    if (isRuntimeClass(found)) return found.classObject;
  }
  return machine.throwNew(
    'java.lang.IllegalArgumentException',
    `Unable to extract the parameterized field type from Formatter [${formatter.javaClass.name}]; does the class parameterize the <T> generic type?`,
  );
}
