import type { APIRoute, GetStaticPaths } from 'astro';
import { recordedFiles, recordedText } from '../site/recorded-files.ts';

/** A recording as the program wrote it: whoever doubts a figure can read it. */
export const getStaticPaths: GetStaticPaths = () => recordedFiles().map(({ id }) => ({ params: { recording: id } }));

export const GET: APIRoute = ({ params: { recording = '' } }) =>
  new Response(recordedText(recording), { headers: { 'content-type': 'application/json; charset=utf-8' } });
