import { forEachDiagnostic, setDiagnosticsEffect } from '@codemirror/lint';
import { RangeSetBuilder, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';

/** The message under the line, as the compiler words it. */
class Message extends WidgetType {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override eq(other: Message): boolean {
    return other.#text === this.#text;
  }

  override toDOM(): HTMLElement {
    // No margins: the editor would not see them, and line numbers would drift.
    const line = document.createElement('div');
    line.className = 'cm-k-message';
    const message = document.createElement('span');
    message.textContent = this.#text;
    line.append(message);
    return line;
  }
}

const faulty = Decoration.line({ class: 'cm-k-faulty' });

function draw(state: EditorState): DecorationSet {
  // One message a line: the first; the rest is often its consequence.
  const messages = new Map<number, string>();
  forEachDiagnostic(state, ({ severity, message }, from) => {
    const line = state.doc.lineAt(from).number;
    if (severity === 'error' && !messages.has(line)) messages.set(line, message);
  });
  const builder = new RangeSetBuilder<Decoration>();
  for (const [number, message] of [...messages].sort(([a], [b]) => a - b)) {
    const line = state.doc.line(number);
    builder.add(line.from, line.from, faulty);
    builder.add(line.to, line.to, Decoration.widget({ widget: new Message(message), block: true, side: 1 }));
  }
  return builder.finish();
}

/** Marks lines with an error and says under them what it is, so that no pointer is needed to read it. */
export const errorLines: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, transaction) =>
    transaction.effects.some((effect) => effect.is(setDiagnosticsEffect)) ? draw(transaction.state) : shown.map(transaction.changes),
  provide: (field) => EditorView.decorations.from(field),
});
