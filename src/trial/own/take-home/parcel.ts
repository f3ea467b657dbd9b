import type { Split } from '../../../../sandbox/protocol/split.ts';
import { writeDecision } from '../../../../sandbox/splitter/decision.ts';
import type { Border } from '../border/border.ts';
import { decisionOf } from '../keep/decided.ts';
import type { OpenProject } from '../own-session.ts';
import { writePatch } from './patch/patch.ts';
import { zipProject } from './project-zip.ts';
import { writeReport } from './report.ts';
import { splitFiles } from './split-files.ts';

/** A file to be taken home. `bytes` is null where it is made when it is asked for. */
export interface Item {
  readonly kind: 'zip' | 'patch' | 'report' | 'decision';
  readonly name: string;
  readonly bytes: number | null;
  content(): Promise<Blob>;
}

export interface Parcel {
  readonly items: readonly Item[];
  /** The split project by path; null where none is written. */
  readonly files: ReadonlyMap<string, Uint8Array> | null;
  /** Null: this build is analysed and not written. */
  readonly written: { readonly changed: number; readonly added: number; readonly gone: number } | null;
}

/** `my shop` → `my-shop`: for the names of files. */
export const fileNamed = (project: string): string =>
  project.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[-.]+|-+$/g, '') || 'project';

/**
 * All that a visitor may take home.
 * @param today local date
 * @param breathe lets the page draw while a large project is packed
 */
export async function pack(
  { source, graph }: OpenProject,
  border: Border,
  split: Split,
  today: Date,
  breathe: () => Promise<void>,
): Promise<Parcel> {
  const name = fileNamed(source.name.en);
  const item = (kind: Item['kind'], file: string, blob: Blob): Item => ({
    kind,
    name: file,
    bytes: blob.size,
    content: () => Promise.resolve(blob),
  });
  const told = {
    project: name,
    wanted: border.wanted,
    graph,
    proposal: border.proposal,
    split,
    leftOut: source.missing?.leftOut ?? [],
    unreadable: source.missing?.unreadable ?? [],
    day: dayOf(today),
  };
  const markdown = { type: 'text/markdown' };
  const papers = [
    item('report', `${name}-report.md`, new Blob([writeReport(told, 'en')], markdown)),
    item('report', `${name}-report.zh-CN.md`, new Blob([writeReport(told, 'zh-CN')], markdown)),
    item('decision', 'split.json', new Blob([writeDecision(decisionOf(border))], { type: 'application/json' })),
  ];
  if (split.limits.some(({ level }) => level === 'analysis only') || split.changes.length === 0)
    return { items: papers, files: null, written: null };
  const after = splitFiles(source.files, split);
  const patch = new Blob([await writePatch(source.given ?? source.files, after)], { type: 'text/x-patch' });
  const zip: Item = {
    kind: 'zip',
    name: `${name}-split.zip`,
    bytes: null,
    content: async () => new Blob([...(await zipProject(after, `${name}-split`, today, breathe))], { type: 'application/zip' }),
  };
  return {
    items: [zip, item('patch', `${name}-split.patch`, patch), ...papers],
    files: after,
    written: {
      changed: split.changes.filter(({ before, after: now }) => before !== null && now !== null).length,
      added: split.changes.filter(({ before }) => before === null).length,
      gone: split.changes.filter(({ after: now }) => now === null).length,
    },
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
