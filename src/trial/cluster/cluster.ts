import rules from '../../styles/cluster.css?inline';
import { DrawnParts } from '../drawn-parts.ts';
import { LOCALHOST } from '../../../sandbox/protocol/state.ts';
import { button, h, icon } from '../element.ts';
import type { Marks } from '../picture/marks.ts';
import type { Watch } from '../result/watch.ts';
import type { Session } from '../session.ts';
import { addSheet } from '../sheet.ts';
import type { Words } from '../words.ts';
import { ClusterClock, timeOfDay } from './cluster-clock.ts';
import { drawBase } from './draw-base.ts';
import { drawDeployments, drawWorker } from './draw-plane.ts';
import { drawTimeLine } from './draw-time-line.ts';
import { drawWords } from './draw-words.ts';
import { InSight } from './in-sight.ts';
import { momentsOf } from './moments.ts';
import { sceneOf, type BaseInScene, type Scene, type Watched } from './scene.ts';

/** Seconds of the cluster in one of real time that can be chosen; 0: the clock stands. */
const PACES = [0, 1, 10, 60] as const;
/** Milliseconds between two looks at what was asked of the bases, and at the clock. */
const LOOK = 1000;
const TICK = 200;
/** Milliseconds between two drawings of the time line, and of the words. */
const SELDOM = 500;
/** Modules from which on the words name them only when they are shown. */
const MANY = 100;

export interface ClusterDoors {
  readonly watches: () => readonly Watch[];
}

/** The picture of a cluster: what Kubernetes tells beside what its bases really do, its clock, and a time line. */
export function mountCluster(picture: HTMLElement, session: Session, marks: Marks, doors: ClusterDoors, t: Words): void {
  addSheet(rules);
  const clock = new ClusterClock(() => performance.now());
  const heading = h('h3', {});
  const time = h('time', { class: 'cc__t k-mono' });
  const paces = h('span', { class: 'cc__p', role: 'group' });
  const says = h('p', { class: 'cc__s' });
  const bare = 'k-btn k-btn--bare k-btn--icon';
  const open = button({ class: bare, 'aria-haspopup': 'dialog' }, grow, icon('grow'));
  const read = button(
    { class: bare },
    () => {
      shown = !shown;
      plan();
    },
    icon('list'),
  );
  const plane = h('div', { class: 'cds' });
  const grid = h('div', { class: 'cbs' });
  const line = h('div', { class: 'ctl' });
  const words = h('div', { class: 'cw sr-only' });
  const down = h('p', { class: 'cf cf--down' });
  const up = h('p', { class: 'cf cf--up' });
  const flow = h('div', { class: 'cflow' }, down, up);
  const drawing = h('div', { 'aria-hidden': 'true' }, plane, flow, grid, line);
  const root = h(
    'section',
    { class: 'k-cluster' },
    h('header', { class: 'cc' }, heading, time, paces, h('span', { class: 'cc__e' }, read, open)),
    says,
    drawing,
    words,
  );
  const place = document.createComment('cluster');
  picture.before(place, root);
  const close = button({ class: bare }, () => dialog.close(), icon('close'));
  const dialog = h('dialog', { class: 'k-cluster__win' }, h('p', { class: 'k-cluster__x' }, close));
  picture.ownerDocument.body.append(dialog);
  dialog.addEventListener('close', () => place.after(root));

  let shown = false;
  let planned = false;
  let width = 0;
  const cards = new Map<string, HTMLElement>();
  let scene: Scene = { deployments: [], bases: [], workers: [] };
  const sight = new InSight(plan);
  sight.watch(line);

  const parts = new DrawnParts();

  function grow(): void {
    dialog.append(root);
    dialog.showModal();
    heading.focus();
  }

  /** Everything is drawn on the next frame, once: what is in sight, and of that what has changed. */
  function plan(): void {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      draw();
    });
  }

  function watched(): readonly Watched[] {
    return doors
      .watches()
      .flatMap(({ address: { machine }, asks }) =>
        machine === undefined ? [] : asks.slice(-60).map(({ at, outcome }) => ({ machine, at, lost: outcome.kind === 'lost' })),
      );
  }

  function draw(): void {
    const { state } = session.situation;
    const cluster = state?.cluster;
    root.hidden = !cluster;
    // The bases of a cluster are in its own picture; the other one stays for what runs on the visitor's machine.
    picture.hidden = cluster !== undefined && !state?.jvms.some(({ machine }) => machine === LOCALHOST);
    if (!state || !cluster) {
      if (dialog.open) dialog.close();
      return;
    }
    const asked = watched();
    scene = sceneOf(cluster, state.jvms, asked, marks);
    const { language } = session;
    if (parts.changed('names', [language, shown])) names();
    if (parts.changed('pace', [language, cluster.pace])) drawPace(cluster.pace);
    if (parts.changed('plane', [language, scene.deployments, scene.workers]))
      plane.replaceChildren(...drawDeployments(scene.deployments, t), ...scene.workers.map(drawWorker));
    // V1 hears of no base: its bases are Pods.
    up.hidden = scene.bases.every(({ node }) => node === null);
    flow.hidden = scene.bases.length === 0;
    if (parts.changed('order', [language, scene.bases.map(({ address }) => address)])) arrange();
    for (const base of scene.bases) drawCard(base);
    if (sight.sees(line)) {
      const moments = momentsOf(cluster, scene.bases, state.jvms, asked, marks);
      if (parts.changed('line', [language, width, Math.floor(cluster.now / SELDOM), moments]))
        line.replaceChildren(drawTimeLine(moments, scene.bases, cluster.now, width, t));
    }
    const many = scene.bases.reduce((count, { modules }) => count + modules.length, 0) > MANY;
    const told: Scene = many && !shown ? { ...scene, bases: scene.bases.map((base) => ({ ...base, modules: [] })) } : scene;
    if (parts.changed('words', [language, shown, told, cluster.events])) words.replaceChildren(...drawWords(told, cluster, t));
  }

  function drawPace(pace: number): void {
    says.textContent =
      pace === 0 ? t('trial.more.cluster.stands') : pace === 1 ? t('trial.more.cluster.goes') : t('trial.more.cluster.fast', { n: pace });
    says.dataset['pace'] = pace === 0 ? 'stands' : pace === 1 ? 'real' : 'fast';
    const had = paces.contains(document.activeElement);
    paces.replaceChildren(
      ...PACES.map((one) =>
        button(
          { 'aria-pressed': String(one === pace) },
          () => void session.perform({ kind: 'run', line: `cluster clock ${one}`, folder: null, optional: true }),
          one === 0 ? icon('pause') : `${one}×`,
        ),
      ),
    );
    const [halt] = paces.querySelectorAll('button');
    if (halt) name(halt, t('trial.more.cluster.halt'));
    if (had) paces.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }

  /** A card for each base, in their order; one that stays keeps its element. */
  function arrange(): void {
    const there = new Set(scene.bases.map(({ address }) => address));
    for (const [address, card] of cards)
      if (!there.has(address)) {
        sight.forget(card);
        card.remove();
        cards.delete(address);
      }
    for (const { address } of scene.bases) {
      if (cards.has(address)) continue;
      const card = h('article', { class: 'cb' });
      cards.set(address, card);
      sight.watch(card);
    }
    for (const { address } of scene.bases) {
      parts.forget(address);
      const card = cards.get(address);
      if (card) grid.append(card);
    }
    if (scene.bases.length === 0) grid.replaceChildren(h('p', { class: 'cb__none' }, t('trial.more.cluster.noBase')));
    else grid.querySelector(':scope > .cb__none')?.remove();
  }

  function drawCard(base: BaseInScene): void {
    const card = cards.get(base.address);
    if (!card || !sight.sees(card) || !parts.changed(base.address, base)) return;
    card.dataset['runs'] = String(base.runs);
    card.replaceChildren(...drawBase(base, t));
  }

  function names(): void {
    root.setAttribute('aria-label', t('trial.more.cluster.title'));
    heading.textContent = t('trial.more.cluster.title');
    heading.tabIndex = -1;
    paces.setAttribute('aria-label', t('trial.more.cluster.clock'));
    down.textContent = t('trial.more.cluster.asks');
    up.textContent = t('trial.more.cluster.hears');
    name(open, t('trial.more.cluster.grow'));
    name(read, t('trial.more.cluster.words'));
    name(close, t('trial.close'));
    read.setAttribute('aria-expanded', String(shown));
    words.classList.toggle('sr-only', !shown);
    dialog.setAttribute('aria-label', t('trial.more.cluster.title'));
  }

  new ResizeObserver(([entry]) => {
    width = Math.floor(entry?.contentRect.width ?? 0);
    plan();
  }).observe(line);
  let heard: unknown;
  session.changes.add(({ state }) => {
    if (state?.cluster && state.cluster !== heard) clock.hear(state.cluster);
    heard = state?.cluster;
    plan();
  });
  const first = session.situation.state?.cluster;
  if (first) clock.hear(first);
  setInterval(plan, LOOK);
  setInterval(() => {
    const text = timeOfDay(clock.now);
    if (time.textContent !== text) time.textContent = text;
  }, TICK);
  plan();
}

/** What a button that shows a sign alone is called. */
function name(node: HTMLButtonElement, text: string): void {
  node.setAttribute('aria-label', text);
  node.title = text;
}
