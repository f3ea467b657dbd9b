import type { DoWhile, For, Try, While } from '../../../syntax/statement.ts';
import type { FieldAccess, MethodCall, Name } from '../../../syntax/ast.ts';
import { type AnyNode, forEachChild } from '../../../syntax/walk.ts';
import type { ClassSymbol, MethodSymbol } from '../../../types/symbol.ts';
import type { Scope } from '../scope.ts';

/** Whether a thread may have to wait, or should let others run, while this is evaluated. */
export function suspends(scope: Scope, node: AnyNode): boolean {
  const known = scope.suspending.get(node);
  if (known !== undefined) return known;
  const found = itself(scope, node) || inside(scope, node);
  scope.suspending.set(node, found);
  return found;
}

function itself(scope: Scope, node: AnyNode): boolean {
  switch (node.kind) {
    case 'Synchronized':
      return true;
    case 'While':
    case 'DoWhile':
    case 'For':
      return isLoop(node) && isOpenEnded(scope, node);
    case 'MethodCall':
      return isCall(node) && callSuspends(scope, node);
    case 'Try':
      return isTry(node) && node.resources.some((r) => closeOf(scope, r) !== undefined);
    default:
      return false;
  }
}

type Loop = While | DoWhile | For;
const isLoop = (node: AnyNode): node is Loop => node.kind === 'While' || node.kind === 'DoWhile' || node.kind === 'For';
const isCall = (node: AnyNode): node is MethodCall => node.kind === 'MethodCall';
const isTry = (node: AnyNode): node is Try => node.kind === 'Try';
const isName = (node: AnyNode): node is Name | FieldAccess => node.kind === 'Name' || node.kind === 'FieldAccess';

function inside(scope: Scope, node: AnyNode): boolean {
  // What stands in these does not run here, but when it is called.
  if (node.kind === 'Lambda' || node.kind === 'TypeDeclaration' || node.kind === 'LocalType') return false;
  let found = false;
  forEachChild(node, (child) => {
    if (found || MEMBERS.has(child.kind)) return;
    found = suspends(scope, child);
  });
  return found;
}

const MEMBERS: ReadonlySet<string> = new Set(['FieldDeclaration', 'MethodDeclaration', 'ConstructorDeclaration', 'Initializer']);

/**
 * A loop that another thread may have to end: its condition asks what others can change. One that counts or walks is
 * run in one go.
 */
function isOpenEnded(scope: Scope, s: Loop): boolean {
  return s.condition === undefined || scope.attribution.constants.has(s.condition) || asksOthers(scope, s.condition);
}

const COUNTING: ReadonlySet<string> = new Set(['size', 'length', 'hasNext', 'charAt', 'hasMoreTokens']);

function asksOthers(scope: Scope, node: AnyNode): boolean {
  if (isCall(node)) {
    if (!COUNTING.has(node.name.name)) return true;
  } else if (isName(node)) {
    const symbol = scope.attribution.names.get(node);
    if (symbol?.kind === 'field' && !symbol.flags.final) return true;
  }
  let found = false;
  forEachChild(node, (child) => {
    found ||= asksOthers(scope, child);
  });
  return found;
}

/** Whether calling this may make the thread wait, its receiver and arguments aside. */
export function callSuspends(scope: Scope, e: MethodCall): boolean {
  const invocation = scope.attribution.calls.get(e);
  return invocation?.method !== undefined && methodSuspends(scope, invocation.method, invocation.mode === 'virtual');
}

export function methodSuspends(scope: Scope, method: MethodSymbol, virtual: boolean): boolean {
  const { vm } = scope;
  const { owner, flags } = method;
  if (method.implicit !== 'none' || method.name === '<init>') return false;
  if (flags.native) return vm.blocks(method);
  const exact = !virtual || flags.final || owner.flags.final || flags.access === 'private' || flags.static;
  if (!exact && isLibrary(owner) && PROMPT.has(method.name)) return false;
  if (flags.abstract || !method.declaration?.body) return mayWait(owner);
  if (vm.forms.of(vm.methodOf(method)) !== 'atomic') return true;
  return !exact && !isLibrary(owner) && vm.forms.overridden(method);
}

/** What nobody writes so that it waits: such calls stay fast. */
const PROMPT: ReadonlySet<string> = new Set(
  'toString hashCode equals compareTo compare iterator hasNext next getMessage name ordinal size isEmpty length'.split(' '),
);

const isLibrary = (symbol: ClassSymbol): boolean => symbol.source?.unit.source.path.startsWith('java.base/') ?? true;

/** Interfaces through which code that waits is called. */
const WAITING_PACKAGES = ['java.util.concurrent.', 'java.util.function.'];
const WAITING_TYPES: ReadonlySet<string> = new Set([
  'java.lang.Runnable',
  'java.lang.AutoCloseable',
  'java.io.Closeable',
  'java.util.TimerTask',
]);

function mayWait(owner: ClassSymbol): boolean {
  const { binaryName } = owner;
  return !isLibrary(owner) || WAITING_TYPES.has(binaryName) || WAITING_PACKAGES.some((p) => binaryName.startsWith(p));
}

/** The `close()` that ends a resource, where it may have to wait. */
export function closeOf(scope: Scope, resource: Try['resources'][number]): MethodSymbol | undefined {
  const [declarator] = resource.kind === 'LocalVariable' ? resource.declarators : [];
  const type = resource.kind === 'LocalVariable' ? declarator && scope.attribution.locals.get(declarator)?.type : scope.typeOf(resource);
  if (type?.kind !== 'class') return undefined;
  const close = scope.vm.relations.named('java.lang.AutoCloseable').symbol.methods.get('close')?.[0];
  const own = scope.vm.runtimeOf(type.symbol).findMethod('close()')?.symbol ?? close;
  return own && methodSuspends(scope, own, true) ? own : undefined;
}
