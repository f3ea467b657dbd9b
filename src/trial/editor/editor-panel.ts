import { button, part } from '../element.ts';
import type { Marks } from '../picture/marks.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import type { CodeEditor } from './code-editor.ts';
import { moduleFolderOf } from './ark-module.ts';
import { changedMark, drawRow, type TreeRow } from './draw-tree.ts';
import { rowsOf, type Row } from './file-tree.ts';
import { allFolded, isShown, toggled, unfoldedTo, withNew } from './folds.ts';
import { namesake, noneOpen, opening, placeIn, replacement, without } from './open-files.ts';

export interface EditorPanel {
  /** A file that moved, as in a split, is found by its name. `at`: a text in it to bring into view; what is not there is passed over. */
  open(path: string, at?: readonly string[]): void;
  /** Opens a file at an offset in it, and goes there. */
  openAt(path: string, offset: number): void;
  format(): boolean;
  cursor(): number;
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
  let folds = allFolded(project.root, project.paths());
  let files = noneOpen;
  let wanted: readonly string[] = [];
  let ready: CodeEditor | null = null;
  /** Of each file, whether it was drawn as changed: while that stays, an edit alters nothing in tree and tabs. */
  let drawn: ReadonlyMap<string, boolean> = new Map();
  void editor.then((loaded) => {
    ready = loaded;
    waiting.hidden = true;
    if (files.current) show(loaded, files.current, project.read(files.current) ?? '');
  });

  function open(wished: string, at: readonly string[] = []): void {
    const path = project.read(wished) === null ? namesake(wished, project.paths()) : wished;
    const text = path === null ? null : project.read(path);
    if (path === null || text === null) return;
    files = opening(files, path);
    folds = unfoldedTo(folds, path);
    wanted = at;
    if (ready) show(ready, path, text);
    else waiting.textContent = text;
    draw();
  }

  function show(loaded: CodeEditor, path: string, text: string): void {
    loaded.show(path, text);
    const place = placeIn(text, wanted, () => project.differsAt(path));
    if (place !== null) loaded.reveal(place);
  }

  function draw(): void {
    drawn = new Map(project.paths().map((path) => [path, project.changed(path)]));
    const rows = rowsOf(project.root, project.paths()).filter(({ path }) => isShown(folds, path));
    tree.replaceChildren(...rows.map((row) => drawRow(asDrawn(row), row.kind === 'file' ? choose : fold, t)));
    tabs.replaceChildren(
      ...files.opened.map((path) =>
        button(
          { class: 'ftab', 'aria-current': path === files.current ? 'true' : null, title: path.slice(project.root.length + 1) },
          () => open(path),
          nameOf(path),
          changedMark(project.changed(path), t),
        ),
      ),
    );
    deploy.hidden = moduleOf(files.current) === null;
    drawDeploy();
  }

  function drawDeploy(): void {
    deploy.disabled = session.situation.phase !== 'ready' || session.situation.doing !== null;
  }

  const moduleOf = (path: string): string | null => moduleFolderOf(path, (other) => project.read(other));

  function asDrawn(row: Row): TreeRow {
    const { path, name } = row;
    const isModule = row.kind === 'folder' && row.depth === 0 && moduleOf(`${path}/pom.xml`) !== null;
    return {
      ...row,
      current: path === files.current,
      changed: project.changed(path),
      open: !folds.folded.has(path),
      mark: isModule ? marks.of(name) : null,
    };
  }

  function choose(path: string): void {
    open(path);
    root.dataset['tree'] = 'closed';
    treeButton.setAttribute('aria-expanded', 'false');
    ready?.focus();
  }

  function fold(path: string): void {
    folds = toggled(folds, path);
    draw();
    // The row was drawn anew under the visitor's focus.
    for (const row of tree.querySelectorAll<HTMLElement>('.t0')) if (row.dataset['path'] === path) row.focus();
  }

  deploy.addEventListener('click', () => {
    const folder = moduleOf(files.current);
    if (folder !== null) void session.perform({ kind: 'run', line: 'arkctl deploy', folder, optional: false });
  });
  root.addEventListener(
    'keydown',
    (event) => {
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
      files = without(files, path);
      ready?.drop(path);
    } else {
      ready?.replace(path, text);
      // A pom.xml tells which folders are modules.
      if (drawn.get(path) === project.changed(path) && !path.endsWith('/pom.xml')) return;
    }
    folds = withNew(folds, project.root, path);
    const gone = files.current !== '' && project.read(files.current) === null;
    const instead = gone ? replacement(files, project.paths()) : null;
    if (instead === null) draw();
    else open(instead);
  });
  session.changes.add(drawDeploy);
  session.languages.add((language) => {
    ready?.speak(language);
    draw();
  });
  draw();
  function openAt(path: string, offset: number): void {
    open(path);
    ready?.reveal(offset);
    ready?.focus();
  }

  return {
    open,
    openAt,
    format: () => ready?.format() ?? false,
    cursor: () => ready?.cursor() ?? 0,
    focus: () => ready?.focus(),
    opened: () => files.opened,
    current: () => files.current,
  };
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
