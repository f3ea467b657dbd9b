import { z } from 'zod';

/** null: the header was left out on purpose. */
const headers = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const answer = z.object({
  status: z.string().optional(),
  headers: z.array(z.string()).optional(),
  body: z.string().optional(),
  raw: z.string().optional(),
  ended: z.string(),
});
const exchange = z.object({
  request: z.object({ to: z.union([z.string(), z.number()]), method: z.string(), path: z.string(), headers, body: z.string() }),
  answer,
});
const step = z.object({
  step: z.string(),
  console: z.array(z.string()).optional(),
  request: exchange.shape.request.optional(),
  answer: z.unknown().optional(),
  together: z.array(exchange).optional(),
  telnet: z.array(z.object({ sent: z.string().optional(), received: z.string() })).optional(),
  command: z.array(z.string()).optional(),
  cwd: z.string().optional(),
  edit: z.object({ file: z.string(), from: z.string(), to: z.string() }).optional(),
  asking: z.string().optional(),
  answers: z.array(z.object({ atMs: z.number().optional(), status: z.string(), body: z.string() })).optional(),
  meanwhile: z.array(z.union([exchange, z.object({ command: z.array(z.string()) })])).optional(),
});

/** A file that `record.mjs` wrote. */
export const recordingSchema = z.object({
  scenario: z.string(),
  label: z.string().optional(),
  jvm: z.array(z.string()),
  /** Variables of the base's environment that were set for it. */
  env: z.record(z.string(), z.string()).default({}),
  /** Files that were there before the base started: text by path. */
  files: z.record(z.string(), z.string()).default({}),
  start: z.object({ console: z.array(z.string()), exit: z.number().nullable().optional() }),
  steps: z.array(step),
  stop: z.object({ console: z.array(z.string()), exit: z.number().nullable().optional() }),
});

export type Recording = z.infer<typeof recordingSchema>;
export type RecordedStep = z.infer<typeof step>;
export type RecordedExchange = z.infer<typeof exchange>;
export const exchangeAnswerSchema = answer;
export type RecordedAnswer = z.infer<typeof answer>;

/** `Koupleless runtime 2.1.11, SOFAArk 3.1.9, …`: what the recorded base was built with. */
export function versionsOf(recording: { readonly label?: string | undefined }): {
  readonly runtime: string | undefined;
  readonly ark: string | undefined;
} {
  return { runtime: /runtime (\d[\w.-]*)/i.exec(recording.label ?? '')?.[1], ark: /SOFAArk (\d[\w.-]*)/i.exec(recording.label ?? '')?.[1] };
}
