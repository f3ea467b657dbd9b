import rules from '../../styles/tools.css?inline';
import { h } from '../element.ts';
import type { Session } from '../session.ts';
import { addSheet } from '../sheet.ts';
import { drawDiff } from '../split/draw-files.ts';
import { fileDiffOf } from '../split/file-diff.ts';
import type { TrialKey, Words } from '../words.ts';
import { mountNameTools, type NameDoors } from '../names/name-tools.ts';
import { drawPlaces } from './draw-places.ts';
import { beginningOf, troubleWith, type PathTrouble } from './paths.ts';
import { placesOf } from './search.ts';
import { offerUndo, openSheet } from './sheet-dialog.ts';
import { LARGEST, MOST, textOf, type UploadTrouble } from './uploads.ts';

export interface FileDoors extends Omit<NameDoors, 'remember'> {
  /** Indents the open file anew. @returns false where its language has no rules for that */
  readonly format: () => boolean;
  readonly zip: () => void;
  readonly share: () => void;
}

export const fileActs = [
  'new',
  'upload',
  'search',
  'about',
  'definition',
  'usages',
  'renameName',
  'format',
  'rename',
  'delete',
  'changes',
  'reset',
  'resetAll',
  'zip',
  'share',
  'keys',
] as const;
export type FileAct = (typeof fileActs)[number];

const TROUBLES: Readonly<Record<PathTrouble, TrialKey>> = {
  empty: 'trial.more.files.empty',
  characters: 'trial.more.files.characters',
  outside: 'trial.more.files.outside',
  built: 'trial.more.files.built',
  taken: 'trial.more.files.taken',
  folder: 'trial.more.files.folder',
};
const UPLOADS: Readonly<Record<UploadTrouble, TrialKey>> = {
  large: 'trial.more.files.large',
  binary: 'trial.more.files.binary',
  many: 'trial.more.files.many',
};
/** What is pressed, and what it does. */
const KEYS: readonly (readonly [string, TrialKey])[] = [
  ['Ctrl-Enter', 'trial.more.keys.deploy'],
  ['Ctrl-S', 'trial.more.keys.save'],
  ['Ctrl-F', 'trial.more.keys.find'],
  ['Ctrl-Shift-F', 'trial.more.keys.search'],
  ['Shift-Alt-F', 'trial.more.keys.format'],
  ['F1', 'trial.more.keys.about'],
  ['F12', 'trial.more.keys.definition'],
  ['Shift-F12', 'trial.more.keys.usages'],
  ['F2', 'trial.more.keys.renameName'],
  ['Ctrl-Space', 'trial.more.keys.complete'],
  ['Esc Tab', 'trial.more.keys.leave'],
  ['?', 'trial.more.keys.keys'],
];

/** What can be done with the project's files, each by its name. */
export function mountFileTools(host: HTMLElement, session: Session, doors: FileDoors, t: Words): Readonly<Record<FileAct, () => void>> {
  addSheet(rules);
  const { project } = session;
  const below = (path: string): string => path.slice(project.root.length + 1);
  const known = (): readonly string[] => project.paths().map(below);
  const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '');
  const here = (): string => folderOf(below(doors.current()));

  /** Asks for a path; `done` is given one that can be a file's. */
  function askPath(title: TrialKey, value: string, act: TrialKey, done: (path: string) => void): void {
    const field = h('input', {
      class: 'k-field k-field--lg k-field--code',
      name: 'path',
      value,
      spellcheck: 'false',
      autocomplete: 'off',
      'aria-describedby': 'tool-trouble',
    });
    const trouble = h('p', { class: 'tool__bad', id: 'tool-trouble', role: 'alert' });
    const form = h(
      'form',
      { class: 'tool__f' },
      h('label', {}, h('span', {}, t('trial.more.files.path', { root: project.root.split('/').at(-1) ?? '' })), field),
      trouble,
      h('p', {}, h('button', { type: 'submit', class: 'k-btn k-btn--primary k-btn--sm' }, t(act))),
    );
    const sheet = openSheet(host, t(title), t, form);
    field.setSelectionRange(folderOf(value).length, value.length);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const path = field.value.trim();
      if (path === value && value !== folderOf(value)) return sheet.close();
      const why = troubleWith(path, known());
      trouble.textContent = why === null ? '' : t(TROUBLES[why]);
      if (why !== null) return;
      sheet.close();
      done(`${project.root}/${path}`);
    });
  }

  function take(files: readonly File[]): void {
    void Promise.all(
      files.slice(0, MOST).map(async (file) => ({ name: file.name, got: textOf(new Uint8Array(await file.arrayBuffer())) })),
    ).then((read) => {
      const folder = here();
      const said: string[] = files.length > MOST ? [t(UPLOADS.many, { n: MOST })] : [];
      const before = new Map(project.files());
      let last: string | null = null;
      for (const { name, got } of read) {
        const why = 'trouble' in got ? t(UPLOADS[got.trouble], { kb: LARGEST / 1000 }) : null;
        const bad = why ?? nameTrouble(`${folder}${name}`);
        if (bad !== null || 'trouble' in got) {
          said.push(`${name}: ${bad ?? ''}`);
          continue;
        }
        last = `${project.root}/${folder}${name}`;
        project.write(last, got.text, 'page');
      }
      if (last !== null) doors.open(last);
      const done = read.length - said.length;
      offerUndo(
        host,
        [t('trial.more.files.uploaded', { n: Math.max(0, done) }), ...said].join(' '),
        last === null ? null : () => restore(before),
        t,
      );
    });
  }

  /** A file that is there is replaced by an upload of its name. */
  function nameTrouble(path: string): string | null {
    const why = troubleWith(
      path,
      known().filter((other) => other !== path),
    );
    return why === null ? null : t(TROUBLES[why]);
  }

  /** Files as they were. */
  function restore(before: ReadonlyMap<string, string>): void {
    for (const path of project.paths()) if (!before.has(path)) project.remove(path, 'page');
    for (const [path, text] of before) project.write(path, text, 'page');
  }

  function remember(): () => void {
    const before = new Map(project.files());
    const open = doors.current();
    return () => {
      restore(before);
      if (project.read(open) !== null) doors.open(open);
    };
  }

  return {
    ...mountNameTools(host, session, { ...doors, remember }, t),
    new: () =>
      askPath('trial.more.files.new', here(), 'trial.more.files.make', (path) => {
        project.write(path, beginningOf(below(path)), 'page');
        doors.open(path);
      }),
    upload() {
      const field = h('input', { type: 'file', multiple: true });
      field.addEventListener('change', () => take([...(field.files ?? [])]));
      field.click();
    },
    rename() {
      const from = doors.current();
      const text = project.read(from);
      if (text === null) return;
      const undo = remember();
      askPath('trial.more.files.rename', below(from), 'trial.more.files.rename', (path) => {
        project.write(path, text, 'page');
        project.remove(from, 'page');
        doors.open(path);
        offerUndo(host, t('trial.more.files.renamed', { from: below(from), to: below(path) }), undo, t);
      });
    },
    delete() {
      const path = doors.current();
      if (project.read(path) === null) return;
      const undo = remember();
      project.remove(path, 'page');
      offerUndo(host, t('trial.more.files.deleted', { path: below(path) }), undo, t);
    },
    search() {
      const field = h('input', {
        class: 'k-field k-field--lg k-field--code',
        type: 'text',
        spellcheck: 'false',
        autocomplete: 'off',
        'aria-label': t('trial.more.files.searchFor'),
      });
      const count = h('p', { class: 'tool__n', role: 'status' });
      const results = h('div', { class: 'tool__r' });
      const sheet = openSheet(host, t('trial.more.files.search'), t, h('div', { class: 'tool__f' }, field, count), results);
      field.addEventListener('input', () => {
        const { places, more } = placesOf(field.value, project.files());
        count.textContent =
          field.value === '' ? '' : t(more ? 'trial.more.files.foundMore' : 'trial.more.files.found', { n: places.length });
        results.replaceChildren(
          drawPlaces(places, below, ({ path, offset }) => {
            sheet.close();
            doors.open(path, offset);
          }),
        );
      });
    },
    format() {
      if (!doors.format()) offerUndo(host, t('trial.more.files.noFormat'), null, t);
    },
    changes() {
      const paths = [...new Set([...project.paths(), ...project.givenPaths()])].filter((path) => project.changed(path)).sort();
      openSheet(
        host,
        t('trial.more.files.changes'),
        t,
        h(
          'div',
          { class: 'tool__r' },
          ...(paths.length === 0 ? [h('p', {}, t('trial.more.files.noChanges'))] : []),
          ...paths.map((path) => {
            const [before, after] = [project.given(path), project.read(path)];
            const diff = drawDiff(
              fileDiffOf({ from: before === null ? null : path, to: after === null ? null : path, before, after }, below),
              t,
            );
            diff.toggleAttribute('open', paths.length <= 3);
            return diff;
          }),
        ),
      );
    },
    reset() {
      const path = doors.current();
      const given = project.given(path);
      if (given === null || !project.changed(path)) {
        offerUndo(host, t(given === null ? 'trial.more.files.notGiven' : 'trial.more.files.asGiven', { path: below(path) }), null, t);
        return;
      }
      const undo = remember();
      project.write(path, given, 'page');
      offerUndo(host, t('trial.more.files.wasReset', { path: below(path) }), undo, t);
    },
    resetAll() {
      const undo = remember();
      for (const path of project.paths()) if (project.given(path) === null) project.remove(path, 'page');
      for (const path of project.givenPaths()) project.write(path, project.given(path) ?? '', 'page');
      offerUndo(host, t('trial.more.files.allReset'), undo, t);
    },
    zip: doors.zip,
    share: doors.share,
    keys() {
      openSheet(
        host,
        t('trial.more.keys.title'),
        t,
        h(
          'dl',
          { class: 'facts tool__r' },
          ...KEYS.map(([keys, words]) =>
            h(
              'div',
              {},
              h('dt', {}, ...keys.split(' ').flatMap((one, n) => [...(n > 0 ? [' '] : []), h('kbd', { class: 'k-kbd' }, one)])),
              h('dd', {}, t(words)),
            ),
          ),
        ),
      );
    },
  };
}
