import { NO_FLAGS } from '../types/flags.ts';
import type { ClassPath, ClassSymbol, Constant, FieldSymbol, Flags, MethodSymbol, StatedAnnotation, StatedValue } from '../types/symbol.ts';
import type { ClassType, Type, TypeVariable } from '../types/type.ts';
import { classType, erasedName } from '../types/types.ts';
import type { PackedClass } from './read-pack.ts';
import { SignatureReader, type SignatureScope } from './signature-reader.ts';

/** Bits of a class file's flags (JVMS 4.1, 4.5, 4.6). */
const BITS = {
  public: 1,
  protected: 4,
  static: 8,
  final: 0x10,
  varargs: 0x80,
  interface: 0x200,
  abstract: 0x400,
  annotation: 0x2000,
  enum: 0x4000,
};

/** What a class of a pack declares. */
export interface PackedMembers {
  readonly fields: ReadonlyMap<string, FieldSymbol>;
  readonly methods: ReadonlyMap<string, readonly MethodSymbol[]>;
}

interface Header {
  readonly typeParameters: readonly TypeVariable[];
  readonly superclass: ClassType | undefined;
  readonly interfaces: readonly ClassType[];
}

/** A class of which the signatures are known and nothing else. */
export class PackClass implements ClassSymbol {
  readonly kind = 'class' as const;
  readonly source = undefined;
  readonly permits = undefined;
  readonly recordComponents = [];
  readonly typeKind: ClassSymbol['typeKind'];
  readonly binaryName: string;
  readonly canonicalName: string;
  readonly simpleName: string;
  readonly packageName: string;
  readonly nesting: ClassSymbol['nesting'];
  readonly outer: ClassSymbol | undefined;
  readonly hasOuterInstance: boolean;
  readonly flags: Flags;
  readonly definedBy: ClassPath;
  readonly memberClasses: ReadonlyMap<string, ClassSymbol>;
  private readonly packed: PackedClass;
  private header: Header | undefined;
  private members: PackedMembers | undefined;

  constructor(packed: PackedClass, classPath: ClassPath, outer?: ClassSymbol) {
    this.packed = packed;
    this.definedBy = classPath;
    this.outer = outer;
    this.binaryName = packed.name;
    this.packageName = packed.name.slice(0, Math.max(packed.name.lastIndexOf('.'), 0));
    this.simpleName = packed.outer?.simpleName ?? packed.name.slice(packed.name.lastIndexOf('.') + 1);
    this.canonicalName = outer ? `${outer.canonicalName}.${this.simpleName}` : packed.name;
    this.nesting = outer ? 'member' : 'top';
    this.flags = flagsOf(packed.flags, false);
    const has = (bit: number): boolean => (packed.flags & bit) !== 0;
    this.typeKind = has(BITS.annotation) ? 'annotation' : has(BITS.interface) ? 'interface' : has(BITS.enum) ? 'enum' : 'class';
    this.hasOuterInstance = outer !== undefined && this.typeKind === 'class' && !this.flags.static;
    this.memberClasses = nestedOf(packed, classPath, this);
  }

  private get scope(): SignatureScope {
    return scopeOf(this.packed, this, this.definedBy);
  }

  private readHeader(): Header {
    if (this.header) return this.header;
    // A bound may ask for this very class.
    const first: { -readonly [K in keyof Header]: Header[K] } = { typeParameters: [], superclass: undefined, interfaces: [] };
    this.header = first;
    const reader = new SignatureReader(this.packed.header, this.scope);
    first.typeParameters = reader.typeParameters();
    const types = reader.classTypes();
    const isInterface = this.typeKind === 'interface' || this.typeKind === 'annotation';
    first.superclass = isInterface ? undefined : types[0];
    first.interfaces = types.filter((t, i) => (isInterface ? t.symbol.binaryName !== 'java.lang.Object' : i > 0));
    return first;
  }

  get typeParameters(): readonly TypeVariable[] {
    return this.readHeader().typeParameters;
  }
  get superclass(): ClassType | undefined {
    return this.readHeader().superclass;
  }
  get interfaces(): readonly ClassType[] {
    return this.readHeader().interfaces;
  }
  get fields(): ReadonlyMap<string, FieldSymbol> {
    return this.complete().fields;
  }
  get methods(): ReadonlyMap<string, readonly MethodSymbol[]> {
    return this.complete().methods;
  }
  get thisType(): ClassType {
    return classType(this, this.typeParameters);
  }
  get stated(): readonly StatedAnnotation[] {
    return this.packed.stated === '' ? [] : annotationsOf(this.packed.stated);
  }

  complete(): PackedMembers {
    return (this.members ??= readMembers(this.packed, this, this.definedBy));
  }
}

/** The classes that are declared inside one. */
export function nestedOf(packed: PackedClass, classPath: ClassPath, outer: ClassSymbol): ReadonlyMap<string, ClassSymbol> {
  return new Map(packed.nested.map((n) => [n.outer?.simpleName ?? '', new PackClass(n, classPath, outer)]));
}

function scopeOf(packed: PackedClass, owner: ClassSymbol, classPath: ClassPath): SignatureScope {
  return {
    pack: packed.pack,
    findClass: (name) => (name === owner.binaryName ? owner : classPath.findClass(name)),
    variable: (name) => {
      for (let around: ClassSymbol | undefined = owner; around; around = around.outer) {
        const found = around.typeParameters.find((v) => v.name === name);
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** The members that the pack has of a class, as members of `owner`: the class of the pack, or a stub of the same name. */
export function readMembers(packed: PackedClass, owner: ClassSymbol, classPath: ClassPath): PackedMembers {
  const scope = scopeOf(packed, owner, classPath);
  const fields = new Map<string, FieldSymbol>();
  const methods = new Map<string, MethodSymbol[]>();
  let name = '';
  for (const line of packed.members) {
    const [written = '', bits = '', signature = '', value = ''] = line.split('\t');
    if (written !== '') name = written;
    const flags = parseInt(bits, 36);
    if (signature.startsWith('(') || signature.startsWith('<')) {
      const method = readMethod(name, flags, signature, value, owner, scope);
      methods.set(name, [...(methods.get(name) ?? []), method]);
    } else fields.set(name, readField(name, flags, signature, value, owner, scope));
  }
  return { fields, methods };
}

function readField(name: string, bits: number, signature: string, value: string, owner: ClassSymbol, scope: SignatureScope): FieldSymbol {
  const type = new SignatureReader(signature, scope).type();
  return {
    kind: 'field',
    name,
    owner,
    type,
    flags: flagsOf(bits, false),
    annotations: [],
    declaration: undefined,
    enumConstant: (bits & BITS.enum) !== 0,
    constant: value === '' ? undefined : constantOf(type, JSON.parse(value)),
  };
}

function readMethod(name: string, bits: number, signature: string, value: string, owner: ClassSymbol, scope: SignatureScope): MethodSymbol {
  const reader = new SignatureReader(signature, scope);
  const typeParameters = reader.typeParameters();
  const types: Type[] = [];
  reader.skip('(');
  while (!reader.skip(')')) types.push(reader.type());
  const returnType = reader.type();
  const thrown: Type[] = [];
  while (reader.skip('^')) thrown.push(reader.type());
  return {
    kind: 'method',
    name,
    owner,
    flags: flagsOf(bits, owner.typeKind === 'interface'),
    typeParameters,
    parameters: types.map((type, i) => ({ name: `arg${i}`, type, declaration: undefined })),
    varargs: (bits & BITS.varargs) !== 0,
    returnType,
    thrown,
    annotations: [],
    declaration: undefined,
    implicit: 'signature',
    statedDefault: value === '' ? undefined : statedValue(JSON.parse(value)),
    stated: [],
    signature: `${name}(${types.map(erasedName).join(',')})`,
  };
}

function flagsOf(bits: number, inInterface: boolean): Flags {
  const has = (bit: number): boolean => (bits & bit) !== 0;
  return {
    ...NO_FLAGS,
    access: has(BITS.public) ? 'public' : has(BITS.protected) ? 'protected' : 'package',
    static: has(BITS.static),
    final: has(BITS.final),
    abstract: has(BITS.abstract),
    default: inInterface && !has(BITS.abstract) && !has(BITS.static),
  };
}

function constantOf(type: Type, json: unknown): Constant {
  return { type, value: plainValue(json) };
}

function plainValue(json: unknown): number | bigint | string | boolean {
  if (Array.isArray(json)) return json[0] === 'l' ? BigInt(String(json[1])) : Number(json[1]);
  return typeof json === 'number' || typeof json === 'boolean' ? json : String(json);
}

/** As `write-pack.mjs` writes annotations: `[[type, {member: value}]]`. */
function annotationsOf(json: string): readonly StatedAnnotation[] {
  const parsed: unknown = JSON.parse(json);
  return Array.isArray(parsed) ? parsed.map(annotationOf) : [];
}

function annotationOf(json: unknown): StatedAnnotation {
  const [type, values]: readonly unknown[] = Array.isArray(json) ? json : [];
  const members = typeof values === 'object' && values !== null ? Object.entries(values) : [];
  return { type: String(type), values: new Map(members.map(([name, value]) => [name, statedValue(value)])) };
}

function statedValue(json: unknown): StatedValue {
  if (!Array.isArray(json) || json[0] === 'l' || json[0] === 'n') return { kind: 'constant', value: plainValue(json) };
  const [kind, first, second]: readonly unknown[] = json;
  switch (kind) {
    case 'C':
      return { kind: 'class', name: String(first) };
    case 'e':
      return { kind: 'enum', type: String(first), name: String(second) };
    case 'a':
      return { kind: 'array', values: Array.isArray(first) ? first.map(statedValue) : [] };
    default:
      return { kind: 'annotation', annotation: annotationOf(first) };
  }
}
