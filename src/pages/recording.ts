import type { APIRoute, GetStaticPaths } from 'astro';
import { recordingNames, recordingText } from '../site/recordings.ts';

/** A recording as the program wrote it: whoever doubts a figure can read it. */
export const getStaticPaths: GetStaticPaths = () => recordingNames().map((recording) => ({ params: { recording } }));

export const GET: APIRoute = ({ params: { recording = '' } }) =>
  new Response(recordingText(recording), { headers: { 'content-type': 'application/json; charset=utf-8' } });
