import { h, icon } from '../element.ts';
import type { HttpResult } from '../../../sandbox/protocol/messages.ts';
import type { Words } from '../words.ts';
import { addressText } from './address.ts';
import { bodyOf } from './body-kind.ts';
import { changedPart } from './changed-part.ts';
import { drawJson } from './json-tree.ts';
import { wordOf } from './lost-words.ts';
import { outcomeOf } from './history.ts';
import { pageFrame, type Followed } from './page-frame.ts';
import type { Answer, Watch } from './watch.ts';

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  302: 'Found',
  404: 'Not Found',
  500: 'Internal Server Error',
};
/** Characters of a text that are shown in one line. */
const LINE = 400;

/** What the address answers now, and what it answered before. */
export function drawAnswer(watch: Watch, follow: (asked: Followed) => void, t: Words): readonly Node[] {
  const { newest, answer, before, stays, address } = watch;
  if (!newest) return [h('p', { class: 'wit__m' }, t('trial.result.notYet'))];
  const outcome = outcomeOf(newest, stays);
  const last = stays.at(-1);
  const status = statusLine(newest, t);
  if (outcome.kind === 'lost') {
    const away = answer && answer.load > 0 && last?.to !== null && last !== undefined;
    return [
      h(
        'p',
        { class: 'wit__code', 'data-bad': true },
        ...status,
        away ? h('span', { class: 'wit__now' }, t('trial.result.out', { n: last.load })) : null,
      ),
      answer
        ? h('p', { class: 'wit__ans wit__ans--old' }, lineOf(answer))
        : h(
            'p',
            { class: 'wit__ans' },
            h(
              'code',
              {},
              newest.outcome === 'answered' ? withoutTime(lineOf({ load: 0, result: newest })) : wordsOf(newest, address.port, t),
            ),
          ),
      h('p', { class: 'wit__m' }, answer && answer.load > 0 ? t('trial.result.lastFrom', { n: answer.load }) : said(newest, t)),
    ];
  }
  const replaced = before !== null && answer !== null && before.load > 0 && before.load !== answer.load;
  return [
    h(
      'p',
      { class: 'wit__code', 'data-bad': newest.status >= 400 },
      ...status,
      replaced
        ? h('span', { class: 'wit__now wit__now--ok' }, icon('done'), t('trial.result.newFrom', { n: outcome.load }))
        : outcome.load > 0
          ? h('span', { class: 'wit__now' }, t('trial.result.from', { n: outcome.load }))
          : null,
    ),
    drawBody(newest, replaced ? before : null, new URL(`http://${addressText(address)}`), follow, t),
    ...(replaced ? [h('p', { class: 'wit__m' }, t('trial.result.beforeFrom', { n: before.load }), h('s', {}, lineOf(before)))] : []),
  ];
}

const statusLine = (result: HttpResult, t: Words): readonly (Node | string)[] =>
  result.outcome === 'answered'
    ? [h('b', { class: 'k-num' }, String(result.status)), ' ', result.reason || (REASONS[result.status] ?? '')]
    : [h('b', {}, wordOf(result.outcome, t))];

/** Spring's error begins with its time, which is new at every request and says nothing here. */
const withoutTime = (text: string): string => text.replace(/^\{"timestamp":"[^"]*",/, '{… ');

const wordsOf = (result: HttpResult, port: number, t: Words): string =>
  t(result.outcome === 'refused' ? 'trial.requests.refused' : 'trial.result.late', { port });

const said = (result: HttpResult, t: Words): string =>
  result.outcome === 'answered' && result.status === 404 ? t('trial.result.nobody') : '';

/** An answer in one line. */
export const lineOf = ({ result: { body } }: Answer): string => body.slice(0, LINE).replace(/\s+/g, ' ').trim();

/** An answer in one line, with what differs from the one before marked. */
export function markedLine(answer: Answer, before: Answer | null): readonly (Node | string)[] {
  const text = lineOf(answer);
  if (!before) return [text];
  const { start, changed, end } = changedPart(lineOf(before), text);
  return changed === '' ? [text] : [start, h('mark', {}, changed), end];
}

function drawBody(result: HttpResult, before: Answer | null, at: URL, follow: (asked: Followed) => void, t: Words): HTMLElement {
  const body = bodyOf(result);
  switch (body.kind) {
    case 'empty':
      return h('p', { class: 'wit__ans wit__ans--old' }, t('trial.requests.empty'));
    case 'json':
      return h('div', { class: 'wit__tree', tabindex: 0, role: 'group', 'aria-label': t('trial.result.body') }, drawJson(body.value));
    case 'page':
      return pageFrame(body.html, at, t('trial.result.page', { path: at.pathname }), follow);
    case 'text':
      return h('p', { class: 'wit__ans' }, ...markedLine({ load: 0, result }, before));
  }
}
