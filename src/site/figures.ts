import { readRecording, readStep, recordingNames, type Step } from './recordings.ts';

/** A range in seconds. */
interface Seconds {
  readonly least: number;
  readonly most: number;
}

/** The figures of the home page, each taken from a recording of a real base when the site is built. */
export interface Figures {
  /** The archive of the module `inventory`: bytes unpacked, its own classes, and the libraries that it takes from the base. */
  readonly archive: { readonly bytes: number; readonly classes: number; readonly libraries: number; readonly recording: string };
  /**
   * Seconds to put a small module into a base, over all recordings of the newest runtime: the first module of a base, and
   * those after it. Then the seconds to start a base, and the recording that this is from.
   */
  readonly install: { readonly first: Seconds; readonly later: Seconds; readonly baseStart: number; readonly recording: string };
  /** Seconds of `arkctl deploy` from source to answer, and Maven's share of it. */
  readonly deploy: { readonly seconds: number; readonly maven: number; readonly recording: string };
  /** Seconds in which the module that is being replaced answers 404 itself, least and most. */
  readonly gap: Seconds & { readonly recording: string };
}

const found = (text: string, pattern: RegExp, where: string): string => {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`${where}: nothing matches ${pattern}, so the figure of the home page cannot be taken from it.`);
  return value;
};

const seconds = (ms: number): number => Math.round(ms / 100) / 10;
const range = (ms: readonly number[]): Seconds => ({ least: seconds(Math.min(...ms)), most: seconds(Math.max(...ms)) });

function archive(): Figures['archive'] {
  const recording = 'build-and-deploy';
  const listing = readStep(recording, 'what the archive holds').answer?.stdout ?? '';
  const manifest = (readStep(recording, 'its manifest').answer?.stdout ?? '').replace(/\r?\n /g, '');
  return {
    recording,
    bytes: Number(found(listing, /\n\s*(\d+)\s+\d+ files/, recording)),
    classes: [...listing.matchAll(/\.class$/gm)].length,
    libraries: found(manifest, /declared-libraries: (.+)/, recording)
      .trim()
      .split(',').length,
  };
}

const installed = ({ request, answer }: Step): boolean =>
  request?.path === '/installBiz' && /"code":"SUCCESS","data":\{"bizInfos"/.test(answer?.body ?? '');

function install(): Figures['install'] {
  const recording = 'install-again';
  const { start } = readRecording(recording);
  // The first installation warms the base, so it takes longer than those after it. A recording begins on a fresh base.
  const taken = recordingNames().map((name) =>
    readRecording(name)
      .steps.filter(installed)
      .map(({ answer }) => answer?.ms ?? 0),
  );
  const started = Number(found((start?.console ?? []).join('\n'), /Started BaseApplication in ([\d.]+) seconds/, recording));
  return {
    recording,
    first: range(taken.flatMap((ms) => ms.slice(0, 1))),
    later: range(taken.flatMap((ms) => ms.slice(1))),
    baseStart: seconds(started * 1000),
  };
}

function deploy(): Figures['deploy'] {
  const recording = 'build-and-deploy';
  const { answer } = readStep(recording, 'deploy again');
  const builds = [...(answer?.stdout ?? '').matchAll(/Total time:\s+([\d.]+) s/g)].map(([, total]) => Number(total));
  return { recording, seconds: seconds(answer?.ms ?? 0), maven: Math.max(...builds) };
}

function gap(): Figures['gap'] {
  const recording = 'asked-during-a-deploy';
  const gaps = readRecording(recording).steps.flatMap(({ answers = [] }) =>
    answers.flatMap((part, at) => {
      const next = answers[at + 1];
      return part.status.includes('404') && next?.status.includes('200') ? [next.atMs - part.atMs] : [];
    }),
  );
  return { recording, ...range(gaps) };
}

const jvmOf = (body: string, key: string): number => Number(found(body, new RegExp(`"${key}":(-?\\d+)`), 'health'));
const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10;

/** Metaspace in megabytes and classes unloaded, before the first and after the last step of a recording that asks for them. */
function metaspace(recording: string): {
  readonly before: number;
  readonly after: number;
  readonly unloaded: number;
  readonly recording: string;
} {
  const asked = readRecording(recording).steps.flatMap(({ step, answer }) => (step === 'metaspace' && answer?.body ? [answer.body] : []));
  const [first, last] = [asked[0] ?? '', asked.at(-1) ?? ''];
  const used = (body: string) => megabytes(jvmOf(body, 'java used metaspace'));
  const unloaded = (body: string) => jvmOf(body, 'unload class count');
  return { recording, before: used(first), after: used(last), unloaded: unloaded(last) - unloaded(first) };
}

export const readFigures = (): Figures => ({ archive: archive(), install: install(), deploy: deploy(), gap: gap() });

/** One figure for a sentence of the manual: its text without unit, and the recording that it comes from; without one, it comes from all. */
export interface Figure {
  readonly text: string;
  readonly recording?: string;
}

const named: Readonly<Record<string, (figures: Figures) => Figure>> = {
  archiveKilobytes: ({ archive: a }) => ({ text: String(Math.round(a.bytes / 1000)), recording: a.recording }),
  archiveClasses: ({ archive: a }) => ({ text: String(a.classes), recording: a.recording }),
  archiveLibraries: ({ archive: a }) => ({ text: String(a.libraries), recording: a.recording }),
  firstInstallLeast: ({ install: i }) => ({ text: String(i.first.least) }),
  firstInstallMost: ({ install: i }) => ({ text: String(i.first.most) }),
  installLeast: ({ install: i }) => ({ text: String(i.later.least) }),
  installMost: ({ install: i }) => ({ text: String(i.later.most) }),
  baseStart: ({ install: i }) => ({ text: String(i.baseStart), recording: i.recording }),
  deploySeconds: ({ deploy: d }) => ({ text: String(d.seconds), recording: d.recording }),
  deployMaven: ({ deploy: d }) => ({ text: d.maven.toFixed(1), recording: d.recording }),
  gapLeast: ({ gap: g }) => ({ text: String(g.least), recording: g.recording }),
  gapMost: ({ gap: g }) => ({ text: String(g.most), recording: g.recording }),
};

/** Figures that only pages of the manual name, by the recording that they come from. */
const ofMetaspace: Readonly<Record<string, () => Figure>> = {
  metaspaceBefore: () => taken('metaspace', 'before'),
  metaspaceAfter: () => taken('metaspace', 'after'),
  metaspaceUnloaded: () => taken('metaspace', 'unloaded'),
  softUnloaded: () => taken('metaspace-soft-references', 'unloaded'),
};

function taken(recording: string, what: 'before' | 'after' | 'unloaded'): Figure {
  return { text: String(metaspace(recording)[what]), recording };
}

export const figureNames: readonly string[] = [...Object.keys(named), ...Object.keys(ofMetaspace)];

let read: Figures | undefined;

/** @throws Error that lists the figures that there are when there is none of this name. */
export function figure(name: string): Figure {
  const measured = ofMetaspace[name];
  if (measured) return measured();
  const take = named[name];
  if (!take) throw new Error(`There is no figure "${name}". Figures: ${figureNames.join(', ')}.`);
  read ??= readFigures();
  return take(read);
}
