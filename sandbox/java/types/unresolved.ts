import type { Expression, MethodCall } from '../syntax/ast.ts';
import { attribute } from './attribute-expression.ts';
import { position } from './assignability.ts';
import { reportMissingMember } from './access.ts';
import { LENGTHS_DIFFER } from './functional.ts';
import { type Attributor, type Env, locationName } from './attributor.ts';
import { describeKind, siteKind } from './resolve-type.ts';
import type { ClassSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { show, showParameters, substitute, type Substitution, UNKNOWN } from './types.ts';
import { whereClause } from './where.ts';
import { applicable, type Candidate, type Misfit } from './candidate.ts';
import type { Receiver } from './receiver.ts';

/** Reports why no candidate fits, with javac's three forms. */
export function reportUnresolved(
  cx: Attributor,
  what: string,
  name: string,
  owner: ClassSymbol,
  all: readonly Candidate[],
  args: readonly Expression[],
  types: readonly (Type | undefined)[],
  env: Env,
  offset: number,
  explicit: readonly Type[],
): void {
  const shown = types.map((t, i) => (t ? show(t) : showPoly(cx, args[i], env)));
  if (types.some((t) => t?.kind === 'unknown')) return;
  if (all.some((c) => c.method.owner.source?.unit.source.stub === true)) cx.mayLackOverload = true;
  // javac leaves out the candidates of another length, unless that leaves none.
  const ofLength = all.filter(
    (c) =>
      applicable(cx, c, args, types, env, c.method.varargs ? 'varargs' : 'loose', explicit)?.reason !== LENGTHS_DIFFER ||
      c.method.typeParameters.length > 0,
  );
  const candidates = ofLength.length > 0 ? ofLength : all;
  const [only] = candidates;
  const display = name === '<init>' ? owner.simpleName : name;
  const given = (c: Candidate): Substitution => new Map(explicit.length > 0 ? c.variables.map((v, i) => [v, explicit[i] ?? UNKNOWN]) : []);
  const formals = (c: Candidate): Type[] => c.method.parameters.map((p) => substitute(substitute(p.type, c.map), given(c)));
  const misfit = (c: Candidate): Misfit =>
    applicable(cx, c, args, types, env, c.method.varargs ? 'varargs' : 'loose', explicit) ?? { reason: '' };
  const indented = (c: Candidate, by: string): string => misfit(c).reason.replaceAll('\n', `\n${by}`);
  if (candidates.length === 1 && only) {
    const kindName = only.method.owner.typeKind;
    const generic =
      only.method.typeParameters.length > 0 && name !== '<init>' && explicit.length === 0
        ? `<${only.method.typeParameters.map((v) => v.name).join(',')}>`
        : '';
    const ownerName = locationName(only.method.owner);
    const { reason: why, argument } = misfit(only);
    const functional = argument?.kind === 'Lambda' || argument?.kind === 'MethodReference';
    const direct = generic === '' || /; i[a-z]* (?:parameter types|method reference)/.test(why);
    if (argument && why.startsWith('argument mismatch; ') && direct) {
      const to = formals(only)[args.indexOf(argument)];
      if (functional && !why.endsWith('return value'))
        attribute(cx, argument, env, to && substitute(to, new Map(only.variables.map((v) => [v, UNKNOWN]))));
      // What the argument has not said itself in the place that it is meant for.
      const [text = '', ...details] = why.slice('argument mismatch; '.length).split('\n');
      if (!functional || !cx.diagnostics.some((d) => d.offset >= argument.start && d.offset < argument.end))
        cx.report(
          'compiler.err.prob.found.req',
          `incompatible types: ${text}`,
          functional ? argument.start : position(cx, argument),
          details.map((d) => `    ${d.trim()}`),
        );
      return;
    }
    const wrapped = generic && !why.startsWith('inference');
    cx.report(
      'compiler.err.cant.apply.symbol',
      `${what} ${display} in ${kindName} ${ownerName} cannot be applied to given types;`,
      offset,
      [
        `  required: ${formals(only).map(show).join(',') || 'no arguments'}`,
        `  found:    ${shown.join(',') || 'no arguments'}`,
        `  reason: ${wrapped ? `cannot infer type-variable(s) ${only.method.typeParameters.map((v) => v.name).join(',')}` : indented(only, '    ')}`,
        ...(wrapped ? [`    (${why})`] : []),
        ...whereClause(only.method, [...formals(only), ...only.method.owner.typeParameters]),
      ],
    );
    return;
  }
  cx.report(
    'compiler.err.cant.apply.symbols',
    `no suitable ${what} found for ${display}(${shown.join(',') || 'no arguments'})`,
    offset,
    candidates.flatMap((c) => {
      const names = c.method.typeParameters.map((v) => v.name).join(',');
      const generic = names !== '' && name !== '<init>';
      const wrapped = generic && !misfit(c).reason.startsWith('inference');
      return [
        `    ${what} ${c.method.owner.simpleName}.${generic ? `<${names}>` : ''}${display}(${showParameters(c.method, (t) => show(substitute(t, c.map)))}) is not applicable`,
        ...(wrapped
          ? [`      (cannot infer type-variable(s) ${names}`, `        (${indented(c, '        ')}))`]
          : [`      (${indented(c, '        ')})`]),
      ];
    }),
  );
}

function showPoly(cx: Attributor, arg: Expression | undefined, env: Env): string {
  if (!arg) return '';
  if (arg.kind === 'Lambda' || arg.kind === 'MethodReference') {
    const { text } = cx.currentUnit.unit.source;
    const written = text
      .slice(arg.kind === 'Lambda' && arg.parameters.every((p) => !p.type) ? arg.body.start : arg.start, arg.end)
      .replace(/\s+/g, ' ');
    const source =
      arg.kind === 'Lambda' && arg.parameters.every((p) => !p.type)
        ? `(${arg.parameters.map((p) => p.name.name).join(',')})->${written}`
        : written;
    return source.length < 20 ? source : `${source.slice(0, 10)}[...]${source.slice(-5)}`;
  }
  return show(cx.speculate(() => attribute(cx, arg, env)).value);
}

export function reportMissingMethod(
  cx: Attributor,
  e: MethodCall,
  receiver: Receiver,
  types: readonly (Type | undefined)[],
  env: Env,
  offset: number,
): void {
  const shown = types.map((t, i) => (t ? show(t) : showPoly(cx, e.arguments[i], env))).join(',');
  if (!e.target || e.target.kind === 'Super') {
    cx.report(
      'compiler.err.cant.resolve.location.args',
      'cannot find symbol',
      e.target ? offset : e.name.start,
      [
        `  symbol:   method ${e.name.name}(${shown})`,
        ...(e.target ? [] : [`  location: ${describeKind(env.currentClass)} ${locationName(env.currentClass)}`]),
      ].map((l) => (e.target ? l.replace('symbol:   ', 'symbol: ') : l)),
    );
    return;
  }
  if (receiver.staticOnly && receiver.type.kind === 'class') {
    if (cx.refusedMember(receiver.type.symbol, e.name.name, offset)) return;
    cx.report('compiler.err.cant.resolve.location.args', 'cannot find symbol', offset, [
      `  symbol:   method ${e.name.name}(${shown})`,
      `  location: ${siteKind(receiver.type.symbol)} ${locationName(receiver.type.symbol).replace(/<.*>$/, '')}`,
    ]);
    return;
  }
  reportMissingMember(cx, 'method', `${e.name.name}(${shown})`, e.target, receiver.type, offset);
}
