import type { APIRoute } from 'astro';
import { levelsOf } from '../../sandbox/evaluation/measured-libraries.ts';
import { readEvaluated } from '../site/compatibility.ts';

/** The level of every measured library, for the page that looks through a visitor's own project. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify([...readEvaluated().values()].map(levelsOf)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
