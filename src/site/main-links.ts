import { readManualGroups } from './manual-groups.ts';
import { neutralPath, pathIn, type Language } from './locale.ts';
import { strings } from './strings.ts';

export interface MainLink {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
}

/** The folders of the manual, and the pages of the site that stand in its sidebar. The community has a link of its own. */
const manual: ReadonlySet<string> = new Set([
  ...readManualGroups().flatMap(({ directory }) => (directory === 'community' ? [] : [directory])),
  'glossary',
  'recordings',
]);

/** The four links of the header, and which of them the page belongs to. */
export function mainLinks(language: Language, pathname: string): readonly MainLink[] {
  const t = strings(language);
  const here = neutralPath(pathname);
  const goals = here.startsWith('/community/okrs/') || here.startsWith('/community/roadmap/');
  return [
    { text: t['nav.manual'], href: pathIn(language, '/start/what-is-koupleless/'), current: manual.has(here.split('/')[1] ?? '') },
    { text: t['nav.trial'], href: pathIn(language, '/trial/'), current: here.startsWith('/trial') || here.startsWith('/lessons') },
    { text: t['nav.roadmap'], href: pathIn(language, '/community/okrs/'), current: goals },
    { text: t['nav.communityShort'], href: pathIn(language, '/community/values/'), current: here.startsWith('/community/') && !goals },
  ];
}
