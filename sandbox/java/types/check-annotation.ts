import type { Annotation, AnnotationValue, TypeNode } from '../syntax/ast.ts';
import { attributeInto } from './attribute-expression.ts';
import type { Attributor, Env } from './attributor.ts';
import { isString } from './constant.ts';
import { resolveType, type TypeProblem } from './resolve-type.ts';
import type { ClassSymbol, MethodSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import type { TypeScope } from './type-scope.ts';
import { show, UNKNOWN } from './types.ts';

/** Annotations at the arguments of a type: `List<@NotBlank String>`. */
export function checkTypeAnnotations(cx: Attributor, type: TypeNode, env: Env): void {
  if (type.kind === 'ArrayType') checkTypeAnnotations(cx, type.element, env);
  if (type.kind !== 'ClassType') return;
  for (const argument of type.segments.flatMap((s) => s.typeArguments ?? [])) {
    if (argument.kind === 'ClassType') checkAnnotations(cx, argument.segments.at(-1)?.annotations ?? [], env);
    checkTypeAnnotations(cx, argument, env);
  }
}

/** The annotations of one declaration: their types, elements and values (JLS 9.7). */
export function checkAnnotations(cx: Attributor, annotations: readonly Annotation[], env: Env, scope: TypeScope = env.scope): void {
  const seen = new Set<ClassSymbol>();
  for (const a of annotations) {
    const symbol = checkAnnotation(cx, a, env, scope);
    if (!symbol) continue;
    if (seen.has(symbol) && !isRepeatable(symbol))
      cx.report('compiler.err.duplicate.annotation.missing.container', `${symbol.simpleName} is not a repeatable annotation type`, a.start);
    seen.add(symbol);
  }
}

function checkAnnotation(cx: Attributor, a: Annotation, env: Env, scope: TypeScope): ClassSymbol | undefined {
  const problems: TypeProblem[] = [];
  const { start, end } = a.name;
  const type = cx.options.checked
    ? UNKNOWN
    : resolveType(
        {
          kind: 'ClassType',
          start,
          end,
          segments: a.name.parts.map((name) => ({
            kind: 'ClassTypeSegment',
            start: name.start,
            end: name.end,
            name,
            annotations: [],
            typeArguments: undefined,
          })),
        },
        scope,
        problems,
      );
  cx.reportProblems(problems);
  const symbol = type.kind === 'class' && type.symbol.typeKind === 'annotation' ? type.symbol : undefined;
  if (type.kind === 'class' && !symbol)
    cx.report('compiler.err.prob.found.req', `incompatible types: ${show(type)} cannot be converted to Annotation`, start);
  const given = new Set<string>();
  for (const { name, nameNode, value } of a.pairs) {
    const at = (nameNode ?? value).start;
    const element = symbol?.methods.get(name)?.[0];
    if (symbol && !element)
      cx.report('compiler.err.cant.resolve.location.args', 'cannot find symbol', at, [
        `  symbol:   method ${name}()`,
        `  location: @interface ${symbol.simpleName}`,
      ]);
    else if (symbol && given.has(name))
      cx.report('compiler.err.duplicate.annotation.member.value', `duplicate element '${name}' in annotation @${symbol.simpleName}.`, at);
    given.add(name);
    checkValue(cx, value, env, element?.returnType ?? UNKNOWN);
  }
  const left = [...(symbol?.methods.values() ?? [])]
    .flat()
    .filter((m) => isRequired(m) && !given.has(m.name))
    .map((m) => m.name);
  if (symbol && left.length > 0)
    cx.report(
      'compiler.err.annotation.missing.default.value',
      `annotation @${symbol.simpleName} is missing ${left.length > 1 ? `default values for elements ${left.join(',')}` : `a default value for the element '${left.join('')}'`}`,
      a.start,
    );
  return symbol;
}

const isRepeatable = (symbol: ClassSymbol): boolean =>
  symbol.source
    ? symbol.source.annotations.some((x) => x.name.parts.at(-1)?.name === 'Repeatable')
    : symbol.stated.some((x) => x.type === 'java.lang.annotation.Repeatable');

/** Whether a use of the annotation must give this member. */
const isRequired = ({ implicit, declaration, statedDefault }: MethodSymbol): boolean =>
  implicit === 'signature' ? statedDefault === undefined : declaration?.kind === 'MethodDeclaration' && !declaration.defaultValue;

/** A value goes into the element's type, or into an array of it; strings and numbers are constants. */
export function checkValue(cx: Attributor, value: AnnotationValue, env: Env, type: Type): void {
  const single = type.kind === 'array' ? type.element : type;
  if (value.kind === 'Annotation') checkAnnotation(cx, value, env, env.scope);
  else if (value.kind === 'AnnotationArray') {
    if (type.kind !== 'array' && type.kind !== 'unknown')
      cx.report('compiler.err.annotation.value.not.allowable.type', 'annotation value not of an allowable type', value.start);
    for (const v of value.values) checkValue(cx, v, env, single);
  } else {
    attributeInto(cx, value, env, single);
    const found = cx.attribution.types.get(value);
    if (
      (single.kind === 'primitive' || isString(single)) &&
      found &&
      found.kind !== 'unknown' &&
      found.kind !== 'null' &&
      !cx.attribution.constants.has(value)
    )
      cx.report('compiler.err.attribute.value.must.be.constant', 'element value must be a constant expression', value.start);
  }
}
