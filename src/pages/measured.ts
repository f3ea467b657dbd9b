import type { APIRoute, GetStaticPaths } from 'astro';
import { readEvaluated } from '../site/compatibility.ts';

/** A measurement as the evaluator wrote it, with the description that it followed. */
export const getStaticPaths: GetStaticPaths = () => [...readEvaluated().keys()].map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params: { name = '' } }) =>
  new Response(JSON.stringify(readEvaluated().get(name), null, 1), { headers: { 'content-type': 'application/json; charset=utf-8' } });
