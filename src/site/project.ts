/** Facts about the project that many pages name. */
export const site = 'https://koupleless.io';
export const repository = 'https://github.com/koupleless/koupleless-site';
export const product = 'https://github.com/koupleless/koupleless';

/** The Koupleless line that the site's pages are checked against, newest first. */
export const checkedVersions = ['2.1.11', '2.1.6'] as const;
