import rules from '../../styles/split-view.css?inline';
import type { SplitMove, SplitRequest } from '../../../sandbox/protocol/split.ts';
import type { Bilingual } from '../../../sandbox/protocol/text.ts';
import { h, part } from '../element.ts';
import type { Action } from '../lesson-data.ts';
import type { Session } from '../session.ts';
import { addSheet } from '../sheet.ts';
import type { Words } from '../words.ts';
import { drawProposal, note } from './draw-proposal.ts';
import type { LessonBorder } from './lesson-border.ts';
import { packagesOf } from './packages.ts';
import { moduleNamed, proposalView } from './proposal-view.ts';

type SplitAction = Extract<Action, { kind: 'split' }>;

export interface SplitView {
  open(action: SplitAction): void;
}

/** Lets the visitor pick packages, shows what a split would do before it does it, and does it when told. Loaded on demand. */
export function mountSplit(root: HTMLElement, session: Session, t: Words, closed: (applied: boolean) => void): SplitView {
  addSheet(rules);
  const form = part(root, 'form', HTMLFormElement);
  const choices = part(form, '[data-choices]', HTMLElement);
  const name = part(form, '[name=module]', HTMLInputElement);
  const out = part(root, '[data-proposal]', HTMLElement);
  const accept = part(root, '[data-accept]', HTMLButtonElement);
  const leave = part(root, '[data-leave]', HTMLButtonElement);
  const say = (text: Bilingual): string => (session.language === 'en' ? text.en : text.zh);
  let action: SplitAction | null = null;
  let asked = 0;
  /** The graph, which is fetched with the first proposal; what is told in words does not wait for it. */
  const graph = h('div', {});
  out.before(graph);
  let border: Promise<LessonBorder> | null = null;
  const borderComes = (): Promise<LessonBorder> =>
    (border ??= import('./lesson-border.ts')
      .then(({ mountLessonBorder }) => mountLessonBorder(graph, session, (now) => void tell(now)))
      .catch((error: unknown) => {
        border = null;
        throw error;
      }));
  let moves: readonly SplitMove[] = [];

  function open(wanted: SplitAction): void {
    action = wanted;
    name.value = wanted.module.name;
    drawChoices(wanted, []);
    root.hidden = false;
    place();
    accept.disabled = true;
    out.replaceChildren(h('p', { class: 'none' }, t('trial.split.pickOne')));
    choices.querySelector<HTMLInputElement>('input')?.focus();
  }

  /** Where the view may lie that covers code and answers: beside the guide, between the bar and the last line. */
  function place(): void {
    const boxOf = (name: string): DOMRect | undefined => document.querySelector(name)?.getBoundingClientRect();
    // Where the page scrolls, as it does much enlarged, the bar may be out of sight.
    const edges = { left: boxOf('.guide')?.right, top: boxOf('.wb__top')?.bottom, bottom: boxOf('.wb__bot')?.height };
    for (const [edge, at = 0] of Object.entries(edges)) root.style.setProperty(`--sp-${edge}`, `${Math.max(0, at)}px`);
    leaveBehind();
  }

  /** What the view lies over can be neither reached by key nor read out while it does. */
  function leaveBehind(): void {
    const over = root.getBoundingClientRect();
    const others = [...(root.parentElement?.children ?? []), ...document.querySelectorAll('.jvm')];
    for (const other of others) {
      if (other === root || !(other instanceof HTMLElement)) continue;
      const { left, top, width, height } = other.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      other.inert = !root.hidden && x > over.left && x < over.right && y > over.top && y < over.bottom;
    }
  }

  function drawChoices(wanted: SplitAction, pick: readonly string[]): void {
    const packages = packagesOf(wanted.project, session.project.paths());
    choices.replaceChildren(
      ...packages.map(({ name: pack, classes }) =>
        h(
          'label',
          { class: 'sp__pick' },
          h('input', { type: 'checkbox', name: 'pick', value: pack, checked: pick.includes(pack) }),
          h('code', {}, pack),
          h('span', { class: 'k-dim' }, t(classes === 1 ? 'trial.split.classesOne' : 'trial.split.classes', { n: classes })),
          wanted.pick.includes(pack) ? h('span', { class: 'sp__tag' }, t('trial.split.suggested')) : null,
        ),
      ),
    );
  }

  const picked = (): readonly string[] => [...choices.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

  const request = (mode: SplitRequest['mode'], { project, module }: SplitAction): SplitRequest => ({
    mode,
    project,
    pick: picked(),
    module: moduleNamed(module, name.value),
    moves,
  });

  /** What is picked is another border: in words, and as a graph. */
  async function propose(): Promise<void> {
    await tell([]);
    const now = action;
    if (!now) return;
    if (picked().length === 0) {
      (await border)?.hide();
      leaveBehind();
      return;
    }
    const mine = asked;
    const { project, pick, module } = request('propose', now);
    try {
      const drawn = await borderComes();
      if (mine === asked) await drawn.show(project, pick, module);
      leaveBehind();
    } catch (error) {
      if (mine === asked) graph.replaceChildren(trouble(error));
    }
  }

  /** The border as it is, in words. */
  async function tell(byHand: readonly SplitMove[]): Promise<void> {
    moves = byHand;
    const mine = ++asked;
    accept.disabled = true;
    if (!action || picked().length === 0) {
      out.replaceChildren(h('p', { class: 'none' }, t('trial.split.pickOne')));
      return;
    }
    try {
      const result = await session.split(request('propose', action));
      if (mine !== asked) return;
      out.replaceChildren(
        ...(result.outcome === 'refused' ? [refusal(result.reasons)] : drawProposal(proposalView(result, session.project.root, say), t)),
      );
      accept.disabled = result.outcome === 'refused';
    } catch (error) {
      if (mine === asked) out.replaceChildren(trouble(error));
    }
  }

  async function apply(): Promise<void> {
    if (!action || picked().length === 0) return;
    accept.disabled = true;
    try {
      const result = await session.split(request('apply', action));
      if (result.outcome === 'refused') out.replaceChildren(refusal(result.reasons));
      else close(true);
    } catch (error) {
      out.replaceChildren(trouble(error));
    }
  }

  function close(applied: boolean): void {
    root.hidden = true;
    leaveBehind();
    action = null;
    void border?.then((drawn) => drawn.hide());
    closed(applied);
  }

  const refusal = (reasons: readonly Bilingual[]): HTMLElement =>
    note('warn', h('p', {}, t('trial.split.refused')), h('ul', {}, ...reasons.map((reason) => h('li', {}, say(reason)))));
  const trouble = (error: unknown): HTMLElement => note('bad', h('p', {}, error instanceof Error ? error.message : String(error)));

  choices.addEventListener('change', () => void propose());
  name.addEventListener('change', () => void propose());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void propose();
  });
  accept.addEventListener('click', () => void apply());
  leave.addEventListener('click', () => close(false));
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close(false);
  });
  for (const moved of ['resize', 'scroll'])
    addEventListener(moved, () => {
      if (action) place();
    });
  session.languages.add(() => {
    if (!action) return;
    drawChoices(action, picked());
    void propose();
  });
  return { open };
}
