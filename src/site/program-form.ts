import { markdownAddress } from './markdown.ts';

const RECORDING = /^(?:\/zh-cn)?(\/recordings\/[\w-]+)\/$/;

/** The form of a page for programs, as its `<link rel="alternate">` names it: a recording's file, any other page's Markdown. */
export function programForm(pathname: string): { readonly type: 'text/markdown' | 'application/json'; readonly href: string } {
  const recording = RECORDING.exec(pathname)?.[1];
  return recording === undefined
    ? { type: 'text/markdown', href: markdownAddress(pathname) }
    : { type: 'application/json', href: `${recording}.json` };
}
