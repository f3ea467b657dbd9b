import { z } from 'zod';

const change = z.looseObject({ t: z.number(), what: z.string(), type: z.string(), name: z.string() });
const kubectl = z.object({
  args: z.array(z.string()),
  input: z.string().optional(),
  code: z.number(),
  stdout: z.string(),
  stderr: z.string(),
  ms: z.number(),
});
const asked = z.object({ to: z.string(), body: z.string(), status: z.number().optional(), sent: z.string().optional() });
const step = z.object({
  step: z.string(),
  at: z.iso.datetime(),
  did: z.string().optional(),
  lasted: z.number(),
  kubectl: kubectl.optional(),
  asked: z.array(asked).optional(),
  askedAfter: z.array(asked).optional(),
  changes: z.array(change).default([]),
  toBases: z
    .array(
      z.object({
        t: z.number(),
        base: z.string(),
        path: z.string(),
        body: z.string(),
        ms: z.number(),
        answer: z.string().optional(),
        error: z.string().optional(),
      }),
    )
    .default([]),
  fromBases: z.array(z.object({ t: z.number(), path: z.string(), body: z.string(), answer: z.string().optional() })).default([]),
  shown: z.record(z.string(), z.string()).default({}),
  objects: z.array(z.looseObject({ kind: z.string(), metadata: z.looseObject({ name: z.string(), uid: z.string() }) })).default([]),
});

/** What a real ModuleController on a real control plane did, a step at a time. */
export const clusterRecordingSchema = z.object({
  scenario: z.string(),
  about: z.string(),
  label: z.string(),
  steps: z.array(step),
});

export type ClusterRecording = z.infer<typeof clusterRecordingSchema>;
export type ClusterStep = ClusterRecording['steps'][number];
