import { addressInModule } from './addresses.ts';

const segments = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');
const isOpen = (segment: string): boolean => /[{$*]/.test(segment);

/**
 * An address as a module names it below its context path; undefined where no moved controller answers it.
 *
 * @param path as it is written, `/pharmacy/{name}`; what ends in a slash may go on
 * @param addresses of the moved controllers, before they moved
 */
function inModule(path: string, contextPath: string, addresses: readonly string[]): string | undefined {
  const written = segments(path);
  const answered = addresses.some((address) => {
    const own = segments(address);
    const fits = path.endsWith('/') ? written.length <= own.length : written.length === own.length;
    return fits && written.every((part, at) => part === own[at] || isOpen(part) || isOpen(own[at] ?? ''));
  });
  return answered && written.length > 0 ? addressInModule(path, contextPath) : undefined;
}

/** The end of an address in a string: a query, an anchor. */
const END = /[?#]/;

/**
 * The target of `redirect:` or `forward:` in a moved controller. Spring puts the module's context path before it.
 *
 * @returns the string to write; undefined: it leads to an address of the base, to which no string of the kind leads
 */
export function redirectInModule(view: string, contextPath: string, addresses: readonly string[]): string | undefined {
  const [, kind = '', target = ''] = /^(redirect:|forward:)(\/.*)$/.exec(view) ?? [];
  if (target === '' || target.startsWith('//')) return view;
  const path = target.split(END)[0] ?? '';
  const own = inModule(path, contextPath, addresses);
  return own === undefined ? undefined : `${kind}${own}${target.slice(path.length)}`;
}

/** `@{/path…`; an address that is put together from its first part on is left alone. */
const LINK = /@\{(\/(?!\/)[^\s(){}?#|'"]*(?:\{\w+\}[^\s(){}?#|'"]*)*)/g;

/**
 * A Thymeleaf template that moves: links to moved controllers are those of the module, and links to what the base answers
 * begin at the server's root (`@{~/css/site.css}`).
 */
export function linksInModule(template: string, contextPath: string, addresses: readonly string[]): string {
  return template.replaceAll(LINK, (link, path: string) =>
    /[$*_]\{|__/.test(path) ? link : `@{${inModule(path, contextPath, addresses) ?? `~${path}`}`,
  );
}
