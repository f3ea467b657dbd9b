import { curlOf, plainText, readableJson } from './exchange.ts';
import type { Recording, Step } from './recordings.ts';
import type { StringKey } from './strings.ts';

/** The languages that the parts of a recording are written in, as Shiki names them. */
export const recordedLanguages = ['sh', 'http', 'log', 'diff', 'yaml', 'json', 'txt'] as const;
export type RecordedLanguage = (typeof recordedLanguages)[number];

/** One thing that a step of a recording holds: what was sent, what came back, what the console said. */
export interface RecordedPart {
  /** Its name on the page. */
  readonly label: StringKey;
  /** What the name says of it: a command, a figure. */
  readonly of?: string;
  readonly lang: RecordedLanguage;
  readonly text: string;
}

/** A step of a recording as it is read. */
export interface RecordedStep {
  readonly name: string;
  /** Milliseconds that its answer took, or that it lasted. */
  readonly ms?: number;
  readonly parts: readonly RecordedPart[];
}

type Request = NonNullable<Step['request']>;
type Answer = NonNullable<Step['answer']>;

/** Quotes a word for the shell where it needs it. */
const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

/** The answer of a server, whole; JSON is set one field a line when it is longer than a line. */
function answered({ raw, status, headers, body }: Answer): string {
  if (raw !== undefined) return plainText(raw);
  return plainText(
    [[status?.trim(), ...(headers ?? [])].filter(Boolean).join('\n'), readableJson(body ?? '')].filter(Boolean).join('\n\n'),
  );
}

const exchange = (request: Request, answer: Answer): readonly RecordedPart[] => [
  { label: 'recorded.sent', lang: 'sh', text: curlOf(request) },
  { label: 'recorded.answer', lang: 'http', text: answered(answer) },
];

const ran = (command: readonly string[], answer: Answer | undefined): readonly RecordedPart[] => [
  { label: 'recorded.command', lang: 'sh', text: command.map(quoted).join(' ') },
  { label: 'recorded.output', lang: 'log', text: plainText(`${answer?.stdout ?? ''}${answer?.stderr ?? ''}`) },
];

const consoleOf = (lines: readonly string[] | undefined): RecordedPart => ({
  label: 'recorded.console',
  lang: 'log',
  text: plainText((lines ?? []).join('\n')),
});

const edited = ({ file, from, to }: NonNullable<Step['edit']>): RecordedPart => {
  const lines = (sign: string, text: string): readonly string[] => text.split('\n').map((line) => `${sign}${line}`);
  return { label: 'recorded.edit', of: file, lang: 'diff', text: [...lines('-', from), ...lines('+', to)].join('\n') };
};

/** Answers that followed one another: `   182 ms  17 × HTTP/1.1 200  {"…"}`. */
const followed = (answers: NonNullable<Step['answers']>): string =>
  answers
    .map(({ atMs, status, body, times }) =>
      `${String(atMs).padStart(6)} ms ${String(times).padStart(4)} × ${status.trim()}  ${body}`.trimEnd(),
    )
    .join('\n');

const hasText = ({ text }: RecordedPart): boolean => text !== '';

function partsOf(step: Step): readonly RecordedPart[] {
  const { request, answer, command, edit, together, telnet, asking, every, answers, meanwhile } = step;
  return [
    ...(edit ? [edited(edit)] : []),
    ...(request && answer ? exchange(request, answer) : []),
    ...(command ? ran(command, answer) : []),
    ...(together ?? []).flatMap((one) => exchange(one.request, one.answer)),
    ...(telnet ?? []).map(({ sent, received }): RecordedPart => ({
      label: 'recorded.telnet',
      ...(sent === undefined ? {} : { of: sent.trim() }),
      lang: 'txt',
      text: plainText(received),
    })),
    ...(meanwhile ?? []).flatMap((one) =>
      one.request && one.answer ? exchange(one.request, one.answer) : one.command ? ran(one.command, one.answer) : [],
    ),
    ...(answers
      ? [{ label: 'recorded.asked', of: `${asking} · ${every}`, lang: 'txt', text: followed(answers) } satisfies RecordedPart]
      : []),
    consoleOf(step.console),
  ].filter(hasText);
}

/** What a recording of a base holds: its start, its steps. What varies stands as it was seen; colours are left out. */
export function stepsOfBase({ start, steps }: Recording): { readonly start: RecordedPart; readonly steps: readonly RecordedStep[] } {
  return {
    start: consoleOf(start?.console),
    steps: steps.map((step) => ({
      name: step.step,
      ...(step.answer?.ms === undefined ? {} : { ms: step.answer.ms }),
      parts: partsOf(step),
    })),
  };
}
