import type { Annotation, TypeDeclaration } from '../syntax/ast.ts';
import { argument, type Expansion, type LombokField } from './expand.ts';

/** @Builder of a class: the builder's class, `builder()` and, where it is asked for, `toBuilder()`. */
export function builderText(e: Expansion, type: TypeDeclaration, fields: readonly LombokField[], annotation: Annotation): string[] {
  const name = type.name.name;
  const refuse = (what: string): string[] => {
    e.limits.push({ offset: annotation.start, name: what });
    return [];
  };
  if (fields.some((f) => e.find(f.annotations, 'Singular'))) return refuse('lombok.Singular');
  if (annotation.pairs.some((p) => !['toBuilder', 'builderMethodName', 'buildMethodName'].includes(p.name)))
    return refuse('lombok.Builder with these arguments');
  if (type.typeParameters.length > 0) return refuse('lombok.Builder of a generic class');
  const settable = fields.filter(
    (f) => !f.static && !(f.final && f.initializer !== undefined && !e.find(f.annotations, 'Builder.Default')),
  );
  const builder = `${name}Builder`;
  const word = (key: string, otherwise: string): string => argument(annotation, key, e.text)?.replaceAll('"', '') ?? otherwise;
  const defaulted = (f: LombokField): boolean => f.initializer !== undefined && e.find(f.annotations, 'Builder.Default') !== undefined;
  const members = settable.map((f) => {
    const flag = defaulted(f) ? ` this.${f.name}$set = true;` : '';
    const kept = `private ${f.type} ${f.name};${defaulted(f) ? ` private boolean ${f.name}$set;` : ''}`;
    return `${kept} public ${builder} ${f.name}(${f.type} ${f.name}) { ${e.check(f)}this.${f.name} = ${f.name};${flag} return this; }`;
  });
  const args = settable.map((f) => (defaulted(f) ? `${f.name}$set ? ${f.name} : ${name}.$default$${f.name}()` : f.name)).join(', ');
  const shown = settable.map((f) => `"${f.name}${defaulted(f) ? '$value' : ''}=" + this.${f.name}`).join(' + ", " + ');
  const text = [
    `public static class ${builder} { ${builder}() { } ${members.join(' ')} public ${name} ${word('buildMethodName', 'build')}() { return new ${name}(${args}); } @Override public String toString() { return "${name}.${builder}(" + ${shown === '' ? '""' : shown} + ")"; } }`,
    `public static ${builder} ${word('builderMethodName', 'builder')}() { return new ${builder}(); }`,
    ...settable.filter(defaulted).map((f) => `private static ${f.type} $default$${f.name}() { return ${f.initializer ?? 'null'}; }`),
  ];
  if (argument(annotation, 'toBuilder', e.text) === 'true')
    text.push(`public ${builder} toBuilder() { return new ${builder}()${settable.map((f) => `.${f.name}(this.${f.name})`).join('')}; }`);
  return text;
}
