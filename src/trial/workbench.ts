import { keepTrial } from '../offline/keep-trial.ts';
import { Engine } from './engine/engine.ts';
import { mountSilence } from './engine/silence.ts';
import { mountSecond } from './engine/webcontainer/mount.ts';
import { onTyping } from './engine/webcontainer/typing.ts';
import { openWorker } from './engine/worker-transport.ts';
import { openAddressed } from './editor/addressed-file.ts';
import { mountEditor } from './editor/editor-panel.ts';
import { part } from './element.ts';
import { pathIn } from '../site/locale.ts';
import { mountFinish } from './guide/finish.ts';
import { mountGuide } from './guide/guide.ts';
import { followPlace } from './address.ts';
import { changeByLinks, changeLanguage } from './language/change.ts';
import type { PageWords } from './language/page-words.ts';
import { PROJECT } from './lesson-place.ts';
import type { FileAct, FileDoors } from './files/file-tools.ts';
import { isInCode, onKeys } from './keys.ts';
import { Listeners } from './listeners.ts';
import { MoreWords } from './more-words.ts';
import { mountPanes } from './panes.ts';
import { PanelViews } from './panel-views.ts';
import { Marks } from './picture/marks.ts';
import { mountPicture } from './picture/picture.ts';
import { Archives } from './progress/archives.ts';
import { keptRequests, type Answered, type Bench } from './progress/bench.ts';
import { benchOf, type BenchParts } from './progress/bench-of.ts';
import { keepProgress } from './progress/keep.ts';
import { takeLeft } from './progress/left.ts';
import { markOpen } from './progress/open-here.ts';
import { Project } from './progress/project.ts';
import { load } from './progress/store.ts';
import type { PageData } from './page-data.ts';
import { placeOf, stepNamed } from './place.ts';
import { mountRequests } from './requests/requests.ts';
import { mountResult } from './result/result.ts';
import { Session } from './session.ts';
import type { StartLoads } from './start/loads.ts';
import { firstAnswer } from './start/first-answer.ts';
import { mountStages } from './start/stage-list.ts';
import type { SplitView } from './split/split-view.ts';
import { mountStatus } from './status.ts';
import type { Terminals } from './terminal/terminals.ts';
import { mountTerminal } from './terminal/terminal-panel.ts';
import type { Dictionary, Words } from './words.ts';

export interface Opening {
  readonly data: PageData;
  /** The files that the lesson begins with. */
  readonly given: Promise<ReadonlyMap<string, string>>;
  readonly pageWords: PageWords;
  readonly dictionary: Dictionary;
  /** What the start loads, and how far it is. */
  readonly loads: StartLoads;
  /** Whether the page was loaded again while the workbench was open: everything is to be as it was. */
  readonly again: boolean;
}

/** Where the skip links lead; the step's heading where none is named. */
const SKIPS: Readonly<Record<string, string>> = {
  editor: '.cm-content',
  terminal: '.xterm-helper-textarea',
  result: '.wit [name=address]',
};

/** Builds the workbench over a lesson and brings its sandbox up. The parts load side by side. */
export async function openWorkbench(root: HTMLElement, opening: Opening): Promise<void> {
  const { data, pageWords, dictionary, loads, again } = opening;
  const { lesson, language, real, costs } = data;
  const t = dictionary.words;
  const { hash } = location;
  const more = new MoreWords(dictionary, data.moreWords);
  // The worker starts before anything else is loaded: it has the longest way.
  const embedded = openWorker(loads.begin());
  const engine = new Engine(embedded);
  engine.restart();
  const codeEditor = import('./editor/code-editor.ts');
  const [kept, given] = await Promise.all([load(lesson.name), opening.given]);
  const saved = takeLeft(lesson.name, kept) ?? kept;
  const bench = again ? (saved?.bench ?? null) : null;
  const wanted = stepNamed(
    lesson.steps.map(({ id }) => id),
    placeOf(location.pathname)?.step ?? null,
  );
  const at = Math.min(wanted ?? saved?.step ?? 0, lesson.steps.length - 1);
  const project = new Project(PROJECT, given, saved?.files ?? null);
  const panels = new PanelViews(root);
  const marks = new Marks();
  const typing = { typed: false, told: (): void => undefined };
  onTyping(root, () => {
    typing.typed = true;
    typing.told();
  });
  const announce = part(root, '[data-announce]', HTMLElement);

  const terminal = mountTerminal(panels.body('terminal'), engine, t);
  const session = new Session({
    lesson,
    project,
    engine,
    language,
    step: at,
    done: Math.max(at, saved?.done ?? 0),
    columns: terminal.columns,
    history: bench?.history ?? [],
  });
  terminal.attach(session);
  const editor = mountEditor(
    part(root, '.editor', HTMLElement),
    session,
    marks,
    codeEditor.then(({ createEditor }) =>
      createEditor(part(root, '.ed-host', HTMLElement), {
        language,
        changed: (path, text) => project.write(path, text, 'page'),
        hover: (path, text, offset) => engine.ask('hover', { path, text, offset }),
        inspect: (path, text, want, offset) => engine.ask('inspect', { path, text, want, ...(offset === undefined ? {} : { offset }) }),
      }),
    ),
    t,
  );
  const picture = part(panels.body('picture'), '[data-picture]', HTMLElement);
  mountPicture(picture, session, marks, real, t);
  const instrument = onDemand(more, async () => {
    const { mountInstrument } = await import('./picture/window/window.ts');
    return () => mountInstrument(root, session, marks, real, { run }, t);
  });
  for (const opener of root.querySelectorAll('[data-instrument]'))
    opener.addEventListener('click', () => void instrument().then(({ open }) => open()));
  /** Types a command for the visitor. */
  function run(line: string): void {
    panels.show('terminal');
    void session.perform({ kind: 'run', line, folder: null, optional: true });
  }
  const say = (text: string): void => {
    announce.textContent = text;
  };
  mountRequests(
    panels.body('requests'),
    session,
    marks,
    {
      reveal: () => panels.show('requests'),
      say,
      exchange: onDemand(more, async () => {
        const exchange = await import('./requests/exchange.ts');
        return () => exchange;
      }),
    },
    t,
  );
  const files = onDemand(more, async () => {
    const { mountFileMenu } = await import('./files/menu.ts');
    const doors: FileDoors = {
      open: (path, offset) => {
        panels.show('code');
        if (offset === undefined) editor.open(path);
        else editor.openAt(path, offset);
      },
      current: () => editor.current(),
      cursor: () => editor.cursor(),
      say,
      format: () => editor.format(),
      zip: () => void takeHome().then(({ zip }) => zip()),
      share: () => void takeHome().then(({ share }) => share()),
    };
    return () => mountFileMenu(root, session, doors, t);
  });
  const opener = part(root, '[data-files]', HTMLButtonElement);
  opener.addEventListener('click', () => void files().then(({ open }) => open(opener)));
  const act = (name: FileAct): void => void files().then((menu) => menu.act(name));
  onKeys(root, act, () => say(t('trial.saved')));
  for (const skip of root.querySelectorAll<HTMLElement>('[data-skip]'))
    skip.addEventListener('click', () => {
      const place = skip.dataset['skip'];
      if (place === 'editor') panels.show('code');
      if (place === 'terminal') panels.show('terminal');
      root.querySelector<HTMLElement>(SKIPS[place ?? ''] ?? 'article[data-step]:not([hidden]) h2')?.focus();
    });
  const log = onDemand(more, async () => {
    const { mountLog } = await import('./log/log-view.ts');
    return () => mountLog(panels.body('log'), session, t);
  });
  panels.shown.add((name) => {
    if (name === 'log') void log();
  });
  const over = onDemand(more, async () => {
    const { offerBack } = await import('./files/started-over.ts');
    return () => offerBack;
  });
  session.startedOver.add((back) => void over().then((offer) => offer(root, back, t)));
  const split = splitOnDemand(part(root, '.sp', HTMLElement), session, t, () => panels.show('guide'));
  mountGuide(
    part(root, '.guide', HTMLElement),
    session,
    {
      reveal: (place) => panels.show(place),
      openFile: (path, at) => editor.open(path, at),
      openSplit: (action) => {
        panels.show('code');
        void split().then((view) => view.open(action));
      },
      say,
    },
    t,
  );
  const takeHome = onDemand(more, async () => {
    const { mountTakeHome } = await import('./take-home/take-home.ts');
    return () => mountTakeHome(root, session, marks, t);
  });
  const grid = part(root, '.wb__grid', HTMLElement);
  const recordings = (): string => pathIn(session.language, '/recordings/');
  const openPicture = (): void => void instrument().then(({ open }) => open());
  const result = mountResult(grid, session, marks, costs, { recordings, picture: openPicture }, t);
  clusterOnDemand(
    session,
    onDemand(more, async () => {
      const { mountCluster } = await import('./cluster/cluster.ts');
      return () => mountCluster(picture, session, marks, { watches: result.watches }, t);
    }),
  );
  mountFinish(
    part(root, '.fin', HTMLElement),
    grid,
    session,
    { result, marks, costs, recordings, takeHome, begun: again ? null : Date.now() },
    t,
  );
  mountStatus(root, session, t);
  const speak = changeLanguage(session, pageWords, dictionary, more);
  changeByLinks(root, speak);
  followPlace(root, session, speak, t);
  mountSilence(root, session, t);
  mountStages(root, session, loads, t);
  let answered: readonly Answered[] = [];
  const moves = new Listeners<null>();
  session.answers.add((answer) => {
    answered = keptRequests([...answered, answer]);
    moves.tell(null);
  });
  engine.events.add(({ event }) => {
    if (event === 'output' || event === 'state') moves.tell(null);
  });
  part(root, '.editor', HTMLElement).addEventListener('click', ({ ctrlKey, metaKey, target }) => {
    moves.tell(null);
    if ((ctrlKey || metaKey) && isInCode(target)) act('definition');
  });
  const archives = new Archives(session);
  let others: Terminals | null = null;
  const terminals = onDemand(more, async () => {
    const { mountTerminals } = await import('./terminal/terminals.ts');
    return () => (others = mountTerminals(panels.body('terminal'), terminal, session, say, t));
  });
  part(root, '[data-terminals]', HTMLElement).addEventListener('click', () => void terminals().then(({ add }) => add()));
  const parts: BenchParts = { terminal, terminals: () => others?.kept() ?? [], editor, answered: () => answered, archives };
  archives.taken.add(() => moves.tell(null));
  // What only a reload needs, or a sandbox that was given up, comes with it.
  const bringBack = onDemand(more, async () => {
    const { BringBack, showBench } = await import('./progress/bring-back.ts');
    return () => ({ again: new BringBack(root, session, parts, t), show: (was: Bench) => showBench(was, session, parts, t) });
  });
  session.bringBack = async (before, aloud) => (await bringBack()).again.fromSandbox(before, aloud);
  if (bench) await bringBack().then(({ show }) => show(bench), reportError);
  // Until the sandbox has come to its step, and what ran is back, what was kept before is the better record.
  let back = bench === null;
  keepProgress(session, () => (back && session.situation.phase === 'ready' ? benchOf(session, parts) : (saved?.bench ?? null)), moves);
  markOpen(lesson.name);
  // Start, which had the focus, is gone: reading goes on with the step.
  root.querySelector<HTMLElement>('article[data-step]:not([hidden]) h2')?.focus({ preventScroll: true });
  const arrived = session.open();
  const file = again ? null : new URLSearchParams(location.search).get('file');
  if (file !== null) {
    panels.show('code');
    void openAddressed(file, part(root, '[data-note=no-file]', HTMLElement), session, (path) => editor.open(path), arrived, t);
  }
  await arrived;
  if (bench) await bringBack().then(({ again }) => again.fromPage(bench), reportError);
  // What could not be fetched is not brought back; the rest goes on.
  if (bench?.terminals?.length)
    await terminals().then(
      ({ restore }) => restore(bench.terminals ?? []),
      () => undefined,
    );
  back = true;
  mountPanes(root, grid, part(root, '.work', HTMLElement), session, t);
  // The other engine comes beside the one that is there. Everybody needs what sees to that: as a part of its own it would weigh more.
  if (session.situation.phase === 'ready') mountSecond(root, { session, embedded, panels, terminal, typing }, t);
  if (hash.startsWith('#s=')) {
    history.replaceState(history.state, '', location.pathname + location.search);
    void takeHome().then(({ receive }) => receive(hash));
  }
  // What has been started once can be started without a network; what the visitor waits for comes first.
  void firstAnswer(session, document).then(keepTrial);
}

/** A part that is fetched when it is first asked for, with its texts. One that could not be had may be asked for again. */
function onDemand<T>(more: MoreWords, load: () => Promise<() => T>): () => Promise<T> {
  let part: Promise<T> | null = null;
  return () =>
    (part ??= Promise.all([load(), more.there()]).then(
      ([mount]) => mount(),
      (error: unknown) => {
        part = null;
        throw error;
      },
    ));
}

function splitOnDemand(root: HTMLElement, session: Session, t: Words, closed: () => void): () => Promise<SplitView> {
  let view: Promise<SplitView> | null = null;
  return () => (view ??= import('./split/split-view.ts').then(({ mountSplit }) => mountSplit(root, session, t, closed)));
}

/** The drawing of a cluster comes with the first one that runs, in the place of the bases'. */
function clusterOnDemand(session: Session, mount: () => Promise<unknown>): void {
  let asked = false;
  session.changes.add(() => {
    if (asked || !session.situation.state?.cluster) return;
    asked = true;
    mount().catch(() => (asked = false));
  });
}
