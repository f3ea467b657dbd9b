import type { AnnotationValues } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { beanNameOf } from '../beans/bean-definition.ts';
import { classOfType } from '../reflect.ts';
import { type BindingProblem, ModelBinder } from './model-binder.ts';

import { type ArgumentTools, type HandlerCall, isSimple, methodParameter, nameGiven, type Parameter } from './argument.ts';
import { putEntry } from './argument-values.ts';
import type { SentValues } from './sent-values.ts';

/** Arguments that are objects filled from a request, and the check of what a request filled. */
export class ModelArguments {
  private readonly tools: ArgumentTools;
  private readonly values: SentValues;
  private readonly binder: ModelBinder;

  constructor(tools: ArgumentTools, values: SentValues) {
    this.tools = tools;
    this.values = values;
    this.binder = new ModelBinder(tools.machine, tools.converter);
  }

  /** A parameter without annotation that is no simple value: filled from request parameters. */
  modelAttribute(p: Parameter, values: AnnotationValues | undefined, handlerCall: HandlerCall): Value {
    const { machine } = this.tools;
    const { exchange, model } = handlerCall;
    const named = values && nameGiven(values) !== '';
    const name = named ? nameGiven(values) : modelName(p.type);
    const known = machine.invokeVirtual(model(), 'get(java.lang.Object)', [name]) ?? null;
    const variables = handlerCall.match?.variables;
    const given = (key: string): readonly string[] => {
      const all = exchange.request.parameters.filter(([n]) => n === key).map(([, v]) => v);
      const variable = variables?.get(key);
      return all.length === 0 && variable !== undefined ? [variable] : all;
    };
    const keys = [...new Set(exchange.request.parameters.map(([n]) => n))];
    const javaClass = classOfType(p.type, p.method.owner, machine);
    const problems: BindingProblem[] = [];
    if (known !== null && isSimple(this.tools, p)) return known;
    const made =
      known instanceof JavaObject
        ? known
        : javaClass &&
          this.binder.construct(javaClass, {
            given,
            keys,
            problems,
            files: (key, type) => this.values.files({ ...p, type }, key, { required: false }, exchange),
          });
    if (!made)
      return machine.throwNew(
        'java.lang.IllegalStateException',
        `No primary or single unique constructor found for ${javaClass?.symbol?.typeKind === 'interface' ? 'interface' : 'class'} ${erasedName(p.type)}`,
      );
    if (values?.['binding'] !== false && made instanceof JavaObject)
      this.binder.bind(made, {
        given,
        keys,
        problems,
        files: (key, type) => this.values.files({ ...p, type }, key, { required: false }, exchange),
      });
    if (made instanceof JavaObject) {
      putEntry(this.tools, model(), name, made);
      this.validated(p, made, name, handlerCall, problems);
    }
    return made;
  }

  /** Checks constraints and reports what does not fit: to the BindingResult that follows, else by an exception. */
  validated(
    p: Parameter,
    value: JavaObject,
    objectName: string,
    handlerCall: HandlerCall,
    problems: readonly BindingProblem[] | undefined,
  ): void {
    const { machine, objects, validation, exceptions } = this.tools;
    const result = objects.newOf('org.springframework.validation.BeanPropertyBindingResult', '<init>(java.lang.Object,java.lang.String)', [
      value,
      objectName,
    ]);
    handlerCall.binding = result;
    for (const problem of problems ?? [])
      machine.invokeVirtual(result, 'addError(org.springframework.validation.ObjectError)', [this.bindingError(problem, objectName)]);
    const groups = this.validationGroups(p);
    if (groups && validation) validation.validate(value, objectName, groups, result);
    if (machine.invokeVirtual(result, 'hasErrors()', []) !== true) return;
    const next = p.method.symbol.parameters[p.index + 1];
    if (next && ['org.springframework.validation.BindingResult', 'org.springframework.validation.Errors'].includes(erasedName(next.type)))
      return;
    exceptions.notValid(methodParameter(this.tools, p), result);
  }

  /** @Valid, @Validated or an annotation whose name begins with Valid; undefined: nothing is checked. */
  private validationGroups(p: Parameter): readonly RuntimeClass[] | undefined {
    for (const { name, values } of [
      ...this.tools.machine.annotations({ method: p.method, parameter: p.index }),
      ...this.tools.machine.annotations({ method: p.declared, parameter: p.index }),
    ]) {
      if (name === 'org.springframework.validation.annotation.Validated') {
        const groups = values['value'];
        return Array.isArray(groups)
          ? groups.filter((g): g is RuntimeClass => typeof g === 'object' && g !== null && 'declaredMethods' in g)
          : [];
      }
      if (/\.Valid\w*$/.test(name)) return [];
    }
    return undefined;
  }

  private bindingError(problem: BindingProblem, objectName: string): JavaObject {
    const { machine, objects } = this.tools;
    const text = machine.jdk('java.lang.String');
    const codes = [
      `typeMismatch.${objectName}.${problem.field}`,
      `typeMismatch.${problem.field}`,
      `typeMismatch.${problem.type}`,
      'typeMismatch',
    ];
    const resolvable = objects.newOf(
      'org.springframework.context.support.DefaultMessageSourceResolvable',
      '<init>(java.lang.String[],java.lang.Object[],java.lang.String)',
      [machine.newArray(text, [`${objectName}.${problem.field}`, problem.field]), null, problem.field],
    );
    return objects.newOf(
      'org.springframework.validation.FieldError',
      '<init>(java.lang.String,java.lang.String,java.lang.Object,boolean,java.lang.String[],java.lang.Object[],java.lang.String)',
      [
        objectName,
        problem.field,
        problem.value,
        true,
        machine.newArray(text, codes),
        machine.newArray(machine.jdk('java.lang.Object'), [resolvable]),
        problem.message,
      ],
    );
  }
}

/** The name of a model attribute that has none of its own. */
export function modelName(type: Type): string {
  const name = erasedName(type);
  const argument = type.kind === 'class' ? type.args[0] : undefined;
  const simple = (n: string): string => beanNameOf(n.replace(/^.*[.$]/, ''));
  return argument && /^java\.util\.(List|Collection|Set)$/.test(name) ? `${simple(erasedName(argument))}List` : simple(name);
}
