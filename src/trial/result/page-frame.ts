import { h } from '../element.ts';

/** What the page in the frame asks for: a link that was followed, or a form that was sent. */
export interface Followed {
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

const FORM = 'application/x-www-form-urlencoded';
export const FORM_HEADERS = [['Content-Type', FORM]] as const;

/**
 * An HTML answer as a page: no script of it runs, nothing of it is fetched, and what it links to is asked of the simulated
 * port. `allow-same-origin` lets this page hear of clicks; without `allow-scripts` nobody else can use it.
 */
export function pageFrame(html: string, at: URL, title: string, follow: (asked: Followed) => void): HTMLIFrameElement {
  const frame = h('iframe', { class: 'wit__frame', sandbox: 'allow-same-origin allow-forms', title });
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    const view = page?.defaultView;
    if (!page || !view) return;
    page.addEventListener('click', (event) => {
      const link = event.target instanceof view.Element ? event.target.closest('a[href], area[href]') : null;
      if (!link) return;
      event.preventDefault();
      const asked = linkTarget(link.getAttribute('href') ?? '', at);
      if (asked) follow(asked);
    });
    page.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.target;
      if (!(form instanceof view.HTMLFormElement)) return;
      const fields = [...new view.FormData(form, event.submitter)];
      const texts = fields.map(([name, value]) => [name, typeof value === 'string' ? value : value.name] as const);
      const asked = formRequest(form.getAttribute('action') ?? '', form.method, texts, at);
      if (asked) follow(asked);
    });
  });
  frame.srcdoc = html;
  return frame;
}

/** What an address in a page leads to; null where it is not one of this machine's ports. */
export function linkTarget(href: string, at: URL): Followed | null {
  if (href.startsWith('#') || !URL.canParse(href, at)) return null;
  const to = new URL(href, at);
  if (to.protocol !== 'http:' || !['localhost', '127.0.0.1'].includes(to.hostname)) return null;
  return { port: Number(to.port || '80'), method: 'GET', path: to.pathname + to.search };
}

/** What a form sends, with its fields as a query or as a body. */
export function formRequest(action: string, method: string, fields: readonly (readonly [string, string])[], at: URL): Followed | null {
  const to = linkTarget(action === '' ? at.pathname : action, at);
  if (!to) return null;
  const sent = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
  if (method.toLowerCase() === 'post') return { ...to, method: 'POST', body: sent };
  return { ...to, path: `${to.path.split('?')[0] ?? ''}?${sent}` };
}
