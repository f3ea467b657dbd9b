/** Bytes a second that a terminal is given: more than anybody reads, less than a page cannot draw. */
const RATE = 2_000_000;
/** What drawing a line costs a page beside its text, in bytes: `yes` has more lines than letters. */
const LINE = 40;
/** Bytes that go out at once. */
const BURST = 64 * 1024;
/** Characters that go out between two looks at whether they are still wanted. */
const PIECE = 8 * 1024;
/** Milliseconds after which messages are let in, whatever was written. */
const TURN = 8;

/** Lets output out no faster than a terminal takes it, and messages, Ctrl-C among them, in. */
export interface Flow {
  /** Settles when more may be written. What is still to come once `stopped` is passed over. */
  write(text: string, stopped: () => boolean): Promise<void>;
  /** Settles at once, or when messages have come in, if that was long ago. */
  turn(): Promise<void>;
}

export function createFlow(out: (text: string) => void, paced: boolean): Flow {
  let opened = performance.now();
  let spent = 0;
  const pause = async (milliseconds: number): Promise<void> => {
    await new Promise((resolve) => void setTimeout(resolve, milliseconds));
    opened = performance.now();
    spent = 0;
  };
  return {
    async write(text, stopped) {
      for (const piece of pieces(text)) {
        if (stopped()) return;
        out(piece);
        spent += piece.length + LINE * linesIn(piece);
        if (spent >= BURST) await pause(paced ? Math.max(0, (spent / RATE) * 1000 - (performance.now() - opened)) : 0);
        else if (performance.now() - opened >= TURN) await pause(0);
      }
    },
    async turn() {
      if (performance.now() - opened >= TURN) await pause(0);
    },
  };
}

/** In the order of the text; a character of two units stays whole. */
function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = at + PIECE - (/[\uD800-\uDBFF]/.test(text[at + PIECE - 1] ?? '') ? 1 : 0);
    yield text.slice(at, end);
    at = end;
  }
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
