import type { Statement } from '../syntax/statement.ts';
import { type AnyNode, forEachChild } from '../syntax/walk.ts';
import type { Report } from './flow-alive.ts';

interface Around {
  readonly loop: boolean;
  /** A loop or an old switch: what a plain `break` leaves. */
  readonly breakable: boolean;
  readonly labels: ReadonlySet<string>;
  readonly switchExpression: boolean;
}

const NOTHING: Around = { loop: false, breakable: false, labels: new Set(), switchExpression: false };
const LOOPS = ['While', 'DoWhile', 'For', 'ForEach'];

/** Where `break` and `continue` lead (JLS 14.15, 14.16): one body, lambdas in it included. */
export function checkJumps(body: AnyNode, report: Report): void {
  visit(body, NOTHING, report);
}

function visit(node: AnyNode, around: Around, report: Report): void {
  if (['TypeDeclaration', 'MethodDeclaration', 'ConstructorDeclaration', 'FieldDeclaration', 'Initializer'].includes(node.kind)) return;
  if (isJump(node)) jump(node, around, report);
  const inner = insideOf(node, around);
  forEachChild(node, (child) => visit(child, inner, report));
}

function insideOf(node: AnyNode, around: Around): Around {
  if (node.kind === 'Lambda') return NOTHING;
  if (LOOPS.includes(node.kind)) return { ...around, loop: true, breakable: true };
  if (node.kind === 'Switch') return { ...around, breakable: true };
  if (node.kind === 'SwitchExpression') return { loop: false, breakable: false, labels: new Set(), switchExpression: true };
  if (isLabeled(node)) return { ...around, labels: new Set([...around.labels, node.label.name]) };
  return around;
}

function jump(node: Extract<Statement, { kind: 'Break' | 'Continue' }>, around: Around, report: Report): void {
  const breaks = node.kind === 'Break';
  if (node.label) {
    if (!around.labels.has(node.label.name)) report('compiler.err.undef.label', `undefined label: ${node.label.name}`, node.start);
    return;
  }
  if (breaks ? around.breakable : around.loop) return;
  if (around.switchExpression)
    report(
      breaks ? 'compiler.err.break.outside.switch.expression' : 'compiler.err.continue.outside.switch.expression',
      `attempt to ${breaks ? 'break' : 'continue'} out of a switch expression`,
      node.start,
    );
  else
    report(
      breaks ? 'compiler.err.break.outside.switch.loop' : 'compiler.err.cont.outside.loop',
      breaks ? 'break outside switch or loop' : 'continue outside of loop',
      node.start,
    );
}

function isJump(node: AnyNode): node is Extract<Statement, { kind: 'Break' | 'Continue' }> {
  return node.kind === 'Break' || node.kind === 'Continue';
}

function isLabeled(node: AnyNode): node is Extract<Statement, { kind: 'Labeled' }> {
  return node.kind === 'Labeled';
}
