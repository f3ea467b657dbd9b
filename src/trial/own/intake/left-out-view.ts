import type { Bilingual } from '../../../../sandbox/protocol/text.ts';
import { h } from '../../element.ts';
import type { Missing } from '../project-source.ts';
import type { OwnWords } from '../words.ts';
import { WHY } from './left-out.ts';

/** Rows that are drawn before “n more”. */
const SHOWN = 40;

/** What was not read: where, how much, and what that means. */
export function drawLeftOut(
  { leftOut, unreadable }: Missing,
  t: OwnWords,
  say: (text: Bilingual) => string,
  n: (value: number) => string,
): HTMLElement {
  const rows = [
    ...unreadable.map(({ path, because }) => [path, n(1), say(because)] as const),
    ...leftOut.map(({ where, why, files }) => [where, files === null ? '' : n(files), say(WHY[why])] as const),
  ];
  return h(
    'table',
    { class: 'own-left__t' },
    h('caption', {}, t('own.left')),
    h(
      'thead',
      {},
      h('tr', {}, ...(['where', 'files', 'why'] as const).map((column) => h('th', { scope: 'col' }, t(`own.left.${column}`)))),
    ),
    h(
      'tbody',
      {},
      ...rows
        .slice(0, SHOWN)
        .map(([where, files, why]) =>
          h('tr', {}, h('td', { class: 'k-mono', translate: 'no' }, where), h('td', { class: 'k-num' }, files), h('td', {}, why)),
        ),
      rows.length > SHOWN ? h('tr', {}, h('td', { colspan: 3 }, t('own.list.more', { n: n(rows.length - SHOWN) }))) : null,
    ),
  );
}
