import rules from '../../styles/tools.css?inline';
import type { HttpResult, RequestBody } from '../../../sandbox/protocol/messages.ts';
import { button, h, icon } from '../element.ts';
import { drawJson } from '../result/json-tree.ts';
import { addSheet } from '../sheet.ts';
import type { Words } from '../words.ts';
import { asCurl } from './curl.ts';

/** Characters of a body that are drawn; the whole can be copied. */
const DRAWN = 100_000;

export interface ExchangeDoors {
  readonly again: (asked: RequestBody) => void;
}

/** One request and all of its answer: headers, sizes, time, the body as it came and, of JSON, as a tree. */
export function drawExchange(asked: RequestBody, result: HttpResult, { again }: ExchangeDoors, t: Words): HTMLElement {
  addSheet(rules);
  const json = parsed(result.body);
  const raw = h('pre', { class: 'xc__body', tabindex: 0 }, result.body.slice(0, DRAWN));
  const tree = json === undefined ? null : drawJson(json);
  if (tree) raw.hidden = true;
  const turn = tree
    ? button(
        { class: 'k-btn k-btn--bare k-btn--sm', 'aria-pressed': 'false' },
        () => {
          raw.hidden = !raw.hidden;
          tree.hidden = !raw.hidden;
          turn?.setAttribute('aria-pressed', String(!raw.hidden));
        },
        t('trial.more.xc.raw'),
      )
    : null;
  const bytes = new TextEncoder();
  const size = (text: string): string => t('trial.more.xc.bytes', { n: bytes.encode(text).length });
  return h(
    'div',
    { class: 'xc' },
    h(
      'p',
      { class: 'xc__do' },
      button({ class: 'k-btn k-btn--sm' }, () => again(asked), icon('reset'), t('trial.more.xc.again')),
      button(
        { class: 'k-btn k-btn--bare k-btn--sm' },
        () => void navigator.clipboard.writeText(asCurl(asked)),
        icon('copy'),
        t('trial.more.xc.curl'),
      ),
      button(
        { class: 'k-btn k-btn--bare k-btn--sm' },
        () => void navigator.clipboard.writeText(result.body),
        icon('copy'),
        t('trial.more.xc.copyBody'),
      ),
      turn,
    ),
    h(
      'dl',
      { class: 'facts' },
      fact(t('trial.more.xc.asked'), `${asked.method} http://localhost:${asked.port}${asked.path}`),
      ...(asked.headers ?? []).map(([name, value]) => fact(name, value)),
      ...(asked.body === undefined ? [] : [fact(t('trial.requests.body'), `${asked.body} (${size(asked.body)})`)]),
      ...(result.outcome === 'answered'
        ? [
            fact(t('trial.more.xc.answered'), `${result.status} ${result.reason}`.trim()),
            fact(t('trial.more.xc.took'), t('trial.result.ms', { n: Math.max(1, Math.round(result.milliseconds)) })),
            ...result.headers.map(([name, value]) => fact(name, value)),
            fact(t('trial.more.xc.size'), size(result.body)),
          ]
        : []),
    ),
    ...(result.body === '' ? [] : [tree, raw].filter((one) => one !== null)),
    ...(result.body.length > DRAWN ? [h('p', { class: 'xc__cut' }, t('trial.more.xc.cut'))] : []),
  );
}

const fact = (name: string, value: string): HTMLElement => h('div', {}, h('dt', {}, name), h('dd', {}, value));

/** Of JSON, what it says: objects and lists alone, for a text is read as it is. */
function parsed(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
