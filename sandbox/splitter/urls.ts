import { lineAndColumn } from '../java/diagnostic.ts';
import { addressesOf, MAPPINGS } from './addresses.ts';
import { factsOf } from './index/unit-facts.ts';
import { redirectInModule } from './links.ts';
import type { Annotation } from '../java/syntax/index.ts';
import { annotationIn } from './index/symbols.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { annotationOf, annotationsOf, simpleNameOf } from './source-type.ts';
import type { Splice } from './splice.ts';
import { removal } from './splice.ts';
import type { Warning } from '../protocol/split.ts';
import { walk } from './walk.ts';

export interface UrlEdits {
  readonly splices: ReadonlyMap<SourceUnit, readonly Splice[]>;
  readonly warnings: readonly Warning[];
}

/**
 * A module answers below its context path. Where a moved controller's own path begins with it, the path is shortened, so
 * that every address stays as it was; where not, the addresses change, and a warning says how. What was answered at the context
 * path itself lies at its slash: Tomcat answers the path alone with a redirect, and Spring 6 takes an empty mapping for no slash.
 */
export function keepUrls(units: readonly SourceUnit[], contextPath: string): UrlEdits {
  const splices = new Map<SourceUnit, readonly Splice[]>();
  const warnings: Warning[] = [];
  const prefix = `/${contextPath}`;
  const addresses = units.flatMap((unit) => unit.types.flatMap(addressesOf));
  for (const unit of units) {
    const redirects = redirectsOf(unit, contextPath, addresses);
    warnings.push(...redirects.warnings);
    if (redirects.splices.length > 0) splices.set(unit, redirects.splices);
    for (const type of unit.types) {
      if (!annotationIn(type.symbol.annotations, 'RestController', 'Controller')) continue;
      const mapping = annotationOf(annotationsOf(type), 'RequestMapping');
      const path = mapping && singlePath(mapping);
      const slashed = path && (path.value.startsWith('/') ? path.value : `/${path.value}`);
      const { line } = lineAndColumn(unit.text, type.declaration.name.start);
      if (mapping && path && slashed && (slashed === prefix || slashed.startsWith(`${prefix}/`))) {
        const rest = slashed.slice(prefix.length);
        const roots = rest === '' ? atTheRoot(type) : [];
        splices.set(unit, [
          ...(splices.get(unit) ?? []),
          ...(rest === '' && mapping.pairs.length === 1
            ? withoutMapping(unit, type, mapping)
            : [{ start: path.start, end: path.end, text: `"${rest}"` }]),
          ...roots.map(({ splice }) => splice),
        ]);
        warnings.push(
          ...roots.map(({ method, at }) => ({
            file: unit.path,
            line: lineAndColumn(unit.text, at).line,
            en: `${type.simpleName}.${method}: what was ${prefix} is ${prefix}/ in the module. Tomcat answers ${prefix} with a redirect, which a browser follows for GET alone: let callers that send anything else, or follow no redirects, add the slash.`,
            zh: `${type.simpleName}.${method}：原来的 ${prefix} 在模块里是 ${prefix}/。Tomcat 对 ${prefix} 返回重定向，浏览器只会用 GET 跟随：用其他方法或不跟随重定向的调用方，请加上末尾的斜杠。`,
          })),
        );
      } else {
        const before = slashed ?? '/';
        warnings.push({
          file: unit.path,
          line,
          en: `${type.simpleName}: addresses change. What was ${before === '/' ? '/…' : `${before}…`} is ${prefix}${before === '/' ? '/…' : `${before}…`} after the split, because the module’s context path is ${contextPath}.`,
          zh: `${type.simpleName}：访问地址会改变。原来的 ${before === '/' ? '/…' : `${before}…`} 在拆分后变成 ${prefix}${before === '/' ? '/…' : `${before}…`}，因为模块的上下文路径是 ${contextPath}。`,
        });
      }
    }
  }
  return { splices, warnings };
}

/** `return "redirect:/stock"` in a controller that moves. */
function redirectsOf(
  unit: SourceUnit,
  contextPath: string,
  addresses: readonly string[],
): { readonly splices: readonly Splice[]; readonly warnings: readonly Warning[] } {
  if (!unit.types.some(({ symbol }) => annotationIn(symbol.annotations, 'Controller'))) return { splices: [], warnings: [] };
  const splices: Splice[] = [];
  const warnings: Warning[] = [];
  for (const { text, start } of factsOf(unit.indexed).literals) {
    const end = start + text.length + 2;
    if (unit.text.slice(start, end) !== `"${text}"`) continue;
    const written = redirectInModule(text, contextPath, addresses);
    if (written === undefined)
      warnings.push({
        file: unit.path,
        line: lineAndColumn(unit.text, start).line,
        en: `"${text}" leads to an address below the module’s context path, and nothing of the module answers there. For the base’s address return a RedirectView of "${text.replace(/^\w+:/, '')}", which does not put the context path before it.`,
        zh: `"${text}" 指向模块上下文路径之下的地址，而模块里没有控制器响应它。要到基座的地址，请返回以 "${text.replace(/^\w+:/, '')}" 构造的 RedirectView：它不会加上上下文路径。`,
      });
    else if (written !== text) splices.push({ start, end, text: `"${written}"` });
  }
  return { splices, warnings };
}

function singlePath(mapping: Annotation): { value: string; start: number; end: number } | undefined {
  const pairs = mapping.pairs.filter((p) => p.name === 'value' || p.name === 'path');
  const [pair] = pairs;
  const value = pair?.value.kind === 'AnnotationArray' && pair.value.values.length === 1 ? pair.value.values[0] : pair?.value;
  return pairs.length === 1 && value?.kind === 'Literal' && typeof value.value === 'string'
    ? { value: value.value, start: value.start, end: value.end }
    : undefined;
}

/** Methods that answer at their controller's own path, and the edit that has them answer at `/`. */
function atTheRoot(type: SourceType): readonly { readonly method: string; readonly at: number; readonly splice: Splice }[] {
  return type.declaration.members.flatMap((member) => {
    if (member.kind !== 'MethodDeclaration') return [];
    const mapping = member.modifiers.annotations.find((annotation) => MAPPINGS.includes(simpleNameOf(annotation)));
    const splice = mapping && withSlash(mapping);
    return splice ? [{ method: member.name.name, at: member.name.start, splice }] : [];
  });
}

/** `@GetMapping` → `@GetMapping("/")`; undefined where a path is named. */
function withSlash(mapping: Annotation): Splice | undefined {
  const pair = mapping.pairs.find(({ name }) => name === 'value' || name === 'path');
  if (pair) {
    const path = singlePath(mapping);
    return path?.value === '' ? { start: path.start, end: path.end, text: '"/"' } : undefined;
  }
  const [first] = mapping.pairs;
  return first
    ? { start: first.start, end: first.start, text: 'path = "/", ' }
    : { start: mapping.name.end, end: mapping.end, text: '("/")' };
}

/** Takes the annotation off, and its import when nothing else uses it. */
function withoutMapping(unit: SourceUnit, type: SourceType, mapping: Annotation): Splice[] {
  let others = 0;
  for (const t of unit.types) {
    walk(t.declaration, (node) => {
      if (node.kind === 'Annotation' && node !== mapping && simpleNameOf(node) === 'RequestMapping') others++;
    });
  }
  const declared = unit.unit.imports.find((i) => !i.static && !i.onDemand && i.name.text.endsWith('.RequestMapping'));
  return [
    removal(type.unit.text, mapping.start, mapping.end),
    ...(declared && others === 0 ? [removal(unit.text, declared.start, declared.end)] : []),
  ];
}
