import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { LessonSample } from '../../evaluation/sample.ts';
import { readProjectFiles } from '../../host/node/project-files.ts';

const LESSONS = fileURLToPath(new URL('../../../content/lessons', import.meta.url));
const lesson = z.object({
  shares: z.array(z.object({ lesson: z.string(), paths: z.array(z.string()) })).default([]),
});

/** The files of a lesson's project by path: what it shares with others, its own over it, its solution over that where it is wanted. */
export function lessonFiles({ lesson: name, solved }: Pick<LessonSample, 'lesson' | 'solved'>): ReadonlyMap<string, Uint8Array> {
  const { shares } = lesson.parse(parse(readFileSync(path.join(LESSONS, name, 'lesson.yaml'), 'utf8')));
  const shared = shares.flatMap(({ lesson: other, paths }) =>
    read(path.join(LESSONS, other, 'project')).filter(([file]) => paths.some((one) => file === one || file.startsWith(`${one}/`))),
  );
  const own = ['project', ...(solved ? ['solution'] : [])].flatMap((folder) => read(path.join(LESSONS, name, folder)));
  return new Map([...shared, ...own]);
}

const read = (folder: string): readonly (readonly [string, Uint8Array])[] =>
  existsSync(folder) ? readProjectFiles(folder).map(({ path: file, bytes }) => [file, bytes] as const) : [];
