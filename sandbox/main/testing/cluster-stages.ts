import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll } from 'vitest';
import { clusterRecordingSchema } from '../../conformance/cluster/recording.ts';
import type { Files } from '../../host/files.ts';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { clusterArchives } from '../cluster-world.ts';
import { loadRuntime, type Runtime } from '../runtime.ts';
import { ClusterStage, type StageSettings } from './cluster-stage.ts';

const conformance = fileURLToPath(new URL('../../conformance', import.meta.url));

/** Stages of a file's tests: what they share is made before the first, and each is stopped after its test. */
export function clusterStages(): { readonly set: (settings?: Partial<StageSettings>) => ClusterStage } {
  let runtime: Runtime;
  let archives: Files;
  let stage: ClusterStage | undefined;
  beforeAll(async () => {
    runtime = await loadRuntime(readParserWasm());
    const recording = clusterRecordingSchema.parse(
      JSON.parse(readFileSync(`${conformance}/real-cluster/publish-and-offline.json`, 'utf8')),
    );
    archives = await clusterArchives(runtime, `${conformance}/real-base/projects`, recording);
  }, 120_000);
  afterEach(() => stage?.stop());
  return { set: (settings = {}) => (stage = new ClusterStage({ runtime, archives, ...settings })) };
}
