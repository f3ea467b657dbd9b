import type { SplitCandidate, SplitVerdict } from '../../../../sandbox/protocol/split.ts';
import { button, h } from '../../element.ts';
import { cutBy, moduleNamed } from '../border/border.ts';
import { priceWord } from '../border/price.ts';
import { sceneOf, type Ground } from '../border/scene.ts';
import { COMPARED } from '../own-session.ts';
import { icon, type OwnIconName } from '../icons.ts';
import type { Desk } from './desk.ts';
import { drawSquares } from './draw-squares.ts';
import { sentences } from './sentences.ts';

const VERDICTS = {
  extract: { status: 'done', icon: 'done' },
  partial: { status: 'part', icon: 'part' },
  refuse: { status: 'not', icon: 'not' },
} as const satisfies Record<SplitVerdict, { status: string; icon: OwnIconName }>;

export const verdictBadge = (verdict: SplitVerdict, { t }: Pick<Desk, 't'>): HTMLElement =>
  h('span', { class: 'k-st k-st--soft', 'data-st': VERDICTS[verdict].status }, icon(VERDICTS[verdict].icon), t(`own.verdict.${verdict}`));

/** What could be a module here, side by side with its price; or what the visitor names. */
export function drawCandidates(desk: Desk): HTMLElement {
  const { session, t, n } = desk;
  const { project } = session;
  const ground = desk.ground();
  if (!project || !ground) return h('div');
  const shown = project.candidates.slice(0, COMPARED);
  const counts = { n: shown.length, classes: n(ground.graph.types.length), packages: n(ground.packages.length) };
  return h(
    'div',
    { class: 'own-cands', 'data-scroll': 'cands' },
    h(
      'div',
      { class: 'own-cands__h' },
      h(
        'div',
        {},
        h('h2', { tabindex: -1, 'data-heading': true, 'data-key': 'choose' }, t('own.choose')),
        h('p', {}, shown.length > 0 ? t('own.choose.lead', counts) : t('own.choose.none', counts)),
      ),
      h(
        'p',
        { class: 'own-cands__t' },
        t('own.choose.time', { pairs: n(ground.graph.pairs.length), s: n(Math.round(ground.graph.milliseconds / 100) / 10) }),
      ),
    ),
    shown.length > 0 ? h('ol', { class: 'own-cands__l' }, ...shown.map((one, at) => drawCandidate(one, at === 0, desk, ground))) : null,
    drawSeed(desk),
  );
}

function drawCandidate(candidate: SplitCandidate, best: boolean, desk: Desk, ground: Ground): HTMLElement {
  const { t, n, say } = desk;
  const moving = new Set(candidate.module);
  const figure = (words: string, more: string, value: number | null): HTMLElement =>
    h(
      'div',
      {},
      h('dt', {}, words),
      h(
        'dd',
        {},
        value === null ? h('span', { class: 'k-dim' }, t('own.choose.asking')) : h('b', { class: 'k-num' }, n(value)),
        more === '' ? null : h('small', {}, more),
      ),
    );
  const border = desk.session.borderOf(candidate);
  const scene = border && sceneOf(ground, border);
  const shared = scene?.counts.api ?? 0;
  const name = nameOf(candidate, ground);
  return h(
    'li',
    { class: 'own-cand' },
    h('h3', { translate: 'no' }, name),
    h('p', { class: 'own-cand__v' }, verdictBadge(candidate.verdict, desk)),
    h('div', { class: 'own-mini', 'aria-hidden': 'true' }, ...miniature(moving, ground)),
    h(
      'dl',
      {},
      figure(
        t('own.choose.move'),
        shared > 0 ? t('own.choose.shared', { n: n(shared) }) : '',
        scene?.counts.module ?? candidate.module.length,
      ),
      figure(t('own.choose.cut'), '', border && cutBy(ground.graph, border)),
      figure(
        t('own.choose.cures'),
        scene && scene.solved.length + scene.open.length > 0
          ? t('own.choose.who', { split: n(scene.solved.length), yours: n(scene.open.length) })
          : '',
        scene && scene.solved.length + scene.open.length,
      ),
    ),
    h('p', { class: 'own-cand__w' }, sentences([t(`own.price.${priceWord(candidate)}`), ...candidate.because.map(say)])),
    button(
      { class: `k-btn${best ? ' k-btn--primary' : ''}`, 'data-key': `see ${name}` },
      () => desk.choose(candidate.seeds, name),
      t('own.choose.see'),
      h('span', { class: 'sr-only' }, ` ${name}`),
    ),
  );
}

/** The package that most of what moves lies in, or the seed. */
function nameOf(candidate: SplitCandidate, { packageOf }: Ground): string {
  const counts = new Map<string, number>();
  for (const id of candidate.module) {
    const short = packageOf[id]?.short ?? '';
    counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 > candidate.module.length ? most[0] : moduleNamed(candidate.seeds[0] ?? '').name;
}

function miniature(moving: ReadonlySet<number>, { packages, graph }: Ground): readonly Node[] {
  const large = graph.types.length > 500;
  const grid = large ? { columns: 8, pitch: 4, size: 3 } : { columns: 8, pitch: 6, size: 4.5 };
  return packages.map(({ types }) => {
    const places = types.map((id, at) => ({ id, at }));
    return drawSquares(types.length, grid, {
      mod: places.flatMap(({ id, at }) => (moving.has(id) ? [at] : [])),
      off: places.flatMap(({ id, at }) => (moving.has(id) ? [] : [at])),
    });
  });
}

function drawSeed(desk: Desk): HTMLElement {
  const { t } = desk;
  const input = h('input', {
    name: 'seed',
    placeholder: t('own.seed.hint'),
    'aria-label': t('own.seed.label'),
    autocomplete: 'off',
    spellcheck: 'false',
    list: 'own-seeds',
    'data-key': 'seed',
    required: true,
  });
  const name = h('input', {
    name: 'module',
    placeholder: t('own.seed.name'),
    'aria-label': t('own.seed.name'),
    autocomplete: 'off',
    spellcheck: 'false',
    'data-key': 'module',
  });
  const form = h(
    'form',
    { class: 'own-own__f' },
    h('span', { class: 'k-search own-own__i' }, icon('search'), input),
    h('span', { class: 'k-search own-own__i' }, name),
    h('button', { class: 'k-btn' }, t('own.seed.go')),
    h('span', { class: 'k-dim' }, t('own.seed.text')),
    h('datalist', { id: 'own-seeds' }, ...(desk.ground()?.packages ?? []).map(({ name }) => h('option', { value: name }))),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const seeds = input.value.split(/[\s,]+/).filter(Boolean);
    if (seeds.length > 0) desk.choose(seeds, name.value.trim() || undefined);
  });
  return h('section', { class: 'own-own' }, h('h2', {}, t('own.seed')), form);
}
