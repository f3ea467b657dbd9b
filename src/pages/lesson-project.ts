import type { APIRoute, GetStaticPaths } from 'astro';
import { readLessons } from '../trial/lesson.ts';
import { projectPack, projectPackName } from '../trial/project-pack.ts';

/** The files of each lesson's project, a pack a lesson: `/_astro/project-split.x1y2z3.json`. */
export const getStaticPaths: GetStaticPaths = () =>
  readLessons().map(({ name }) => ({ params: { project: projectPackName(name) }, props: { lesson: name } }));

export const GET: APIRoute<{ lesson: string }> = ({ props }) =>
  new Response(projectPack(props.lesson), { headers: { 'content-type': 'application/json; charset=utf-8' } });
