/** A key as the line editor understands it. */
export type Key = { readonly kind: 'text'; readonly text: string } | { readonly kind: KeyName };

export type KeyName =
  | 'enter'
  | 'tab'
  | 'backspace'
  | 'delete'
  | 'left'
  | 'right'
  | 'word-left'
  | 'word-right'
  | 'home'
  | 'end'
  | 'up'
  | 'down'
  | 'interrupt'
  | 'end-of-file'
  | 'kill-to-end'
  | 'kill-to-start'
  | 'kill-word'
  | 'clear'
  | 'search'
  | 'cancel';

const CONTROL: Readonly<Record<string, KeyName>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\x7f': 'backspace',
  '\b': 'backspace',
  '\x01': 'home',
  '\x05': 'end',
  '\x02': 'left',
  '\x06': 'right',
  '\x03': 'interrupt',
  '\x04': 'end-of-file',
  '\x0b': 'kill-to-end',
  '\x15': 'kill-to-start',
  '\x17': 'kill-word',
  '\x0c': 'clear',
  '\x12': 'search',
  '\x10': 'up',
  '\x0e': 'down',
  '\x07': 'cancel',
};

const SEQUENCES: Readonly<Record<string, KeyName>> = {
  '[A': 'up',
  '[B': 'down',
  '[C': 'right',
  '[D': 'left',
  '[H': 'home',
  '[F': 'end',
  '[1~': 'home',
  '[4~': 'end',
  '[3~': 'delete',
  OA: 'up',
  OB: 'down',
  OC: 'right',
  OD: 'left',
  OH: 'home',
  OF: 'end',
  '[1;5C': 'word-right',
  '[1;5D': 'word-left',
  '[1;3C': 'word-right',
  '[1;3D': 'word-left',
  b: 'word-left',
  f: 'word-right',
  '\x7f': 'kill-word',
};

/** Splits what a terminal sends into keys. A bracketed paste is text, with its line ends as Enter. */
export function readKeys(data: string): readonly Key[] {
  const keys: Key[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') keys.push({ kind: 'text', text });
    text = '';
  };
  for (let at = 0; at < data.length; at++) {
    const character = data[at] ?? '';
    if (character === '\x1b') {
      // CSI and SS3 sequences, or a key pressed with Alt.
      const sequence = /^(\[[0-9;?]*[A-Za-z~]|O[A-Z]|[\s\S])/.exec(data.slice(at + 1))?.[1];
      flush();
      if (sequence === undefined) {
        keys.push({ kind: 'cancel' });
        continue;
      }
      const name = SEQUENCES[sequence];
      if (name) keys.push({ kind: name });
      at += sequence.length;
      continue;
    }
    const control = CONTROL[character];
    if (control) {
      flush();
      keys.push({ kind: control });
      if (character === '\r' && data[at + 1] === '\n') at++;
    } else if (character >= ' ') {
      text += character;
    }
  }
  flush();
  return keys;
}
