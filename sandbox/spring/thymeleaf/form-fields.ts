import { type Reference, JavaObject } from '../../java/run/value.ts';
import { asReference, implementsName, iterate } from '../json/json-writer.ts';
import { isA, superclasses } from '../reflect.ts';
import { ExpressionError } from '../spel/expression.ts';
import { Scope, TemplateProblem, type Evaluation } from './evaluation.ts';
import { attributeOf, type Element, escapeMarkup, setAttribute } from './markup.ts';
import { isMany } from './utilities.ts';

const UNKNOWN = { kind: 'unknown' } as const;
const RESULT = 'org.springframework.validation.BindingResult.';
const FORMAT = 'org.springframework.format.annotation.DateTimeFormat';

interface Bound {
  readonly object: string;
  /** Below the object; `*` and the empty text are all of it. */
  readonly field: string;
}

/** What th:field made beside its attributes. */
interface Made {
  readonly body: string | undefined;
  readonly before: string;
  readonly after: string;
  /** What options below it are compared with. */
  readonly selected: Reference;
}

/** Spring's BindStatus, as th:field, th:errors and #fields ask it. */
export class FormFields {
  private evaluationOf: Evaluation | undefined;
  private readonly last = new WeakMap<Element, string>();

  attach(evaluation: Evaluation): void {
    this.evaluationOf = evaluation;
  }

  private get e(): Evaluation {
    if (!this.evaluationOf) throw new Error('No evaluation.');
    return this.evaluationOf;
  }

  private bound(expression: string, scope: Scope): Bound {
    const [, mark = '*', given = expression] = /^([*$])\{([\s\S]*)\}$/.exec(expression.trim()) ?? [];
    const inner = given.replaceAll(/__\$\{([^}]*)\}__/g, (_all, e: string) => this.e.text(this.e.spel(e, scope)));
    const { selection } = scope;
    if (mark === '*' && selection) {
      const [object = '', ...path] = selection.expression.split('.');
      return { object, field: [...path, inner].join('.') };
    }
    const dot = inner.search(/[.[]/);
    return dot < 0 ? { object: inner, field: '' } : { object: inner.slice(0, dot), field: inner.slice(dot).replace(/^\./, '') };
  }

  private result(object: string, scope: Scope): JavaObject | undefined {
    const found = scope.get(`${RESULT}${object}`);
    return found instanceof JavaObject ? found : undefined;
  }

  private target(object: string, scope: Scope): Reference {
    return scope.get(object) ?? null;
  }

  private raw({ object, field }: Bound, scope: Scope): Reference {
    const inner = new Scope(undefined);
    inner.selection = { object: this.target(object, scope), expression: object };
    return field === '' ? this.target(object, scope) : this.e.spel(field, inner, true);
  }

  private error({ object, field }: Bound, scope: Scope): JavaObject | undefined {
    const result = this.result(object, scope);
    const found = result && this.e.machine.invokeVirtual(result, 'getFieldError(java.lang.String)', [field]);
    return found instanceof JavaObject ? found : undefined;
  }

  /** A field's value, or what was sent instead of one. */
  private value(bound: Bound, scope: Scope): Reference {
    const { machine } = this.e;
    const error = this.error(bound, scope);
    if (error) {
      const rejected = asReference(machine, machine.invokeVirtual(error, 'getRejectedValue()', []) ?? null, UNKNOWN);
      return rejected;
    }
    return this.raw(bound, scope);
  }

  /** As the application's editors and formats show it. */
  private text(bound: Bound, value: Reference, scope: Scope): string {
    const { machine } = this.e;
    const result = this.result(bound.object, scope);
    if (result && bound.field !== '') {
      const shown = asReference(machine, machine.invokeVirtual(result, 'getFieldValue(java.lang.String)', [bound.field]) ?? null, UNKNOWN);
      if (typeof shown === 'string') return shown;
    }
    return this.formatted(bound, value, scope);
  }

  formatted(bound: Bound, value: Reference, scope: Scope): string {
    const { machine, context, locale } = this.e;
    if (value === null) return '';
    if (value instanceof JavaObject && value.javaClass.name.startsWith('java.time.')) {
      const dot = bound.field.lastIndexOf('.');
      const owner = dot < 0 ? this.target(bound.object, scope) : this.raw({ ...bound, field: bound.field.slice(0, dot) }, scope);
      const field =
        owner instanceof JavaObject
          ? superclasses(owner.javaClass)
              .flatMap((c) => c.declaredFields)
              .find((f) => f.symbol.name === bound.field.slice(dot + 1))
          : undefined;
      const pattern = field && machine.annotation(field, FORMAT)?.['pattern'];
      if (typeof pattern === 'string' && pattern !== '') {
        const formatter =
          machine.invokeStatic(machine.jdk('java.time.format.DateTimeFormatter'), 'ofPattern(java.lang.String,java.util.Locale)', [
            pattern,
            locale,
          ]) ?? null;
        return String(
          machine.invokeVirtual(asReference(machine, formatter, UNKNOWN), 'format(java.time.temporal.TemporalAccessor)', [value]),
        );
      }
    }
    if (value instanceof JavaObject) {
      const converter = context.factory.converter.ofObject(value.javaClass, 'java.lang.String');
      if (converter) return String(converter.convert(value));
    }
    return this.e.text(value);
  }

  /** `${{…}}`. */
  shown(expression: string, selection: boolean, value: Reference, scope: Scope): Reference {
    return this.formatted(this.bound(`${selection ? '*' : '$'}{${expression}}`, scope), value, scope);
  }

  // ---- errors ----

  errors(expression: string, scope: Scope): string[] {
    return this.messages(this.bound(expression, scope), scope);
  }

  private messages({ object, field }: Bound, scope: Scope): string[] {
    const { machine, context, locale } = this.e;
    const result = this.result(object, scope);
    if (!result) return [];
    const all =
      field === '*' || field === ''
        ? machine.invokeVirtual(result, field === '*' ? 'getAllErrors()' : 'getGlobalErrors()', [])
        : machine.invokeVirtual(result, 'getFieldErrors(java.lang.String)', [field]);
    return iterate(machine, all ?? null).map((error) =>
      String(
        machine.invokeVirtual(context.object, 'getMessage(org.springframework.context.MessageSourceResolvable,java.util.Locale)', [
          error,
          locale,
        ]),
      ),
    );
  }

  /** `#fields.…` */
  ask(method: string, args: readonly Reference[], scope: Scope): Reference {
    const { machine } = this.e;
    const named = args.length === 0 ? '*' : this.e.text(args[0] ?? null);
    const list = (texts: readonly string[]): Reference => {
      const made = machine.newObject(machine.jdk('java.util.ArrayList'), '<init>()', []);
      for (const text of texts) machine.invokeVirtual(made, 'add(java.lang.Object)', [text]);
      return made;
    };
    const bound = (name: string): Bound => this.bound(/^[*$]\{/.test(name) ? name : `*{${name}}`, scope);
    const of = (name: string): string[] =>
      name === 'global' ? this.messages({ ...bound('*'), field: '' }, scope) : this.messages(bound(name === 'all' ? '*' : name), scope);
    switch (method) {
      case 'hasErrors':
        return of(named).length > 0;
      case 'hasAnyErrors':
        return of('*').length > 0;
      case 'hasGlobalErrors':
        return of('global').length > 0;
      case 'errors':
        return list(of(named));
      case 'allErrors':
        return list(of('*'));
      case 'globalErrors':
        return list(of('global'));
    }
    throw new ExpressionError(`not supported: #fields.${method} of Thymeleaf (the trial does not simulate it; a real base does)`);
  }

  /** The expression of the element's th:field, or the field of its name. */
  lastOf(element: Element): string | undefined {
    const name = attributeOf(element, 'name');
    return this.last.get(element) ?? (name === undefined ? undefined : `*{${name}}`);
  }

  // ---- th:field ----

  act(element: Element, expression: string, scope: Scope): Made {
    const bound = this.bound(expression, scope);
    if (bound.field === '')
      throw new TemplateProblem(
        `not supported: th:field="${expression}", which names no property (the trial does not simulate it; a real base does)`,
      );
    this.last.set(element, expression);
    // What is chosen, and numbers, are shown as the property has them, not as they were sent.
    const actual = this.raw(bound, scope);
    const kind = element.name.toLowerCase();
    const type = kind === 'input' ? (attributeOf(element, 'type') ?? 'text').toLowerCase() : kind;
    const { field } = bound;
    const asIs = /^(?:checkbox|radio|select|option|number|range)$/.test(type);
    const value = asIs ? actual : this.value(bound, scope);
    const text = asIs ? this.e.text(actual) : this.text(bound, value, scope);
    const plain = field.replaceAll(/[[\]'"]/g, '');
    const made = { body: undefined, before: '', after: '', selected: null };
    const name = (counted: boolean): void => {
      const own = attributeOf(element, 'id');
      const id = own ?? (counted ? this.counted(plain) : plain);
      setAttribute(element, 'id', 'id', own ?? escapeMarkup(id));
      setAttribute(element, 'name', 'name', escapeMarkup(field));
    };
    const mark = (attribute: 'checked' | 'selected', is: boolean): void => {
      if (is) setAttribute(element, attribute, attribute, attribute);
    };
    switch (type) {
      case 'checkbox': {
        const isFlag = typeof value === 'boolean' || (value === null && attributeOf(element, 'value') === undefined);
        name(true);
        if (isFlag) setAttribute(element, 'value', 'value', 'true');
        mark('checked', isFlag ? value === true : this.isAmong(value, attributeOf(element, 'value') ?? ''));
        const disabled = attributeOf(element, 'disabled') === undefined ? '' : ' disabled="disabled"';
        return { ...made, after: `<input type="hidden" name="_${escapeMarkup(field)}" value="on"${disabled}/>` };
      }
      case 'radio':
        name(true);
        mark('checked', this.isAmong(value, attributeOf(element, 'value') ?? ''));
        return made;
      case 'select': {
        const multiple = element.attributes.some((a) => a.name.toLowerCase() === 'multiple');
        name(false);
        const selected = this.e.map([['v', value]]);
        return { ...made, selected, before: multiple ? `<input type="hidden" name="_${escapeMarkup(field)}" value="1"/>` : '' };
      }
      case 'textarea':
        name(false);
        return { ...made, body: escapeMarkup(text) };
      case 'option':
        mark('selected', this.isAmong(value, attributeOf(element, 'value') ?? ''));
        return made;
      case 'file':
        name(false);
        return made;
      case 'password':
        name(false);
        setAttribute(element, 'value', 'value', '');
        return made;
      default:
        if (kind !== 'input')
          throw new TemplateProblem(`not supported: th:field at <${kind}> (the trial does not simulate it; a real base does)`);
        name(false);
        setAttribute(element, 'value', 'value', escapeMarkup(text));
        return made;
    }
  }

  private counted(id: string): string {
    const count = this.e.counters.get(id) ?? 1;
    this.e.counters.set(id, count + 1);
    return `${id}${count}`;
  }

  private isAmong(value: Reference, escaped: string): boolean {
    const items = isMany(value) ? this.e.items(value) : [value];
    return items.some((i) => i !== null && escapeMarkup(this.name(i)) === escaped);
  }

  private name(value: Reference): string {
    return value instanceof JavaObject && isA(value, 'java.lang.Enum')
      ? String(this.e.machine.invokeVirtual(value, 'name()', []))
      : this.e.text(value);
  }

  /** Options below a bound select. */
  option(element: Element, scope: Scope): void {
    if (element.name.toLowerCase() !== 'option') return;
    const select = scope.get('trial select');
    if (!(select instanceof JavaObject) || !implementsName(select.javaClass, 'java.util.Map')) return;
    const value = asReference(this.e.machine, this.e.machine.invokeVirtual(select, 'get(java.lang.Object)', ['v']) ?? null, UNKNOWN);
    const own = attributeOf(element, 'value');
    if (own !== undefined && this.isAmong(value, own)) setAttribute(element, 'selected', 'selected', 'selected');
  }
}
