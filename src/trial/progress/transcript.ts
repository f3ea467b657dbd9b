/** Characters of the terminal's text that are kept. */
export const KEPT_TEXT = 64 * 1024;

/** What the terminal has shown since it was last emptied, without the oldest lines when it gets long. */
export class Transcript {
  readonly #limit: number;
  #text = '';

  constructor(limit = KEPT_TEXT) {
    this.#limit = limit;
  }

  get text(): string {
    return this.#text;
  }

  add(data: string): void {
    this.#text = tail(this.#text + data, this.#limit);
  }

  clear(): void {
    this.#text = '';
  }
}

/** The end of a text, from the start of a line: a control sequence is not cut in two. */
function tail(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(-limit);
  return cut.slice(cut.indexOf('\n') + 1);
}
