import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { readManualGroups, type ManualGroup } from './manual-groups.ts';
import { strings, type StringKey } from './strings.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const en = strings('en');
const zh = strings('zh-CN');
const label = (key: StringKey) => ({ label: en[key], translations: { 'zh-CN': zh[key] } });
const page = (key: StringKey, link: string) => ({ ...label(key), link });

/** The site's own pages that a group may show, and their labels. */
const ownPages: Readonly<Record<string, StringKey>> = {
  '/recordings/': 'nav.recordings',
  '/glossary/': 'nav.glossary',
  '/community/okrs/': 'nav.okrs',
  '/community/roadmap/': 'nav.roadmap',
  '/community/values/': 'nav.values',
  '/community/roles/': 'nav.roles',
};

/** What a page of the site is called in a group of the manual. @throws Error for one that has no name here */
export function ownPageLabel(link: string, { directory }: ManualGroup): StringKey {
  const key = ownPages[link];
  if (key === undefined) throw new Error(`content/docs/${directory}/_group.yaml: pages: ${link} has no label in src/site/sidebar.ts.`);
  return key;
}

/** The pages of a folder of the manual, in the order that their `sidebar.order` gives. */
const groupEntry = (group: ManualGroup): Sidebar[number] => ({
  label: group.label.en,
  translations: { 'zh-CN': group.label.zh },
  items: [{ autogenerate: { directory: group.directory } }, ...group.pages.map((link) => page(ownPageLabel(link, group), link))],
});

const lessons: Sidebar[number] = { ...label('nav.lessons'), items: [page('nav.trial', '/trial/'), page('nav.allLessons', '/lessons/')] };
/** Lessons stand after the manual and before the community. */
const LESSONS_ORDER = 80;

const groups = readManualGroups();

export const sidebar: Sidebar = [
  ...groups.filter(({ order }) => order < LESSONS_ORDER).map(groupEntry),
  lessons,
  ...groups.filter(({ order }) => order >= LESSONS_ORDER).map(groupEntry),
];
