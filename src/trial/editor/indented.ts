import { indentRange } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

/** By how much a file is indented: Java by four, all else by two. */
export const unitOf = (path: string): string => (path.endsWith('.java') ? '    ' : '  ');

/** A text as Format leaves it: each line as deep as the grammar says, no blanks at ends of lines, no two empty lines, one line end. */
export const indented = (state: EditorState): string =>
  indentRange(state, 0, state.doc.length)
    .apply(state.doc)
    .toString()
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replace(/\n*$/, '\n');
