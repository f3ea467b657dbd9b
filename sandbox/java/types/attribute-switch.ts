import type { Expression, Pattern, SwitchExpression } from '../syntax/ast.ts';
import type { DefaultLabel, Switch, SwitchCase } from '../syntax/statement.ts';
import { isAssignable, mismatch, position, reportMismatch } from './assignability.ts';
import { attribute } from './attribute-expression.ts';
import { attributeStatement } from './attribute-statement.ts';
import { type Attributor, childEnv, type Env, NO_BINDINGS, withBindings } from './attributor.ts';
import { completesNormally } from './completion.ts';
import { isString } from './constant.ts';
import { checkDominated } from './dominated.ts';
import { covers } from './exhaustive.ts';
import { condition, conditionalType } from './operator.ts';
import { attributePattern, isUnconditional } from './pattern.ts';
import type { ClassSymbol, FieldSymbol, LocalSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { classType, show, unboxed, UNKNOWN } from './types.ts';

/** A switch expression's type. */
export function attributeSwitch(cx: Attributor, e: SwitchExpression, env: Env, target: Type | undefined): Type {
  const yields: { type: Type; expression: Expression }[] = [];
  const wanted = target && target.kind !== 'unknown' && target.kind !== 'void' ? target : undefined;
  attributeSwitchBlock(cx, e, env, { target: wanted, types: yields });
  if (wanted) return wanted;
  const [first, ...rest] = yields;
  if (!first) return UNKNOWN;
  return rest.reduce(
    (a, b) => ({ type: conditionalType(cx, a.expression, a.type, b.expression, b.type, undefined), expression: b.expression }),
    first,
  ).type;
}

export function checkYield(cx: Attributor, e: Expression, type: Type, target: Type): void {
  if (!isAssignable(cx, e, type, target)) reportMismatch(cx, e, type, target, ['bad type in switch expression']);
}

/** What the labels of one switch are told against. */
interface Labels {
  readonly s: Switch | SwitchExpression;
  readonly selector: Type;
  readonly enumSymbol: ClassSymbol | undefined;
  readonly enumLabels: Map<Expression, FieldSymbol>;
  readonly seen: Set<unknown>;
  /** Java 21: patterns, null, qualified constants. */
  readonly patterns: boolean;
}

const isPattern = (label: Expression | Pattern | DefaultLabel): label is Pattern =>
  label.kind === 'TypePattern' || label.kind === 'RecordPattern';
const isNull = (label: Expression | Pattern | DefaultLabel): boolean => label.kind === 'Literal' && label.literal === 'null';

export function attributeSwitchBlock(cx: Attributor, s: Switch | SwitchExpression, env: Env, yields: Env['yields']): void {
  const selector = attribute(cx, s.selector, env);
  const enumSymbol = selector.kind === 'class' && selector.symbol.typeKind === 'enum' ? selector.symbol : undefined;
  const patterns = cx.currentUnit.unit.source.release === 21;
  const inner = unboxed(selector);
  const isPlain = enumSymbol !== undefined || isString(selector) || (inner && ['int', 'short', 'byte', 'char'].includes(inner.name));
  if (!isPlain && selector.kind !== 'unknown') checkSelector(cx, s, selector, patterns);
  const before = cx.diagnostics.length;
  const labels: Labels = { s, selector, enumSymbol, enumLabels: new Map(), seen: new Set(), patterns };
  const enhanced =
    patterns && selector.kind !== 'unknown' && (!isPlain || s.cases.some((c) => c.labels.some((l) => isPattern(l) || isNull(l))));
  let hasDefault = false;
  let unconditional: Pattern | undefined;
  let blockEnv = childEnv(env, yields ? { yields } : {});
  for (const c of s.cases) {
    const bindings: LocalSymbol[] = [];
    const labelEnv = childEnv(blockEnv);
    for (const label of c.labels) {
      if (label.kind === 'DefaultLabel') {
        if (hasDefault)
          cx.report(
            'compiler.err.duplicate.default.label',
            'duplicate default label',
            s.kind === 'Switch' ? cx.currentUnit.unit.source.text.slice(label.end).search(/\S/) + label.end : label.start,
          );
        else if (unconditional) reportBoth(cx, label.start);
        hasDefault = true;
      } else if (isPattern(label)) {
        bindings.push(...attributePattern(cx, label, selector, labelEnv, label.start));
        if (c.guard ? constantOf(cx, c.guard, blockEnv, bindings) !== true : false) continue;
        if (!isUnconditional(cx, label, selector)) continue;
        if (unconditional) cx.report('compiler.err.duplicate.unconditional.pattern', 'duplicate unconditional pattern', label.start);
        else if (hasDefault) reportBoth(cx, label.start);
        unconditional ??= label;
      } else attributeLabel(cx, label, labels, env, c.start);
    }
    const guarded = guardOf(cx, c, bindings, blockEnv);
    if (guarded.length === 0) blockEnv = attributeCase(cx, c, yields, blockEnv);
    else attributeCase(cx, c, yields, withBindings(blockEnv, guarded));
  }
  if (patterns && selector.kind !== 'unknown') checkDominated(cx, s, labels.enumLabels);
  if (enhanced) checkFallThrough(cx, s);
  const total = hasDefault || unconditional !== undefined;
  const open = !total && (s.kind === 'SwitchExpression' || enhanced);
  // javac analyses the flow of what is right so far.
  const analysed = selector.kind !== 'unknown' && (!patterns || cx.diagnostics.length === before);
  if (open && analysed && !covers(cx, selector, s.cases, labels.enumLabels, labels.seen))
    cx.report(
      s.kind === 'Switch' ? 'compiler.err.not.exhaustive.statement' : 'compiler.err.not.exhaustive',
      `the switch ${s.kind === 'Switch' ? 'statement' : 'expression'} does not cover all possible input values`,
      s.start,
    );
  cx.attribution.switches.set(s, {
    on: enhanced ? 'pattern' : enumSymbol ? 'enum' : isString(selector) ? 'string' : 'int',
    enumLabels: labels.enumLabels,
    exhaustive: open || (enhanced && total),
  });
}

const reportBoth = (cx: Attributor, offset: number): void =>
  cx.report('compiler.err.unconditional.pattern.and.default', 'switch has both an unconditional pattern and a default label', offset);

function checkSelector(cx: Attributor, s: Switch | SwitchExpression, selector: Type, patterns: boolean): void {
  const inner = unboxed(selector);
  if (!patterns)
    cx.report(
      'compiler.err.selector.expr.must.be.int',
      inner
        ? 'constant label of that type is not assignment compatible with switch selector'
        : 'patterns in switch statements are a preview feature and are disabled by default.',
      position(cx, s.selector),
    );
  else if (selector.kind === 'primitive')
    cx.report(
      'compiler.err.selector.type.not.allowed',
      `selector type ${show(selector)} is not allowed`,
      cx.currentUnit.unit.source.text.lastIndexOf('(', s.selector.start),
    );
}

/** The value of a guard that is a constant. */
function constantOf(cx: Attributor, guard: Expression, env: Env, bindings: readonly LocalSymbol[]): unknown {
  return cx.speculate(() => {
    condition(cx, guard, withBindings(env, bindings));
    return cx.attribution.constants.get(guard)?.value;
  }).value;
}

/** Checks a guard; what is bound where its case is taken. */
function guardOf(cx: Attributor, c: SwitchCase, bindings: readonly LocalSymbol[], env: Env): readonly LocalSymbol[] {
  if (!c.guard) return bindings;
  if (!c.labels.some(isPattern))
    cx.report(
      'compiler.err.guard.not.allowed',
      'guards are only allowed for case with a pattern',
      cx.currentUnit.unit.source.text.lastIndexOf('when', c.guard.start),
    );
  condition(cx, c.guard, withBindings(env, bindings));
  if (cx.attribution.constants.get(c.guard)?.value === false)
    cx.report(
      'compiler.err.guard.has.constant.expression.false',
      "this case label has a guard that is a constant expression with value 'false'",
      position(cx, c.guard),
    );
  return [...bindings, ...(cx.bindings.get(c.guard) ?? NO_BINDINGS).whenTrue];
}

/** Variables of a pattern are bound only where its own case was taken. */
function checkFallThrough(cx: Attributor, s: Switch | SwitchExpression): void {
  s.cases.forEach((c, i) => {
    const before = s.cases[i - 1];
    const pattern = c.labels.find((l) => isPattern(l) && bindsIn(l));
    if (c.arrow || !before || !pattern) return;
    if (before.body.every(completesNormally))
      cx.report('compiler.err.flows.through.to.pattern', 'illegal fall-through to a pattern', pattern.start);
  });
}

const bindsIn = (label: { readonly kind: string; readonly patterns?: readonly Pattern[] }): boolean =>
  label.kind === 'TypePattern' || (label.patterns?.some(bindsIn) ?? false);

function attributeLabel(cx: Attributor, label: Expression, labels: Labels, env: Env, caseStart: number): void {
  const { selector, enumSymbol, seen, patterns } = labels;
  if (patterns && isNull(label)) {
    attribute(cx, label, env);
    if (seen.has(null)) cx.report('compiler.err.duplicate.case.label', 'duplicate case label', label.start);
    seen.add(null);
    if (selector.kind === 'primitive')
      cx.report('compiler.err.prob.found.req', `incompatible types: <null> cannot be converted to ${show(selector)}`, label.start);
    return;
  }
  if (enumSymbol && label.kind === 'Name') {
    const field = enumSymbol.fields.get(label.name);
    if (!field && patterns) {
      attribute(cx, label, env);
      return;
    }
    if (!field?.enumConstant) {
      cx.report(
        'compiler.err.enum.label.must.be.enum.constant',
        patterns
          ? 'an enum switch constant case label must be an enumeration constant'
          : 'an enum switch case label must be the unqualified name of an enumeration constant',
        label.start,
      );
      return;
    }
    takeConstant(cx, label, field, labels);
    cx.attribution.types.set(label, classType(enumSymbol));
    return;
  }
  const type = attribute(cx, label, env, selector);
  const named = patterns && label.kind === 'FieldAccess' ? cx.attribution.names.get(label) : undefined;
  if (named?.kind === 'field' && named.enumConstant) {
    if (cx.relations.isCastable(selector, type)) takeConstant(cx, label, named, labels);
    else cx.report('compiler.err.prob.found.req', `incompatible types: ${mismatch(selector, type)}`, position(cx, label));
    return;
  }
  const constant = cx.attribution.constants.get(label);
  if (patterns && !isString(selector) && !unboxed(selector) && selector.kind !== 'unknown') {
    if (type.kind === 'unknown') return;
    if (!constant) cx.report('compiler.err.pattern.or.enum.req', 'pattern or enum constant required', position(cx, label));
    else
      cx.report(
        'compiler.err.constant.label.not.compatible',
        `constant label of type ${show(type)} is not compatible with switch selector type ${show(selector)}`,
        position(cx, label),
      );
  } else if (!isAssignable(cx, label, type, selector))
    cx.report(
      patterns && constant ? 'compiler.err.constant.label.not.compatible' : 'compiler.err.prob.found.req',
      patterns && constant
        ? `constant label of type ${show(type)} is not compatible with switch selector type ${show(selector)}`
        : `incompatible types: ${mismatch(type, selector)}`,
      position(cx, label),
    );
  else if (!constant && type.kind !== 'unknown')
    cx.report(
      isString(selector) ? 'compiler.err.string.const.req' : 'compiler.err.const.expr.req',
      isString(selector) ? 'constant string expression required' : 'constant expression required',
      position(cx, label),
    );
  else if (constant) {
    if (seen.has(constant.value))
      cx.report('compiler.err.duplicate.case.label', 'duplicate case label', patterns ? label.start : caseStart);
    seen.add(constant.value);
  }
}

function takeConstant(cx: Attributor, label: Expression, field: FieldSymbol, { seen, enumLabels }: Labels): void {
  if (seen.has(field)) cx.report('compiler.err.duplicate.case.label', 'duplicate case label', label.start);
  seen.add(field);
  enumLabels.set(label, field);
}

function attributeCase(cx: Attributor, c: SwitchCase, yields: Env['yields'], env: Env): Env {
  if (!c.arrow) {
    let at = env;
    for (const s of c.body) at = attributeStatement(cx, s, at);
    return at;
  }
  const [only] = c.body;
  if (yields && only?.kind === 'ExpressionStatement') {
    const type = attribute(cx, only.expression, env, yields.target);
    yields.types.push({ type, expression: only.expression });
    if (yields.target) checkYield(cx, only.expression, type, yields.target);
    return env;
  }
  for (const s of c.body) attributeStatement(cx, s, childEnv(env));
  return env;
}
