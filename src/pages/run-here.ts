import type { APIRoute, GetStaticPaths } from 'astro';
import { languages, type Language } from '../site/locale.ts';
import { hereData } from '../site/run-here.ts';

/** What the manual's blocks with "Run here" begin with, fetched with the first click: `/run-here/zh-CN.json`. */
export const getStaticPaths: GetStaticPaths = () => languages.map((language) => ({ params: { language }, props: { of: language } }));

export const GET: APIRoute<{ of: Language }> = ({ props }) =>
  new Response(JSON.stringify(hereData(props.of)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
