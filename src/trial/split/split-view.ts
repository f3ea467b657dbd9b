import { structuredPatch } from 'diff';
import type { SplitResult } from '../../../sandbox/protocol/split.ts';
import type { Bilingual } from '../../../sandbox/protocol/text.ts';
import { h, icon, part } from '../element.ts';
import type { Action } from '../lesson-data.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import { edgesOf, storiesOf, type FileStory, type Stories } from './changes.ts';
import { packagesOf } from './packages.ts';

type SplitAction = Extract<Action, { kind: 'split' }>;
type Proposal = Exclude<SplitResult, { outcome: 'refused' }>;

export interface SplitView {
  open(action: SplitAction): void;
}

/** Lets the visitor pick packages, shows what a split would do before it does it, and does it when told. Loaded on demand. */
export function mountSplit(root: HTMLElement, session: Session, t: Words, closed: (applied: boolean) => void): SplitView {
  const form = part(root, 'form', HTMLFormElement);
  const choices = part(form, '[data-choices]', HTMLElement);
  const name = part(form, '[name=module]', HTMLInputElement);
  const out = part(root, '[data-proposal]', HTMLElement);
  const accept = part(root, '[data-accept]', HTMLButtonElement);
  const leave = part(root, '[data-leave]', HTMLButtonElement);
  const say = (text: Bilingual): string => (session.language === 'en' ? text.en : text.zh);
  let action: SplitAction | null = null;
  let asked = 0;

  function open(wanted: SplitAction): void {
    action = wanted;
    name.value = wanted.module.name;
    drawChoices(wanted, []);
    root.hidden = false;
    accept.disabled = true;
    out.replaceChildren(h('p', { class: 'none' }, t('trial.split.pickOne')));
    choices.querySelector<HTMLInputElement>('input')?.focus();
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

  async function propose(): Promise<void> {
    const pick = picked();
    const mine = ++asked;
    accept.disabled = true;
    if (!action || pick.length === 0) {
      out.replaceChildren(h('p', { class: 'none' }, t('trial.split.pickOne')));
      return;
    }
    try {
      const result = await session.split({ mode: 'propose', project: action.project, pick, module: moduleOf(action) });
      if (mine !== asked) return;
      out.replaceChildren(...(result.outcome === 'refused' ? [refusal(result.reasons)] : drawProposal(result)));
      accept.disabled = result.outcome === 'refused';
    } catch (error) {
      if (mine === asked) out.replaceChildren(trouble(error));
    }
  }

  const moduleOf = ({ module }: SplitAction): SplitAction['module'] => {
    const wanted = name.value.trim() || module.name;
    return wanted === module.name ? module : { ...module, name: wanted, contextPath: wanted };
  };

  async function apply(): Promise<void> {
    const pick = picked();
    if (!action || pick.length === 0) return;
    accept.disabled = true;
    try {
      const result = await session.split({ mode: 'apply', project: action.project, pick, module: moduleOf(action) });
      if (result.outcome === 'refused') out.replaceChildren(refusal(result.reasons));
      else close(true);
    } catch (error) {
      out.replaceChildren(trouble(error));
    }
  }

  function close(applied: boolean): void {
    root.hidden = true;
    action = null;
    closed(applied);
  }

  const refusal = (reasons: readonly Bilingual[]): HTMLElement =>
    note('warn', [h('p', {}, t('trial.split.refused')), h('ul', {}, ...reasons.map((reason) => h('li', {}, say(reason))))]);
  const trouble = (error: unknown): HTMLElement => note('bad', [h('p', {}, error instanceof Error ? error.message : String(error))]);
  const note = (kind: 'warn' | 'bad' | 'good', children: readonly Node[]): HTMLElement =>
    h(
      'div',
      { class: `k-note k-note--${kind} sp__note`, role: 'status' },
      icon(kind === 'good' ? 'done' : 'warn'),
      h('div', {}, ...children),
    );

  function drawProposal(proposal: Proposal): readonly Node[] {
    const { moves, stays, illegal, warnings, limits, changes } = proposal;
    const open = illegal.filter(({ solved }) => !solved).length;
    return [
      h(
        'dl',
        { class: 'sp__sum' },
        ...figures([
          ['trial.split.moves', moves.length],
          ['trial.split.stays', stays.length],
          ['trial.split.illegal', illegal.length],
          ['trial.split.left', open],
        ]),
      ),
      ...(limits.length > 0
        ? [
            note('warn', [
              h(
                'ul',
                {},
                ...limits.map((limit) =>
                  h('li', {}, `${say(limit)} ${say(limit.cure)} `, limit.file ? place(limit.file, limit.line) : null),
                ),
              ),
            ]),
          ]
        : []),
      ...(illegal.length > 0
        ? [section('trial.split.illegalHead', drawIllegal(proposal))]
        : [note('good', [h('p', {}, t('trial.split.noneIllegal'))])]),
      ...(warnings.length > 0
        ? [
            section(
              'trial.split.warnings',
              h(
                'ul',
                { class: 'sp__list' },
                ...warnings.map((warning) => h('li', {}, say(warning), warning.file ? place(warning.file, warning.line) : null)),
              ),
            ),
          ]
        : []),
      h(
        'div',
        { class: 'sp__two' },
        section('trial.split.movesHead', fileList(moves.map(({ file, reason }) => ({ file, reason })))),
        section('trial.split.staysHead', fileList(stays)),
      ),
      section('trial.split.changes', drawChanges(changes)),
    ];
  }

  function drawIllegal({ illegal }: Proposal): HTMLElement {
    return h(
      'ol',
      { class: 'sp__edges' },
      ...edgesOf(illegal).map((edge) =>
        h(
          'li',
          { 'data-solved': edge.solved },
          h(
            'p',
            { class: 'sp__edge' },
            h('code', {}, short(edge.from)),
            icon('arrow'),
            h('span', { class: 'sr-only' }, t('trial.split.uses')),
            h('code', {}, short(edge.to)),
            h('span', { class: 'sp__place' }, `${nameOf(edge.file)}:${edge.lines.join(', ')}`),
          ),
          h(
            'p',
            { class: 'sp__remedy' },
            icon(edge.solved ? 'done' : 'warn'),
            h('b', {}, t(edge.solved ? 'trial.split.solved' : 'trial.split.open')),
            ` ${say(edge.remedy)}`,
          ),
        ),
      ),
    );
  }

  const figures = (
    all: readonly (readonly ['trial.split.moves' | 'trial.split.stays' | 'trial.split.illegal' | 'trial.split.left', number])[],
  ): readonly Node[] => all.map(([key, n]) => h('div', {}, h('dt', {}, t(key)), h('dd', { class: 'k-num' }, String(n))));
  const section = (key: Parameters<Words>[0], content: Node): HTMLElement => h('section', {}, h('h3', {}, t(key)), content);
  const place = (file: string, line: number | null): HTMLElement =>
    h('span', { class: 'sp__place' }, line === null ? nameOf(file) : `${nameOf(file)}:${line}`);
  const fileList = (files: readonly { readonly file: string; readonly reason: Bilingual }[]): HTMLElement =>
    h(
      'ul',
      { class: 'sp__list' },
      ...files.map(({ file, reason }) => h('li', {}, h('code', { title: file }, nameOf(file)), h('span', {}, say(reason)))),
    );

  function drawChanges(changes: Proposal['changes']): HTMLElement {
    const { moved, changed } = storiesOf(changes);
    return h('div', {}, ...changed.map(drawChange), ...(moved.length > 0 ? [drawMoved(moved)] : []));
  }

  function drawMoved(moved: Stories['moved']): HTMLElement {
    return h(
      'details',
      { class: 'sp__diff' },
      h('summary', {}, icon('chev'), h('span', {}, t('trial.split.unchanged', { n: moved.length }))),
      h(
        'ul',
        { class: 'sp__list' },
        ...moved.map(({ from, to }) =>
          h('li', {}, h('code', {}, inProject(to)), h('span', {}, t('trial.split.from', { path: inProject(from) }))),
        ),
      ),
    );
  }

  const inProject = (path: string): string => (path.startsWith('/') ? path.slice(session.project.root.length + 1) : path);

  function drawChange({ from, to, before, after }: FileStory): HTMLElement {
    const kind =
      before === null
        ? 'trial.split.new'
        : after === null
          ? 'trial.split.gone'
          : from === to
            ? 'trial.split.changed'
            : 'trial.split.movedChanged';
    const path = to ?? from ?? '';
    const { hunks } = structuredPatch(path, path, before ?? '', after ?? '', '', '', { context: 2 });
    const lines = hunks.flatMap((hunk, at) => [...(at > 0 ? ['⋯'] : []), ...hunk.lines.filter((line) => !line.startsWith('\\'))]);
    const counted = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length;
    return h(
      'details',
      { class: 'sp__diff' },
      h(
        'summary',
        {},
        icon('chev'),
        h('code', {}, inProject(path)),
        h('span', { class: 'sp__tag' }, t(kind)),
        h('span', { class: 'k-num k-ok' }, `+${counted('+')}`),
        h('span', { class: 'k-num k-err' }, `−${counted('-')}`),
      ),
      h(
        'pre',
        { tabindex: 0 },
        ...lines.map((line) =>
          h('span', { class: line.startsWith('+') ? 'd-add' : line.startsWith('-') ? 'd-del' : 'd-same' }, `${line}\n`),
        ),
      ),
    );
  }

  choices.addEventListener('change', () => void propose());
  name.addEventListener('change', () => void propose());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void propose();
  });
  accept.addEventListener('click', () => void apply());
  leave.addEventListener('click', () => close(false));
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(false);
  });
  session.languages.add(() => {
    if (!action) return;
    drawChoices(action, picked());
    void propose();
  });
  return { open };
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
/** `com.example.shop.order.OrderService` → `OrderService` */
const short = (name: string): string => name.replace(/^(?:[a-z]\w*\.)+(?=[A-Z])/, '');
