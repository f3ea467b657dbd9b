import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { isRuntimeClass, loadClass, superclasses } from '../reflect.ts';
import type { ApplicationContext } from './application-context.ts';

const CONVERTER = 'org.springframework.core.convert.converter.Converter';
const FORMATTER = 'org.springframework.format.Formatter';

/** The type arguments with which a class implements a generic interface, as binary names; undefined: it does not say. */
function argumentsOf(javaClass: RuntimeClass, name: string): string[] | undefined {
  for (const c of superclasses(javaClass)) {
    const named = c.symbol?.interfaces.find((i) => i.symbol.binaryName === name);
    if (named) return named.args.map((a) => (a.kind === 'class' ? a.symbol.binaryName : '?'));
  }
  return undefined;
}

/** Makes a Converter or Formatter object known to the application's conversion. */
export function addConverter(
  context: ApplicationContext,
  object: JavaObject,
  given?: { readonly source: string; readonly target: string },
): void {
  const { machine } = context.jvm;
  const { converter } = context.factory;
  const types = argumentsOf(object.javaClass, CONVERTER);
  const source = given?.source ?? types?.[0];
  const target = given?.target ?? types?.[1];
  if (source !== undefined && target !== undefined) {
    const convert = (value: Value): Value => machine.invokeVirtual(object, 'convert(java.lang.Object)', [value]) ?? null;
    if (source !== 'java.lang.String') {
      converter.addOfObjects({ source, target, convert });
      return;
    }
    converter.add({ target, convert });
    return;
  }
  const locale = (): Value => {
    const holder = loadClass(machine, 'org.springframework.context.i18n.LocaleContextHolder', context.primary);
    return machine.invokeStatic(holder, 'getLocale()', []) ?? null;
  };
  const formatted = argumentsOf(object.javaClass, FORMATTER)?.[0];
  if (formatted === undefined) {
    context.limit(`${object.javaClass.name}, a converter whose types are not written at its class`);
    return;
  }
  converter.add({
    target: formatted,
    convert: (text) => {
      return machine.invokeVirtual(object, 'parse(java.lang.String,java.util.Locale)', [text, locale()]) ?? null;
    },
  });
  converter.addOfObjects({
    source: formatted,
    target: 'java.lang.String',
    convert: (value) => machine.invokeVirtual(object, 'print(java.lang.Object,java.util.Locale)', [value, locale()]) ?? null,
  });
}

const classNameOf = (value: Value | undefined): string =>
  value instanceof JavaObject && isRuntimeClass(value.native) ? value.native.name : '?';

/** FormatterRegistry that notes what a WebMvcConfigurer adds. */
export function formatterRegistry(context: ApplicationContext): JavaObject {
  const { machine } = context.jvm;
  return machine.proxy(
    context.deployment.loader,
    [loadClass(machine, 'org.springframework.format.FormatterRegistry', context.primary)],
    (method, args): Reference => {
      const { name } = method.symbol;
      const last = args.at(-1);
      if (name === 'addConverter' && last instanceof JavaObject) {
        addConverter(context, last, args.length === 3 ? { source: classNameOf(args[0]), target: classNameOf(args[1]) } : undefined);
        return null;
      }
      if ((name === 'addFormatter' || name === 'addFormatterForFieldType') && last instanceof JavaObject) {
        addConverter(context, last);
        return null;
      }
      return machine.throwNew(
        'java.lang.UnsupportedOperationException',
        `not supported: org.springframework.format.FormatterRegistry.${name} (the trial does not simulate it; a real base does)`,
      );
    },
  );
}
