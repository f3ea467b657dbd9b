/** `npm run -s compact:cluster -- FILE…`: keeps of recordings of a real cluster what the replay compares, under `real-cluster/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clusterRecordingSchema } from './cluster/recording.ts';

/** Kinds of which the replay takes names and uids. */
const NAMED = ['Pod', 'ReplicaSet', 'Deployment', 'Node'];

for (const file of process.argv.slice(2)) {
  const recording = clusterRecordingSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const steps = recording.steps.map((step) => ({
    ...step,
    toBases: step.toBases.map((r) => (r.path === '/health' && r.answer !== undefined ? { ...r, answer: '{"code":"SUCCESS"}' } : r)),
    objects: step.objects
      .filter((o) => NAMED.includes(o.kind))
      .map((o) => {
        const volume = /kube-api-access-\w+/.exec(JSON.stringify(o))?.[0];
        return { kind: o.kind, metadata: { name: o.metadata.name, uid: o.metadata.uid }, ...(volume === undefined ? {} : { volume }) };
      }),
  }));
  const target = fileURLToPath(new URL(`../real-cluster/${recording.scenario}.json`, import.meta.url));
  writeFileSync(target, `${JSON.stringify({ ...recording, steps })}\n`);
}
