import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { causeOf, ConversionFailure } from '../beans/convert.ts';
import { asReference } from '../json/json-writer.ts';
import { isRuntimeClass, loadClass } from '../reflect.ts';
import type { ApplicationContext } from './application-context.ts';

/** The application's conversion as a bean: from texts to everything that a parameter may be, and to texts. */
export function conversionService(context: ApplicationContext): JavaObject {
  const { machine } = context.jvm;
  const type = loadClass(machine, 'org.springframework.core.convert.ConversionService', context.primary);
  const refuse = (what: string): never =>
    machine.throwNew('java.lang.InternalError', `not supported: ${type.name}.${what} (the trial does not simulate it; a real base does)`);

  const fromText = (text: string, target: Value): Reference => {
    const wanted = target instanceof JavaObject && isRuntimeClass(target.native) ? target.native : undefined;
    const symbol = wanted?.symbol;
    if (!wanted || !symbol) return refuse('convert to an array');
    try {
      return asReference(machine, context.factory.converter.fromText(text, symbol.thisType, wanted), symbol.thisType);
    } catch (error) {
      if (!(error instanceof ConversionFailure)) throw error;
      throw new JavaThrow(causeOf(machine, error));
    }
  };

  return machine.proxy(context.deployment.loader, [type], (method, args): Value => {
    const [source = null, target = null] = args;
    const wanted = target instanceof JavaObject && isRuntimeClass(target.native) ? target.native : undefined;
    if (method.symbol.name === 'canConvert') {
      const from = source instanceof JavaObject && isRuntimeClass(source.native) ? source.native : undefined;
      if (!from || !wanted) return refuse('canConvert(TypeDescriptor)');
      return (
        from.isSubclassOf(wanted) ||
        wanted.name === 'java.lang.String' ||
        context.factory.converter.ofObject(from, wanted.name) !== undefined ||
        (from.name === 'java.lang.String' && context.factory.converter.knows(wanted))
      );
    }
    if (method.symbol.name !== 'convert' || args.length !== 2 || !wanted) return refuse(method.symbol.name);
    if (source === null) return null;
    if (typeof source === 'string') return fromText(source, target);
    const given = asReference(machine, source, { kind: 'unknown' });
    if (given !== null && machine.classOf(given).isSubclassOf(wanted)) return given;
    const own = given === null ? undefined : context.factory.converter.ofObject(machine.classOf(given), wanted.name);
    if (own) return own.convert(given);
    if (wanted.name === 'java.lang.String') return machine.toJavaString(given);
    return refuse(`convert from ${given === null ? 'null' : machine.classOf(given).name}`);
  });
}
