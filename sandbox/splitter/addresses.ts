import { stringValues } from './index/annotation-values.ts';
import { annotationIn } from './index/symbols.ts';
import type { SourceType } from './source-type.ts';

/** The addresses that a controller answers, path variables as they are written. */
export function addressesOf({ symbol }: SourceType): readonly string[] {
  const { annotations, unit, methods } = symbol;
  if (!annotations.some(({ name }) => name.endsWith('Controller') || name.endsWith('RequestMapping'))) return [];
  const own = stringValues(unit, annotationIn(annotations, 'RequestMapping'), 'value', 'path');
  const prefixes = own.length > 0 ? own : [''];
  const inner = [...methods.values()].flat().flatMap((method) => {
    const mapping = annotationIn(method.annotations, ...MAPPINGS);
    if (!mapping) return [];
    const paths = stringValues(unit, mapping, 'value', 'path');
    return paths.length > 0 ? paths : [''];
  });
  return prefixes.flatMap((prefix) => (inner.length > 0 ? inner : ['']).map((path) => joined(prefix, path)));
}

/** Annotations that give a method an address. */
export const MAPPINGS = ['RequestMapping', 'GetMapping', 'PostMapping', 'PutMapping', 'DeleteMapping', 'PatchMapping'];

function joined(prefix: string, path: string): string {
  return `/${[prefix, path]
    .flatMap((p) => p.split('/'))
    .filter((p) => p !== '')
    .join('/')}`;
}

/** What the module's own dispatcher sees of an address: its context path is taken off where the address begins with it. */
export function addressInModule(address: string, contextPath: string): string {
  const prefix = `/${contextPath}`;
  return address === prefix ? '/' : address.startsWith(`${prefix}/`) ? address.slice(prefix.length) : address;
}

/** Whether a pattern of Spring (`/admin/**`, `/*.html`, `/a/{id}`) means an address; a variable of the address is one part. */
export function matchesPattern(pattern: string, address: string): boolean {
  const source = pattern
    .replace(/\/\*\*$/, '\0')
    .split(/(\0|\*\*|\*|\?|\{[^}]*\})/)
    .map((part) =>
      part === '\0'
        ? '(/.*)?'
        : part === '**'
          ? '.*'
          : part === '*' || part.startsWith('{')
            ? '[^/]*'
            : part === '?'
              ? '[^/]'
              : escaped(part),
    )
    .join('');
  return new RegExp(`^${source}$`).test(address);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
