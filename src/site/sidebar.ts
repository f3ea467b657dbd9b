import { readdirSync } from 'node:fs';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { strings, type StringKey } from './strings.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const en = strings('en');
const zh = strings('zh-CN');
const label = (key: StringKey) => ({ label: en[key], translations: { 'zh-CN': zh[key] } });
const page = (key: StringKey, link: string) => ({ ...label(key), link });

/**
 * A group of the manual: the pages of its folder under content/docs, in the order that `sidebar.order` gives. A folder
 * that is not there yet is left out.
 */
const group = (key: StringKey, directory: string, more: ReturnType<typeof page>[] = []): Sidebar => {
  const pages = readdirSync(new URL('../../content/docs', import.meta.url)).includes(directory) ? [{ autogenerate: { directory } }] : [];
  return pages.length + more.length > 0 ? [{ ...label(key), items: [...pages, ...more] }] : [];
};

/** To add a group: a line here, its label `nav.*` in both dictionaries of content/i18n. */
export const sidebar: Sidebar = [
  ...group('nav.start', 'start'),
  ...group('nav.concepts', 'concepts'),
  ...group('nav.guides', 'guides'),
  ...group('nav.realBase', 'real-base', [page('nav.recordings', '/recordings/')]),
  ...group('nav.reference', 'reference', [page('nav.glossary', '/glossary/')]),
  ...group('nav.operate', 'operate'),
  { ...label('nav.lessons'), items: [page('nav.trial', '/trial/'), page('nav.allLessons', '/lessons/')] },
  ...group('nav.community', 'community', [
    page('nav.okrs', '/community/okrs/'),
    page('nav.roadmap', '/community/roadmap/'),
    page('nav.values', '/community/values/'),
    page('nav.roles', '/community/roles/'),
  ]),
];
