import type { RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { erasedName } from '../../java/types/types.ts';
import { asReference, implementsName, iterate } from '../json/json-writer.ts';
import { data, expressions } from '../parts.ts';
import { callBean, classes, classOfType, findAnnotation, loadClass, superclasses, text } from '../reflect.ts';
import type { ApplicationContext } from './application-context.ts';

const LISTENER = 'org.springframework.context.ApplicationListener';
const METHOD = 'org.springframework.context.event.EventListener';
const ORDER = 'org.springframework.core.annotation.Order';
const EVENT = 'org.springframework.context.ApplicationEvent';
const PAYLOAD = 'org.springframework.context.PayloadApplicationEvent';
const UNKNOWN = { kind: 'unknown' } as const;
const LAST = 2147483647;

/** Somebody who is told, and when: a lower order comes first. */
interface Listening {
  readonly order: number;
  tell(): void;
}

/** Publishes events to ApplicationListener beans and @EventListener methods: by @Order, then as they were registered. */
export class EventPublisher {
  private readonly context: ApplicationContext;

  constructor(context: ApplicationContext) {
    this.context = context;
  }

  /** One of Spring's events whose constructor takes the context. */
  publishOwn(className: string, parameter: string): void {
    const { context } = this;
    const { machine } = context.jvm;
    this.publish(machine.newObject(loadClass(machine, className, context.primary), `<init>(${parameter})`, [context.object]));
  }

  publish(event: Reference): void {
    if (event === null) return;
    const { factory, jvm } = this.context;
    const { machine } = jvm;
    // Beans that are listeners are known before the methods that listen.
    const listening: Listening[] = [];
    const methods: Listening[] = [];
    for (const name of factory.names) {
      const definition = factory.definition(name);
      if (!definition || definition.origin.kind === 'supplied') continue;
      if (implementsName(definition.type, LISTENER)) {
        const bean = factory.get(name);
        const values = findAnnotation(machine, definition.type, ORDER);
        if (bean instanceof JavaObject && this.accepts(bean, event))
          listening.push({
            order: orderOf(values),
            tell: () =>
              void machine.invokeVirtual(bean, 'onApplicationEvent(org.springframework.context.ApplicationEvent)', [this.asEvent(event)]),
          });
      }
      for (const method of superclasses(definition.type).flatMap((c) => c.declaredMethods)) {
        if (!this.listensTo(method, event)) continue;
        const tell = (): void => this.tellMethod(method, name, event);
        methods.push({
          order: orderOf(findAnnotation(machine, method, ORDER)),
          tell: () => (data.isLoaded ? data.loaded.deliver(this.context, method, tell) : tell()),
        });
      }
    }
    for (const { tell } of [...listening, ...methods].toSorted((a, b) => a.order - b.order)) tell();
  }

  private tellMethod(method: RuntimeMethod, name: string, event: Exclude<Reference, null>): void {
    const { machine } = this.context.jvm;
    if (!this.holds(method, event)) return;
    const bean = this.context.factory.get(name);
    if (!(bean instanceof JavaObject)) return;
    const answer =
      callBean(
        machine,
        method,
        bean,
        method.symbol.parameters.map(() => (carries(method) ? this.asEvent(event) : event)),
      ) ?? null;
    if (method.symbol.returnType.kind !== 'void') this.publishAnswer(asReference(machine, answer, method.symbol.returnType));
  }

  /** What a listener returns is an event, too; each element of an array or a collection is one. */
  private publishAnswer(answer: Reference): void {
    if (answer === null) return;
    if (answer instanceof JavaArray)
      for (const each of Array.from<Value>(answer.store)) this.publish(asReference(this.context.jvm.machine, each, UNKNOWN));
    else if (answer instanceof JavaObject && implementsName(answer.javaClass, 'java.util.Collection'))
      for (const each of iterate(this.context.jvm.machine, answer)) this.publish(each);
    else this.publish(answer);
  }

  private isOwn(event: Exclude<Reference, null>): boolean {
    return superclasses(this.context.jvm.machine.classOf(event)).some((c) => c.name === EVENT);
  }

  /** An object that is no ApplicationEvent is carried by one. */
  private asEvent(event: Exclude<Reference, null>): Reference {
    const { context } = this;
    const { machine } = context.jvm;
    if (this.isOwn(event)) return event;
    return machine.newObject(loadClass(machine, PAYLOAD, context.primary), '<init>(java.lang.Object,java.lang.Object)', [
      context.object,
      event,
    ]);
  }

  /** The `condition` of an @EventListener: SpEL that knows the event by its parameter's name, `#a0`, `#root.event`. */
  private holds(method: RuntimeMethod, event: Exclude<Reference, null>): boolean {
    const { machine } = this.context.jvm;
    const condition = text(findAnnotation(machine, method, METHOD)?.['condition']);
    if (condition === '') return true;
    const variables = new Map<string, Reference>();
    const [parameter] = method.symbol.parameters;
    for (const name of parameter ? [parameter.name, 'a0', 'p0'] : []) variables.set(name, event);
    const root = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
    const put = (key: string, value: Reference): void =>
      void machine.invokeVirtual(root, 'put(java.lang.Object,java.lang.Object)', [key, value]);
    put('event', event);
    put('args', machine.newArray(machine.jdk('java.lang.Object'), [event]));
    return expressions.loaded.evaluateText(this.context, condition, variables, root) === true;
  }

  /** The listener's event type, where the class names it; a lambda takes every ApplicationEvent. */
  private accepts(bean: JavaObject, event: Exclude<Reference, null>): boolean {
    const { machine } = this.context.jvm;
    const type = machine.classOf(event);
    const own = this.isOwn(event);
    for (const c of superclasses(bean.javaClass)) {
      const named = c.symbol?.interfaces.find((i) => i.symbol.binaryName === LISTENER)?.args[0];
      const wanted = named && classOfType(named, c, machine);
      if (!wanted) continue;
      if (own) return type.isSubclassOf(wanted);
      const [payload] = named.kind === 'class' ? named.args : [];
      const carried = payload && classOfType(payload, c, machine);
      return wanted.name === EVENT || (wanted.name === PAYLOAD && (!carried || type.isSubclassOf(carried)));
    }
    return own;
  }

  private listensTo(method: RuntimeMethod, event: Exclude<Reference, null>): boolean {
    const { machine } = this.context.jvm;
    const values = findAnnotation(machine, method, METHOD);
    if (!values) return false;
    const named = [...classes(values['value']), ...classes(values['classes'])];
    const [parameter] = method.symbol.parameters;
    const types = named.length > 0 ? named : parameter ? [classOfType(parameter.type, method.owner, machine)] : [];
    const [payload] = carries(method) && parameter?.type.kind === 'class' ? parameter.type.args : [];
    const carried = payload && classOfType(payload, method.owner, machine);
    if (carries(method) && !this.isOwn(event)) return !carried || machine.classOf(event).isSubclassOf(carried);
    return types.some((t) => t !== undefined && machine.classOf(event).isSubclassOf(t));
  }
}

/** Whether a listener takes what carries an object that is no event. */
const carries = ({ symbol }: RuntimeMethod): boolean => symbol.parameters.some((p) => erasedName(p.type) === PAYLOAD);

function orderOf(values: Readonly<Record<string, unknown>> | undefined): number {
  const order = values?.['value'];
  return typeof order === 'number' ? order : LAST;
}
