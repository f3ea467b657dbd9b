import type { Annotation, TypeDeclaration } from '../syntax/ast.ts';
import { argument, type Expansion, type LombokField, texts } from './expand.ts';

/** The fields that an annotation takes: `of`, `exclude`, and what stands at the fields. */
function chosen(
  e: Expansion,
  fields: readonly LombokField[],
  annotation: Annotation,
  kind: 'ToString' | 'EqualsAndHashCode',
): LombokField[] {
  const own = /ToString|EqualsAndHashCode/.test(annotation.name.text) ? annotation : undefined;
  const only = texts(own, 'of', e.text);
  const without = texts(own, 'exclude', e.text);
  const explicit = argument(own, 'onlyExplicitlyIncluded', e.text) === 'true';
  return fields.filter(
    (f) =>
      !f.name.startsWith('$') &&
      (only.length === 0 || only.includes(f.name)) &&
      !without.includes(f.name) &&
      !e.find(f.annotations, `${kind}.Exclude`) &&
      (!explicit || e.find(f.annotations, `${kind}.Include`) !== undefined),
  );
}

const callsSuper = (e: Expansion, annotation: Annotation): boolean => argument(annotation, 'callSuper', e.text) === 'true';

/** `Box(size=0, label=l)`. */
export function stringText(e: Expansion, name: string, fields: readonly LombokField[], annotation: Annotation): string {
  const named = argument(annotation, 'includeFieldNames', e.text) !== 'false';
  const parts = chosen(e, fields, annotation, 'ToString').map((f) => {
    const value = f.array
      ? `java.util.Arrays.deepToString(new Object[] {this.${f.name}}).replaceAll("^\\\\[|\\\\]$", "")`
      : `this.${f.name}`;
    return `"${named ? `${f.name}=` : ''}" + ${value}`;
  });
  const all = [...(callsSuper(e, annotation) ? ['"super=" + super.toString()'] : []), ...parts];
  return `@Override public String toString() { return "${name}(" + ${all.length === 0 ? '""' : all.join(' + ", " + ')} + ")"; }`;
}

/** How a field goes into the hash: 59 times what was before, plus this. */
function hashOf(f: LombokField): string {
  const value = `this.${f.name}`;
  switch (f.primitive) {
    case undefined:
      return f.array ? `java.util.Arrays.deepHashCode(new Object[] {${value}}) - 31` : `(${value} == null ? 43 : ${value}.hashCode())`;
    case 'boolean':
      return `(${value} ? 79 : 97)`;
    case 'long':
      return `(int) (${value} >>> 32 ^ ${value})`;
    case 'float':
      return `Float.floatToIntBits(${value})`;
    case 'double':
      return `(int) (Double.doubleToLongBits(${value}) >>> 32 ^ Double.doubleToLongBits(${value}))`;
    default:
      return value;
  }
}

function sameText(f: LombokField): string {
  const [mine, other] = [`this.${f.name}`, `other.${f.name}`];
  if (f.primitive === 'float' || f.primitive === 'double')
    return `${f.primitive === 'float' ? 'Float' : 'Double'}.compare(${mine}, ${other}) == 0`;
  if (f.primitive !== undefined) return `${mine} == ${other}`;
  return f.array ? `java.util.Objects.deepEquals(${mine}, ${other})` : `java.util.Objects.equals(${mine}, ${other})`;
}

/** equals, canEqual and hashCode; primitives come first, as Lombok ranks them. */
export function equalsText(e: Expansion, type: TypeDeclaration, fields: readonly LombokField[], annotation: Annotation): string {
  const taken = chosen(e, fields, annotation, 'EqualsAndHashCode').filter((f) => !f.transient);
  const ranked = [...taken.filter((f) => f.primitive !== undefined), ...taken.filter((f) => f.primitive === undefined)];
  const name = type.name.name;
  const self = `${name}${type.typeParameters.length === 0 ? '' : `<${type.typeParameters.map(() => '?').join(', ')}>`}`;
  const above = callsSuper(e, annotation);
  const tests = ['other.canEqual(this)', ...(above ? ['super.equals(o)'] : []), ...ranked.map(sameText)];
  const steps = ranked.map((f) => `result = result * 59 + ${hashOf(f)};`).join(' ');
  return (
    `@Override public boolean equals(Object o) { if (o == this) { return true; } if (!(o instanceof ${name})) { return false; } ${self} other = (${self}) o; return ${tests.join(' && ')}; } ` +
    `protected boolean canEqual(Object other) { return other instanceof ${name}; } ` +
    `@Override public int hashCode() { int result = ${above ? 'super.hashCode()' : '1'}; ${steps} return result; }`
  );
}
