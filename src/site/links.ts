import links from 'starlight-links-validator';
import { neutralPath } from './locale.ts';
import { ownPages } from './pages.ts';

const isOwn = (path: string): boolean => ownPages.includes(path) || /^\/(?:trial|lessons)\/./.test(path);

/**
 * Links of the manual are checked when the site is built, with their hashes and their language. The plug-in does not see
 * into the site's own pages nor into files; links to those are checked on the built site (e2e/links.spec.ts).
 */
export const checkedLinks = () =>
  links({
    errorOnInconsistentLocale: true,
    // The Chinese texts of lessons are no pages of the manual: the plug-in takes their language for English.
    exclude: ({ file, link }) =>
      /\/content\/lessons\/[^/]+\/zh-cn\//.test(file) ||
      /\.(?:md|json|txt|svg|xml)$/.test(link) ||
      isOwn(neutralPath(link.replace(/[?#].*$/, ''))),
  });
