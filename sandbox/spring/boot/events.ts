import type { RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaObject, type Reference } from '../../java/run/value.ts';
import { implementsName } from '../json/json-writer.ts';
import { callBean, classes, classOfType, findAnnotation, loadClass, superclasses } from '../reflect.ts';
import type { ApplicationContext } from './application-context.ts';

const LISTENER = 'org.springframework.context.ApplicationListener';

/** Publishes events to ApplicationListener beans and @EventListener methods, in order of registration. */
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
    for (const name of factory.names) {
      const definition = factory.definition(name);
      if (!definition || definition.origin.kind === 'supplied') continue;
      if (implementsName(definition.type, LISTENER)) {
        const bean = factory.get(name);
        if (bean instanceof JavaObject && this.accepts(bean, event))
          machine.invokeVirtual(bean, 'onApplicationEvent(org.springframework.context.ApplicationEvent)', [event]);
      }
      for (const method of superclasses(definition.type).flatMap((c) => c.declaredMethods)) {
        if (!this.listensTo(method, event)) continue;
        const bean = factory.get(name);
        if (bean instanceof JavaObject) callBean(machine, method, bean, method.symbol.parameters.length === 0 ? [] : [event]);
      }
    }
  }

  /** The listener's event type, where the class names it; a lambda takes every ApplicationEvent. */
  private accepts(bean: JavaObject, event: Exclude<Reference, null>): boolean {
    const { machine } = this.context.jvm;
    const type = machine.classOf(event);
    if (!superclasses(type).some((c) => c.name === 'org.springframework.context.ApplicationEvent')) return false;
    for (const c of superclasses(bean.javaClass)) {
      const named = c.symbol?.interfaces.find((i) => i.symbol.binaryName === LISTENER)?.args[0];
      const wanted = named && classOfType(named, c, machine);
      if (wanted) return type.isSubclassOf(wanted);
    }
    return true;
  }

  private listensTo(method: RuntimeMethod, event: Exclude<Reference, null>): boolean {
    const { machine } = this.context.jvm;
    const values = findAnnotation(machine, method, 'org.springframework.context.event.EventListener');
    if (!values) return false;
    const named = [...classes(values['value']), ...classes(values['classes'])];
    const [parameter] = method.symbol.parameters;
    const types = named.length > 0 ? named : parameter ? [classOfType(parameter.type, method.owner, machine)] : [];
    return types.some((t) => t !== undefined && machine.classOf(event).isSubclassOf(t));
  }
}
