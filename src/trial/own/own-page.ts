import leavesRules from '../../styles/own-leaves.css?inline';
import mapRules from '../../styles/own-map.css?inline';
import sideRules from '../../styles/own-side.css?inline';
import takeRules from '../../styles/own-take.css?inline';
import { h, part } from '../element.ts';
import { Engine } from '../engine/engine.ts';
import { openWorker } from '../engine/worker-transport.ts';
import { moduleNamed, type Border } from './border/border.ts';
import { groundOf, sceneOf, sideOf, type Ground, type Scene } from './border/scene.ts';
import type { PageLanguage } from './language.ts';
import { OwnSession, type Stage } from './own-session.ts';
import type { Decision } from '../../../sandbox/splitter/decision.ts';
import { writeDecision } from '../../../sandbox/splitter/decision.ts';
import { keepTrial } from '../../offline/keep-trial.ts';
import { decisionOf, wantedBy } from './keep/decided.ts';
import { drawKept } from './keep/kept-bar.ts';
import type { KeptDecision, OwnStore } from './keep/store.ts';
import type { ProjectSource } from './project-source.ts';
import { Rollout } from './deploy/rollout.ts';
import { Packing } from './take-home/packing.ts';
import { saveFile } from './take-home/save-file.ts';
import { drawTakeHome } from './take-home/take-home-view.ts';
import { drawLeftOut } from './intake/left-out-view.ts';
import { mountLeaves } from './leaves/leaves-view.ts';
import { mountBorder, type BorderView } from './view/border-view.ts';
import { drawCandidates } from './view/candidates-view.ts';
import { drawLeavesLink } from './leaves/leaves-link.ts';
import type { Desk } from './view/desk.ts';
import { drawReading } from './view/reading-view.ts';
import { redraw } from './view/redraw.ts';
import { ViewState } from './view/view-state.ts';
import type { OwnDictionary } from './words.ts';

export interface OwnPage {
  /** The page before a project is open, and its frame afterwards. */
  readonly before: HTMLElement;
  readonly frame: HTMLElement;
  readonly dictionary: OwnDictionary;
  readonly language: PageLanguage;
  /** Resolves when the sandbox's script has come. */
  readonly engineComes: Promise<void>;
  readonly source: ProjectSource;
  readonly store: OwnStore;
  /** What was decided about it before. */
  readonly decision: Decision | null;
}

/** What an open project looks like comes with it: imported as they are, the rules would be in the page before. */
const sheet = document.createElement('style');
sheet.textContent = mapRules + sideRules + takeRules + leavesRules;
document.head.append(sheet);

interface Opened {
  open(source: ProjectSource, decision: Decision | null): Promise<void>;
}
let opened: Opened | null = null;

/**
 * Reads a project and shows what could be a module of it.
 * @throws EngineError
 */
export async function openOwn(page: OwnPage): Promise<void> {
  opened ??= mount(page);
  await opened.open(page.source, page.decision);
}

/** Classes that may be shown by name at first. */
const NAMED_AT_FIRST = 40;

/** Packages that are open at first: those that move as a whole, while they are few. */
function firstOpen(scene: Scene): ReadonlySet<string> {
  const own = scene.packages.filter(({ types }) => types.filter((id) => sideOf(scene, id) !== 'base').length * 2 >= types.length);
  return new Set(own.flatMap(({ types }) => types).length > NAMED_AT_FIRST ? [] : own.map(({ name }) => name));
}

/** Milliseconds between two sentences for those who listen. */
const SENTENCE_EVERY = 500;

function mount({ before, frame, dictionary, language, engineComes, store }: OwnPage): Opened {
  const engine = new Engine(openWorker(engineComes));
  const session = new OwnSession(engine, () => language.now);
  const looking = new ViewState();
  const t = dictionary.words;
  const root = part(frame, '[data-stage-root]', HTMLElement);
  const status = part(frame, '[data-announce]', HTMLElement);
  let ground: Ground | null = null;
  let scene: Scene | null = null;
  let border: BorderView | null = null;
  let drawn: Stage | null = null;
  let pending: string | null = null;
  /** Borders of this project that were drawn on another day. */
  let kept: readonly KeptDecision[] = [];
  let keepsProject = false;
  let saved: Border | null = null;

  /** Made once a language: a formatter costs more than what it formats. */
  let format = new Intl.NumberFormat(language.now);
  const n = (value: number): string => format.format(value);
  const fail = (error: unknown): void => {
    const text = error instanceof Error ? error.message : String(error);
    trouble([text]);
  };
  const desk: Desk = {
    session,
    looking,
    t,
    n,
    say: (text) => (language.now === 'en' ? text.en : text.zh),
    scene: () => scene,
    ground: () => ground,
    move(ids, side) {
      const was = scene;
      if (!was || !ground) return;
      const names = ids.flatMap((id) => was.graph.types[id]?.name ?? []);
      session.move(names, side).then(() => {
        if (scene && scene !== was) desk.announce(sentence(was, scene, ids, t(`own.side.${side}`)));
      }, fail);
    },
    undo() {
      session.undo();
      if (scene) desk.announce(t('own.said.undone', { open: n(scene.open.length) }));
    },
    cure(point, cure) {
      session.cure(point, cure).then(() => {
        if (scene) desk.announce(t('own.said.cured', { name: `${point.fromName} → ${point.toName}`, open: n(scene.open.length) }));
      }, fail);
    },
    uncure(point) {
      session.uncure(point.key).then(() => {
        if (scene) desk.announce(t('own.said.undone', { open: n(scene.open.length) }));
      }, fail);
    },
    choose(seeds, name) {
      session.choose(seeds, moduleNamed(name ?? seeds[0] ?? '')).then(() => {
        if (scene) {
          looking.forget(firstOpen(scene));
          const { counts, open, border: chosen } = scene;
          desk.announce(t('own.said.border', { name: chosen.wanted.module.name, move: n(counts.module), open: n(open.length) }));
        }
      }, fail);
    },
    takeHome() {
      session.takeHome();
    },
    showLeaves() {
      session.showLeaves().catch(fail);
    },
    announce(text) {
      if (pending === null)
        setTimeout(() => {
          status.textContent = pending;
          pending = null;
        }, SENTENCE_EVERY);
      pending = text;
    },
  };

  function sentence(was: Scene, now: Scene, ids: readonly number[], side: string): string {
    const more = now.open.length - was.open.length;
    const [first = -1] = ids;
    const name = ids.length === 1 ? (now.names[first] ?? '') : (now.packageOf[first]?.short ?? '');
    const delta = more > 0 ? t('own.said.more', { n: n(more) }) : more < 0 ? t('own.said.less', { n: n(-more) }) : t('own.said.same');
    return t('own.said', { name, side, open: n(now.open.length), delta });
  }

  /** What was said last, and of what: it stays while that is in sight, however often it is drawn. */
  let said: { readonly reasons: readonly string[]; readonly stage: Stage; readonly border: unknown } | null = null;

  /** A bar over the stage, with what was refused or went wrong. */
  function trouble(reasons: readonly string[]): void {
    said = { reasons, stage: session.stage, border: session.border };
    showTrouble(reasons);
  }

  function showTrouble(reasons: readonly string[]): void {
    const before = root.querySelector('.own-trouble');
    if (reasons.length === 0) {
      before?.remove();
      return;
    }
    const bar = h(
      'div',
      { class: 'own-trouble k-note k-note--bad', role: 'alert' },
      h('div', {}, h('b', {}, t('own.trouble')), ...reasons.map((reason) => h('p', {}, reason))),
    );
    // The same again would be read out again.
    if (before?.textContent === bar.textContent) return;
    before?.remove();
    root.prepend(bar);
  }

  const packing = new Packing(
    session,
    () => draw(),
    (reasons) => trouble(reasons instanceof Error ? [reasons.message] : reasons.map(desk.say)),
  );

  /** Draws a border that was decided before, and says what of it is no longer there. */
  async function resume(decision: Decision): Promise<void> {
    const { project } = session;
    if (!project) return;
    const { wanted, unknown } = wantedBy(decision, project.graph);
    await session.resume(wanted);
    if (session.stage !== 'border') return;
    const name = decision.module;
    if (scene) {
      looking.forget(firstOpen(scene));
      desk.announce(t('own.decision.taken', { name, open: n(scene.open.length) }));
    }
    if (unknown.length > 0) trouble([t('own.decision.unknown', { names: unknown.join(', ') })]);
  }

  async function resumeKept({ text }: KeptDecision): Promise<void> {
    const { readDecision } = await import('../../../sandbox/splitter/read-decision.ts');
    const decision = readDecision(text);
    if ('wrong' in decision) trouble([desk.say(decision.wrong)]);
    else await resume(decision);
  }

  /** The decision is kept at every step; where the browser forbids it, the header says so. */
  async function save(): Promise<void> {
    const { border: now, source } = session;
    if (!now || !source || now === saved) return;
    saved = now;
    const decision = { module: now.wanted.module.name, text: writeDecision(decisionOf(now)), savedAt: Date.now() };
    const done = await store.saveDecision(source.name.en, decision);
    if (saved === now) part(frame, '[data-saved]', HTMLElement).textContent = t(done ? 'own.saved' : 'own.saved.not');
  }

  const leaves = mountLeaves(desk, fail);

  const rollout = new Rollout(
    session,
    () => new Engine(openWorker(engineComes)),
    () => language.now,
    ({ steps, done }) => {
      if (session.stage === 'take') draw();
      const failed = steps.find(({ state }) => state === 'failed');
      if (failed) desk.announce(t(`own.deploy.stopped.${failed.step}`));
      else if (done) desk.announce(t('own.deploy.done', { module: session.border?.wanted.module.name ?? '' }));
    },
  );

  function drawTake(now: Scene): HTMLElement {
    const parcel = packing.parcel();
    const files = parcel?.files ?? null;
    return drawTakeHome(now, desk, {
      parcel,
      kept: keepsProject,
      deploy: {
        deployment: rollout.deployment,
        endpoints: rollout.endpoints,
        ready: files !== null,
        start: () => files && void rollout.start(files).catch(fail),
        ask: (method, path) => void rollout.deployment?.ask(method, path).catch(fail),
      },
      keep(wanted) {
        const { source } = session;
        if (!wanted || !source) {
          keepsProject = false;
          void store.forgetProject();
          return;
        }
        void store.saveProject(source).then((done) => {
          keepsProject = done;
          if (!done) trouble([t('own.saved.not')]);
        });
      },
      take(item) {
        item.content().then((content) => {
          saveFile(item.name, content);
          desk.announce(t('own.take.done', { name: item.name }));
        }, fail);
      },
    });
  }

  const day = (milliseconds: number): string => new Date(milliseconds).toLocaleDateString(language.now, { dateStyle: 'medium' });

  function drawChoices(): readonly Node[] {
    const { source } = session;
    const { leftOut, unreadable } = source?.missing ?? { leftOut: [], unreadable: [] };
    const missing = leftOut.length + unreadable.length;
    const forget = (): void => {
      kept = [];
      if (source) void store.forgetDecisions(source.name.en);
      draw();
    };
    return [
      ...(kept.length > 0 ? [drawKept(kept, desk, day, (one) => void resumeKept(one).catch(fail), forget)] : []),
      drawCandidates(desk),
      ...drawLeavesLink(desk),
      ...(missing > 0
        ? [
            h(
              'details',
              { class: 'own-missing' },
              h('summary', {}, t('own.left.summary', { n: n(missing) })),
              drawLeftOut({ leftOut, unreadable }, t, desk.say, n),
            ),
          ]
        : []),
    ];
  }

  function draw(): void {
    void save();
    const { stage, source, project } = session;
    if (ground?.graph !== project?.graph) ground = project ? groundOf(project) : null;
    if (scene?.border !== session.border) scene = ground && session.border ? sceneOf(ground, session.border) : null;
    frame.dataset['stage'] = stage;
    header();
    footKeys();
    if (stage === 'border' && scene) {
      if (!border || drawn !== 'border') {
        border ??= mountBorder(desk);
        root.replaceChildren(border.element);
      }
      border.draw(scene);
    } else if (stage === 'choose') redraw(root, ...drawChoices());
    else if (stage === 'take' && scene) redraw(root, drawTake(scene));
    else if (stage === 'leaves') {
      if (drawn !== 'leaves') root.replaceChildren(leaves.element);
      leaves.draw();
    } else if (source) redraw(root, drawReading(source, session.reading, desk, cancel));
    if (drawn !== stage) root.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    drawn = stage;
    if (said && (said.stage !== stage || said.border !== session.border)) said = null;
    const refused = (session.trouble?.reasons ?? []).map(desk.say);
    showTrouble(refused.length > 0 ? refused : (said?.reasons ?? []));
  }

  function footKeys(): void {
    const keys = part(frame, '[data-keys]', HTMLElement);
    const key = (name: string, words: string): readonly (Node | string)[] => [h('kbd', { class: 'k-kbd' }, name), ` ${words} `];
    keys.replaceChildren(
      ...(session.stage === 'border'
        ? [
            ...key('↑ ↓', t('own.keys.do.step')),
            ...key('M', t('own.keys.do.module')),
            ...key('B', t('own.keys.do.base')),
            ...key('/', t('own.keys.do.search')),
            ...key('?', t('own.keys.all')),
          ]
        : []),
    );
  }

  function header(): void {
    const { stageBefore: stage, project, source } = session;
    const name = source ? desk.say(source.name) : '';
    part(frame, '[data-project]', HTMLElement).textContent = project
      ? `${name} · ${t('own.classes', { n: n(project.graph.types.length) })}`
      : name;
    const now = { reading: 'read', choose: 'choose', border: 'border', take: 'take' }[stage];
    const may = { read: false, choose: project !== null, border: session.border !== null, take: session.border !== null };
    let past = true;
    for (const [step, allowed] of Object.entries(may)) {
      const item = part(frame, `[data-step="${step}"]`, HTMLElement);
      const knob = part(item, 'button', HTMLButtonElement);
      if (step === now) past = false;
      item.toggleAttribute('data-done', past);
      item.toggleAttribute('data-now', step === now);
      if (step === now) knob.setAttribute('aria-current', 'step');
      else knob.removeAttribute('aria-current');
      knob.disabled = !allowed;
    }
  }

  function leave(): void {
    rollout.close();
    document.documentElement.dataset['trial'] = 'off';
    frame.hidden = true;
    before.hidden = false;
    before.querySelector<HTMLElement>('[data-sample]')?.focus();
  }
  function cancel(): void {
    session.cancel();
    leave();
  }

  session.changes.add(draw);
  looking.changes.add((now) => {
    frame.dataset['tab'] = now.tab;
    frame.dataset['view'] = now.view;
    if (session.stage === 'border' && scene) border?.draw(scene);
  });
  part(frame, '[data-step=choose] button', HTMLButtonElement).addEventListener('click', () => session.back());
  part(frame, '[data-step=border] button', HTMLButtonElement).addEventListener('click', () => session.forward());
  part(frame, '[data-step=take] button', HTMLButtonElement).addEventListener('click', () => session.takeHome());
  part(frame, '[data-leave]', HTMLButtonElement).addEventListener('click', leave);
  const link = part(frame, 'a[data-language]', HTMLAnchorElement);
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void language.change(link.href).then((changed) => {
      if (!changed) location.assign(link.href);
      format = new Intl.NumberFormat(language.now);
      border = null;
      drawn = null;
      draw();
    });
  });

  return {
    async open(source, decision) {
      document.documentElement.dataset['trial'] = 'on';
      before.hidden = true;
      frame.hidden = false;
      looking.forget(new Set());
      part(frame, '[data-saved]', HTMLElement).textContent = '';
      keepsProject = (await store.project())?.name.en === source.name.en;
      kept = await store.decisions(source.name.en);
      try {
        await session.open(source);
      } catch (error) {
        // What was cancelled is nobody's trouble.
        if (session.source !== source) return;
        leave();
        throw error;
      }
      if (!session.project) return;
      void keepTrial();
      if (decision) await resume(decision);
      else desk.announce(t('own.said.read', { classes: n(session.project.graph.types.length), n: n(session.project.candidates.length) }));
    },
  };
}
