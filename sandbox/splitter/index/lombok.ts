import type { FieldSymbol, TypeSymbol } from './symbols.ts';
import { annotationIn } from './symbols.ts';

export type LombokMember =
  { readonly kind: 'getter' | 'setter' | 'chain'; readonly field: FieldSymbol } | { readonly kind: 'factory' | 'builder' };

/**
 * A method that Lombok writes into a class. `count` is the number of arguments, -1 for any. undefined: Lombok writes none of
 * that name.
 */
export function lombokMember(type: TypeSymbol, name: string, count: number): LombokMember | undefined {
  if (type.form !== 'class' && type.form !== 'enum' && type.form !== 'record') return undefined;
  const { annotations } = type;
  if (count <= 0) {
    if ((name === 'builder' || name === 'toBuilder') && annotationIn(annotations, 'Builder', 'SuperBuilder')) return { kind: 'builder' };
    const field = fieldOfGetter(type, name);
    if (field && writesGetter(type, field)) return { kind: 'getter', field };
  }
  const accessors = annotationIn(annotations, 'Accessors');
  const settings = accessors ? type.unit.tree.text(accessors.node) : '';
  if (count === 1 || count < 0) {
    const field = fluentField(type, name, settings) ?? fieldOf(type, name, /^set([A-Z_$].*)$/);
    if (field && writesSetter(type, field))
      return { kind: /chain\s*=\s*true|fluent\s*=\s*true/.test(settings) ? 'chain' : 'setter', field };
    const changed = fieldOf(type, name, /^with([A-Z].*)$/);
    if (changed && (annotationIn(annotations, 'With', 'Wither') ?? annotationIn(changed.annotations, 'With', 'Wither')))
      return { kind: 'chain', field: changed };
  }
  if (count <= 0) {
    const field = fluentField(type, name, settings);
    if (field && writesGetter(type, field)) return { kind: 'getter', field };
  }
  const of = annotations.find((a) => /ArgsConstructor$|^Data$|^Value$/.test(a.name));
  if (of && new RegExp(`staticName\\s*=\\s*"${name}"|staticConstructor\\s*=\\s*"${name}"`).test(type.unit.tree.text(of.node)))
    return { kind: 'factory' };
  return undefined;
}

function fluentField(type: TypeSymbol, name: string, settings: string): FieldSymbol | undefined {
  return /fluent\s*=\s*true/.test(settings) ? type.fields.get(name) : undefined;
}

function fieldOf(type: TypeSymbol, name: string, pattern: RegExp): FieldSymbol | undefined {
  const upper = pattern.exec(name)?.[1];
  if (upper === undefined) return undefined;
  return type.fields.get(upper.charAt(0).toLowerCase() + upper.slice(1)) ?? type.fields.get(upper) ?? type.fields.get(`is${upper}`);
}

function fieldOfGetter(type: TypeSymbol, name: string): FieldSymbol | undefined {
  return (
    fieldOf(type, name, /^get([A-Z_$].*)$/) ??
    fieldOf(type, name, /^is([A-Z].*)$/) ??
    (/^is[A-Z]/.test(name) ? type.fields.get(name) : undefined)
  );
}

function writesGetter(type: TypeSymbol, field: FieldSymbol): boolean {
  if (annotationIn(field.annotations, 'Getter')) return true;
  return !field.modifiers.has('static') && annotationIn(type.annotations, 'Getter', 'Data', 'Value') !== undefined;
}

function writesSetter(type: TypeSymbol, field: FieldSymbol): boolean {
  if (annotationIn(field.annotations, 'Setter')) return true;
  return !field.modifiers.has('static') && !field.modifiers.has('final') && annotationIn(type.annotations, 'Setter', 'Data') !== undefined;
}
