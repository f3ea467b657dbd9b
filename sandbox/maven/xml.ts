import { parseXml, XmlElement, XmlError, XmlText, XmlCdata } from '@rgrove/parse-xml';
import { positionOf } from './xml-position.ts';

/** An element with what Maven reads of it, and where it stands, for messages and edits. Offsets are UTF-16. */
export interface Element {
  readonly name: string;
  readonly children: readonly Element[];
  /** Its own text, trimmed. */
  readonly text: string;
  /** Of the whole element, from `<` of the start tag to behind `>` of the end tag. */
  readonly start: number;
  readonly end: number;
  /** Where its start tag ends, as Maven's messages have it. */
  place(): { readonly line: number; readonly column: number };
}

/** Not well-formed. `message`, `line` and `column` as Maven prints them. */
export class XmlProblem extends Error {
  readonly line: number;
  readonly column: number;
  constructor(message: string, line: number, column: number) {
    super(message);
    this.name = 'XmlProblem';
    this.line = line;
    this.column = column;
  }
}

/** @throws {XmlProblem} */
export function parseElements(text: string): Element {
  try {
    // Maven takes a declaration that does not stand at the very beginning.
    const document = parseXml(
      text.replace(
        /^(\uFEFF?\s+)(<\?xml\b.*?\?>)/,
        (_whole, blanks: string, declaration: string) => blanks + ' '.repeat(declaration.length),
      ),
      { includeOffsets: true },
    );
    if (document.root) return toElement(document.root, text);
    throw new XmlProblem('the file holds no element', 1, 1);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const place = positionOf(text, error.pos);
    const [first = 'not well-formed'] = error.message.split('\n');
    throw new XmlProblem(first.replace(/ \(line \d+, column \d+\)$/, ''), place.line, place.column);
  }
}

function toElement(element: XmlElement, source: string): Element {
  const children: Element[] = [];
  let text = '';
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(toElement(child, source));
    else if (child instanceof XmlText || child instanceof XmlCdata) text += child.text;
  }
  return {
    name: element.name,
    children,
    text: text.trim(),
    start: element.start,
    end: element.end,
    place: () => positionOf(source, source.indexOf('>', element.start) + 1),
  };
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Text of a child; undefined where there is none. An empty element gives an empty text. */
export function textOf(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.text;
}

export function childrenOf(element: Element | undefined, wrapper: string, name: string): readonly Element[] {
  return childOf(element, wrapper)?.children.filter((child) => child.name === name) ?? [];
}
