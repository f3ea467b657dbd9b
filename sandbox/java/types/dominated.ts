import type { Expression, Pattern, SwitchExpression } from '../syntax/ast.ts';
import type { Switch } from '../syntax/statement.ts';
import type { Attributor } from './attributor.ts';
import { bare } from './pattern.ts';
import { isString } from './constant.ts';
import type { FieldSymbol } from './symbol.ts';
import { unboxed, UNKNOWN } from './types.ts';

/** Reports labels that an earlier one leaves nothing for (JLS 14.11.1). */
export function checkDominated(cx: Attributor, s: Switch | SwitchExpression, enumLabels: ReadonlyMap<Expression, FieldSymbol>): void {
  const before: Pattern[] = [];
  let afterDefault = false;
  let afterNullDefault = false;
  for (const c of s.cases) {
    const [first] = c.labels;
    const withNull = first?.kind === 'Literal' && first.literal === 'null';
    for (const label of c.labels) {
      if (label.kind === 'DefaultLabel') {
        afterDefault = true;
        afterNullDefault ||= withNull;
        continue;
      }
      if (label.kind === 'Literal' && label.literal === 'null') continue;
      const isPattern = label.kind === 'TypePattern' || label.kind === 'RecordPattern';
      const report = (): void =>
        cx.report('compiler.err.pattern.dominated', 'this case label is dominated by a preceding case label', label.start);
      const type = isPattern ? UNKNOWN : (cx.attribution.types.get(label) ?? UNKNOWN);
      const plain = !isPattern && (unboxed(type) !== undefined || isString(type) || enumLabels.has(label));
      if (afterDefault && (isPattern || afterNullDefault || !plain)) report();
      else if (before.some((p) => (isPattern ? dominates(cx, p, label) : takesConstant(cx, p, cx.relations.boxed(type))))) report();
      if (isPattern && (!c.guard || cx.attribution.constants.get(c.guard)?.value === true)) before.push(label);
    }
  }
}

function takesConstant(cx: Attributor, p: Pattern, type: ReturnType<Attributor['relations']['boxed']>): boolean {
  if (p.kind !== 'TypePattern' || type.kind === 'unknown') return false;
  return cx.relations.isSubtype(type, bare(cx.attribution.typeNodes.get(p.type) ?? UNKNOWN));
}

function dominates(cx: Attributor, p: Pattern, q: Pattern): boolean {
  const [of, other] = [p, q].map((x) => cx.attribution.typeNodes.get(x.type) ?? UNKNOWN);
  if (!of || !other || of.kind === 'unknown' || other.kind === 'unknown') return false;
  if (p.kind === 'TypePattern')
    return of.kind === 'primitive' || other.kind === 'primitive' ? true : cx.relations.isSubtype(bare(other), bare(of));
  if (q.kind !== 'RecordPattern' || of.kind !== 'class' || other.kind !== 'class' || of.symbol !== other.symbol) return false;
  return p.patterns.every((x, i) => {
    const y = q.patterns[i];
    return y !== undefined && dominates(cx, x, y);
  });
}
