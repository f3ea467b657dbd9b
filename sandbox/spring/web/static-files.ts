import { mediaTypeOf } from './body-writer.ts';
import { httpDate } from './cookies.ts';
import type { Exchange } from './exchange.ts';
import type { WebAnswer } from './web-request.ts';

const PLACES = ['META-INF/resources', 'resources', 'static', 'public'];

/** Files of the class path that Boot serves as they are. */
export class StaticFiles {
  private readonly read: (path: string) => string | undefined;
  /** Milliseconds since 1970. */
  private readonly changed: number;

  constructor(read: (path: string) => string | undefined, changed: number) {
    this.read = read;
    this.changed = changed;
  }

  private find(path: string): string | undefined {
    if (path === '' || path.endsWith('/') || path.includes('..')) return undefined;
    for (const place of PLACES) {
      const text = this.read(`${place}/${path}`);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** What `/` forwards to, where there is a welcome page. */
  welcome(path: string): string | undefined {
    return path === '/' && this.find('index.html') !== undefined ? 'index.html' : undefined;
  }

  /** undefined: there is no such file. */
  serve({ request }: Exchange): WebAnswer | undefined {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const path = decode(request.path.replace(/^\/+/, ''));
    const text = this.find(path);
    if (text === undefined) return undefined;
    const modified = httpDate(this.changed);
    const headers: (readonly [string, string])[] = [
      ['Vary', 'Origin'],
      ['Vary', 'Access-Control-Request-Method'],
      ['Vary', 'Access-Control-Request-Headers'],
      ['Last-Modified', modified],
    ];
    if (request.header('If-Modified-Since') === modified) return { status: 304, headers, body: new Uint8Array(), length: 'none' };
    const type = mediaTypeOf(path);
    return {
      status: 200,
      headers: [...headers, ['Accept-Ranges', 'bytes'], ...(type === undefined ? [] : [['Content-Type', type] as const])],
      body: new TextEncoder().encode(text),
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
