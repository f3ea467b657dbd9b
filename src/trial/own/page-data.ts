import type { Language } from '../../../sandbox/protocol/text.ts';
import { part } from '../element.ts';

/** What the page tells its scripts. */
export interface OwnPageData {
  readonly language: Language;
  readonly strings: Readonly<Record<string, string>>;
}

/** Written by Own.astro, from data that the build has checked. */
export const readOwnData = (page: Document): OwnPageData =>
  JSON.parse(part(page, '#own-data', HTMLScriptElement).textContent) as OwnPageData;
