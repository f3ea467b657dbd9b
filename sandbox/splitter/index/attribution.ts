import type { ReferenceKind } from '../../protocol/split.ts';
import type { FlatTree } from '../../java/syntax/index.ts';
import type { LookUp, OnReference } from './attribute.ts';
import { CallReader } from './call-reader.ts';
import { CodeReader } from './code-reader.ts';
import { DeclarationReader } from './declaration-reader.ts';
import type { JavaType } from './java-type.ts';
import { NameReader } from './name-reader.ts';
import type { FoundMember, Resolver } from './resolver.ts';
import { Scope } from './scope.ts';
import type { IndexUnit, TypeSymbol } from './symbols.ts';
import { topOf } from './symbols.ts';

/** The reading of one file: what its readers share, and where they tell what they find. */
export class Attribution {
  readonly unit: IndexUnit;
  readonly tree: FlatTree;
  readonly resolver: Resolver;
  readonly scope: Scope;
  readonly onLookUp: (found: LookUp) => void;
  readonly declarations: DeclarationReader;
  readonly code: CodeReader;
  readonly names: NameReader;
  readonly calls: CallReader;
  /** The type whose code is being read. */
  from: TypeSymbol;
  readonly #onReference: OnReference;

  /** @throws Error where the file declares no type */
  constructor(unit: IndexUnit, resolver: Resolver, onReference: OnReference, onLookUp: (found: LookUp) => void) {
    this.unit = unit;
    this.tree = unit.tree;
    this.resolver = resolver;
    this.scope = new Scope(resolver);
    this.#onReference = onReference;
    this.onLookUp = onLookUp;
    const [first] = unit.types;
    if (!first) throw new Error(`${unit.path} declares no type.`);
    this.from = first;
    this.declarations = new DeclarationReader(this);
    this.code = new CodeReader(this);
    this.names = new NameReader(this);
    this.calls = new CallReader(this);
  }

  refer(target: TypeSymbol, kind: ReferenceKind, start: number, end: number): void {
    if (topOf(target) !== topOf(this.from)) this.#onReference(this.from, target, kind, start, end);
  }

  referTo(member: FoundMember, node: number, kind: ReferenceKind = 'member'): void {
    if (member.owner) this.refer(member.owner, kind, this.tree.start(node), this.tree.end(node));
  }

  type(node: number, kind: ReferenceKind): JavaType | undefined {
    if (node < 0) return undefined;
    this.declarations.annotationsBelow(node);
    return this.resolver.typeOf(this.unit, node, this.scope.type, (symbol, start, end) => this.refer(symbol, kind, start, end));
  }

  /** A type that is extended, implemented or permitted; its type arguments are only named. */
  parent(node: number, kind: 'extends' | 'implements' | 'permits'): void {
    this.declarations.annotationsBelow(node);
    const from = this.tree.start(node);
    this.resolver.typeOf(this.unit, node, this.scope.type, (symbol, start, end) =>
      this.refer(symbol, start === from ? kind : 'type', start, end),
    );
  }

  /** The types of a `var` or a lambda's parameter are written nowhere, and are needed to compile all the same. */
  infer(type: JavaType | undefined, node: number): JavaType | undefined {
    if (type?.kind === 'project' && type.symbol.form !== 'anonymous')
      this.refer(type.symbol, 'member', this.tree.start(node), this.tree.end(node));
    type?.arguments.forEach((argument) => this.infer(argument, node));
    return type;
  }

  /** A variable that nothing is known of is no type. */
  known(type: JavaType | undefined): JavaType | undefined {
    return type?.kind === 'variable' && !type.bound ? undefined : type;
  }
}
