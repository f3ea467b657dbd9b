import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { languageOf, neutralPath, type Language } from '../../src/site/locale.ts';

const ROOT = 'dist';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address: `/zh-cn/trial/`. */
  readonly path: string;
  readonly language: Language;
  /** Its address without the language. */
  readonly neutral: string;
  readonly html: string;
}

const addressOf = (file: string): string => `/${file.split(path.sep).join('/')}`.replace(/index\.html$/, '').replace(/\.html$/, '/');

/** Every page, read from the folder that the server serves. */
export const builtPages: readonly BuiltPage[] = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => {
    const address = addressOf(file);
    return {
      path: address,
      language: languageOf(address),
      neutral: neutralPath(address),
      html: readFileSync(path.join(ROOT, file), 'utf8'),
    };
  });

/** Pages that exist; the two that say that a page does not are left out. */
export const realPages: readonly BuiltPage[] = builtPages.filter(({ neutral }) => neutral !== '/404/');

/** Pages of the manual: they have Starlight's frame and a Markdown of their own. */
export const manualPages: readonly BuiltPage[] = realPages.filter(({ html }) => html.includes('<dl class="k-meta"'));

/** What a page's address answers with; the 404 pages answer to any address that does not exist. */
export const addressToAsk = ({ path: address, neutral }: BuiltPage): string =>
  neutral === '/404/' ? address.replace('404/', 'nowhere/') : address;

/** The files that are not pages, as addresses: `/llms.txt`. */
export const builtFiles: ReadonlySet<string> = new Set(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).map((file) => `/${file.split(path.sep).join('/')}`),
);
