import type { Statement } from '../syntax/statement.ts';
import { type AnyNode, forEachChild } from '../syntax/walk.ts';

/** Whether a statement can complete normally, judged by its form and literal conditions (JLS 14.22). */
export function completesNormally(s: Statement): boolean {
  switch (s.kind) {
    case 'Return':
    case 'Throw':
    case 'Break':
    case 'Continue':
    case 'Yield':
      return false;
    case 'Block':
      return s.statements.every(completesNormally);
    case 'If':
      return s.else === undefined || completesNormally(s.then) || completesNormally(s.else);
    case 'While':
      return !(s.condition.kind === 'Literal' && s.condition.value === true) || breaksOut(s.body);
    case 'For':
      return !(s.condition === undefined || (s.condition.kind === 'Literal' && s.condition.value === true)) || breaksOut(s.body);
    case 'DoWhile':
      return !(s.condition.kind === 'Literal' && s.condition.value === true) || breaksOut(s.body);
    case 'Try':
      if (s.finally && !completesNormally(s.finally)) return false;
      return completesNormally(s.body) || s.catches.some((c) => completesNormally(c.body));
    case 'Labeled':
    case 'Synchronized':
      return completesNormally(s.body) || breaksOut(s.body);
    case 'Switch':
      return switchCompletes(s);
    default:
      return true;
  }
}

function switchCompletes(s: Extract<Statement, { kind: 'Switch' }>): boolean {
  if (!s.cases.some((c) => c.labels.some((l) => l.kind === 'DefaultLabel'))) return true;
  if (s.cases.some((c) => c.body.some(breaksOut))) return true;
  if (s.cases.some((c) => c.arrow)) return s.cases.some((c) => c.body.every(completesNormally));
  return s.cases.at(-1)?.body.every(completesNormally) ?? true;
}

/** Whether a `break` in it leaves the loop or switch around it; a labelled one may leave more. */
function breaksOut(s: Statement): boolean {
  return hasBreak(s, false);
}

function hasBreak(node: AnyNode, nested: boolean): boolean {
  if (node.kind === 'Break') return !nested || ('label' in node && node.label !== undefined);
  if (node.kind === 'Lambda' || node.kind === 'TypeDeclaration' || node.kind === 'New') return false;
  const inner = nested || ['While', 'For', 'DoWhile', 'ForEach', 'Switch', 'SwitchExpression'].includes(node.kind);
  let found = false;
  forEachChild(node, (child) => {
    found ||= hasBreak(child, inner);
  });
  return found;
}
