import type { AnnotationValues } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { beanNameOf } from '../beans/bean-definition.ts';
import { classOfType } from '../reflect.ts';
import { addProblems } from './binding-problems.ts';
import { type BindingProblem, ModelBinder } from './model-binder.ts';

import { type ArgumentTools, type HandlerCall, isSimple, methodParameter, nameGiven, type Parameter } from './argument.ts';
import { putEntry } from './argument-values.ts';
import type { SentValues } from './sent-values.ts';

const RESULT = 'org.springframework.validation.BeanPropertyBindingResult';

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
    const { machine, objects } = this.tools;
    const { exchange, model } = handlerCall;
    const named = values && nameGiven(values) !== '';
    const name = named ? nameGiven(values) : modelName(p.type);
    const known = machine.invokeVirtual(model(), 'get(java.lang.Object)', [name]) ?? null;
    const variables = handlerCall.match?.variables;
    if (known === null && machine.invokeVirtual(model(), 'containsKey(java.lang.Object)', [name]) === true) {
      handlerCall.binding = objects.newOf(RESULT, '<init>(java.lang.Object,java.lang.String)', [null, name]);
      return null;
    }
    const rules = this.tools.binding?.rules(handlerCall, name, known instanceof JavaObject ? known : null);
    const parameters = rules ? rules.parameters(exchange.request.parameters) : exchange.request.parameters;
    const given = (key: string): readonly string[] => {
      const all = parameters.filter(([n]) => n === key).map(([, v]) => v);
      const variable = variables?.get(key);
      return all.length === 0 && variable !== undefined ? [variable] : all;
    };
    const keys = [...new Set(parameters.map(([n]) => n))];
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
            rules,
            files: (key, type) => this.values.files({ ...p, type }, key, { required: false }, exchange),
          });
    if (!made)
      return machine.throwNew(
        'java.lang.IllegalStateException',
        `No primary or single unique constructor found for ${javaClass?.symbol?.typeKind === 'interface' ? 'interface' : 'class'} ${erasedName(p.type)}`,
      );
    const before = problems.length;
    if (values?.['binding'] !== false && made instanceof JavaObject)
      this.binder.bind(made, {
        given,
        keys,
        problems,
        rules,
        files: (key, type) => this.values.files({ ...p, type }, key, { required: false }, exchange),
      });
    // Parameters are bound in the order of their names.
    problems.push(...problems.splice(before).toSorted((a, b) => (a.field < b.field ? -1 : 1)));
    if (made instanceof JavaObject) {
      machine.invokeVirtual(model(), 'remove(java.lang.Object)', [name]);
      putEntry(this.tools, model(), name, made);
      putEntry(
        this.tools,
        model(),
        `org.springframework.validation.BindingResult.${name}`,
        this.validated(p, made, name, handlerCall, problems, rules),
      );
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
    rules = this.tools.binding?.rules(handlerCall, objectName, value),
  ): JavaObject {
    const { machine, objects, validation, exceptions } = this.tools;
    const result = objects.newOf(RESULT, '<init>(java.lang.Object,java.lang.String)', [value, objectName]);
    handlerCall.binding = result;
    rules?.bound(result);
    if (problems && problems.length > 0) addProblems(machine, result, problems);
    const groups = this.validationGroups(p);
    if (groups && validation && !rules?.replaced) validation.validate(value, objectName, groups, result);
    if (groups) rules?.validate(result);
    if (machine.invokeVirtual(result, 'hasErrors()', []) !== true) return result;
    const next = p.method.symbol.parameters[p.index + 1];
    if (next && ['org.springframework.validation.BindingResult', 'org.springframework.validation.Errors'].includes(erasedName(next.type)))
      return result;
    return exceptions.notValid(methodParameter(this.tools, p), result);
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
}

/** The name of a model attribute that has none of its own. */
export function modelName(type: Type): string {
  const name = erasedName(type);
  const argument = type.kind === 'class' ? type.args[0] : undefined;
  const simple = (n: string): string => beanNameOf(n.replace(/^.*[.$]/, ''));
  return argument && /^java\.util\.(List|Collection|Set)$/.test(name) ? `${simple(erasedName(argument))}List` : simple(name);
}
