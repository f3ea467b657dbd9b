import rules from '../../styles/result.css?inline';
import { DrawnParts } from '../drawn-parts.ts';
import { button, h, icon } from '../element.ts';
import { ASKED_AT_ONCE, type Address } from '../lesson-data.ts';
import type { Marks } from '../picture/marks.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import { addressText, readAddress } from './address.ts';
import { Asker } from './asker.ts';
import { drawAnswer } from './draw-answer.ts';
import { drawCosts, type RealCosts } from './draw-costs.ts';
import { drawStrip } from './draw-strip.ts';
import { clock } from './durations.ts';
import { FORM_HEADERS, type Followed } from './page-frame.ts';
import { gapText, sentence } from './sentence.ts';
import { layOut, lensOf, type StripSize } from './strip.ts';
import { Watch } from './watch.ts';

/** Milliseconds that a replacement is played for: as long as it takes on a real base. */
const REPLAY = 700;
/** Milliseconds that a tap takes from its touch to its click. */
const TAP = 200;
/** Px of the strip. */
const CELL = 6;
const LENS = 100;
const HEIGHT = 26;
const LOW_HEIGHT = 20;
const NARROW = 500;

export interface Result {
  /** What was seen of the first address: for the end of the lesson. */
  readonly watch: () => Watch;
  /** Every address that is asked. */
  readonly watches: () => readonly Watch[];
  /** Milliseconds since 1970 by the sandbox's clock. */
  readonly now: () => number;
}

export interface ResultDoors {
  /** Page of the recordings in the language of the moment. */
  readonly recordings: () => string;
  /** Opens the picture in the whole window: where it has no column, it is never only behind a tab. */
  readonly picture: () => void;
}

/** A small browser that asks the lesson's address every second, and draws what came over what the base has been doing. */
export function mountResult(grid: HTMLElement, session: Session, marks: Marks, real: RealCosts, doors: ResultDoors, t: Words): Result {
  const sheet = document.createElement('style');
  sheet.textContent = rules;
  document.head.append(sheet);

  let watches: readonly Watch[] = [];
  let stepOf = -1;
  /** When the replay of the newest replacement began, by the page's own clock; null: nothing is played. */
  let played: number | null = null;
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  const asker = new Asker({ ask: (request) => session.engine.ask('request', request), took: plan, now: () => Date.now() });

  const go = button({ class: 'wit__go' }, () => {
    asker.pause(!asker.paused);
    draw();
  });
  const field = h('input', { type: 'text', name: 'address', spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off' });
  const label = h('span', { class: 'sr-only' });
  const pin = button({ class: 'k-btn k-btn--bare k-btn--icon wit__pin' }, () => pinned(), icon('pin'));
  const picture = button({ class: 'k-btn k-btn--bare k-btn--icon wit__pic', 'aria-haspopup': 'dialog' }, doors.picture, icon('pic'));
  const page = h('div', { class: 'wit__page' });
  const strips = h('div', { class: 'wit__strip' });
  const costs = h('div', { class: 'wit__cost', hidden: true });
  const heard = h('p', { class: 'sr-only', role: 'status' });
  const form = h(
    'form',
    { class: 'wit__bar' },
    go,
    h('label', { class: 'wit__url' }, label, h('span', { class: 'wit__get' }, 'GET'), field),
    picture,
    pin,
  );
  const root = h('section', { class: 'wit' }, form, page, strips, costs, heard);
  grid.querySelector('.fin')?.after(root);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = readAddress(field.value, watches[0]?.address ?? { port: 8080 });
    if (address) turnTo(address);
    else field.setAttribute('aria-invalid', 'true');
  });
  field.addEventListener('input', () => field.removeAttribute('aria-invalid'));

  /** What a pinned address is asked for already goes on; another takes the place of the first. */
  function turnTo(address: Address): void {
    const same = watches.find((watch) => addressText(watch.address) === addressText(address));
    const first = same ?? fresh(address);
    watches = [first, ...watches.slice(1).filter((watch) => watch !== first)];
    parts.forget();
    asker.askNow();
    draw();
  }

  function pinned(): void {
    const [first, ...rest] = watches;
    if (!first || rest.length + 1 >= ASKED_AT_ONCE) return;
    // The address stays where it is; the copy below it goes on when the field turns to another.
    watches = [fresh(first.address), first, ...rest];
    parts.forget();
    asker.askNow();
    draw();
  }

  function fresh(address: Address): Watch {
    const watch = new Watch(address);
    if (session.situation.state) watch.hear(session.situation.state, asker.now);
    return watch;
  }

  function follow({ port, method, path, body }: Followed): void {
    if (method === 'GET') return turnTo({ port, path });
    void session
      .request({ port, method, path, ...(body === undefined ? {} : { body, headers: FORM_HEADERS }) })
      .then(() => asker.askNow())
      .catch(() => undefined);
  }

  function follows(): void {
    const { step, state, phase } = session.situation;
    if (phase === 'starting') {
      // Another sandbox: nothing that was seen of the one before is true of it.
      if (watches.some(({ asks, processes }) => asks.length + processes.length > 0))
        watches = watches.map(({ address }) => new Watch(address));
      parts.forget();
    }
    if (step !== stepOf) {
      stepOf = step;
      const wanted = session.lesson.steps.slice(0, step + 1).findLast(({ asks }) => asks)?.asks ?? session.lesson.asks;
      if (wanted.map(addressText).join() !== watches.map(({ address }) => addressText(address)).join()) {
        watches = wanted.map((address) => watches.find((watch) => addressText(watch.address) === addressText(address)) ?? fresh(address));
        parts.forget();
      }
    }
    if (state && phase !== 'starting') {
      for (const watch of watches) {
        const replaced = watch.hear(state, asker.now);
        if (!replaced || watch !== watches[0]) continue;
        asker.askNow();
        heard.textContent = t('trial.result.heard', { n: replaced.after, gap: gapText(replaced, t) });
        if (!still.matches && lensOf(replaced)) play();
      }
    }
    plan();
  }

  let planned = false;
  /** A state comes with every request that anybody sends: what they change is drawn once, on the next frame. */
  function plan(): void {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      draw();
    });
  }

  function play(): void {
    played = performance.now();
    requestAnimationFrame(frame);
  }

  function frame(): void {
    if (played === null) return;
    if (performance.now() - played > REPLAY) played = null;
    draw();
    if (played !== null) requestAnimationFrame(frame);
  }

  const parts = new DrawnParts();

  function draw(): void {
    const [first] = watches;
    if (!first) return;
    const { address } = first;
    const { language } = session;
    if (parts.changed('bar', [language, address, asker.paused, watches.length])) {
      root.setAttribute('aria-label', t('trial.result'));
      label.textContent = t('trial.result.address');
      if (document.activeElement !== field || field.value === '') field.value = addressText(address);
      go.setAttribute('aria-label', t(asker.paused ? 'trial.result.resume' : 'trial.result.pause'));
      go.replaceChildren(icon(asker.paused ? 'play' : 'pause'));
      picture.setAttribute('aria-label', t('trial.picture.live'));
      pin.setAttribute('aria-label', t('trial.result.pin'));
      pin.disabled = watches.length >= ASKED_AT_ONCE;
    }
    const waits = played !== null;
    if (
      !waits &&
      parts.changed('page', [
        language,
        address,
        first.newest?.body,
        first.newest?.status,
        first.newest?.outcome,
        first.answer?.load,
        first.stays,
      ])
    )
      page.replaceChildren(...drawAnswer(first, follow, t));
    drawStrips();
    const { replaced } = first;
    if (!waits && replaced && parts.changed('costs', [language, address, replaced])) {
      costs.hidden = false;
      costs.replaceChildren(drawCosts(real, replaced.gap, first.owner?.path ?? address.path, doors.recordings(), t));
    }
    if (!replaced && parts.changed('costs', null)) costs.hidden = true;
  }

  /** One place a strip: what can be clicked beside it stays while the strip is drawn anew. */
  let places: readonly HTMLElement[] = [];

  function drawStrips(): void {
    if (room === 0) return;
    if (parts.changed('places', [session.language, watches.map(({ address }) => address)])) {
      places = watches.map(() => h('figure', {}));
      strips.replaceChildren(...watches.flatMap((watch, at) => [...(at > 0 ? [pinnedLine(watch)] : []), ...places.slice(at, at + 1)]));
    }
    const width = Math.max(120, room);
    watches.forEach((watch, at) => {
      const place = places[at];
      const { asks, processes, replaced, newest } = watch;
      const second = Math.floor((asker.now - (watch.start ?? 0)) / 1000);
      const shown = [asks.length, newest?.at, replaced, processes.map(({ paths, endedAt }) => [paths.length, endedAt]), second];
      const now = [session.language, width, asker.paused, asker.every, still.matches, played === null ? null : performance.now(), shown];
      if (place && parts.changed(`strip ${at}`, now)) drawFigure(place, watch, width, at === 0 ? captionOf(watch) : []);
    });
  }

  /** Px for the strips; 0 while they are not shown. */
  let room = 0;
  const measure = (): void => {
    room = strips.clientWidth === 0 ? 0 : Math.floor(strips.clientWidth - padding());
    draw();
  };

  const pinnedLine = (watch: Watch): HTMLElement =>
    h(
      'p',
      { class: 'wit__more' },
      button({ class: 'k-link k-mono' }, () => turnTo(watch.address), addressText(watch.address)),
      button(
        { class: 'k-btn k-btn--bare k-btn--icon', 'aria-label': t('trial.result.unpin', { path: addressText(watch.address) }) },
        () => {
          watches = watches.filter((one) => one !== watch);
          draw();
          field.focus();
        },
        icon('close'),
      ),
    );

  const padding = (): number => {
    const { paddingLeft, paddingRight } = getComputedStyle(strips);
    return Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
  };

  function drawFigure(place: HTMLElement, watch: Watch, width: number, caption: readonly Node[]): void {
    const strip = watch.strip();
    const size: StripSize = { width, cell: CELL, lens: LENS, height: innerWidth < NARROW ? LOW_HEIGHT : HEIGHT };
    const lens = strip.replaced && lensOf(strip.replaced);
    const shown = played !== null && lens && watch === watches[0] ? ((performance.now() - played) / REPLAY) * lens.span : Infinity;
    const layout = layOut(strip, size, { shown, still: still.matches });
    const module = watch.owner?.biz?.replace(/:[^:]*$/, '') ?? null;
    place.className = `strip ${module ? `m${marks.of(module)}` : ''}`;
    const told = { path: watch.address.path, asks: watch.asks, processes: watch.processes, replaced: watch.replaced, now: asker.now };
    place.replaceChildren(
      drawStrip(layout, size, t),
      h('figcaption', { class: 'strip__c' }, ...caption, h('span', { class: 'sr-only', 'data-counts': true }, sentence(told, t))),
    );
  }

  function captionOf(watch: Watch): readonly Node[] {
    const running = watch.processes.findLast(({ endedAt }) => endedAt === null);
    const base = session.situation.state?.jvms.find(({ pid }) => pid === running?.pid)?.base ?? false;
    const each = asker.paused
      ? t('trial.result.paused')
      : asker.every > 1
        ? t('trial.result.everyN', { n: asker.every })
        : t('trial.result.every');
    return [
      ...(running
        ? [
            h(
              'span',
              { class: 'strip__b' },
              h('i', { class: 'live', 'aria-hidden': 'true' }),
              t(base ? 'trial.result.baseUp' : 'trial.result.up'),
              ' ',
              h('b', { class: 'k-num', 'data-counts': true }, clock(asker.now - running.startedAt)),
            ),
            h('span', { class: 'k-num' }, t('trial.picture.pid', { pid: running.pid })),
          ]
        : [h('span', { class: 'strip__b' }, t('trial.result.down', { port: watch.address.port }))]),
      h('span', { class: 'wit__each' }, each),
    ];
  }

  const bench = grid.closest<HTMLElement>('.wb');
  const phone = matchMedia('(max-width: 49.99em) and (pointer: coarse)');
  const writes = (place: EventTarget | null): boolean =>
    phone.matches &&
    place instanceof HTMLElement &&
    place.closest('.work') !== null &&
    place.matches('input, textarea, [contenteditable=true]');
  // While the keyboard is up, step and result make room for what is written.
  let ends: ReturnType<typeof setTimeout> | undefined;
  const turns = ({ type, target }: FocusEvent): void => {
    clearTimeout(ends);
    if (type === 'focusin' && writes(target)) bench?.toggleAttribute('data-typing', true);
    // What is tapped stays below the finger until the tap has been heard.
    else ends = setTimeout(() => bench?.toggleAttribute('data-typing', writes(document.activeElement)), TAP);
  };
  bench?.addEventListener('focusin', turns);
  bench?.addEventListener('focusout', turns);
  new ResizeObserver(measure).observe(strips);
  session.changes.add(follows);
  session.languages.add(() => parts.forget());
  still.addEventListener('change', draw);
  follows();
  asker.start(() => (session.situation.phase === 'ready' ? watches : []));
  return {
    watch: () => watches[0] ?? new Watch({ port: 8080, path: '/' }),
    watches: () => watches,
    now: () => asker.now,
  };
}
