import type { ApplicationContext } from '../boot/application-context.ts';
import { findAnnotation } from '../reflect.ts';

/** Whether a configuration of the application carries an annotation such as @EnableAsync. */
export function enables(context: ApplicationContext, annotation: string): boolean {
  const { factory, jvm } = context;
  return factory.names.some((name) => {
    const definition = factory.definition(name);
    return definition?.origin.kind === 'class' && findAnnotation(jvm.machine, definition.type, annotation) !== undefined;
  });
}
