import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { loadClass } from '../reflect.ts';

/** Where something was to be injected, in the words of Spring Boot's failure analysis. */
export interface InjectionPoint {
  /** `Parameter 0 of constructor in com.example.Foo`, `Field stock in com.example.Foo`. */
  readonly description: string;
  /** `@org.springframework.beans.factory.annotation.Autowired(required=true)`, for fields and setters. */
  readonly annotations: readonly string[];
}

export interface PropertyProblem {
  readonly property: string;
  readonly value: string;
  /** `class path resource [application.properties] from app.jar - 1:10`; undefined: it is not from a file. */
  readonly origin: string | undefined;
  readonly reason: string;
}

/** What Spring Boot's analysers know about an exception, kept beside it. */
export type FailureDetail =
  | { readonly kind: 'missing-bean'; readonly type: string; readonly point: InjectionPoint | undefined; readonly bean?: string }
  | { readonly kind: 'many-beans'; readonly point: InjectionPoint; readonly candidates: readonly string[] }
  | { readonly kind: 'cycle'; readonly name: string }
  | { readonly kind: 'unsatisfied'; readonly bean: string; readonly where: string; readonly field?: string }
  /** `shared`: SOFAArk's Tomcat, which says it in other words than Boot's. */
  | { readonly kind: 'port'; readonly port: number; readonly shared: boolean }
  | { readonly kind: 'duplicate-bean'; readonly name: string; readonly first: string; readonly second: string }
  /** `valid`: the values that there are, where they can be counted. */
  | { readonly kind: 'bind'; readonly target: string; readonly problem: PropertyProblem; readonly valid: readonly string[] }
  /** Bound, but @Validated does not let it pass. */
  | { readonly kind: 'invalid-binding'; readonly prefix: string; readonly target: string; readonly problems: readonly PropertyProblem[] };

/** Makes Spring's exceptions and remembers what they were about. */
export class Failures {
  private readonly machine: Machine;
  private readonly through: RuntimeClass;
  private readonly details = new WeakMap<JavaObject, FailureDetail>();

  /** `through` is a class whose loader sees Spring. */
  constructor(machine: Machine, through: RuntimeClass) {
    this.machine = machine;
    this.through = through;
  }

  make(className: string, message: string, cause?: JavaObject, detail?: FailureDetail): JavaObject {
    const javaClass = loadClass(this.machine, className, this.through);
    const alone = javaClass.declaredMethods.some((m) => m.symbol.signature === '<init>(java.lang.String)');
    const exception =
      cause || !alone
        ? this.machine.newObject(javaClass, '<init>(java.lang.String,java.lang.Throwable)', [message, cause ?? null])
        : this.machine.newObject(javaClass, '<init>(java.lang.String)', [message]);
    if (detail) this.details.set(exception, detail);
    return exception;
  }

  /** By one of its own constructors. */
  construct(className: string, signature: string, args: readonly Value[]): JavaObject {
    return this.machine.newObject(loadClass(this.machine, className, this.through), signature, args);
  }

  invokeStatic(className: string, signature: string, args: readonly Value[]): Value {
    return this.machine.invokeStatic(loadClass(this.machine, className, this.through), signature, args) ?? null;
  }

  list(texts: readonly string[]): JavaObject {
    return this.objects(texts);
  }

  /** An ArrayList of them. */
  objects(values: readonly Reference[]): JavaObject {
    const list = this.machine.newObject(this.machine.jdk('java.util.ArrayList'), '<init>()', []);
    for (const value of values) this.machine.invokeVirtual(list, 'add(java.lang.Object)', [value]);
    return list;
  }

  raise(className: string, message: string, cause?: JavaObject, detail?: FailureDetail): never {
    throw new JavaThrow(this.make(className, message, cause, detail));
  }

  /** By name or by type, as far as it was known. */
  noSuchBean(message: string, name: string | undefined, type: RuntimeClass | undefined, detail: FailureDetail): never {
    const exception = this.construct(
      'org.springframework.beans.factory.NoSuchBeanDefinitionException',
      '<init>(java.lang.String,java.lang.String,java.lang.Class)',
      [message, name ?? null, type?.classObject ?? null],
    );
    this.note(exception, detail);
    throw new JavaThrow(exception);
  }

  noUniqueBean(type: RuntimeClass, names: readonly string[], detail?: FailureDetail): never {
    const exception = this.construct(
      'org.springframework.beans.factory.NoUniqueBeanDefinitionException',
      '<init>(java.lang.String,java.lang.Class,java.lang.String[])',
      [
        `No qualifying bean of type '${type.name}' available: expected single matching bean but found ${names.length}: ${names.join(',')}`,
        type.classObject,
        this.machine.newArray(this.machine.jdk('java.lang.String'), names),
      ],
    );
    if (detail) this.note(exception, detail);
    throw new JavaThrow(exception);
  }

  note(exception: JavaObject, detail: FailureDetail): void {
    this.details.set(exception, detail);
  }

  detailOf(exception: JavaObject): FailureDetail | undefined {
    return this.details.get(exception);
  }

  /** The exception, its cause, its cause's cause, … */
  chain(exception: JavaObject): JavaObject[] {
    const all: JavaObject[] = [];
    for (let e: JavaObject | null = exception; e && !all.includes(e); e = this.causeOf(e)) all.push(e);
    return all;
  }

  /** As getCause() says it: some exceptions of reflection keep their cause for themselves. */
  private causeOf(exception: JavaObject): JavaObject | null {
    const cause = this.machine.invokeVirtual(exception, 'getCause()', []);
    return cause instanceof JavaObject ? cause : null;
  }

  is(exception: JavaObject, className: string): boolean {
    for (let c: RuntimeClass | undefined = exception.javaClass; c; c = c.superclass) if (c.name === className) return true;
    return false;
  }
}
