import type { CompilationUnit, Expression } from '../syntax/ast.ts';
import { type AnyNode, forEachChild } from '../syntax/walk.ts';
import { attributeClass } from './attribute-class.ts';
import type { Attribution } from './attribution.ts';
import type { AttributorOptions } from './attributor.ts';
import { Relations } from './relations.ts';
import type { ClassPath, ClassSymbol, FieldSymbol, MethodSymbol } from './symbol.ts';
import { importedStatics } from './type-scope.ts';
import type { Type } from './type.ts';
import { classType, show, substitute } from './types.ts';

export interface Proposal {
  readonly label: string;
  /** Type or signature, as Java writes it. */
  readonly detail: string;
  readonly kind: 'method' | 'field' | 'class' | 'variable' | 'keyword' | 'package';
}

/** Inserted where a name is missing, so that the parser sees one. */
const BLANK = 'trial__blank';
const KEYWORDS =
  'abstract assert boolean break byte case catch char class continue default do double else enum extends final finally float for if implements import instanceof int interface long new null package private protected public record return short static super switch synchronized this throw throws true false try var void while yield'.split(
    ' ',
  );

/** The text with a name at the cursor where there is none: a half-typed `order.` has none. */
export function withBlank(text: string, offset: number): { text: string; from: number } {
  let from = offset;
  while (from > 0 && /[\w$]/.test(text[from - 1] ?? '')) from--;
  // A statement that is not ended would swallow the next line.
  const end = /^\s*[\n}]/.test(text.slice(offset)) ? ';' : '';
  return { text: `${text.slice(0, offset)}${from < offset ? '' : BLANK}${end}${text.slice(offset)}`, from };
}

interface Inspected {
  readonly unit: CompilationUnit;
  readonly attribution: Attribution;
  readonly symbol: ClassSymbol;
  readonly relations: Relations;
  readonly classPath: ClassPath;
}

function inspected(unit: CompilationUnit, offset: number, options: AttributorOptions): Inspected | undefined {
  const declaration = unit.types.find((t) => t.start <= offset && offset <= t.end) ?? unit.types[0];
  if (!declaration) return undefined;
  const name = unit.package ? `${unit.package.name.text}.${declaration.name.name}` : declaration.name.name;
  const symbol = options.classPath.findClass(name);
  if (!symbol?.source) return undefined;
  const { attribution } = attributeClass(symbol.source, { ...options, withoutFlow: true });
  return { unit: symbol.source.unit, attribution, symbol, relations: new Relations(options.classPath), classPath: options.classPath };
}

/** Nodes around an offset, outermost first. */
function nodesAt(unit: CompilationUnit, offset: number): AnyNode[] {
  const path: AnyNode[] = [];
  const visit = (node: AnyNode): void => {
    if (offset < node.start || offset > node.end) return;
    path.push(node);
    forEachChild(node, visit);
  };
  forEachChild(unit, visit);
  return path;
}

/** What could stand at the cursor: members after a dot, else what is in scope. `offset` is where the typed part begins. */
export function proposalsAt(unit: CompilationUnit, offset: number, options: AttributorOptions): Proposal[] {
  const here = inspected(unit, offset, options);
  if (!here) return KEYWORDS.map((k) => ({ label: k, detail: '', kind: 'keyword' }));
  const { text } = here.unit.source;
  const dotted = text.slice(0, offset).trimEnd().endsWith('.');
  if (dotted) return membersAt(here, offset);
  return inScope(here, offset);
}

function membersAt(here: Inspected, offset: number): Proposal[] {
  const access = nodesAt(here.unit, offset)
    .reverse()
    .find(
      (n): n is Extract<Expression, { kind: 'FieldAccess' | 'MethodCall' }> =>
        (n.kind === 'FieldAccess' || n.kind === 'MethodCall') && isAccess(n) && n.name.start === offset,
    );
  const target = access?.target;
  if (!target) return packageAt(here, offset);
  const named = target.kind === 'Name' || target.kind === 'FieldAccess' ? here.attribution.names.get(target) : undefined;
  if (named?.kind === 'class') return membersOf(here, classType(named), true);
  const type = here.attribution.types.get(target);
  return type ? membersOf(here, type, false) : packageAt(here, offset);
}

function isAccess(node: AnyNode): node is Extract<Expression, { kind: 'FieldAccess' | 'MethodCall' }> {
  return 'name' in node;
}

/** `java.util.` in an import or a qualified name. */
function packageAt(here: Inspected, offset: number): Proposal[] {
  const name = /([\w$.]+)\.$/.exec(here.unit.source.text.slice(0, offset).trimEnd())?.[1];
  return name === undefined ? [] : here.classPath.classesOf(name).map((label) => ({ label, detail: name, kind: 'class' }));
}

function membersOf(here: Inspected, type: Type, isStatic: boolean): Proposal[] {
  const found = new Map<string, Proposal>();
  if (type.kind === 'array') found.set('length', { label: 'length', detail: 'int', kind: 'field' });
  for (const site of here.relations.allSupertypes(type)) {
    const map = here.relations.substitutionOf(site);
    for (const field of site.symbol.fields.values()) {
      if (visible(here, field) && (!isStatic || field.flags.static) && !found.has(field.name))
        found.set(field.name, { label: field.name, detail: show(substitute(field.type, map)), kind: 'field' });
    }
    for (const overloads of site.symbol.methods.values()) {
      for (const method of overloads) {
        if (method.name === '<init>' || !visible(here, method) || (isStatic && !method.flags.static)) continue;
        const key = `${method.name}(${method.parameters.length}`;
        if (!found.has(key)) found.set(key, { label: method.name, detail: signatureText(method, map), kind: 'method' });
      }
    }
    if (isStatic)
      for (const member of site.symbol.memberClasses.values())
        found.set(member.simpleName, { label: member.simpleName, detail: member.typeKind, kind: 'class' });
  }
  return [...found.values()].sort((a, b) => (a.label < b.label ? -1 : 1));
}

function visible(here: Inspected, member: FieldSymbol | MethodSymbol): boolean {
  const { access } = member.flags;
  if (access === 'public') return true;
  if (member.owner.packageName !== here.symbol.packageName) return false;
  return access !== 'private' || topOf(member.owner) === topOf(here.symbol);
}

const topOf = (symbol: ClassSymbol): ClassSymbol => (symbol.outer ? topOf(symbol.outer) : symbol);

function signatureText(method: MethodSymbol, map: Parameters<typeof substitute>[1]): string {
  const parameters = method.parameters.map((p) => `${show(substitute(p.type, map))} ${p.name}`).join(', ');
  return `(${parameters}): ${show(substitute(method.returnType, map))}`;
}

function inScope(here: Inspected, offset: number): Proposal[] {
  const found = new Map<string, Proposal>();
  const add = (p: Proposal): void => {
    if (p.label !== '' && p.label !== BLANK && !found.has(`${p.kind}${p.label}`)) found.set(`${p.kind}${p.label}`, p);
  };
  const around = nodesAt(here.unit, offset);
  for (const [node, local] of here.attribution.locals)
    if (isInScope(here, node, offset)) add({ label: local.name, detail: show(local.type), kind: 'variable' });
  for (let c: ClassSymbol | undefined = classAround(here, around); c; c = c.outer)
    for (const p of membersOf(here, c.thisType, false)) add(p);
  for (const i of here.unit.imports) {
    const name = i.name.parts.at(-1)?.name ?? '';
    if (i.static && !i.onDemand)
      for (const { method } of importedStatics(
        {
          unit: here.unit,
          classPath: here.classPath,
          enclosing: undefined,
          variables: new Map(),
          localClasses: new Map(),
          parent: undefined,
        },
        name,
      ).methods)
        add({ label: name, detail: signatureText(method, new Map()), kind: 'method' });
    else if (!i.static && i.onDemand)
      for (const label of here.classPath.classesOf(i.name.text)) add({ label, detail: i.name.text, kind: 'class' });
    else add({ label: name, detail: i.name.text, kind: 'class' });
  }
  for (const packageName of [here.symbol.packageName, 'java.lang'])
    for (const label of here.classPath.classesOf(packageName)) add({ label, detail: packageName, kind: 'class' });
  for (const label of KEYWORDS) add({ label, detail: '', kind: 'keyword' });
  return [...found.values()];
}

/** The block, loop or method that declares a local also holds the cursor, after it. */
function isInScope(here: Inspected, node: AnyNode, offset: number): boolean {
  if (node.start >= offset) return false;
  const scope = nodesAt(here.unit, node.start).findLast(
    (n) =>
      n !== node && ['Block', 'For', 'ForEach', 'Try', 'Lambda', 'MethodDeclaration', 'ConstructorDeclaration', 'Catch'].includes(n.kind),
  );
  return scope === undefined || offset <= scope.end;
}

function classAround(here: Inspected, around: readonly AnyNode[]): ClassSymbol {
  let symbol = here.symbol;
  for (const node of around)
    if (node.kind === 'TypeDeclaration')
      for (const member of symbol.memberClasses.values()) if (member.source?.declaration?.start === node.start) symbol = member;
  return symbol;
}
