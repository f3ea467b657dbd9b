import type { HttpResult } from '../../../sandbox/protocol/messages.ts';

/** How the body of an answer is shown. `json`: its value; a body too large to be drawn as a tree is shown as text. */
export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'empty' };

/** Characters; a tree of more takes long to draw. */
const LARGEST_TREE = 50_000;

export function bodyOf({ headers, body }: Pick<HttpResult, 'headers' | 'body'>): Body {
  if (body === '') return { kind: 'empty' };
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (/\bhtml\b/i.test(type)) return { kind: 'page', html: body };
  if (/\bjson\b/i.test(type) && body.length <= LARGEST_TREE) {
    try {
      return { kind: 'json', value: JSON.parse(body) };
    } catch {
      // Not what it says it is: shown as it came.
    }
  }
  return { kind: 'text', text: body };
}
