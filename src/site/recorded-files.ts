import { readFileSync, readdirSync } from 'node:fs';
import { clusterRecordingSchema, type ClusterRecording } from '../../sandbox/conformance/cluster/recording.ts';
import { recordingSchema, type Recording } from './recordings.ts';

const ROOT = 'sandbox/conformance';

/** Recordings are listed by what was asked: the shop on the newest runtime, on the one before, other projects, a cluster. */
export const families = ['shop', 'shop216', 'projects', 'cluster'] as const;
export type Family = (typeof families)[number];

/** A recording as a file. */
export interface RecordedFile {
  /** Its address below `/recordings/`, which no other has: `first-deploy`, `first-deploy-2-1-6`, `cluster-peer`. */
  readonly id: string;
  /** What it asks: the line of this name in `content/compatibility/recordings.yaml`. */
  readonly title: string;
  readonly family: Family;
  /** Where it lies, from the root of the repository. */
  readonly file: string;
}

interface Folder {
  readonly path: string;
  readonly family: Family;
  readonly id: (name: string) => string;
  readonly title: (name: string) => string;
}

const same = (name: string): string => name;
const ofCluster = (name: string): string => `cluster-${name}`;

function folders(): readonly Folder[] {
  const others = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'real-base')
    .map(({ name }) => `${name}/recordings-2.1.6`)
    .filter((path) => namesIn(path).length > 0)
    .sort();
  return [
    { path: 'real-base/recordings', family: 'shop', id: same, title: same },
    { path: 'real-base/recordings-2.1.6', family: 'shop216', id: (name) => `${name}-2-1-6`, title: same },
    ...others.map((path): Folder => ({ path, family: 'projects', id: same, title: same })),
    { path: 'real-cluster', family: 'cluster', id: ofCluster, title: ofCluster },
  ];
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(`${ROOT}/${path}`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .sort();
  } catch {
    return []; // a room without recordings
  }
}

let all: readonly RecordedFile[] | undefined;

/** Every recording, by family and name. */
export function recordedFiles(): readonly RecordedFile[] {
  all ??= folders().flatMap(({ path, family, id, title }) =>
    namesIn(path).map((name) => ({ id: id(name), title: title(name), family, file: `${ROOT}/${path}/${name}.json` })),
  );
  return all;
}

/** @throws Error that lists the recordings when there is none of this address. */
function recordedFile(id: string): RecordedFile {
  const found = recordedFiles().find((one) => one.id === id);
  if (found) return found;
  throw new Error(
    `There is no recording "${id}". Recordings: ${recordedFiles()
      .map((one) => one.id)
      .join(', ')}.`,
  );
}

/** The bytes of a recording, to be served as they are. */
export const recordedText = (id: string): string => readFileSync(recordedFile(id).file, 'utf8');

/** A recording that was read: of one base, or of a cluster. */
export type Recorded =
  { readonly of: 'base'; readonly recording: Recording } | { readonly of: 'cluster'; readonly recording: ClusterRecording };

export function readRecorded(id: string): Recorded {
  const parsed: unknown = JSON.parse(recordedText(id));
  return recordedFile(id).family === 'cluster'
    ? { of: 'cluster', recording: clusterRecordingSchema.parse(parsed) }
    : { of: 'base', recording: recordingSchema.parse(parsed) };
}
