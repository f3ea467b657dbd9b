import { button, h, icon, mark, part } from '../element.ts';
import type { Marks } from '../picture/marks.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import type { CodeEditor } from './code-editor.ts';
import { rowsOf, type Row } from './file-tree.ts';

const TABS = 5;

export interface EditorPanel {
  /** `at`: a text in the file to bring into view; what is not there is passed over. */
  open(path: string, at?: readonly string[]): void;
  focus(): void;
  opened(): readonly string[];
  current(): string;
}

/** File tree, tabs and the editor itself, which comes later: until it is there the text is shown as text. */
export function mountEditor(root: HTMLElement, session: Session, marks: Marks, editor: Promise<CodeEditor>, t: Words): EditorPanel {
  const { project } = session;
  const tree = part(root, '.tree ul', HTMLUListElement);
  const treeButton = part(root, '.tree-btn', HTMLButtonElement);
  const tabs = part(root, '.ftabs', HTMLElement);
  const waiting = part(root, 'pre.ed', HTMLPreElement);
  const deploy = part(root, '[data-deploy]', HTMLButtonElement);
  const folded = new Set<string>(
    rowsOf(project.root, project.paths())
      .filter(({ kind, depth }) => kind === 'folder' && depth === 0)
      .map(({ path }) => path),
  );
  const seen = new Set(folded);
  let opened: string[] = [];
  let current = '';
  let wanted: readonly string[] = [];
  let ready: CodeEditor | null = null;
  void editor.then((loaded) => {
    ready = loaded;
    waiting.hidden = true;
    if (current) show(loaded, current, project.read(current) ?? '');
  });

  function open(path: string, at: readonly string[] = []): void {
    const text = project.read(path);
    if (text === null) return;
    if (!opened.includes(path)) opened = [...opened, path].slice(-TABS);
    current = path;
    for (const folder of folded) if (path.startsWith(`${folder}/`)) folded.delete(folder);
    wanted = at;
    if (ready) show(ready, path, text);
    else waiting.textContent = text;
    draw();
  }

  function show(loaded: CodeEditor, path: string, text: string): void {
    loaded.show(path, text);
    const place =
      wanted.map((part) => text.indexOf(part)).find((offset) => offset >= 0) ?? (wanted.length > 0 ? project.differsAt(path) : null);
    if (place !== null) loaded.reveal(place);
  }

  function draw(): void {
    const rows = rowsOf(project.root, project.paths());
    tree.replaceChildren(...rows.filter(({ path }) => ![...folded].some((folder) => path.startsWith(`${folder}/`))).map(drawRow));
    tabs.replaceChildren(
      ...opened.map((path) =>
        button(
          { class: 'ftab', 'aria-current': path === current ? 'true' : null, title: path.slice(project.root.length + 1) },
          () => open(path),
          nameOf(path),
          changedMark(path),
        ),
      ),
    );
    const module = moduleOf(current);
    deploy.hidden = module === null;
    deploy.disabled = session.situation.phase !== 'ready' || session.situation.doing !== null;
  }

  /** A folder that comes later, as in a split, begins folded: the visitor opens what they want to see. */
  function foldNew(path: string): void {
    const folder = `${project.root}/${path.slice(project.root.length + 1).split('/')[0] ?? ''}`;
    if (folder === path || seen.has(folder)) return;
    seen.add(folder);
    folded.add(folder);
  }

  function drawRow({ kind, name, path, depth }: Row): HTMLElement {
    const level = `t-d${Math.min(depth, 6)}`;
    if (kind === 'file') {
      return h(
        'li',
        {},
        button(
          { class: `t1 ${level}`, 'aria-current': path === current ? 'true' : null, 'data-path': path },
          () => choose(path),
          icon('file'),
          h('span', {}, name),
          changedMark(path),
        ),
      );
    }
    const open = !folded.has(path);
    const module = depth === 0 && moduleOf(`${path}/pom.xml`) !== null;
    const number = module ? marks.of(name) : null;
    const toggle = button(
      { class: `t0 ${level}`, 'aria-expanded': String(open), 'data-path': path },
      () => fold(path),
      icon('chev'),
      number === null ? null : h('span', { class: `m${number}` }, mark(number)),
      h('span', {}, name),
    );
    return h('li', {}, toggle);
  }

  const changedMark = (path: string): HTMLElement | null =>
    project.changed(path) ? h('span', { class: 't-dot' }, h('span', { class: 'sr-only' }, t('trial.files.changed'))) : null;

  function choose(path: string): void {
    open(path);
    root.dataset['tree'] = 'closed';
    treeButton.setAttribute('aria-expanded', 'false');
    ready?.focus();
  }

  function fold(path: string): void {
    if (!folded.delete(path)) folded.add(path);
    draw();
    // The row was drawn anew under the visitor's focus.
    for (const row of tree.querySelectorAll<HTMLElement>('.t0')) if (row.dataset['path'] === path) row.focus();
  }

  /** The file in the editor was removed: it may have moved, as in a split. */
  const replacement = (): string | undefined =>
    project.paths().find((path) => nameOf(path) === nameOf(current)) ?? opened.at(-1) ?? project.paths()[0];

  /** The folder of the module that a file belongs to: the one whose pom repackages for Ark. */
  function moduleOf(path: string): string | null {
    const folder = /^\/[^/]+\/[^/]+\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0];
    const pom = folder === undefined ? null : project.read(`${folder}/pom.xml`);
    return folder !== undefined &&
      pom !== null &&
      /<artifactId>sofa-ark-maven-plugin<\/artifactId>/.test(pom) &&
      !/<packaging>pom</.test(pom)
      ? folder
      : null;
  }

  deploy.addEventListener('click', () => {
    const folder = moduleOf(current);
    if (folder !== null) void session.perform({ kind: 'run', line: 'arkctl deploy', folder, optional: false });
  });
  root.addEventListener(
    'keydown',
    (event) => {
      // Everything is saved as it is typed; the browser's own dialogue would save the page.
      if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) event.preventDefault();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !deploy.hidden) {
        event.preventDefault();
        event.stopPropagation();
        deploy.click();
      }
    },
    { capture: true },
  );
  treeButton.addEventListener('click', () => {
    const open = root.dataset['tree'] === 'open';
    root.dataset['tree'] = open ? 'closed' : 'open';
    treeButton.setAttribute('aria-expanded', String(!open));
  });

  project.changes.add(({ path, text }) => {
    if (text === null) {
      opened = opened.filter((other) => other !== path);
      ready?.drop(path);
    } else ready?.replace(path, text);
    foldNew(path);
    const gone = current !== '' && project.read(current) === null;
    const instead = gone ? replacement() : undefined;
    if (instead === undefined) draw();
    else open(instead);
  });
  session.changes.add(() => draw());
  session.languages.add((language) => ready?.speak(language));
  draw();
  return { open, focus: () => ready?.focus(), opened: () => opened, current: () => current };
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
