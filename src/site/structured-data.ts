import { languageOf, neutralPath, pathIn } from './locale.ts';
import { site } from './project.ts';
import { groupLabel, partOf, pictureOf } from './share-picture.ts';

/** What a page says of itself to programs that read it. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** With its language: `/zh-cn/develop/jdk8/`. */
  readonly pathname: string;
  /** Whether it is a page of the manual, which is an article; others are pages. */
  readonly article: boolean;
  /** When its text was last changed. */
  readonly changed?: Date | undefined;
}

const absolute = (path: string): string => new URL(path, site).href;

/**
 * The page in the words of schema.org, as the text of a `<script type="application/ld+json">`: what it is, and the way
 * to it from the home page.
 */
export function structuredData({ title, description, pathname, article, changed }: PageFacts): string {
  const language = languageOf(pathname);
  const home = absolute(pathIn(language, '/'));
  const label = groupLabel(pathname);
  const common = {
    name: title,
    description,
    url: absolute(pathname),
    inLanguage: language,
    image: absolute(pictureOf(partOf(pathname), language)),
  };
  const own =
    neutralPath(pathname) === '/'
      ? { '@type': 'WebSite', ...common }
      : article
        ? {
            '@type': 'TechArticle',
            headline: title,
            ...common,
            ...(changed ? { dateModified: changed.toISOString().slice(0, 10) } : {}),
            isPartOf: { '@type': 'WebSite', name: 'Koupleless', url: home },
          }
        : { '@type': 'WebPage', ...common, isPartOf: { '@type': 'WebSite', name: 'Koupleless', url: home } };
  const way = [
    { name: 'Koupleless', item: home },
    ...(label === undefined || label === title ? [] : [{ name: label }]),
    { name: title, item: common.url },
  ];
  const graph = [
    own,
    ...(neutralPath(pathname) === '/'
      ? []
      : [{ '@type': 'BreadcrumbList', itemListElement: way.map((step, at) => ({ '@type': 'ListItem', position: at + 1, ...step })) }]),
  ];
  // A `<` would let a title end the script.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
