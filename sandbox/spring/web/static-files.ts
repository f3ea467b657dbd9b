import { mediaTypeOf } from './body-writer.ts';
import { httpDate } from './cookies.ts';
import type { Exchange } from './exchange.ts';
import type { ResourceHandler } from './mvc-configuration.ts';
import { comparePatterns, parsePattern, type PathPattern } from './path-pattern.ts';
import type { WebAnswer } from './web-request.ts';

const USUAL: ResourceHandler = {
  patterns: ['/**'],
  locations: ['classpath:/META-INF/resources/', 'classpath:/resources/', 'classpath:/static/', 'classpath:/public/'],
  cacheControl: undefined,
};

interface Mapped {
  readonly pattern: PathPattern;
  /** What the rest of the path is appended to. */
  readonly places: readonly string[];
  readonly cacheControl: string | undefined;
}

/** What a file is answered with; or the methods that it may be asked by. */
export type FileAnswer = WebAnswer | { readonly allowed: readonly string[] };

/** Files of the class path that Boot serves as they are, and those for which the application names a path. */
export class StaticFiles {
  private readonly read: (path: string) => string | undefined;
  /** Milliseconds since 1970. */
  private readonly changed: number;
  private readonly mapped: readonly Mapped[];

  constructor(read: (path: string) => string | undefined, changed: number, handlers: readonly ResourceHandler[]) {
    this.read = read;
    this.changed = changed;
    const own = handlers.some((h) => h.patterns.includes('/**'));
    this.mapped = [...handlers, ...(own ? [] : [USUAL])]
      .flatMap(({ patterns, locations, cacheControl }) =>
        patterns.map((text) => ({
          pattern: parsePattern(text),
          places: locations.flatMap((l) => (l.startsWith('classpath:') ? [l.replace(/^classpath:\/*/, '')] : [])),
          cacheControl,
        })),
      )
      .toSorted((a, b) => comparePatterns(a.pattern, b.pattern));
  }

  private find(path: string): { readonly text: string; readonly cacheControl: string | undefined } | undefined {
    if (path === '' || path.endsWith('/') || path.includes('..')) return undefined;
    const mapped = this.mapped.find((m) => m.pattern.match(path) !== undefined);
    if (!mapped) return undefined;
    const rest = path.slice(mapped.pattern.text.replace(/[*?{].*$/, '').length).replace(/^\/+/, '');
    for (const place of mapped.places) {
      const text = this.read(`${place}${place === '' || place.endsWith('/') ? '' : '/'}${rest}`);
      if (text !== undefined) return { text, cacheControl: mapped.cacheControl };
    }
    return undefined;
  }

  /** What `/` forwards to, where there is a welcome page. */
  welcome(path: string): string | undefined {
    return path === '/' && this.find('/index.html') !== undefined ? 'index.html' : undefined;
  }

  /** undefined: there is no such file. */
  serve({ request, contentLanguage }: Exchange): FileAnswer | undefined {
    const path = decode(request.path.replace(/^\/*/, '/'));
    const found = this.find(path);
    if (found === undefined) return undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD') return { allowed: ['GET', 'HEAD'] };
    const modified = httpDate(this.changed);
    const headers: (readonly [string, string])[] = [
      ['Vary', 'Origin'],
      ['Vary', 'Access-Control-Request-Method'],
      ['Vary', 'Access-Control-Request-Headers'],
      ['Last-Modified', modified],
      ...(found.cacheControl === undefined ? [] : [['Cache-Control', found.cacheControl] as const]),
    ];
    if (request.header('If-Modified-Since') === modified) return { status: 304, headers, body: new Uint8Array(), length: 'none' };
    const type = mediaTypeOf(path);
    return {
      status: 200,
      headers: [
        ...headers,
        ['Accept-Ranges', 'bytes'],
        // A view has set the answer's language, and with it the character encoding.
        ...(type === undefined ? [] : [['Content-Type', contentLanguage ? `${type};charset=UTF-8` : type] as const]),
      ],
      body: new TextEncoder().encode(found.text),
      length: 'known',
    };
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
