import type {
  ConstructorDeclaration,
  FieldDeclaration,
  MethodDeclaration,
  ModifierName,
  Modifiers,
  TypeDeclaration,
} from '../syntax/ast.ts';
import type { TypeProblem } from './resolve-type.ts';
import type { ClassSymbol } from './symbol.ts';

/** In the order in which javac names them. */
const ORDER: readonly ModifierName[] = [
  'public',
  'private',
  'protected',
  'static',
  'final',
  'synchronized',
  'volatile',
  'transient',
  'native',
  'abstract',
  'strictfp',
  'default',
  'sealed',
  'non-sealed',
];
const ACCESS: readonly ModifierName[] = ['public', 'private', 'protected'];

type Words = readonly ModifierName[];

/** Which of the first and of the second do not go together. */
const FOR_ALL: readonly (readonly [Words, Words])[] = [
  [['public'], ['private', 'protected']],
  [['private'], ['public', 'protected']],
  [['final'], ['volatile']],
  [['final'], ['sealed', 'non-sealed']],
  [['sealed'], ['final', 'non-sealed']],
];
const FOR_MEMBERS: readonly (readonly [Words, Words])[] = [
  [['abstract'], ['private', 'static', 'default']],
  [['static', 'private'], ['default']],
  [['abstract'], ['final', 'native', 'synchronized']],
  ...FOR_ALL,
  [['abstract', 'native'], ['strictfp']],
];
const FOR_TYPES: readonly (readonly [Words, Words])[] = [[['abstract'], ['final']], ...FOR_ALL];

function problems({ modifiers }: Modifiers, allowed: Words, disjoint: typeof FOR_ALL, offset: number): TypeProblem[] {
  const written = ORDER.filter((word) => modifiers.some((m) => m.name === word));
  const wrong = written.filter((word) => !allowed.includes(word));
  if (wrong.length > 0)
    return [{ code: 'compiler.err.mod.not.allowed.here', message: `modifier ${wrong.join(',')} not allowed here`, details: [], offset }];
  for (const [left, right] of disjoint) {
    const a = written.find((word) => left.includes(word));
    const b = written.find((word) => right.includes(word) && word !== a);
    if (a !== undefined && b !== undefined)
      return [
        {
          code: 'compiler.err.illegal.combination.of.modifiers',
          message: `illegal combination of modifiers: ${a} and ${b}`,
          details: [],
          offset,
        },
      ];
  }
  return [];
}

const isInterface = (owner: ClassSymbol): boolean => owner.typeKind === 'interface' || owner.typeKind === 'annotation';

/** What javac says of the modifiers of fields. */
export function fieldModifierProblems(owner: ClassSymbol, { modifiers, declarators }: FieldDeclaration): TypeProblem[] {
  const allowed: Words = isInterface(owner) ? ['public', 'static', 'final'] : [...ACCESS, 'static', 'final', 'volatile', 'transient'];
  return declarators.flatMap((d) => problems(modifiers, allowed, FOR_MEMBERS, d.name.start));
}

/** Of a method or constructor. */
export function methodModifierProblems(owner: ClassSymbol, declaration: MethodDeclaration | ConstructorDeclaration): TypeProblem[] {
  const { modifiers } = declaration;
  // The library's own methods may be native anywhere.
  if (owner.source?.unit.source.stub === true) return [];
  return problems(modifiers, allowedForMethod(owner, declaration), FOR_MEMBERS, declaration.name.start);
}

function allowedForMethod(owner: ClassSymbol, { kind, modifiers }: MethodDeclaration | ConstructorDeclaration): Words {
  if (kind === 'ConstructorDeclaration') return owner.typeKind === 'enum' ? ['private'] : ACCESS;
  if (isInterface(owner)) {
    const own = modifiers.modifiers.some(({ name }) => name === 'default' || name === 'static' || name === 'private');
    return own ? ['abstract', 'private', 'static', 'public', 'strictfp', 'default'] : ['abstract', 'public', 'strictfp', 'native'];
  }
  const all: Words = [...ACCESS, 'abstract', 'static', 'synchronized', 'final', 'strictfp'];
  return owner.typeKind === 'record' ? all : [...all, 'native'];
}

/** Of a class; `offset` is where its declaration is said to stand. */
export function typeModifierProblems(symbol: ClassSymbol, { modifiers }: TypeDeclaration, offset: number): TypeProblem[] {
  const allowed: Words = [
    ...(symbol.nesting === 'member' ? [...ACCESS, 'static' as const] : symbol.nesting === 'top' ? ['public' as const] : []),
    'strictfp',
    ...(symbol.typeKind === 'enum' || symbol.typeKind === 'annotation' ? [] : (['sealed', 'non-sealed'] as const)),
    ...(symbol.typeKind === 'enum' ? [] : (['final'] as const)),
    ...(symbol.typeKind === 'enum' || symbol.typeKind === 'record' ? [] : (['abstract'] as const)),
    ...(symbol.nesting === 'local' && symbol.typeKind !== 'class' ? (['static'] as const) : []),
  ];
  return problems(modifiers, allowed, isInterface(symbol) ? [[['abstract', 'final'], ['final']], ...FOR_TYPES] : FOR_TYPES, offset);
}
