import type { SplitEndpoint } from '../protocol/split.ts';
import { stringValues, valueNodes } from './index/annotation-values.ts';
import type { AnnotationFact } from './index/symbols.ts';
import { annotationIn } from './index/symbols.ts';
import type { SourceType } from './source-type.ts';

const METHODS: Readonly<Record<string, string>> = {
  GetMapping: 'GET',
  PostMapping: 'POST',
  PutMapping: 'PUT',
  DeleteMapping: 'DELETE',
  PatchMapping: 'PATCH',
};

const joined = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;

/**
 * What a controller answers once it lies in a module: each method with its address before and after, as `keepUrls` writes it.
 * An address that ended in a slash keeps it; the context path itself gets one.
 */
export function endpointsOf({ symbol }: SourceType, type: number, contextPath: string): readonly SplitEndpoint[] {
  const { annotations, unit, methods } = symbol;
  if (!annotationIn(annotations, 'RestController', 'Controller')) return [];
  const context = `/${contextPath}`;
  const paths = (mapping: AnnotationFact | undefined): readonly string[] => {
    const found = stringValues(unit, mapping, 'value', 'path');
    return found.length > 0 ? found : [''];
  };
  return paths(annotationIn(annotations, 'RequestMapping')).flatMap((prefix) => {
    const own = joined(prefix);
    const stays = own === context || own.startsWith(`${context}/`);
    return [...methods.values()].flat().flatMap(({ annotations: all }) => {
      const mapping = annotationIn(all, 'RequestMapping', ...Object.keys(METHODS));
      if (!mapping) return [];
      const [named] = valueNodes(unit, mapping, 'method').map((node) => /(\w+)\s*}?$/.exec(unit.tree.text(node))?.[1]);
      const method = METHODS[mapping.name] ?? named ?? 'GET';
      return paths(mapping).map((path) => {
        const end = path.endsWith('/') || (path === '' && prefix.endsWith('/')) ? '/' : '';
        const before = joined(prefix, path);
        const after = stays ? before : joined(context, before);
        const slashed = (address: string): string => (address === '/' ? address : `${address}${end}`);
        return { type, method, before: slashed(before), after: after === context ? `${context}/` : slashed(after) };
      });
    });
  });
}
