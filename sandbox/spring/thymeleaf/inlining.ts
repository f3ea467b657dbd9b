import { Box, JavaArray, JavaObject, type Reference } from '../../java/run/value.ts';
import { implementsName } from '../json/json-writer.ts';
import { superclasses } from '../reflect.ts';
import type { Evaluation } from './evaluation.ts';

type Evaluate = (expression: string) => Reference;

/** In a script `/*[[…]]*\/ x` stands for its value: what follows it up to the end of the statement is left out. */
export function scriptText(e: Evaluation, text: string, value: Evaluate): string {
  return text
    .replaceAll(/\/\*\[\[([\s\S]*?)\]\]\*\/\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^;,)\]}\n])*/g, (_all, expression: string) =>
      scriptValue(e, value(expression)),
    )
    .replaceAll(/\[\[([\s\S]*?)\]\](?!\])/g, (_all, expression: string) => scriptValue(e, value(expression)))
    .replaceAll(/\[\(([\s\S]*?)\)\]/g, (_all, expression: string) => e.text(value(expression)));
}

export const styleText = (e: Evaluation, text: string, value: Evaluate): string =>
  text
    .replaceAll(/\[\[([\s\S]*?)\]\](?!\])/g, (_all, expression: string) => e.text(value(expression)).replaceAll(/[^\w-]/g, (c) => `\\${c}`))
    .replaceAll(/\[\(([\s\S]*?)\)\]/g, (_all, expression: string) => e.text(value(expression)));

const quoted = (text: string): string =>
  JSON.stringify(text)
    .replaceAll('&', '\\u0026')
    .replaceAll('/', '\\/')
    .replaceAll(/(?<!<)\\\//g, '\\/');

/** As Jackson writes it for a script. */
export function scriptValue(e: Evaluation, value: Reference): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (value instanceof Box) return value.javaClass.name === 'java.lang.Character' ? quoted(e.text(value)) : e.text(value);
  if (value instanceof JavaArray || (value instanceof JavaObject && implementsName(value.javaClass, 'java.lang.Iterable')))
    return `[${e
      .items(value)
      .map((i) => scriptValue(e, i))
      .join(',')}]`;
  if (value instanceof JavaObject) {
    if (superclasses(value.javaClass).some((c) => c.name === 'java.lang.Number')) return e.text(value);
    if (/^java\.time\./.test(value.javaClass.name) || superclasses(value.javaClass).some((c) => c.name === 'java.lang.Enum'))
      return quoted(e.text(value));
    const json = e.context.json.writer.write(value);
    return json.replaceAll('&', '\\u0026').replaceAll('/', '\\/');
  }
  return quoted(e.text(value));
}
