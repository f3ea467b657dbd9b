import { z } from 'zod';
import type { Illegal } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';

/** The newest form of the file. An older one is read, too; a newer one is not. */
const VERSION = 1;

const schema = z.strictObject({
  version: z.literal(VERSION),
  /** As `--seed` takes them. */
  seeds: z.array(z.string().min(1)).min(1),
  module: z.string().min(1),
  /** Classes that the visitor put on a side, against the proposal or with it. */
  moves: z.array(z.strictObject({ type: z.string().min(1), side: z.enum(['base', 'module']) })).default([]),
  /** Open points that the team knows and lives with for now. Lines change; what names what does not. */
  accepted: z.array(z.strictObject({ from: z.string(), to: z.string(), kind: z.string() })).default([]),
});

/** What a team has decided about a split, as a small file beside the code. */
export type Decision = z.infer<typeof schema>;

export function readDecision(text: string): Decision | { readonly wrong: Bilingual } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { wrong: { en: `It is no JSON: ${error.message}`, zh: `不是合法的 JSON：${error.message}` } };
  }
  const version = z.object({ version: z.number() }).safeParse(json);
  if (version.success && version.data.version > VERSION)
    return {
      wrong: {
        en: `It has version ${version.data.version}; this splitter reads version ${VERSION}. Take a newer splitter.`,
        zh: `它的版本是 ${version.data.version}，这个拆分器只能读版本 ${VERSION}。请使用更新的拆分器。`,
      },
    };
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue?.path.join('.') ?? '';
  const at = place === '' ? 'the file' : place;
  return {
    wrong: {
      en: `${at}: ${issue?.message ?? 'not a decision'}`,
      zh: `${place === '' ? '文件' : place}：${issue?.message ?? '不是决定文件'}`,
    },
  };
}

/** As it is saved: sorted, one entry a line, so that a change shows as one in a diff. */
export function writeDecision(decision: Decision): string {
  const line = (value: unknown): string => JSON.stringify(value);
  const list = (values: readonly unknown[]): string => (values.length === 0 ? '[]' : `[\n    ${values.map(line).join(',\n    ')}\n  ]`);
  const moves = [...decision.moves].sort((a, b) => (a.type < b.type ? -1 : 1));
  const accepted = [...decision.accepted].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return `{
  "version": ${decision.version},
  "seeds": ${line(decision.seeds)},
  "module": ${line(decision.module)},
  "moves": ${list(moves)},
  "accepted": ${list(accepted)}
}
`;
}

type Crossing = Pick<Decision['accepted'][number], 'from' | 'to' | 'kind'>;

function keyOf({ from, to, kind }: Crossing): string {
  return `${from} ${to} ${kind}`;
}

/** Open points that are not accepted, and accepted ones that are open no more. */
export function compareOpen<T extends Crossing>(
  open: readonly T[],
  accepted: readonly Crossing[],
): { readonly fresh: readonly T[]; readonly gone: readonly Crossing[] } {
  const known = new Set(accepted.map(keyOf));
  const still = new Set(open.map(keyOf));
  return { fresh: open.filter((o) => !known.has(keyOf(o))), gone: accepted.filter((a) => !still.has(keyOf(a))) };
}

/** The open points of a proposal, each once. */
export function acceptAll(open: readonly Pick<Illegal, 'from' | 'to' | 'kind'>[]): Decision['accepted'] {
  const all = new Map(open.map(({ from, to, kind }) => [keyOf({ from, to, kind }), { from, to, kind }]));
  return [...all.values()];
}

export function newDecision(seeds: readonly string[], module: string, accepted: Decision['accepted']): Decision {
  return { version: VERSION, seeds: [...seeds], module, moves: [], accepted };
}
