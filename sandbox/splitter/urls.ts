import { lineAndColumn } from '../java/diagnostic.ts';
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
 * that every address stays as it was; where not, the addresses change, and a warning says how.
 */
export function keepUrls(units: readonly SourceUnit[], contextPath: string): UrlEdits {
  const splices = new Map<SourceUnit, readonly Splice[]>();
  const warnings: Warning[] = [];
  const prefix = `/${contextPath}`;
  for (const unit of units) {
    for (const type of unit.types) {
      if (!annotationIn(type.symbol.annotations, 'RestController', 'Controller')) continue;
      const mapping = annotationOf(annotationsOf(type), 'RequestMapping');
      const path = mapping && singlePath(mapping);
      const slashed = path && (path.value.startsWith('/') ? path.value : `/${path.value}`);
      const { line } = lineAndColumn(unit.text, type.declaration.name.start);
      if (mapping && path && slashed && (slashed === prefix || slashed.startsWith(`${prefix}/`))) {
        const rest = slashed.slice(prefix.length);
        splices.set(
          unit,
          rest === '' && mapping.pairs.length === 1
            ? withoutMapping(unit, type, mapping)
            : [{ start: path.start, end: path.end, text: `"${rest}"` }],
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

function singlePath(mapping: Annotation): { value: string; start: number; end: number } | undefined {
  const pairs = mapping.pairs.filter((p) => p.name === 'value' || p.name === 'path');
  const [pair] = pairs;
  const value = pair?.value.kind === 'AnnotationArray' && pair.value.values.length === 1 ? pair.value.values[0] : pair?.value;
  return pairs.length === 1 && value?.kind === 'Literal' && typeof value.value === 'string'
    ? { value: value.value, start: value.start, end: value.end }
    : undefined;
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
