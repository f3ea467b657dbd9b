import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaArray, type Value } from '../../java/run/value.ts';
import { implementsName } from '../json/json-writer.ts';
import { expressions } from '../parts.ts';
import { isRuntimeClass, loadClass } from '../reflect.ts';
import type { ApplicationContext } from './application-context.ts';

const CONTEXT = 'org.springframework.context.annotation.ConditionContext';

function refuse(context: ApplicationContext, what: string): never {
  return context.jvm.machine.throwNew(
    'java.lang.UnsupportedOperationException',
    `not supported: ${what} (the trial does not simulate it; a real base does)`,
  );
}

/** Asks one of the application's Condition classes. */
export function matchesCondition(context: ApplicationContext, condition: RuntimeClass): boolean {
  const { machine } = context.jvm;
  const { loader } = context.deployment;
  const object = machine.newObject(condition, '<init>()', []);
  const conditionContext = machine.proxy(loader, [loadClass(machine, CONTEXT, context.primary)], (method): Value => {
    switch (method.symbol.name) {
      case 'getEnvironment':
        return context.environment;
      case 'getResourceLoader':
        return context.object;
      case 'getClassLoader':
        return loader.loaderObject;
      default:
        return refuse(context, `${CONTEXT}.${method.symbol.name}`);
    }
  });
  const metadata = machine.proxy(
    loader,
    [loadClass(machine, 'org.springframework.core.type.AnnotationMetadata', context.primary)],
    (method): Value => refuse(context, `org.springframework.core.type.AnnotatedTypeMetadata.${method.symbol.name}`),
  );
  const signature = `matches(${CONTEXT},org.springframework.core.type.AnnotatedTypeMetadata)`;
  return machine.invokeVirtual(object, signature, [conditionContext, metadata]) === true;
}

/** @ConditionalOnExpression. */
export function conditionHolds(context: ApplicationContext, text: string): boolean {
  const resolved = context.config.sources.resolve(text, false).replace(/^#\{([\s\S]*)\}$/, '$1');
  try {
    return expressions.loaded.evaluateText(context, resolved) === true;
  } catch (error) {
    if (!(error instanceof expressions.loaded.ExpressionError)) throw error;
    return refuse(context, `the expression ${text}: ${error.message}`);
  }
}

/** The classes that an ImportSelector names; a registrar registers nothing here, which is told. undefined: neither. */
export function selectedImports(context: ApplicationContext, imported: RuntimeClass): readonly RuntimeClass[] | undefined {
  const { machine } = context.jvm;
  if (implementsName(imported, 'org.springframework.context.annotation.ImportBeanDefinitionRegistrar')) {
    context.limit(`org.springframework.context.annotation.ImportBeanDefinitionRegistrar in ${imported.name}`);
    return [];
  }
  if (!implementsName(imported, 'org.springframework.context.annotation.ImportSelector')) return undefined;
  const metadata = machine.proxy(
    context.deployment.loader,
    [loadClass(machine, 'org.springframework.core.type.AnnotationMetadata', context.primary)],
    (method): Value =>
      method.symbol.name === 'getClassName'
        ? context.primary.name
        : refuse(context, `org.springframework.core.type.AnnotationMetadata.${method.symbol.name}`),
  );
  const selector = machine.newObject(imported, '<init>()', []);
  const names = machine.invokeVirtual(selector, 'selectImports(org.springframework.core.type.AnnotationMetadata)', [metadata]);
  if (!(names instanceof JavaArray)) return [];
  return Array.from<Value>(names.store).flatMap((n) => {
    const found = context.deployment.loader.load(String(n));
    return isRuntimeClass(found) ? [found] : [];
  });
}
