/** A key as the line editor understands it; a paste is one piece, its line ends `\n`. */
export type Key =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'paste'; readonly text: string } | { readonly kind: KeyName };

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

/** Characters that one paste may have. A terminal draws them all again when the line changes. */
export const LONGEST_PASTE = 65_536;

const PASTE = '\x1b[200~';
const PASTE_END = '\x1b[201~';

/** Splits what a terminal sends into keys. A paste in brackets may come in several pieces; Ctrl-C ends it, too. */
export function createKeyReader(): (data: string) => readonly Key[] {
  /** What has come of a paste whose end has not. */
  let open: string | undefined;
  return (data) => {
    const keys: Key[] = [];
    let rest = data;
    for (;;) {
      if (open === undefined) {
        const at = rest.indexOf(PASTE);
        for (const key of splitKeys(at < 0 ? rest : rest.slice(0, at))) keys.push(key);
        if (at < 0) return keys;
        rest = rest.slice(at + PASTE.length);
        open = '';
      }
      const whole: string = open + rest;
      // A Ctrl-C of what was copied comes together with the end; one that is pressed comes alone.
      const end = [PASTE_END, '\x03'].find((each) => whole.includes(each));
      if (end === undefined) {
        // Of one that is too long enough is kept to tell, and what may be the start of its end.
        open = whole.length > 2 * LONGEST_PASTE ? whole.slice(0, LONGEST_PASTE + 1) + whole.slice(1 - PASTE_END.length) : whole;
        return keys;
      }
      const at = whole.indexOf(end);
      open = undefined;
      rest = whole.slice(end === PASTE_END ? at + end.length : at);
      if (end === PASTE_END) keys.push({ kind: 'paste', text: pasted(whole.slice(0, at)) });
    }
  };
}

/** Characters that would steer a terminal, were they drawn. */
const STEERING = /\p{Cc}/u;

/** Line ends as one character, and none of the characters that would steer a terminal. */
const pasted = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');

/** The keys of what a terminal sends in one piece. */
export const readKeys = (data: string): readonly Key[] => createKeyReader()(data);

function splitKeys(data: string): readonly Key[] {
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
    } else if (!STEERING.test(character)) {
      text += character;
    }
  }
  flush();
  return keys;
}
