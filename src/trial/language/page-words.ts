/** Attributes that are read by people, or lead to a page in their language. */
const ATTRIBUTES = [
  'lang',
  'hreflang',
  'href',
  'content',
  'aria-label',
  'title',
  'placeholder',
  'data-language',
  'data-words',
  'data-for',
] as const;

/** Where the words are, the step's texts apart: these differ in their elements, too. */
const PLACES = [
  'html',
  'meta[name=description]',
  'meta[property^="og:"]',
  'link:is([rel=canonical], [rel=alternate])',
  '.page > :is(.k-skip, .header)',
  '.page > .header *',
  '.wb',
  '.wb *',
].join();
const PROSE = '[data-prose]';

interface Said {
  readonly element: Element;
  /** Null for prose, which is taken whole. */
  readonly texts: readonly { readonly node: Text; readonly text: string }[] | null;
  readonly attributes: ReadonlyMap<string, string>;
}

const textsOf = (element: Element): readonly Text[] => [...element.childNodes].filter((node) => node instanceof Text);

function saidBy(element: Element): Said {
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    element,
    texts: element.matches(PROSE) ? null : textsOf(element).map((node) => ({ node, text: node.data })),
    attributes: new Map(attributes),
  };
}

const elementsOf = (page: Document): readonly Element[] =>
  [...page.querySelectorAll(PLACES)].filter((element) => !element.matches(`${PROSE} *, svg, svg *`));

/** Whether one element says what the other says in its language. */
const fit = ({ element, texts }: Said, theirs: Said): boolean =>
  element.tagName === theirs.element.tagName && texts?.length === theirs.texts?.length;

/** The words in the page's markup, as they were before any script wrote into it. */
export class PageWords {
  #said: readonly Said[];

  constructor(page: Document) {
    this.#said = elementsOf(page).map(saidBy);
  }

  /**
   * Says what another page says, wherever no script has written since.
   * @returns false when the pages do not fit together; then nothing is changed
   */
  take(page: Document): boolean {
    const theirs = elementsOf(page).map(saidBy);
    const pairs = this.#said.flatMap((own, at) => {
      const other = theirs[at];
      return other && fit(own, other) ? [{ own, other }] : [];
    });
    if (pairs.length !== theirs.length || pairs.length !== this.#said.length) return false;
    this.#said = pairs.map(({ own, other }) => say(own, other));
    return true;
  }
}

function say({ element, texts, attributes }: Said, theirs: Said): Said {
  for (const [name, value] of theirs.attributes) if (element.getAttribute(name) === attributes.get(name)) element.setAttribute(name, value);
  if (texts === null) {
    element.replaceChildren(...[...theirs.element.childNodes].map((node) => document.importNode(node, true)));
    return { ...theirs, element };
  }
  const said = texts.map(({ node, text }, at) => {
    const now = theirs.texts?.[at]?.text ?? text;
    if (node.data === text) node.data = now;
    return { node, text: now };
  });
  return { element, texts: said, attributes: theirs.attributes };
}
