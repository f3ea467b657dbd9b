import type { SplitPair, SplitMove } from '../../../../sandbox/protocol/split.ts';
import { button, h, withCode } from '../../element.ts';
import { letterOf, reasonOf, sideOf, type Scene } from '../border/scene.ts';
import { placeText } from '../border/points.ts';
import { icon, moduleMark } from '../icons.ts';
import type { Desk } from './desk.ts';

/** Neighbours that are told by name before “n more”. */
const SHOWN = 8;

/** The class that is selected: why it is where it is, who uses it and what it uses, and what moves it. */
export function drawClass(scene: Scene, desk: Desk): HTMLElement {
  const { t, say, looking } = desk;
  const id = looking.now.selected;
  if (id === null) return h('section', { class: 'own-cls' }, h('h2', {}, t('own.why')), h('p', { class: 'none' }, t('own.why.none')));
  const side = sideOf(scene, id);
  const letter = letterOf(scene, id);
  const { usedBy, uses } = scene.neighbours(id);
  return h(
    'section',
    { class: 'own-cls', 'aria-label': scene.names[id] ?? '' },
    h(
      'header',
      {},
      h(
        'h2',
        {},
        h('i', { class: 'row__k', 'data-k': letter, 'aria-hidden': 'true' }, letter),
        h('span', { translate: 'no' }, scene.names[id] ?? ''),
      ),
      h('span', { class: 'own-tag', 'data-side': side }, side === 'module' ? moduleMark() : null, t(`own.is.${side}`)),
    ),
    h('p', { class: 'k-mono own-at', translate: 'no' }, scene.graph.types[id]?.file ?? ''),
    h('h3', {}, t('own.why')),
    h('ul', { class: 'own-why' }, h('li', {}, ...withCode(say(reasonOf(scene, id)))), ...remedies(scene, id, desk)),
    h(
      'div',
      { class: 'own-two' },
      neighbours(t('own.usedBy'), t('own.nobody'), usedBy, ({ from }) => from, scene, desk),
      neighbours(t('own.uses'), t('own.nothing'), uses, ({ to }) => to, scene, desk),
    ),
    h('p', { class: 'own-cls__b' }, ...moves(id, scene, desk)),
  );
}

const remedies = (scene: Scene, id: number, { say }: Desk): readonly HTMLElement[] =>
  (scene.openAt.get(id) ?? [])
    .slice(0, 3)
    .flatMap((point) =>
      point.remedies
        .slice(0, 1)
        .map((remedy) =>
          h(
            'li',
            {},
            h('b', { translate: 'no', 'data-st': 'not' }, `${point.fromName} → ${point.toName}`),
            ` (${placeText(point.file, point.lines)}): ${say(remedy)}`,
          ),
        ),
    );

function neighbours(
  title: string,
  none: string,
  pairs: readonly SplitPair[],
  other: (pair: SplitPair) => number,
  scene: Scene,
  desk: Desk,
): HTMLElement {
  const { t, n, looking } = desk;
  const list = `${title} ${looking.now.selected}`;
  const shown = looking.now.unfolded.has(list) ? pairs.length : SHOWN;
  const isOpen = ({ from, to }: SplitPair): boolean => scene.openAt.get(from)?.some((point) => point.to === to) === true;
  // What is open first; then by name, so that a second look finds it again.
  const ordered = pairs.toSorted(
    (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || ((scene.names[other(a)] ?? '') < (scene.names[other(b)] ?? '') ? -1 : 1),
  );
  return h(
    'div',
    {},
    h('h3', {}, `${title} `, h('span', { class: 'k-num' }, n(pairs.length))),
    pairs.length === 0
      ? h('p', { class: 'none' }, none)
      : h(
          'ul',
          { class: 'own-who' },
          ...ordered.slice(0, shown).map((pair) => {
            const id = other(pair);
            const file = scene.graph.types[pair.from]?.file ?? '';
            return h(
              'li',
              {},
              h('span', { class: 'own-side-i', 'data-s': isOpen(pair) ? 'bad' : sideOf(scene, id), 'aria-hidden': 'true' }),
              button(
                {
                  class: 'own-who__n',
                  translate: 'no',
                  'data-key': `who ${pair.from} ${pair.to}`,
                  title: pair.line === null ? (scene.graph.types[id]?.name ?? '') : placeText(file, [pair.line]),
                },
                () => looking.set({ selected: id }),
                scene.names[id] ?? '',
              ),
              pair.line === null ? null : h('span', { class: 'k-dim k-num' }, String(pair.line)),
            );
          }),
          pairs.length > shown
            ? h(
                'li',
                {},
                button(
                  { class: 'k-btn k-btn--bare k-btn--sm', 'data-key': `more ${list}` },
                  () => looking.unfold(list),
                  t('own.list.more', { n: n(pairs.length - shown) }),
                ),
              )
            : null,
        ),
  );
}

function moves(id: number, scene: Scene, { t, move }: Desk): readonly HTMLElement[] {
  const side = sideOf(scene, id);
  const one = (to: SplitMove['side'], words: string, icons: readonly Node[]): HTMLElement =>
    button({ class: 'k-btn k-btn--sm', 'data-key': `to ${to}` }, () => move([id], to), ...icons, words);
  return [
    ...(side === 'base' ? [] : [one('base', t('own.toBase'), [icon('back')])]),
    ...(side === 'module' ? [] : [one('module', t('own.toModule'), [icon('arrow')])]),
    ...(side === 'api' ? [] : [one('api', t('own.toApi'), [])]),
  ];
}
