import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { linter, lintGutter, lintKeymap, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, type Extension, type SelectionRange } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Hover } from '../../../sandbox/protocol/names.ts';
import type { Inspection } from '../../../sandbox/protocol/messages.ts';
import type { Language } from '../../site/locale.ts';
import { chinesePhrases } from './chinese-phrases.ts';
import { colours, dress } from './dress.ts';
import { errorLines } from './error-lines.ts';
import { indented, unitOf } from './indented.ts';
import { java } from './java-grammar.ts';

export interface EditorDoors {
  readonly language: Language;
  readonly changed: (path: string, text: string) => void;
  readonly inspect: (path: string, text: string, want: 'diagnostics' | 'completion', offset?: number) => Promise<Inspection>;
  /** What a pointer over a name is told of it. */
  readonly hover: (path: string, text: string, offset: number) => Promise<Hover | null>;
}

export interface CodeEditor {
  show(path: string, text: string): void;
  /** Takes over a text that something else than this editor wrote. */
  replace(path: string, text: string): void;
  /** Drops what is remembered of a file: it was removed or the lesson starts over. */
  drop(path: string): void;
  /** Its own phrases in another language. */
  speak(language: Language): void;
  reveal(offset: number): void;
  /** Indents the open file as its language does, and takes what stands behind its lines. @returns false where it has no rules for that */
  format(): boolean;
  /** Where the cursor is in the open file. */
  cursor(): number;
  focus(): void;
}

/** Milliseconds after the last key until the file is looked through. */
const LINT_AFTER = 250;

const grammar = new Compartment();
const search = new Compartment();
const phrases = new Compartment();
const phrasesIn = (language: Language): Extension => (language === 'en' ? [] : EditorState.phrases.of(chinesePhrases));
const inspected = (path: string): boolean => path.endsWith('.java');

/** CodeMirror over the lesson's files; every file keeps its own undo history and place. Loaded after the start. */
export function createEditor(root: HTMLElement, doors: EditorDoors): CodeEditor {
  const states = new Map<string, EditorState>();
  let current = '';
  let { language } = doors;
  /** Set while a text is put in from outside, which is no edit of the visitor. */
  let quiet = false;
  const view = new EditorView({ parent: root });
  /** Search is loaded when it is first asked for, and stays. */
  let searching: Extension = keymap.of([{ key: 'Mod-f', run: findFirst }]);

  function findFirst(): boolean {
    void import('@codemirror/search').then(({ highlightSelectionMatches, openSearchPanel, searchKeymap }) => {
      searching = [keymap.of(searchKeymap), highlightSelectionMatches()];
      view.dispatch({ effects: search.reconfigure(searching) });
      openSearchPanel(view);
    });
    return true;
  }

  function stateOf(path: string, text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        indentUnit.of(unitOf(path)),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        syntaxHighlighting(colours),
        dress,
        EditorView.scrollHandler.of(inItsOwnRoom),
        grammar.of(path.endsWith('.java') ? java : []),
        phrases.of(phrasesIn(language)),
        ...(inspected(path) ? help(path) : []),
        EditorView.contentAttributes.of({ 'aria-label': path.split('/').at(-1) ?? path, tabindex: '0' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !quiet) doors.changed(path, update.state.doc.toString());
        }),
        search.of(searching),
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap, indentWithTab]),
      ],
    });
  }

  /** What the sandbox knows of the Java in the editor. */
  function help(path: string): readonly Extension[] {
    return [
      linter(
        async ({ state }) =>
          diagnosticsOf(await doors.inspect(path, state.doc.toString(), 'diagnostics').catch(() => nothing), state.doc.length),
        { delay: LINT_AFTER },
      ),
      errorLines,
      autocompletion({ override: [(context) => complete(path, context)] }),
      hoverTooltip(async ({ state }, offset, side) => {
        if (unnamed.test(syntaxTree(state).resolveInner(offset, side).name)) return null;
        const hover = await doors.hover(path, state.doc.toString(), offset).catch(() => null);
        return hover && { pos: hover.from, end: hover.to, create: () => ({ dom: drawHover(hover) }) };
      }),
    ];
  }

  async function complete(path: string, context: CompletionContext): Promise<CompletionResult | null> {
    if (!context.explicit && !context.matchBefore(/[\w.]$/)) return null;
    const { completions } = await doors.inspect(path, context.state.doc.toString(), 'completion', context.pos).catch(() => nothing);
    if (!completions) return null;
    return {
      from: completions.from,
      options: completions.items.map(({ label, detail, kind }) => ({ label, detail, type: kinds[kind] })),
      validFor: /^\w*$/,
    };
  }

  function show(path: string, text: string): void {
    if (current && current !== path) states.set(current, view.state);
    current = path;
    const state = states.get(path);
    view.setState(state?.doc.toString() === text ? state : stateOf(path, text));
    view.dispatch({ effects: [search.reconfigure(searching), phrases.reconfigure(phrasesIn(language))] });
    void otherGrammar(path).then((loaded) => {
      if (loaded && current === path) view.dispatch({ effects: grammar.reconfigure(loaded) });
    });
  }

  return {
    show,
    replace(path, text) {
      if (path !== current) {
        states.delete(path);
        return;
      }
      if (view.state.doc.toString() === text) return;
      quiet = true;
      view.dispatch({ changes: difference(view.state.doc.toString(), text) });
      quiet = false;
    },
    drop(path) {
      states.delete(path);
      if (path === current) current = '';
    },
    speak(now) {
      language = now;
      view.dispatch({ effects: phrases.reconfigure(phrasesIn(now)) });
    },
    reveal(offset) {
      view.dispatch({ selection: { anchor: offset }, effects: EditorView.scrollIntoView(offset, { y: 'center' }) });
    },
    format() {
      if (!indents.test(current)) return false;
      const { state } = view;
      const trimmed = indented(state);
      if (trimmed !== state.doc.toString()) view.dispatch({ changes: difference(state.doc.toString(), trimmed) });
      return true;
    },
    cursor: () => view.state.selection.main.head,
    focus: () => view.focus(),
  };
}

/** A line that is shown is brought to the middle of the editor; the page around it, which scrolls in low windows, stays. */
function inItsOwnRoom(view: EditorView, { head }: SelectionRange, { y }: { readonly y: string }): boolean {
  if (y !== 'center') return false;
  const { top, height } = view.lineBlockAt(head);
  view.scrollDOM.scrollTo(0, top + height / 2 - view.scrollDOM.clientHeight / 2);
  return true;
}

function drawHover({ text, doc }: Hover): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'cm-k-hover';
  const line = document.createElement('code');
  line.textContent = text;
  dom.append(line);
  if (doc !== null) {
    const said = document.createElement('p');
    said.textContent = doc;
    dom.append(said);
  }
  return dom;
}

/** Where no name can stand: nothing is asked there. */
const unnamed = /Literal$|Comment$|^TextBlock$/;

/** Languages whose grammar knows how deep a line stands. */
const indents = /\.(?:java|xml)$/;
const nothing: Inspection = { diagnostics: [], completions: null };
const kinds = {
  method: 'method',
  field: 'property',
  class: 'class',
  variable: 'variable',
  keyword: 'keyword',
  package: 'namespace',
} as const;

/** Most visitors see Java only; the other grammars come when such a file is opened. */
async function otherGrammar(path: string): Promise<Extension | null> {
  if (path.endsWith('.xml')) return (await import('@codemirror/lang-xml')).xml();
  if (/\.ya?ml$/.test(path)) return (await import('@codemirror/lang-yaml')).yaml();
  return null;
}

const diagnosticsOf = ({ diagnostics }: Inspection, length: number): readonly Diagnostic[] =>
  diagnostics.map(({ severity, message, from, to }) => ({
    severity,
    message,
    from: Math.min(from, length),
    to: Math.min(Math.max(to, from), length),
  }));

/** The one span in which two texts differ, so that cursor and history stay where they are. */
function difference(before: string, after: string): { readonly from: number; readonly to: number; readonly insert: string } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end])
    end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
