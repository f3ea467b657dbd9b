import { librarySentence } from '../../../../sandbox/main/detect/detection-text.ts';
import { patchOf } from '../../../../sandbox/main/detect/patch.ts';
import { markdownReport } from '../../../../sandbox/main/detect/report.ts';
import type { LibraryFinding } from '../../../../sandbox/evaluation/measured-libraries.ts';
import type { SplitTrace } from '../../../../sandbox/protocol/split.ts';
import { spliced } from '../../../../sandbox/splitter/leaving/splice.ts';
import { button, h, withCode } from '../../element.ts';
import { icon } from '../icons.ts';
import { fileNamed } from '../take-home/parcel.ts';
import { saveFile } from '../take-home/save-file.ts';
import type { Desk } from '../view/desk.ts';
import { drawChange, drawPlace } from '../view/draw-code.ts';
import { redraw } from '../view/redraw.ts';
import { byFile, byKind, type Group } from './groups.ts';
import { measuredLibraries } from './measured.ts';

export interface LeavesView {
  readonly element: HTMLElement;
  /** Shows what is known of the project that is open. */
  draw(): void;
}

/** Places of a group that are drawn before “n more”. */
const SHOWN = 30;
const STATES = { keeps: 'not', shared: 'late', base: 'part' } as const satisfies Record<SplitTrace['harm'], string>;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const keyOf = ({ file, line, rule }: SplitTrace): string => `${file}:${line} ${rule}`;

/** What the project's code would leave in a base: by kind or file, each place with why it harms and its cure. */
export function mountLeaves(desk: Desk, fail: (error: unknown) => void): LeavesView {
  const { session, t, n, say } = desk;
  const element = h('div', { class: 'own-leaves', 'data-scroll': 'leaves' });
  /** Places that are unfolded, and groups that are shown whole. */
  const open = new Set<string>();
  let by: 'kind' | 'file' = 'kind';
  /** Of the project's files at that time; what could not be loaded is `failed`. */
  let libraries: { readonly of: unknown; readonly found: readonly LibraryFinding[] | 'asking' | 'failed' } | null = null;

  const textOf = (path: string): string => new TextDecoder().decode(session.source?.files.get(path));

  function askLibraries(): void {
    const files = session.source?.files;
    if (!files || libraries?.of === files) return;
    libraries = { of: files, found: 'asking' };
    const come = (found: readonly LibraryFinding[] | 'failed'): void => {
      if (libraries?.of !== files) return;
      libraries = { of: files, found };
      if (session.stage === 'leaves') draw();
    };
    measuredLibraries(files).then(come, () => come('failed'));
  }

  function apply(traces: readonly SplitTrace[]): void {
    const paths = [...new Set(traces.flatMap(({ file, edits }) => (edits ? [file] : [])))];
    const editsOf = (path: string) => traces.flatMap(({ file, edits = [] }) => (file === path ? edits : []));
    const texts = new Map(paths.map((path) => [path, spliced(textOf(path), editsOf(path))]));
    session.edit(texts).then(told, fail);
  }

  const told = (): void => desk.announce(t('own.leaves.said', { n: n(session.leaves?.length ?? 0) }));

  function draw(): void {
    askLibraries();
    const traces = session.leaves ?? [];
    const groups = (by === 'kind' ? byKind : byFile)(traces);
    const hadFocus = element.contains(document.activeElement);
    redraw(
      element,
      h(
        'header',
        { class: 'own-leaves__h' },
        button(
          { class: 'k-btn k-btn--bare k-btn--sm', 'data-key': 'leaves back' },
          () => session.hideLeaves(),
          icon('back'),
          t('own.leaves.back'),
        ),
        h('h2', { tabindex: -1, 'data-heading': true, 'data-key': 'leaves heading' }, t('own.leaves')),
        h('p', {}, lead(traces)),
        actions(traces),
      ),
      h(
        'div',
        { class: 'own-leaves__g' },
        traces.length > 0 ? index(groups) : null,
        h('div', { class: 'own-leaves__l' }, ...groups.map(drawGroup), drawLibraries()),
      ),
    );
    // A place whose edit was applied is gone, and with it the button that was pressed.
    if (hadFocus && !element.contains(document.activeElement))
      element.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }

  function lead(traces: readonly SplitTrace[]): string {
    const count = (harm: SplitTrace['harm']): string => n(traces.filter((one) => one.harm === harm).length);
    const types = n(session.project?.graph.types.length ?? 0);
    if (traces.length === 0) return t('own.leaves.none', { types });
    return t('own.leaves.lead', { types, keeps: count('keeps'), shared: count('shared'), base: count('base') });
  }

  function actions(traces: readonly SplitTrace[]): HTMLElement {
    const cured = traces.filter(({ edits }) => edits);
    const isEdited = session.source?.given !== undefined;
    return h(
      'div',
      { class: 'own-leaves__a' },
      cured.length > 0
        ? button(
            { class: 'k-btn k-btn--primary', 'data-key': 'leaves all' },
            () => apply(cured),
            icon('tick'),
            t('own.leaves.apply.all', { n: n(cured.length) }),
          )
        : null,
      isEdited
        ? button(
            { class: 'k-btn', 'data-key': 'leaves undo' },
            () => void session.edit(null).then(told, fail),
            icon('undo'),
            t('own.leaves.undo'),
          )
        : null,
      save('leaves.md', 'text/markdown', () => report('en'), t('own.leaves.report.en')),
      save('leaves.zh-CN.md', 'text/markdown', () => report('zh-CN'), t('own.leaves.report.zh')),
      cured.length > 0 ? save('leaves.patch', 'text/x-patch', () => patch(cured), t('own.leaves.patch')) : null,
      isEdited ? h('p', { class: 'k-dim' }, t('own.leaves.edited')) : null,
    );
  }

  function save(ending: string, type: string, text: () => string, words: string): HTMLElement {
    const name = `${fileNamed(session.source?.name.en ?? '')}-${ending}`;
    const act = (): void => {
      saveFile(name, new Blob([text()], { type }));
      desk.announce(t('own.take.done', { name }));
    };
    return button({ class: 'k-btn', 'data-take': name, 'data-key': `leaves ${ending}` }, act, icon('save'), words);
  }

  function report(language: 'en' | 'zh-CN'): string {
    const found = libraries && Array.isArray(libraries.found) ? (libraries.found as readonly LibraryFinding[]) : [];
    return markdownReport({ types: session.project?.graph.types.length ?? 0, traces: session.leaves ?? [] }, found, language);
  }

  const patch = (traces: readonly SplitTrace[]): string =>
    patchOf({ types: 0, traces }, new Map(traces.map(({ file }) => [file, textOf(file)])));

  function index(groups: readonly Group[]): HTMLElement {
    const way = (to: 'kind' | 'file'): HTMLElement =>
      button(
        { class: 'k-btn k-btn--sm', 'aria-pressed': String(by === to), 'data-key': `leaves by ${to}` },
        () => {
          by = to;
          draw();
        },
        t(`own.leaves.by.${to}`),
      );
    return h(
      'nav',
      { class: 'own-leaves__i', 'aria-label': t('own.leaves.by') },
      h('div', { class: 'own-leaves__w' }, way('kind'), way('file')),
      h(
        'ol',
        {},
        ...groups.map((group) =>
          h(
            'li',
            {},
            button(
              { class: 'own-leaves__k', 'data-key': `leaves to ${group.key}` },
              () => element.querySelector<HTMLElement>(`[data-group="${CSS.escape(group.key)}"]`)?.focus(),
              h('span', { translate: by === 'file' ? 'no' : null, title: by === 'file' ? group.key : null }, titleOf(group, true)),
              h('span', { class: 'k-num k-dim' }, n(group.traces.length)),
            ),
          ),
        ),
      ),
    );
  }

  const titleOf = ({ title }: Group, short = false): string => (typeof title !== 'string' ? say(title) : short ? nameOf(title) : title);

  function drawGroup(group: Group): HTMLElement {
    const [first] = group.traces;
    const shown = open.has(group.key) ? group.traces : group.traces.slice(0, SHOWN);
    const more = group.traces.length - shown.length;
    return h(
      'section',
      {},
      h(
        'h3',
        { tabindex: -1, 'data-group': group.key, 'data-key': `leaves group ${group.key}`, translate: by === 'file' ? 'no' : null },
        `${titleOf(group)} `,
        h('span', { class: 'k-num k-dim' }, n(group.traces.length)),
        by === 'kind' && first ? harm(first) : null,
      ),
      by === 'kind' && first ? reasons(first) : null,
      h('ul', { class: 'own-leaves__p' }, ...shown.map((trace) => h('li', {}, drawPlaceOf(trace)))),
      more > 0
        ? button(
            { class: 'k-btn k-btn--bare k-btn--sm', 'data-key': `leaves more ${group.key}` },
            () => {
              open.add(group.key);
              draw();
            },
            t('own.list.more', { n: n(more) }),
          )
        : null,
    );
  }

  const harm = (trace: SplitTrace): HTMLElement =>
    h(
      'span',
      { class: 'k-st k-st--soft', 'data-st': STATES[trace.harm] },
      icon(trace.harm === 'keeps' ? 'not' : 'warn'),
      t(`own.leaves.${trace.harm}`),
    );

  const reasons = ({ why, cure }: SplitTrace): HTMLElement =>
    h(
      'dl',
      { class: 'own-leaves__r' },
      h('div', {}, h('dt', {}, t('own.leaves.why')), h('dd', {}, ...withCode(say(why)))),
      h('div', {}, h('dt', {}, t('own.leaves.cure')), h('dd', {}, ...withCode(say(cure)))),
    );

  /** One place, unfolded where the visitor opens it: its code, and the cure as an edit where there is one. */
  function drawPlaceOf(trace: SplitTrace): HTMLElement {
    const key = keyOf(trace);
    const details = h(
      'details',
      { open: open.has(key) },
      h(
        'summary',
        { 'data-key': `leaves ${key}` },
        h('span', { class: 'k-mono', translate: 'no' }, `${nameOf(trace.file)}:${trace.line}`),
        h('code', { translate: 'no' }, trace.code),
        by === 'file' ? harm(trace) : null,
        trace.edits ? h('span', { class: 'k-st', 'data-st': 'done' }, icon('tick'), t('own.leaves.edit')) : null,
      ),
    );
    const fill = (): void => {
      if (details.childElementCount > 1) return;
      details.append(...placeBody(trace).filter((part) => part !== null));
    };
    if (open.has(key)) fill();
    details.addEventListener('toggle', () => {
      if (details.open) open.add(key);
      else open.delete(key);
      if (details.open) fill();
    });
    return details;
  }

  function placeBody(trace: SplitTrace): readonly (HTMLElement | null)[] {
    const { file, line, edits } = trace;
    const path = h('p', { class: 'k-mono own-at', translate: 'no' }, `${file}:${line}`);
    const why = by === 'file' ? reasons(trace) : null;
    const place = drawPlace(session.source?.files.get(file), [line]);
    if (!edits) return [path, why, place];
    const before = textOf(file);
    const name = nameOf(file);
    return [
      path,
      why,
      place,
      h('div', { class: 'own-diffs' }, ...drawChange({ from: name, to: name, before, after: spliced(before, edits) }, t)),
      button(
        { class: 'k-btn k-btn--sm', 'data-key': `leaves apply ${keyOf(trace)}` },
        () => apply([trace]),
        icon('tick'),
        t('own.leaves.apply'),
      ),
    ];
  }

  function drawLibraries(): HTMLElement | null {
    const found = libraries?.found;
    if (found === undefined || found === 'asking') return null;
    if (found === 'failed') return h('p', { class: 'k-note k-note--warn' }, t('own.leaves.libraries.failed'));
    if (found.length === 0) return null;
    const language = session.language;
    return h(
      'section',
      {},
      h('h3', { tabindex: -1 }, `${t('own.leaves.libraries')} `, h('span', { class: 'k-num k-dim' }, n(found.length))),
      h('p', {}, t('own.leaves.libraries.text')),
      h(
        'ul',
        { class: 'own-leaves__p' },
        ...found.map((one) => {
          const { title, text, cure } = librarySentence(one, language);
          return h(
            'li',
            { class: 'own-leaves__m' },
            h(
              'p',
              {},
              h('span', { class: 'k-mono', translate: 'no' }, `${one.file}:${one.line}`),
              ' ',
              h('code', { translate: 'no' }, title),
            ),
            h('p', {}, text),
            cure === '' ? null : h('p', {}, `→ ${cure}`),
          );
        }),
      ),
    );
  }

  return { element, draw };
}
