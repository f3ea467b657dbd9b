/** What stands before what is typed: `~/shop $ `. */
const PROMPT = /^[^$]*\$ /;
/** Keys that write what they are. */
const PLAIN = /^[^\p{Cc}]*$/u;

/** Remembers a line that was entered until the sandbox has heard of it: a page that goes in between can still name it. */
export class EnteredLine {
  #line: string | null = null;
  /** Keys of which the sandbox has not heard yet, and so are not to be seen. */
  #unheard = '';
  #asked = 0;

  get line(): string | null {
    return this.#line;
  }

  /** `keys` are sent, while the terminal shows `shown`; `sent` settles when they have been heard. */
  async while(keys: string, shown: string, sent: Promise<unknown>): Promise<void> {
    const asked = ++this.#asked;
    const end = keys.indexOf('\r');
    if (end < 0) this.#unheard += keys;
    else {
      const typed = this.#unheard + keys.slice(0, end);
      const before = shown.replace(PROMPT, '');
      // What other keys do to a line, only the sandbox knows.
      if (PLAIN.test(typed)) this.#line = `${before}${typed}`.trim() || null;
      this.#unheard = '';
    }
    try {
      await sent;
    } finally {
      if (asked === this.#asked) {
        this.#line = null;
        this.#unheard = '';
      }
    }
  }
}
