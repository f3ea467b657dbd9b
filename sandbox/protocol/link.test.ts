import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrameReader, encodeFrame, PIECE, toAscii, type Frame } from './frames.ts';
import { createLink, type Link } from './link.ts';

const frames: fc.Arbitrary<Frame> = fc.oneof(
  fc.record({
    kind: fc.constant('piece' as const),
    number: fc.nat(),
    last: fc.boolean(),
    text: fc.string({ unit: 'grapheme-ascii', maxLength: PIECE }),
  }),
  fc.record({ kind: fc.constant('received' as const), next: fc.nat(), again: fc.boolean() }),
);
/** What else is on a terminal: text of programs, halves of characters, colours, prompts. No record separator. */
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\x1e', '')),
  fc.constantFrom('', '\r\n', '(node:1) Warning: something\n', '\x1b[31m中\ufffd\n', '^C', '>P0,0,0:\n'),
);

const cut = (text: string, at: readonly number[]): string[] => {
  const places = [...new Set(at.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...places, text.length].map((place, index) => text.slice(index === 0 ? 0 : places[index - 1], place));
};

describe('frames', () => {
  it('are found among other output, however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(frames, noise)), fc.array(fc.nat()), fc.boolean(), (sent, cuts, terminal) => {
        const text = sent.map(([frame, other]) => encodeFrame('sandbox', frame) + other).join('');
        const read = createFrameReader('sandbox');
        // A terminal turns LF into CR LF.
        const found = cut(terminal ? text.replaceAll('\n', '\r\n') : text, cuts).flatMap((chunk) => read(chunk).frames);
        expect(found).toEqual(sent.map(([frame]) => frame));
      }),
      { numRuns: 500 },
    );
  });

  it('of the own side, as a terminal echoes them, are passed over, and are no damage', () => {
    fc.assert(
      fc.property(frames, frames, (mine, theirs) => {
        const read = createFrameReader('sandbox');
        expect(read(encodeFrame('page', mine) + encodeFrame('sandbox', theirs))).toEqual({ frames: [theirs], damaged: false });
      }),
    );
  });

  it('that are damaged anywhere are not taken for others', () => {
    fc.assert(
      fc.property(frames, fc.nat(), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }), (frame, at, letter) => {
        const text = encodeFrame('sandbox', frame);
        const place = at % (text.length - 1);
        fc.pre(text[place] !== letter);
        const { frames: found } = createFrameReader('sandbox')(text.slice(0, place) + letter + text.slice(place + 1));
        expect(found).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('carry ASCII alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ascii = toAscii({ text });
        expect(ascii).toMatch(/^[ -~]*$/);
        expect(JSON.parse(ascii)).toEqual({ text });
      }),
    );
  });
});

/** Two links over streams that a test may cut, spoil and lose; time moves when nothing else does. */
function pair(spoil: (chunk: string) => readonly string[]) {
  const got = { page: new Array<unknown>(), sandbox: new Array<unknown>() };
  const unreadable: string[] = [];
  const stream: { to: 'page' | 'sandbox'; chunk: string }[] = [];
  const timers = new Set<{ readonly at: number; readonly callback: () => void }>();
  let now = 0;
  const make = (side: 'page' | 'sandbox'): Link =>
    createLink({
      side,
      write: (text) =>
        stream.push(...spoil(text).map((chunk) => ({ to: side === 'page' ? ('sandbox' as const) : ('page' as const), chunk }))),
      receive: (message) => got[side].push(message),
      unreadable: (reason) => unreadable.push(reason),
      after(milliseconds, callback) {
        const timer = { at: now + milliseconds, callback };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    });
  const links = { page: make('page'), sandbox: make('sandbox') };
  return {
    ...links,
    got,
    stream,
    unreadable,
    settle(done: () => boolean): void {
      for (let turn = 0; turn < 50_000 && !done(); turn++) {
        const next = stream.shift();
        if (next) {
          links[next.to].hear(next.chunk);
          continue;
        }
        const timer = [...timers].sort((a, b) => a.at - b.at)[0];
        if (!timer) return;
        timers.delete(timer);
        now = timer.at;
        timer.callback();
      }
    },
  };
}

const messages = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('x'.repeat(2500), '好'.repeat(400))), {
  maxLength: 6,
});

describe('a link', () => {
  it('brings every message of both sides, once and in order, over a stream that loses and damages', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 1 }), messages, messages, (dice, asked, answered) => {
        let turn = 0;
        const both = pair((chunk) => {
          switch (dice[turn++ % dice.length]) {
            case 0:
              return turn < 60 ? [] : [chunk];
            case 1:
              return turn < 60 ? [chunk.slice(0, chunk.length / 2)] : [chunk];
            case 2:
              return [`noise \ufffd\n${chunk}`, 'more'];
            case 3:
              return [chunk, chunk];
            case 4:
              return chunk.match(/[^]{1,7}/g) ?? [];
            default:
              return [chunk];
          }
        });
        for (const message of asked) both.page.send(message);
        for (const message of answered) both.sandbox.send(message);
        both.settle(() => both.got.page.length === answered.length && both.got.sandbox.length === asked.length);
        expect(both.got).toEqual({ page: answered, sandbox: asked });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the page silent until the sandbox is there, and never more under way than a line of a terminal takes', () => {
    const both = pair((chunk) => [chunk]);
    const greetings = both.stream.splice(0);
    both.page.send('x'.repeat(100_000));
    expect(both.stream).toEqual([]);
    both.stream.push(...greetings);
    both.settle(() => both.stream.some(({ to }) => to === 'sandbox'));
    expect(both.stream.map(({ chunk }) => chunk).join('').length).toBeLessThan(4095);
    both.settle(() => both.got.sandbox.length === 1);
    expect(both.got.sandbox).toEqual(['x'.repeat(100_000)]);
  });

  it('says what came whole and is no message, and goes on', () => {
    const both = pair((chunk) => [chunk]);
    both.settle(() => both.stream.length === 0);
    both.sandbox.hear(encodeFrame('page', { kind: 'piece', number: 0, last: true, text: '{"id":' }));
    both.sandbox.hear(encodeFrame('page', { kind: 'piece', number: 1, last: true, text: '{"id":1}' }));
    expect(both.unreadable).toEqual([expect.stringContaining('JSON')]);
    expect(both.got.sandbox).toEqual([{ id: 1 }]);
  });
});
