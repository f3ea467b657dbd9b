import type { APIRoute, GetStaticPaths } from 'astro';
import { readLessons } from '../trial/lesson.ts';
import { readSamples, samplePack, samplePackName } from '../trial/own/sample-data.ts';
import { projectPack, projectPackName } from '../trial/project-pack.ts';
import { languages } from '../site/locale.ts';
import { moreWordPack, moreWordPackName, wordPack, wordPackName } from '../trial/word-pack.ts';

/**
 * The files of each lesson's project and each ready one, a pack a project: `/_astro/project-split.x1y2z3.json`; and the
 * words of the workbench, a pack a language.
 */
export const getStaticPaths: GetStaticPaths = () => [
  ...readLessons().map((lesson) => ({ params: { project: projectPackName(lesson) }, props: { pack: projectPack(lesson) } })),
  ...readSamples().map((sample) => ({ params: { project: samplePackName(sample) }, props: { pack: samplePack(sample) } })),
  ...languages.flatMap((language) => [
    { params: { project: wordPackName(language) }, props: { pack: wordPack(language) } },
    { params: { project: moreWordPackName(language) }, props: { pack: moreWordPack(language) } },
  ]),
];

export const GET: APIRoute<{ pack: string }> = ({ props }) =>
  new Response(props.pack, { headers: { 'content-type': 'application/json; charset=utf-8' } });
