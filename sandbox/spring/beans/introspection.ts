import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { absentIn } from '../../java/types/meant-name.ts';
import { superclasses } from '../reflect.ts';
import type { BeanDefinition } from './bean-definition.ts';
import type { BeanFactoryOptions } from './bean-factory.ts';

/** Before Spring makes a bean it asks its class for its methods, and the JVM loads what these name: what is not there ends it. */
export function introspect({ machine, failures }: BeanFactoryOptions, { name, type }: BeanDefinition): void {
  for (const javaClass of superclasses(type)) {
    const absent = javaClass.declaredMethods.map((m) => absentIn(m.symbol)).find((found) => found !== undefined);
    if (absent === undefined) continue;
    try {
      machine.throwAbsent(absent, javaClass.loader);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      failures.raise(
        'org.springframework.beans.factory.BeanCreationException',
        `Error creating bean with name '${name}': Lookup method resolution failed`,
        failures.make(
          'java.lang.IllegalStateException',
          `Failed to introspect Class [${javaClass.name}] from ClassLoader [${loaderText(javaClass)}]`,
          error.object,
        ),
      );
    }
  }

  function loaderText({ loader }: RuntimeClass): string {
    return loader ? machine.toJavaString(loader.loaderObject) : 'null';
  }
}
