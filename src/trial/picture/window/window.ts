import rules from '../../../styles/instrument.css?inline';
import type { JvmInside, Traffic } from '../../../../sandbox/protocol/inside.ts';
import { DrawnParts } from '../../drawn-parts.ts';
import { button, h, icon } from '../../element.ts';
import { clock } from '../../result/durations.ts';
import type { Session } from '../../session.ts';
import type { Words } from '../../words.ts';
import type { Marks } from '../marks.ts';
import type { RealTimes } from '../texts.ts';
import { pictureOf } from '../view.ts';
import { mountDots } from './dots.ts';
import { drawFacts, factRows } from './draw-facts.ts';
import { drawScene, placesOf, type Counted, type Places } from './draw-scene.ts';
import { factsOf, type Facts } from './facts.ts';
import { timeLinesOf } from './history.ts';
import { layOut, NARROWEST, type Layout } from './layout.ts';
import { drawList } from './list.ts';
import { Looking } from './looking.ts';
import { reconcile } from './reconcile.ts';
import { saveImage } from './save-image.ts';
import { BASE, sceneOf, type Scene } from './scene.ts';
import { mountTimes } from './times-view.ts';

/** Milliseconds between two drawings at least: each request of anybody is told, and none of them is waited for. */
const DRAW_EVERY = 200;
/** Milliseconds between two updates of the numbers in the drawing. */
const COUNT_EVERY = 500;
/** Milliseconds after which the list tells counts anew: a screen reader is not to be torn out of a sentence. */
const LIST_EVERY = 5000;
const PHONE = '(max-width: 49.99em)';

export interface InstrumentDoors {
  /** Shows the terminal and types there. */
  readonly run: (command: string) => void;
}

export interface Instrument {
  readonly open: () => void;
}

/** The picture in the whole window: drawing or list, facts of what is chosen, time lines. */
export function mountInstrument(
  host: HTMLElement,
  session: Session,
  marks: Marks,
  real: RealTimes,
  doors: InstrumentDoors,
  t: Words,
): Instrument {
  const sheet = document.createElement('style');
  sheet.textContent = rules;
  document.head.append(sheet);

  const heading = h('h2', { id: 'inst-h', tabindex: -1 });
  const views = h('div', { class: 'seg2', role: 'group' });
  const key = h('p', { class: 'inst__key', 'aria-hidden': 'true' });
  const which = h('select', { class: 'k-field inst__jvm' });
  const pause = button({ class: 'k-btn k-btn--bare k-btn--sm' }, () => {
    looking.paused = !looking.paused;
    names();
  });
  const save = button({ class: 'k-btn k-btn--bare k-btn--sm' }, keepImage);
  const close = button({ class: 'k-btn k-btn--bare k-btn--sm' }, () => dialog.close());
  const canvas = h('div', { class: 'inst__c' });
  const stage = h('div', { class: 'stage' });
  const list = h('div', { class: 'ilist' });
  canvas.append(stage, list);
  const aside = h('aside', { class: 'inst__a' });
  const times = h('div', { class: 'inst__t' });
  const dialog = h(
    'dialog',
    { class: 'inst', 'aria-labelledby': 'inst-h' },
    h('header', { class: 'inst__top' }, heading, views, which, key, h('span', { class: 'inst__end' }, pause, save, close)),
    canvas,
    aside,
    times,
  );
  host.append(dialog);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const dots = mountDots(stage);
  const timesView = mountTimes(times, marks, real, t);

  let view: 'picture' | 'list' = matchMedia(PHONE).matches ? 'list' : 'picture';
  let chosen: string | null = BASE;
  let pid: number | null = null;
  let inside: JvmInside | null = null;
  let seen: { readonly layout: Layout; readonly places: Places } | null = null;
  const answers = new Map<string, { readonly status: number; readonly path: string }>();
  let listed = 0;
  let counted = 0;
  let planned = false;
  let drawnAt = 0;
  const parts = new DrawnParts();

  const looking = new Looking({
    ask: (params) => session.engine.ask('inside', params),
    took(now, traffic) {
      inside = now;
      for (const one of traffic) if (one.kind === 'request') answers.set(one.biz ?? BASE, { status: one.status, path: one.path });
      plan();
      if (traffic.length > 0) requestAnimationFrame(() => fly(traffic));
    },
  });

  function fly(traffic: readonly Traffic[]): void {
    if (!seen || view === 'list') return;
    if (!still.matches) dots.show(traffic, seen.layout, seen.places, looking.every);
  }

  /** Px of what is drawn into. Read when it has changed: asked for in between, the browser would lay out the page each time. */
  const room = { canvas: 0, times: 0 };
  function measure(): void {
    room.canvas = canvas.clientWidth;
    room.times = times.clientWidth;
  }

  /** Everything is drawn on a frame, once, and only what has changed. */
  function plan(): void {
    if (planned || !dialog.open) return;
    planned = true;
    const onFrame = (): number =>
      requestAnimationFrame(() => {
        planned = false;
        draw();
      });
    const wait = drawnAt + DRAW_EVERY - performance.now();
    if (wait > 0) setTimeout(onFrame, wait);
    else onFrame();
  }

  function draw(): void {
    drawnAt = performance.now();
    const { state, bases, phase } = session.situation;
    const jvms = pictureOf(state, marks, bases);
    const index = Math.max(
      0,
      jvms.findIndex((jvm) => jvm.pid === pid),
    );
    const jvm = jvms[index];
    const raw = state?.jvms[index];
    const { language } = session;
    if (parts.changed('jvms', [language, jvms.map(({ pid: id, name }) => [id, name])])) {
      which.hidden = jvms.length < 2;
      which.setAttribute('aria-label', t('trial.more.whichJvm'));
      which.replaceChildren(
        ...(state?.jvms ?? []).map(({ pid: id, name, machine }) =>
          h('option', { value: id, selected: id === jvm?.pid }, `${name} · ${machine} · pid ${id}`),
        ),
      );
    }
    if (!jvm || !raw) {
      looking.at(null);
      inside = null;
      seen = null;
      if (parts.changed('none', [language, phase])) {
        const text = t(phase === 'starting' ? 'trial.phase.starting' : 'trial.more.noJvm');
        stage.querySelector('.scene')?.remove();
        list.replaceChildren(h('p', { class: 'ilist__i' }, text));
        stage.dataset['none'] = text;
        aside.replaceChildren();
        timesView.draw(null);
        parts.forget();
      }
      return;
    }
    delete stage.dataset['none'];
    parts.forget('none');
    looking.at({ machine: raw.machine, pid: raw.pid });
    const scene = sceneOf(jvm, inside);
    if (chosen !== null && !isThere(chosen, scene)) chosen = BASE;
    const now = inside?.at ?? Date.now();
    drawStage(scene, now);
    const lines = inside && timeLinesOf(jvm, raw.paths, inside);
    const second = lines && Math.floor(lines.now / 1000);
    if (lines && parts.changed('times', [language, second, lines.operations.length, lines.samples.length, room.times]))
      timesView.draw(lines);
    const facts = chosen === null ? null : factsOf(chosen, scene, { now, stays: lines?.stays ?? [], answers }, t);
    drawFactsOf(facts);
    drawListOf(scene);
  }

  function drawFactsOf(told: Facts | null): void {
    const { facts: rows = [], ...rest } = told ?? {};
    if (parts.changed('told', [session.language, rest])) aside.replaceChildren(...(told ? drawFacts(told, { run }, t) : []));
    else if (told && parts.changed('facts', rows)) {
      const place = aside.querySelector('.facts');
      if (place) reconcile(place, factRows(told));
    }
  }

  function drawStage(scene: Scene, now: number): void {
    const width = Math.max(NARROWEST, room.canvas - 48);
    const shape = {
      ...scene,
      base: withoutCounts(scene.base),
      modules: scene.modules.map(withoutCounts),
      links: scene.links.map(({ id, from, to }) => [id, from, to]),
      jvm: { ...scene.jvm, operations: [] },
    };
    if (parts.changed('stage', [session.language, width, chosen, shape, view])) {
      const layout = layOut(scene, width, chosen);
      const had = document.activeElement instanceof SVGElement ? document.activeElement.getAttribute('data-id') : null;
      const drawing = drawScene(scene, layout, chosen, now, { choose }, t);
      stage.querySelector('.scene')?.remove();
      stage.prepend(drawing);
      stage.style.width = `${layout.width}px`;
      stage.style.height = `${layout.height}px`;
      if (had !== null) drawing.querySelector<SVGElement>(`[data-id="${CSS.escape(had)}"]`)?.focus();
      seen = { layout, places: placesOf(drawing) };
      parts.forget('counts');
      counted = 0;
    }
    if (performance.now() - counted < COUNT_EVERY) return;
    counted = performance.now();
    if (
      seen &&
      parts.changed('counts', [
        scene.links.map(({ calls }) => calls),
        [scene.base, ...scene.modules].map(({ routes }) => routes.map(({ asked }) => asked)),
      ])
    )
      count(scene, seen.places);
    const up = stage.querySelector('[data-up]');
    const time = clock(now - scene.jvm.startedAt);
    if (up && up.textContent !== time) up.textContent = time;
  }

  /** Numbers are written into the drawing that is there. */
  function count(scene: Scene, places: Places): void {
    const put = (name: Counted, id: string, text: string): void => {
      const place = places.get(`${name} ${id}`);
      if (place && place.textContent !== text) place.textContent = text;
    };
    for (const { id, calls } of scene.links) put('calls', id, calls === null ? '' : `${calls}×`);
    for (const { id, routes, asked } of [scene.base, ...scene.modules]) {
      put('asked', id, t('trial.more.requests', { n: asked }));
      routes.forEach((route, n) => put('route', `${id} ${n}`, String(route.asked)));
    }
  }

  function drawListOf(scene: Scene): void {
    const shape = [
      session.language,
      scene.modules.map(({ id, module }) => [id, module.state, module.load]),
      scene.kept,
      scene.links.length,
      scene.jvm.pid,
    ];
    const fresh = parts.changed('list', shape);
    if (!fresh && performance.now() - listed < LIST_EVERY) return;
    if (!fresh && !parts.changed('listed', [scene, session.language])) return;
    listed = performance.now();
    const had = [...list.querySelectorAll('button')].findIndex((one) => one === document.activeElement);
    const lines = drawList(scene, choose, real, t);
    // What is pressed stays the same while the things are: their counts alone are written anew.
    if (fresh) list.replaceChildren(...lines);
    else reconcile(list, lines);
    if (had >= 0 && document.activeElement === document.body) [...list.querySelectorAll('button')][had]?.focus();
  }

  function choose(id: string): void {
    chosen = id;
    dialog.classList.add('inst--chosen');
    draw();
  }

  function run(command: string): void {
    dialog.close();
    doors.run(command);
  }

  function keepImage(): void {
    const drawing = stage.querySelector<SVGSVGElement>('.scene');
    if (drawing) saveImage(drawing, session.lesson.name);
  }

  function names(): void {
    heading.textContent = t('trial.picture.live');
    views.setAttribute('aria-label', t('trial.more.views'));
    views.replaceChildren(
      ...(['picture', 'list'] as const).map((name) =>
        button(
          { 'aria-pressed': String(view === name) },
          () => {
            view = name;
            names();
            draw();
          },
          icon(name === 'picture' ? 'pic' : 'list'),
          t(name === 'picture' ? 'trial.more.asPicture' : 'trial.more.asList'),
        ),
      ),
    );
    dialog.dataset['view'] = view;
    const sign = (kind: string, text: string): HTMLElement => h('span', {}, h('i', { class: kind }), text);
    key.replaceChildren(
      sign('rq', t('trial.more.key.request')),
      sign('an', t('trial.more.key.answer')),
      sign('k-call', t('trial.more.key.call')),
      sign('k-ghost', t('trial.picture.keptLoader')),
    );
    pause.replaceChildren(
      icon(looking.paused ? 'play' : 'pause'),
      h('span', {}, t(looking.paused ? 'trial.more.resume' : 'trial.more.pause')),
    );
    save.replaceChildren(icon('save'), h('span', {}, t('trial.more.saveImage')));
    close.replaceChildren(icon('close'), h('span', {}, t('trial.close')), h('kbd', { class: 'k-kbd' }, 'Esc'));
  }

  which.addEventListener('change', () => {
    pid = Number(which.value);
    chosen = BASE;
    draw();
  });
  const sizes = new ResizeObserver(() => {
    measure();
    plan();
  });
  sizes.observe(canvas);
  sizes.observe(times);
  session.changes.add(plan);
  session.languages.add(() => {
    parts.forget();
    names();
    plan();
  });
  dialog.addEventListener('close', () => looking.stop());
  names();
  return {
    open() {
      parts.forget();
      dialog.showModal();
      heading.focus();
      looking.start();
      measure();
      draw();
    },
  };
}

const withoutCounts = <T extends { readonly routes: Scene['base']['routes']; readonly asked: number }>({
  routes,
  asked: _asked,
  ...rest
}: T): unknown => ({
  ...rest,
  routes: routes.map(({ methods, pattern }) => [methods, pattern]),
});

const isThere = (id: string, { modules, kept, links }: Scene): boolean =>
  id === BASE || [...modules, ...kept, ...links].some((one) => one.id === id);
