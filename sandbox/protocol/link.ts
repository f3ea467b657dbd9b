import { createFrameReader, encodeFrame, PIECE, toAscii, type Frame, type Side } from './frames.ts';

export interface LinkOptions {
  readonly side: Side;
  /** Puts text on the stream. */
  readonly write: (text: string) => void;
  /** A whole message of the other side, as JSON gives it. */
  readonly receive: (message: unknown) => void;
  /** A message that came whole and is no JSON. */
  readonly unreadable: (reason: string) => void;
  /** Calls back after so many milliseconds; returns how to cancel. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

/** Messages of any size, each once and in order, over a stream that loses, damages and adds. */
export interface Link {
  send(message: unknown): void;
  /** What the stream brings, cut anywhere. */
  hear(chunk: string): void;
  close(): void;
}

/** Pieces under way: together less than a terminal's line to the sandbox, where there is no raw mode; more to the page. */
const WINDOW: Readonly<Record<Side, number>> = { page: 3, sandbox: 16 };
/** Milliseconds after which what was not acknowledged is sent again; doubled each time, up to the longest. */
const PATIENCE = 1000;
const LONGEST_PATIENCE = 8000;
/** Milliseconds between the sandbox's greetings, until the page answers. */
const GREETING = 500;

/**
 * Go-back-N: pieces are numbered, acknowledged in order, and sent again from the first one missing. The page sends
 * nothing before it hears the sandbox, because a terminal that is not in raw mode yet would cut and echo it.
 */
export function createLink({ side, write, receive, unreadable, after }: LinkOptions): Link {
  const other: Side = side === 'page' ? 'sandbox' : 'page';
  const read = createFrameReader(other);
  /** Pieces that are not acknowledged, from number `first` on; the first `sent` of them are under way. */
  const pieces: { readonly text: string; readonly last: boolean }[] = [];
  let first = 0;
  let sent = 0;
  let expected = 0;
  let incoming = '';
  let heard = false;
  let closed = false;
  let patience = PATIENCE;
  let cancel: () => void = () => undefined;
  let complained = -1;

  const put = (frame: Frame): void => {
    if (!closed) write(encodeFrame(side, frame));
  };

  function pump(): void {
    if (!heard) return;
    while (sent < pieces.length && sent < WINDOW[side]) {
      const piece = pieces[sent];
      if (piece) put({ kind: 'piece', number: first + sent, ...piece });
      sent += 1;
    }
    cancel();
    if (sent > 0 && !closed) cancel = after(patience, resend);
  }

  function resend(): void {
    patience = Math.min(patience * 2, LONGEST_PATIENCE);
    sent = 0;
    pump();
  }

  function greet(): void {
    if (heard || closed) return;
    put({ kind: 'received', next: 0, again: false });
    cancel = after(GREETING, greet);
  }

  /** Asks once for each piece that is missing; when that gets lost, the other side's patience ends it. */
  function complain(): void {
    if (complained === expected) return;
    complained = expected;
    put({ kind: 'received', next: expected, again: true });
  }

  function take(frame: Frame): void {
    if (frame.kind === 'received') {
      const got = frame.next - first;
      if (got > 0 && got <= sent) {
        pieces.splice(0, got);
        first += got;
        sent -= got;
        patience = PATIENCE;
      }
      if (frame.again && frame.next === first) sent = 0;
      // Nothing received and nothing amiss: the sandbox's greeting, which it repeats until it hears something.
      if (side === 'page' && frame.next === 0 && !frame.again) put({ kind: 'received', next: expected, again: false });
      pump();
      return;
    }
    if (frame.number > expected) {
      complain();
      return;
    }
    if (frame.number === expected) {
      expected += 1;
      incoming += frame.text;
      if (frame.last) {
        const text = incoming;
        incoming = '';
        deliver(text);
      }
    }
    put({ kind: 'received', next: expected, again: false });
  }

  function deliver(text: string): void {
    let message: unknown;
    try {
      message = JSON.parse(text);
    } catch (error) {
      unreadable(error instanceof Error ? error.message : String(error));
      return;
    }
    receive(message);
  }

  if (side === 'sandbox') greet();
  return {
    send(message) {
      const text = toAscii(message);
      for (let at = 0; at < text.length; at += PIECE) {
        pieces.push({ text: text.slice(at, at + PIECE), last: at + PIECE >= text.length });
      }
      pump();
    },
    hear(chunk) {
      if (closed) return;
      const { frames, damaged } = read(chunk);
      if (frames.length > 0 && !heard) {
        heard = true;
        cancel();
        pump();
      }
      for (const frame of frames) take(frame);
      if (damaged && heard) complain();
    },
    close() {
      closed = true;
      cancel();
    },
  };
}
