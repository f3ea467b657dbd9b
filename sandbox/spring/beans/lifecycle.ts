import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import type { JavaObject } from '../../java/run/value.ts';
import { call, callNamed, findAnnotation, superclasses } from '../reflect.ts';
import type { BeanDefinition } from './bean-definition.ts';
import type { BeanFactoryOptions } from './bean-factory.ts';

function annotatedMethods(machine: Machine, javaClass: RuntimeClass, annotation: string): RuntimeMethod[] {
  return superclasses(javaClass)
    .toReversed()
    .flatMap((c) => c.declaredMethods.filter((m) => m.symbol.parameters.length === 0 && findAnnotation(machine, m, annotation)));
}

function implementsInterface(javaClass: RuntimeClass, name: string): boolean {
  return superclasses(javaClass).some((c) => c.name === name || c.interfaces.some((i) => implementsInterface(i, name)));
}

/**
 * Aware callbacks, binding, Koupleless's fields, @PostConstruct, afterPropertiesSet, the @Bean's init method: in Spring's
 * order, which registers the post processor of @PostConstruct last.
 */
export function initializeBean(options: BeanFactoryOptions, made: JavaObject, definition: BeanDefinition): JavaObject {
  const { machine, failures } = options;
  const { name } = definition;
  options.aware(made, name);
  options.beforeInit(made, name);
  const bean = options.beforeInitialization(made, name);
  options.beforePostConstruct(bean, name);
  for (const method of annotatedMethods(machine, bean.javaClass, 'jakarta.annotation.PostConstruct')) {
    try {
      call(method, bean, []);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      failures.raise(
        'org.springframework.beans.factory.BeanCreationException',
        `Error creating bean with name '${name}': Invocation of init method failed`,
        error.object,
      );
    }
  }
  if (implementsInterface(bean.javaClass, 'org.springframework.beans.factory.InitializingBean'))
    machine.invokeVirtual(bean, 'afterPropertiesSet()', []);
  if (definition.initMethod !== '') callNamed(bean, `${definition.initMethod}()`, []);
  return bean;
}

/** @PreDestroy, destroy(), the @Bean's destroy method. What one of them throws is logged, and the next has its turn. */
export function destroyBean({ machine, failedToDestroy }: BeanFactoryOptions, bean: JavaObject, definition: BeanDefinition): void {
  const attempt = (step: () => void, logger: string, say: (error: string) => string): void => {
    try {
      step();
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      failedToDestroy(logger, say(machine.toJavaString(error.object)));
    }
  };
  const { name } = definition;
  attempt(
    () => {
      for (const method of annotatedMethods(machine, bean.javaClass, 'jakarta.annotation.PreDestroy')) call(method, bean, []);
    },
    'org.springframework.context.annotation.CommonAnnotationBeanPostProcessor',
    (error) => `Destroy method on bean with name '${name}' threw an exception: ${error}`,
  );
  if (implementsInterface(bean.javaClass, 'org.springframework.beans.factory.DisposableBean'))
    attempt(
      () => void machine.invokeVirtual(bean, 'destroy()', []),
      DISPOSES,
      (error) => `Invocation of destroy method failed on bean with name '${name}': ${error}`,
    );
  const method = destroyMethodOf(bean, definition);
  if (method)
    attempt(
      () => void method.invoke([bean]),
      DISPOSES,
      (error) => `Custom destroy method '${method.symbol.name}' on bean with name '${name}' threw an exception: ${error}`,
    );
}

const DISPOSES = 'org.springframework.beans.factory.support.DisposableBeanAdapter';

function destroyMethodOf(bean: JavaObject, definition: BeanDefinition): RuntimeMethod | undefined {
  // An empty name at a @Bean says: nothing. Other beans name none, and are closed where they can be.
  const inferred =
    definition.destroyMethod === '(inferred)' ||
    (definition.origin.kind !== 'method' && implementsInterface(bean.javaClass, 'java.lang.AutoCloseable'));
  const names =
    inferred && definition.origin.kind === 'method'
      ? ['close()', 'shutdown()']
      : inferred
        ? implementsInterface(bean.javaClass, 'java.lang.AutoCloseable')
          ? ['close()']
          : []
        : [`${definition.destroyMethod}()`];
  return names.map((n) => bean.javaClass.findMethod(n)).find((m) => m !== undefined && m.symbol.parameters.length === 0);
}
