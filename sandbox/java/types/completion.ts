import type { Statement } from '../syntax/ast.ts';

/** Whether a statement can complete normally, judged by its form and literal conditions (JLS 14.22). */
export function completesNormally(s: Statement): boolean {
  switch (s.kind) {
    case 'Return': case 'Throw': case 'Break': case 'Continue': case 'Yield':
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
    case 'Labeled': case 'Synchronized':
      return completesNormally(s.body) || breaksOut(s.body);
    default:
      return true;
  }
}

function breaksOut(s: Statement): boolean {
  switch (s.kind) {
    case 'Break': return true;
    case 'Block': return s.statements.some(breaksOut);
    case 'If': return breaksOut(s.then) || (s.else !== undefined && breaksOut(s.else));
    case 'Labeled': case 'Synchronized': return breaksOut(s.body);
    case 'Try': return breaksOut(s.body) || s.catches.some((c) => breaksOut(c.body)) || (s.finally !== undefined && breaksOut(s.finally));
    case 'While': case 'For': case 'DoWhile': case 'ForEach': case 'Switch': return labelledBreak(s);
    default: return false;
  }
}

function labelledBreak(s: Statement): boolean {
  return JSON.stringify(s, (key, value: unknown) => (key === 'source' ? undefined : value)).includes('"kind":"Break"') && /"kind":"Break"[^}]*"label":\{/.test(JSON.stringify(s));
}
