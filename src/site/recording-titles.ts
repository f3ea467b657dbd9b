import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import type { Bilingual } from './locale.ts';
import { recordedFiles } from './recorded-files.ts';
import { readYaml } from './yaml-data.ts';

const FILE = 'compatibility/recordings.yaml';

/** What each recording asks, in words. @throws Error that names the recordings without a line, or lines without a recording. */
export function readRecordingTitles(): Readonly<Record<string, Bilingual>> {
  const titles = readYaml(FILE, z.record(z.string(), bilingual));
  const names = [...new Set(recordedFiles().map(({ title }) => title))];
  const missing = names.filter((name) => !(name in titles));
  if (missing.length > 0) throw new Error(`content/${FILE}: ${missing.join(', ')}: the recording is there, but no line says what it asks.`);
  const lost = Object.keys(titles).filter((name) => !names.includes(name));
  if (lost.length > 0) throw new Error(`content/${FILE}: ${lost.join(', ')}: there is no such recording.`);
  return titles;
}

/** What a recording asks. @throws Error when no line says it. */
export function recordingTitle(name: string): Bilingual {
  const title = readRecordingTitles()[name];
  if (!title) throw new Error(`content/${FILE}: no line says what "${name}" asks.`);
  return title;
}
