import type {
  Annotation,
  AnnotationValue,
  CompilationUnit,
  FieldDeclaration,
  MethodDeclaration,
  SourceFile,
  TypeDeclaration,
  TypeNode,
  VariableDeclarator,
} from '../syntax/ast.ts';
import { builderText } from './builder.ts';
import { equalsText, stringText } from './object-methods.ts';
import { type Splice, spliced } from './splice.ts';

/** Something of Lombok that the trial does not do: where it stands. */
export interface LombokLimit {
  readonly offset: number;
  readonly name: string;
}

/** A field as Lombok's annotations see it. */
export interface LombokField {
  readonly name: string;
  /** As written. */
  readonly type: string;
  readonly primitive: string | undefined;
  readonly array: boolean;
  readonly final: boolean;
  readonly static: boolean;
  readonly transient: boolean;
  readonly initializer: string | undefined;
  readonly annotations: readonly Annotation[];
  /** undefined: a record's component. */
  readonly declaration: FieldDeclaration | undefined;
}

/** Annotations that are expanded, and those that only stand within them. */
const KNOWN = new Set(
  (
    'Getter Setter ToString EqualsAndHashCode NoArgsConstructor AllArgsConstructor RequiredArgsConstructor Data Value Builder ' +
    'With NonNull SneakyThrows Synchronized Slf4j FieldDefaults ToString.Exclude ToString.Include EqualsAndHashCode.Exclude ' +
    'EqualsAndHashCode.Include Builder.Default Tolerate Singular Accessors Generated'
  ).split(' '),
);

/** Expands Lombok's annotations in a file, as its annotation processor does. The file itself where it has none. */
export function expandLombok(
  file: SourceFile,
  parse: (file: SourceFile) => CompilationUnit,
): { readonly file: SourceFile; readonly limits: readonly LombokLimit[] } {
  if (!/\blombok\b/.test(file.text)) return { file, limits: [] };
  const unit = parse(file);
  const expansion = new Expansion(file.text, unit);
  for (const type of unit.types) expansion.type(type, '');
  const text = spliced(file.text, expansion.splices);
  return { file: text === file.text ? file : { ...file, text }, limits: expansion.limits };
}

export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A value that was written: `"x"`, `true`, `AccessLevel.NONE`. */
export function argument(annotation: Annotation | undefined, name: string, text: string): string | undefined {
  const value: AnnotationValue | undefined = annotation?.pairs.find((p) => p.name === name)?.value;
  return value && text.slice(value.start, value.end);
}

/** The texts of a list of strings. */
export function texts(annotation: Annotation | undefined, name: string, text: string): string[] {
  return [...(argument(annotation, name, text) ?? '').matchAll(/"([^"]*)"/g)].map((m) => m[1] ?? '');
}

export class Expansion {
  readonly text: string;
  readonly splices: Splice[] = [];
  readonly limits: LombokLimit[] = [];
  private readonly imported: ReadonlySet<string>;
  private readonly all: boolean;

  constructor(text: string, unit: CompilationUnit) {
    this.text = text;
    const names = unit.imports.filter((i) => !i.static).map((i) => i.name.text);
    this.imported = new Set(names.filter((n) => n.startsWith('lombok.')).map((n) => n.replace(/^.*\./, '')));
    this.all = unit.imports.some((i) => i.onDemand && i.name.text === 'lombok');
  }

  /** Lombok's annotation of that name: imported, or with its full name. */
  find(annotations: readonly Annotation[], name: string): Annotation | undefined {
    return annotations.find((a) => this.lombokName(a) === name);
  }

  private lombokName({ name }: Annotation): string | undefined {
    const { text } = name;
    if (text.startsWith('lombok.')) return text.replace(/^lombok\.(?:experimental\.|extern\.\w+\.)?/, '');
    const first = text.split('.')[0] ?? '';
    return this.imported.has(first) || (this.all && KNOWN.has(text)) ? text : undefined;
  }

  source(node: { readonly start: number; readonly end: number }): string {
    return this.text.slice(node.start, node.end);
  }

  private limit(annotations: readonly Annotation[]): void {
    for (const a of annotations) {
      const name = this.lombokName(a);
      if (name !== undefined && !KNOWN.has(name)) this.limits.push({ offset: a.start, name: `lombok.${name}` });
    }
  }

  type(type: TypeDeclaration, outer: string): void {
    const name = `${outer}${type.name.name}`;
    const { annotations } = type.modifiers;
    this.limit(annotations);
    for (const member of type.members) if (member.kind === 'TypeDeclaration') this.type(member, `${name}.`);
    for (const member of type.members) if (member.kind === 'MethodDeclaration') this.method(member);
    const fields = this.fieldsOf(type);
    for (const f of fields) this.limit(f.annotations);
    const added: string[] = [];
    const slf4j = this.find(annotations, 'Slf4j');
    if (slf4j) {
      const topic = argument(slf4j, 'topic', this.text);
      this.splices.push({
        at: type.body.start + 1,
        length: 0,
        text: ` private static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(${topic ?? `${type.name.name}.class`});`,
      });
    }
    if (type.typeKind === 'class' || type.typeKind === 'enum') this.members(type, name, fields, added);
    else if (type.typeKind === 'record') {
      const builder = this.find(annotations, 'Builder');
      if (builder) added.push(...builderText(this, type, fields, builder));
    }
    if (added.length > 0) this.splices.push({ at: type.body.end - 1, length: 0, text: ` ${added.join(' ')} ` });
  }

  private members(type: TypeDeclaration, name: string, fields: readonly LombokField[], added: string[]): void {
    const { annotations } = type.modifiers;
    const of = (a: string): Annotation | undefined => this.find(annotations, a);
    const data = of('Data');
    const value = of('Value');
    const has = (method: string): boolean =>
      type.members.some((m) => m.kind === 'MethodDeclaration' && m.name.name.toLowerCase() === method.toLowerCase());
    const own = fields.filter((f) => !f.static);
    this.defaults(type, own, value);
    for (const f of fields) {
      const getter = this.find(f.annotations, 'Getter') ?? (f.static ? undefined : (of('Getter') ?? data ?? value));
      if (getter) this.getter(f, getter, type, has, added);
      const setter = this.find(f.annotations, 'Setter') ?? (f.static || f.final || value ? undefined : (of('Setter') ?? data));
      if (setter && !f.final) this.setter(f, setter, type, has, added);
      const wither = this.find(f.annotations, 'With') ?? (f.static ? undefined : of('With'));
      if (wither && !has(`with${capital(f.name)}`))
        added.push(
          `public ${type.name.name} with${capital(f.name)}(${f.type} ${f.name}) { return this.${f.name} == ${f.name} ? this : new ${type.name.name}(${own.map((o) => (o === f ? f.name : `this.${o.name}`)).join(', ')}); }`,
        );
    }
    const toString = of('ToString') ?? data ?? value;
    if (toString && !has('toString')) added.push(stringText(this, name, own, toString));
    const equality = of('EqualsAndHashCode') ?? data ?? value;
    if (equality && !has('equals') && !has('hashCode')) added.push(equalsText(this, type, own, equality));
    this.constructors(type, own, added);
    const builder = of('Builder');
    if (builder) added.push(...builderText(this, type, own, builder));
  }

  /** @Value and @FieldDefaults make fields private and final. */
  private defaults(type: TypeDeclaration, fields: readonly LombokField[], value: Annotation | undefined): void {
    const given = this.find(type.modifiers.annotations, 'FieldDefaults');
    if (!value && !given) return;
    const level = value ? 'private' : (/\.(\w+)$/.exec(argument(given, 'level', this.text) ?? '')?.[1]?.toLowerCase() ?? '');
    const final = value !== undefined || argument(given, 'makeFinal', this.text) === 'true';
    const seen = new Set<FieldDeclaration>();
    for (const { declaration } of fields) {
      if (!declaration || seen.has(declaration)) continue;
      seen.add(declaration);
      const words = declaration.modifiers.modifiers.map((m) => m.name);
      const access = words.some((w) => w === 'public' || w === 'protected' || w === 'private');
      const text = `${access || level === '' || level === 'package' ? '' : `${level} `}${final && !words.includes('final') ? 'final ' : ''}`;
      if (text !== '') this.splices.push({ at: declaration.type.start, length: 0, text });
    }
    if (value && !type.modifiers.modifiers.some((m) => m.name === 'final' || m.name === 'abstract')) {
      const at = this.text.lastIndexOf('class', type.name.start);
      this.splices.push({ at, length: 0, text: 'final ' });
    }
  }

  private level(annotation: Annotation): string | undefined {
    const given = /(\w+)$/.exec(argument(annotation, 'value', this.text) ?? argument(annotation, 'access', this.text) ?? 'PUBLIC')?.[1];
    if (given === 'NONE') return undefined;
    return given === 'PACKAGE' || given === 'MODULE' ? '' : `${(given ?? 'PUBLIC').toLowerCase()} `;
  }

  private accessors(f: LombokField, type: TypeDeclaration): { readonly fluent: boolean; readonly chain: boolean } {
    const given = this.find(f.annotations, 'Accessors') ?? this.find(type.modifiers.annotations, 'Accessors');
    const fluent = argument(given, 'fluent', this.text) === 'true';
    const chain = argument(given, 'chain', this.text);
    return { fluent, chain: chain === undefined ? fluent : chain === 'true' };
  }

  /** `isOpen` of a boolean `open` or `isOpen`. */
  getterName(f: LombokField, fluent = false): string {
    if (fluent) return f.name;
    const base = f.primitive === 'boolean' && /^is[A-Z]/.test(f.name) ? f.name.slice(2) : f.name;
    return `${f.primitive === 'boolean' ? 'is' : 'get'}${capital(base)}`;
  }

  private getter(f: LombokField, annotation: Annotation, type: TypeDeclaration, has: (m: string) => boolean, added: string[]): void {
    const level = this.lombokName(annotation) === 'Getter' ? this.level(annotation) : 'public ';
    const name = this.getterName(f, this.accessors(f, type).fluent);
    if (argument(annotation, 'lazy', this.text) === 'true')
      this.limits.push({ offset: annotation.start, name: 'lombok.Getter(lazy=true)' });
    if (level !== undefined && !has(name))
      added.push(`${level}${f.static ? 'static ' : ''}${f.type} ${name}() { return ${f.static ? '' : 'this.'}${f.name}; }`);
  }

  private setter(f: LombokField, annotation: Annotation, type: TypeDeclaration, has: (m: string) => boolean, added: string[]): void {
    const level = this.lombokName(annotation) === 'Setter' ? this.level(annotation) : 'public ';
    const { fluent, chain } = this.accessors(f, type);
    const base = f.primitive === 'boolean' && /^is[A-Z]/.test(f.name) ? f.name.slice(2) : f.name;
    const name = fluent ? f.name : `set${capital(base)}`;
    if (level === undefined || has(name)) return;
    const back = chain && !f.static;
    added.push(
      `${level}${f.static ? 'static ' : ''}${back ? type.name.name : 'void'} ${name}(${f.type} ${f.name}) { ${this.check(f)}${f.static ? type.name.name : 'this'}.${f.name} = ${f.name};${back ? ' return this;' : ''} }`,
    );
  }

  isNonNull(f: LombokField): boolean {
    return f.primitive === undefined && f.annotations.some((a) => /(^|\.)NonNull$/.test(a.name.text));
  }

  /** What a marked parameter's value meets first. */
  check(f: LombokField): string {
    return this.isNonNull(f)
      ? `if (${f.name} == null) { throw new NullPointerException("${f.name} is marked non-null but is null"); } `
      : '';
  }

  constructorText(type: TypeDeclaration, fields: readonly LombokField[], access: string): string {
    const assign = fields.map((f) => `${this.check(f)}this.${f.name} = ${f.name};`).join(' ');
    return `${access}${type.name.name}(${fields.map((f) => `${f.type} ${f.name}`).join(', ')}) { ${assign} }`;
  }

  private constructors(type: TypeDeclaration, fields: readonly LombokField[], added: string[]): void {
    const of = (a: string): Annotation | undefined => this.find(type.modifiers.annotations, a);
    const settable = fields.filter((f) => !(f.final && f.initializer !== undefined));
    const valued = of('Value') !== undefined;
    const required = settable.filter((f) => f.initializer === undefined && (f.final || valued || this.isNonNull(f)));
    const written = type.members.some((m) => m.kind === 'ConstructorDeclaration' && !this.find(m.modifiers.annotations, 'Tolerate'));
    const access = type.typeKind === 'enum' ? '' : undefined;
    const make = (annotation: Annotation | undefined, list: readonly LombokField[]): void => {
      const level = annotation ? this.level(annotation) : 'public ';
      if (level === undefined) return;
      const name = argument(annotation, 'staticName', this.text)?.replaceAll('"', '');
      added.push(this.constructorText(type, list, access ?? (name === undefined ? level : 'private ')));
      if (name !== undefined) {
        const generics = type.typeParameters.length === 0 ? '' : `<${type.typeParameters.map((p) => this.source(p)).join(', ')}> `;
        const self = `${type.name.name}${type.typeParameters.length === 0 ? '' : `<${type.typeParameters.map((p) => p.name.name).join(', ')}>`}`;
        added.push(
          `${level}static ${generics}${self} ${name}(${list.map((f) => `${f.type} ${f.name}`).join(', ')}) { return new ${self}(${list.map((f) => f.name).join(', ')}); }`,
        );
      }
    };
    const none = of('NoArgsConstructor');
    const allArgs = of('AllArgsConstructor');
    const requiredArgs = of('RequiredArgsConstructor');
    if (none) {
      const forced = argument(none, 'force', this.text) === 'true' ? required.filter((f) => f.final || valued) : [];
      const level = this.level(none);
      if (level !== undefined)
        added.push(
          `${access ?? level}${type.name.name}() { ${forced.map((f) => `this.${f.name} = ${f.primitive === undefined ? 'null' : f.primitive === 'boolean' ? 'false' : '0'};`).join(' ')} }`,
        );
    }
    if (allArgs) make(allArgs, settable);
    if (requiredArgs) make(requiredArgs, required);
    if (none || allArgs || requiredArgs || written) return;
    if (of('Builder')) added.push(this.constructorText(type, settable, of('Value') ? 'private ' : ''));
    else if (of('Value')) make(undefined, settable);
    else if (of('Data')) {
      const name = argument(of('Data'), 'staticConstructor', this.text);
      if (name !== undefined) this.limits.push({ offset: of('Data')?.start ?? 0, name: 'lombok.Data(staticConstructor)' });
      make(undefined, required);
    }
  }

  private fieldsOf(type: TypeDeclaration): LombokField[] {
    if (type.typeKind === 'record')
      return type.components.map((c) => ({
        name: c.name.name,
        type: this.source(c.type),
        primitive: c.type.kind === 'PrimitiveType' ? c.type.name : undefined,
        array: c.type.kind === 'ArrayType',
        final: true,
        static: false,
        transient: false,
        initializer: undefined,
        annotations: c.annotations,
        declaration: undefined,
      }));
    return type.members.flatMap((m) => (m.kind === 'FieldDeclaration' ? m.declarators.map((d) => this.field(m, d)) : []));
  }

  private field(m: FieldDeclaration, d: VariableDeclarator): LombokField {
    const words = m.modifiers.modifiers.map((w) => w.name);
    const node: TypeNode = m.type;
    return {
      name: d.name.name,
      type: this.source(node),
      primitive: node.kind === 'PrimitiveType' ? node.name : undefined,
      array: node.kind === 'ArrayType',
      final: words.includes('final'),
      static: words.includes('static'),
      transient: words.includes('transient'),
      initializer: d.initializer && this.source(d.initializer),
      annotations: m.modifiers.annotations,
      declaration: m,
    };
  }

  /** @NonNull at parameters, @SneakyThrows and @Synchronized at methods. */
  private method(m: MethodDeclaration): void {
    this.limit(m.modifiers.annotations);
    if (!m.body) return;
    const checks = m.parameters
      .filter((p) => this.find(p.modifiers.annotations, 'NonNull'))
      .map((p) => `if (${p.name.name} == null) { throw new NullPointerException("${p.name.name} is marked non-null but is null"); }`);
    const sneaky = this.find(m.modifiers.annotations, 'SneakyThrows');
    if (this.find(m.modifiers.annotations, 'Synchronized')) this.splices.push({ at: m.returnType.start, length: 0, text: 'synchronized ' });
    const start = `${checks.join(' ')}${sneaky ? ' try {' : ''}`;
    if (start !== '') this.splices.push({ at: m.body.start + 1, length: 0, text: ` ${start}` });
    if (sneaky)
      this.splices.push({ at: m.body.end - 1, length: 0, text: ' } catch (Throwable $ex) { throw lombok.Lombok.sneakyThrow($ex); } ' });
  }
}
