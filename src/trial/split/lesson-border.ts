import ownRules from '../../styles/own.css?inline';
import mapRules from '../../styles/own-map.css?inline';
import sideRules from '../../styles/own-side.css?inline';
import { pathIn } from '../../site/locale.ts';
import type { Language } from '../../../sandbox/protocol/text.ts';
import type { ModuleNames, SplitMove } from '../../../sandbox/protocol/split.ts';
import { h } from '../element.ts';
import { groundOf, sceneOf, sideOf, type Ground, type Scene } from '../own/border/scene.ts';
import { readPage } from '../own/language.ts';
import { OwnSession } from '../own/own-session.ts';
import { readOwnData } from '../own/page-data.ts';
import type { ProjectSource } from '../own/project-source.ts';
import { mountBorder, type BorderView } from '../own/view/border-view.ts';
import type { Desk } from '../own/view/desk.ts';
import { ViewState } from '../own/view/view-state.ts';
import { OwnDictionary } from '../own/words.ts';
import type { Session } from '../session.ts';
import { addSheet } from '../sheet.ts';

/** The border of the lesson's project, as on the page for one's own: graph, list, drag, keys, open points and their cures. */
export interface LessonBorder {
  /**
   * Draws it around what is picked, afresh; what was moved by hand is forgotten.
   * @param project its root in the sandbox
   */
  show(project: string, pick: readonly string[], module: ModuleNames): Promise<void>;
  hide(): void;
}

/** The files below a root as they stand in the lesson; this page names the project nowhere. */
function sourceOf(session: Session, root: string): ProjectSource {
  const encoder = new TextEncoder();
  const inside = [...session.project.files()].filter(([path]) => path.startsWith(`${root}/`));
  return { name: { en: '', zh: '' }, files: new Map(inside.map(([path, text]) => [path.slice(root.length + 1), encoder.encode(text)])) };
}

/**
 * Brings the border to a place of the lesson, with its words and shapes, which stand in the page for one's own project.
 * @param changed told all that was moved by hand, when that changes
 * @throws Error when they cannot be had
 */
export async function mountLessonBorder(
  root: HTMLElement,
  session: Session,
  changed: (moves: readonly SplitMove[]) => void,
): Promise<LessonBorder> {
  const words = await wordsOf(session.language);
  [ownRules, mapRules, sideRules].forEach(addSheet);
  const dictionary = new OwnDictionary(words);
  const own = new OwnSession(session.engine, () => session.language);
  const looking = new ViewState();
  const status = h('p', { class: 'sr-only', role: 'status' });
  const trouble = h('p', { class: 'own-trouble k-note k-note--bad', role: 'alert', hidden: true });
  const stage = h('div', { class: 'own-stage' });
  const element = h('div', { class: 'own sp__own', hidden: true }, status, trouble, stage);
  root.append(element);
  let format = new Intl.NumberFormat(session.language);
  let ground: Ground | null = null;
  let scene: Scene | null = null;
  let view: BorderView | null = null;
  let opened: string | null = null;
  let moved: readonly SplitMove[] = [];

  const fail = (error: unknown): void => {
    trouble.textContent = error instanceof Error ? error.message : String(error);
    trouble.hidden = false;
  };
  const act = (step: Promise<void>, said: () => string): void => {
    step.then(() => desk.announce(said()), fail);
  };
  const open = (): string => desk.n(scene?.open.length ?? 0);
  const desk: Desk = {
    session: own,
    looking,
    t: dictionary.words,
    n: (value) => format.format(value),
    say: (text) => (session.language === 'en' ? text.en : text.zh),
    scene: () => scene,
    ground: () => ground,
    move(ids, side) {
      const before = scene;
      if (!before) return;
      const [first = -1] = ids;
      const name = (ids.length === 1 ? before.names[first] : before.packageOf[first]?.short) ?? '';
      act(
        own.move(
          ids.flatMap((id) => before.graph.types[id]?.name ?? []),
          side,
        ),
        () => {
          const more = (scene?.open.length ?? 0) - before.open.length;
          const delta = dictionary.words(more > 0 ? 'own.said.more' : more < 0 ? 'own.said.less' : 'own.said.same', {
            n: desk.n(Math.abs(more)),
          });
          return dictionary.words('own.said', { name, side: dictionary.words(`own.side.${side}`), open: open(), delta });
        },
      );
    },
    undo() {
      own.undo();
      desk.announce(dictionary.words('own.said.undone', { open: open() }));
    },
    cure: (point, cure) =>
      act(own.cure(point, cure), () => dictionary.words('own.said.cured', { name: `${point.fromName} → ${point.toName}`, open: open() })),
    uncure: (point) => act(own.uncure(point.key), () => dictionary.words('own.said.undone', { open: open() })),
    choose: (seeds) => act(own.choose(seeds), () => ''),
    takeHome: null,
    showLeaves: () => undefined,
    announce(text) {
      status.textContent = text;
    },
  };

  function draw(): void {
    const { project, border } = own;
    if (ground?.graph !== project?.graph) ground = project ? groundOf(project) : null;
    if (scene?.border !== border) scene = ground && border ? sceneOf(ground, border) : null;
    if (own.trouble) fail(new Error(own.trouble.reasons.map(desk.say).join(' ')));
    else trouble.hidden = true;
    if (!scene) return;
    if (!view) {
      view = mountBorder(desk);
      stage.replaceChildren(view.element);
    }
    element.hidden = false;
    view.draw(scene);
    const { moves } = scene.border.wanted;
    const same = moves === moved || moves.length + moved.length === 0;
    moved = moves;
    if (!same) changed(moves);
  }

  own.changes.add(draw);
  looking.changes.add(({ tab, view: shown }) => {
    element.dataset['tab'] = tab;
    element.dataset['view'] = shown;
    if (scene) view?.draw(scene);
  });
  session.languages.add((language) => {
    wordsOf(language).then((texts) => {
      dictionary.change(texts);
      format = new Intl.NumberFormat(language);
      view = null;
      draw();
    }, fail);
  });

  return {
    async show(project, pick, module) {
      if (opened !== project) await own.open(sourceOf(session, project), project);
      opened = project;
      moved = [];
      await own.choose(pick, module);
      const now = scene;
      if (now)
        looking.forget(new Set(now.packages.filter(({ types }) => types.some((id) => sideOf(now, id) !== 'base')).map(({ name }) => name)));
    },
    hide() {
      element.hidden = true;
      opened = null;
    },
  };
}

/** The texts of the page for one's own project; its shapes are put into this one. */
async function wordsOf(language: Language): Promise<Readonly<Record<string, string>>> {
  const page = await readPage(pathIn(language, '/trial/own/'));
  const fresh = [...page.querySelectorAll('symbol[id], marker[id]')].filter(({ id }) => document.getElementById(id) === null);
  if (fresh.length > 0) {
    const shapes = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const [name, value] of Object.entries({ class: 'sr-only', width: '0', height: '0', 'aria-hidden': 'true' }))
      shapes.setAttribute(name, value);
    shapes.append(...fresh.map((one) => document.importNode(one, true)));
    document.body.append(shapes);
  }
  return readOwnData(page).strings;
}
