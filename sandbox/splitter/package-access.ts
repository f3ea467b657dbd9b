import { lineAndColumn } from '../java/diagnostic.ts';
import type { Member, TypeDeclaration } from '../java/syntax/index.ts';
import { Field, Kind } from '../java/syntax/index.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { IndexUnit } from './index/symbols.ts';
import type { Reference } from './references.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { hasModifier } from './source-type.ts';
import type { Splice } from './splice.ts';
import type { Illegal, Side } from '../protocol/split.ts';

export interface AccessEdits {
  readonly splices: ReadonlyMap<SourceUnit, readonly Splice[]>;
  readonly illegal: readonly Illegal[];
}

/**
 * A package that lies on both sides is two packages at run time, one per class loader: what is package-private in the api
 * compiles in the module and fails with IllegalAccessError. Such types and members become public.
 */
export function openPackageAccess(
  hierarchy: Hierarchy,
  sides: ReadonlyMap<SourceUnit, Side>,
  references: readonly Reference[],
): AccessEdits {
  const splices = new Map<SourceUnit, Splice[]>();
  const illegal: Illegal[] = [];
  const crossing = references.filter(
    (r) =>
      r.kind !== 'import' &&
      r.from &&
      sides.get(r.unit) === 'module' &&
      sides.get(r.target.unit) !== 'module' &&
      r.unit.packageName === r.target.unit.packageName,
  );
  const open = (owner: SourceType, declaration: TypeDeclaration | Member, what: string, by: SourceUnit, possible: boolean): void => {
    const unit = owner.unit;
    const { line } = lineAndColumn(unit.text, declaration.start);
    if (illegal.some((i) => i.file === unit.path && i.line === line && i.to === what)) return;
    if (possible) splices.set(unit, [...(splices.get(unit) ?? []), publicSplice(unit.text, declaration)]);
    illegal.push({
      file: unit.path,
      line,
      from: by.types[0]?.name ?? by.path,
      to: what,
      kind: 'package access',
      solved: possible,
      remedy: possible
        ? {
            en: `${what} becomes public: the module has its own class loader, and package-private access ends there.`,
            zh: `${what} 改为 public：模块有自己的类加载器，包级私有访问无法跨越。`,
          }
        : {
            en: `Make ${what} public by hand: package-private access ends at the module’s class loader. The splitter does not, because its file name or an overriding method forbids it.`,
            zh: `请手动把 ${what} 改为 public：包级私有访问无法跨越模块的类加载器。受文件名或重写方法限制，拆分器无法自动修改。`,
          },
    });
  };
  for (const reference of crossing) {
    const { target, unit } = reference;
    if (isPackagePrivate(target.declaration, target))
      open(
        target,
        target.declaration,
        target.simpleName,
        unit,
        target.outer !== undefined || target.unit.path.endsWith(`/${target.simpleName}.java`),
      );
    const used = memberNames(unit);
    for (const member of target.declaration.members) {
      const name =
        member.kind === 'MethodDeclaration'
          ? member.name.name
          : member.kind === 'FieldDeclaration'
            ? member.declarators[0]?.name.name
            : member.kind === 'ConstructorDeclaration'
              ? '<init>'
              : undefined;
      if (name === undefined || member.kind === 'Initializer' || member.kind === 'TypeDeclaration' || !isPackagePrivate(member, target))
        continue;
      const isUsed = name === '<init>' ? reference.kind === 'new' || reference.kind === 'extends' : used.has(name);
      const overridden = hierarchy
        .subtypes(target)
        .some((t) =>
          t.declaration.members.some((m) => m.kind === 'MethodDeclaration' && m.name.name === name && !hasModifier(m, 'public')),
        );
      if (isUsed) open(target, member, `${target.simpleName}.${name === '<init>' ? target.simpleName : name}`, unit, !overridden);
    }
  }
  return { splices, illegal };
}

function isPackagePrivate(declaration: { readonly modifiers: TypeDeclaration['modifiers'] }, owner: SourceType): boolean {
  const implicit =
    declaration !== owner.declaration && (owner.declaration.typeKind === 'interface' || owner.declaration.typeKind === 'annotation');
  const enumConstructor = owner.declaration.typeKind === 'enum' && 'kind' in declaration && declaration.kind === 'ConstructorDeclaration';
  return !implicit && !enumConstructor && !hasModifier(declaration, 'public') && !hasModifier(declaration, 'private');
}

const namesIn = new WeakMap<IndexUnit, ReadonlySet<string>>();

/** Methods and fields that a file calls or reads, by name. */
function memberNames({ indexed }: SourceUnit): ReadonlySet<string> {
  let names = namesIn.get(indexed);
  if (!names) namesIn.set(indexed, (names = readMemberNames(indexed)));
  return names;
}

function readMemberNames({ tree }: IndexUnit): ReadonlySet<string> {
  const names = new Set<string>();
  for (let node = 1; node < tree.length; node++) {
    const kind = tree.kind(node);
    if (kind === Kind.method_invocation) names.add(tree.text(tree.child(node, Field.name)));
    else if (kind === Kind.field_access) names.add(tree.text(tree.child(node, Field.field)));
    else if (kind === Kind.method_reference) names.add(/\w+$/.exec(tree.text(node))?.[0] ?? '');
  }
  return names;
}

function publicSplice(text: string, declaration: TypeDeclaration | Member): Splice {
  const modifiers = 'modifiers' in declaration ? declaration.modifiers : undefined;
  const first = modifiers?.modifiers[0];
  if (first?.name === 'protected') return { start: first.start, end: first.end, text: 'public' };
  let at = first?.start ?? modifiers?.annotations.at(-1)?.end ?? declaration.start;
  while (!first && /\s/.test(text[at] ?? '')) at++;
  return { start: at, end: at, text: 'public ' };
}
