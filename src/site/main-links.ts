import { neutralPath, pathIn, type Language } from './locale.ts';
import { strings } from './strings.ts';

export interface MainLink {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
}

const MANUAL = /^\/(?:start|concepts|guides|real-base|reference|operate|glossary|recordings)\//;

/** The four links of the header, and which of them the page belongs to. */
export function mainLinks(language: Language, pathname: string): readonly MainLink[] {
  const t = strings(language);
  const here = neutralPath(pathname);
  const goals = here.startsWith('/community/okrs/') || here.startsWith('/community/roadmap/');
  return [
    { text: t['nav.manual'], href: pathIn(language, '/start/what-is-koupleless/'), current: MANUAL.test(here) },
    { text: t['nav.trial'], href: pathIn(language, '/trial/'), current: here.startsWith('/trial') || here.startsWith('/lessons') },
    { text: t['nav.roadmap'], href: pathIn(language, '/community/okrs/'), current: goals },
    { text: t['nav.communityShort'], href: pathIn(language, '/community/values/'), current: here.startsWith('/community/') && !goals },
  ];
}
