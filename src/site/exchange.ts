import type { Recording, Step } from './recordings.ts';

/** A recorded exchange as it is shown: what was sent, what came back. Nothing is retyped; long parts are shortened and say so. */
export interface Exchange {
  readonly sent: string;
  readonly sentAs: 'http' | 'sh';
  readonly got: string;
  readonly gotAs: 'http' | 'txt' | 'json';
  /** Lines shown and lines that there are, when shortened. */
  readonly shortened?: { readonly shown: number; readonly all: number };
  /** Milliseconds that it took on the real base. */
  readonly ms?: number;
  readonly exit?: number;
}

const ESC = String.fromCharCode(27);
const COLOUR = new RegExp(`${ESC}\\[[0-9;]*m`, 'g');
const SHOWN_HEADERS = ['content-type', 'allow', 'location'];

/** Without colours, the returns of terminals, and the space at its end. */
export const plainText = (text: string): string => text.replace(COLOUR, '').replace(/\r\n/g, '\n').replace(/\s+$/, '');

/** JSON is set one field a line when it is longer than a line; the values stay as they were. */
export function readableJson(body: string): string {
  const text = body.trim();
  if (!/^[[{]/.test(text)) return text;
  try {
    return text.length > 88 ? JSON.stringify(JSON.parse(text), null, 2) : text;
  } catch {
    return text;
  }
}

/** The request as the command that sends it. */
export function curlOf(sent: NonNullable<Step['request']>): string {
  const host = String(sent.headers['Host'] ?? '').replace('127.0.0.1', 'localhost');
  const type = sent.headers['Content-Type'];
  const data = sent.body ? ` \\\n  -H 'Content-Type: ${type ?? 'text/plain'}' \\\n  -d '${sent.body.replace(/'/g, `'\\''`)}'` : '';
  const method = sent.method === 'GET' || (sent.method === 'POST' && sent.body) ? '' : `-X ${sent.method} `;
  return `curl ${method}${host}${sent.path}${data}`;
}

function answer(got: NonNullable<Step['answer']>): string {
  if (got.raw !== undefined) return got.raw === '' ? '(no answer)' : plainText(got.raw);
  const headers = (got.headers ?? []).filter((line) => SHOWN_HEADERS.includes(line.split(':')[0]?.toLowerCase() ?? ''));
  return plainText([[got.status?.trim(), ...headers].join('\n'), readableJson(got.body ?? '')].filter(Boolean).join('\n\n'));
}

/** Keeps the first and last lines and marks what was left out. */
function shorten(text: string, most: number): { text: string; shortened?: { shown: number; all: number } } {
  const lines = text.split('\n');
  if (lines.length <= most) return { text };
  const tail = Math.floor(most / 3);
  const head = most - tail;
  return { text: [...lines.slice(0, head), '…', ...lines.slice(-tail)].join('\n'), shortened: { shown: most, all: lines.length } };
}

/**
 * What a step of a recording shows. `lines` is the longest answer in lines; `from` and `to` cut the answer to the part
 * between two lines that contain these texts, inclusive.
 * @throws Error when the step holds no exchange, or a cut finds nothing.
 */
export function exchangeOf(step: Step, { lines = 24, from, to }: { lines?: number; from?: string; to?: string } = {}): Exchange {
  if (!step.answer) throw new Error(`Step "${step.step}" holds no single exchange, so it cannot be drawn.`);
  const whole = step.request ? answer(step.answer) : plainText(`${step.answer.stdout ?? ''}${step.answer.stderr ?? ''}`);
  const all = whole.split('\n');
  const start = from === undefined ? 0 : all.findIndex((line) => line.includes(from));
  const length = to === undefined ? all.length : all.slice(Math.max(start, 0)).findIndex((line) => line.includes(to)) + 1;
  if (start < 0 || length === 0) throw new Error(`Step "${step.step}": no line holds "${start < 0 ? from : to}".`);
  const part = all.slice(start, start + length);
  const cut = shorten(part.join('\n'), lines);
  const shown = cut.shortened?.shown ?? part.length;
  return {
    sent: step.request ? curlOf(step.request) : (step.command ?? []).map((word) => (/\s/.test(word) ? `'${word}'` : word)).join(' '),
    sentAs: 'sh',
    got: cut.text,
    gotAs: step.request ? 'http' : 'txt',
    ...(shown < all.length ? { shortened: { shown, all: all.length } } : {}),
    ...(step.answer.ms === undefined ? {} : { ms: step.answer.ms }),
    ...(step.answer.code === undefined || step.answer.code === null ? {} : { exit: step.answer.code }),
  };
}

/** `1064` → `1.1 s`, `182` → `182 ms`. */
export const duration = (ms: number): string => (ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`);

/** The runtime of a recording, as its label says it: `Koupleless runtime 2.1.11, …`. */
export const runtimeOf = (recording: Recording): string => /runtime ([\d.]+)/.exec(recording.label)?.[1] ?? recording.label;
