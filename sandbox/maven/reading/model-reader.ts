import { type Content, modelGrammar } from './model-grammar.ts';
import { type PullProblem, PullParser, PullProblem as Problem } from './pull-parser.ts';

/** How Maven's own reader takes a pom.xml. */
export interface ModelReading {
  /** What it says of it; undefined where nothing is wrong. */
  readonly strict: PullProblem | undefined;
  /** What remains where unknown elements are passed over; then Maven reads it, and complains. */
  readonly lenient: PullProblem | undefined;
}

/** Entities of HTML that Maven knows in poms. */
const ENTITIES = new Set(
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml hellip mdash ndash lsquo rsquo sbquo ldquo rdquo bdquo bull trade euro'.split(
    ' ',
  ),
);

/** Reads a pom.xml as Maven does, for what it has to say of it. */
export function readModel(text: string, firstColumn = 1): ModelReading {
  const strict = problemOf(text, true, firstColumn);
  return { strict, lenient: strict && problemOf(text, false, firstColumn) };
}

function problemOf(text: string, strict: boolean, firstColumn: number): PullProblem | undefined {
  const reader = new Reader(text, strict, firstColumn);
  try {
    reader.document();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

class Reader {
  readonly #parser: PullParser;
  readonly #strict: boolean;

  constructor(text: string, strict: boolean, firstColumn: number) {
    this.#parser = new PullParser(text, ENTITIES, firstColumn);
    this.#strict = strict;
  }

  document(): void {
    const parser = this.#parser;
    while (parser.event !== 'END_DOCUMENT') {
      if (parser.event === 'START_TAG') {
        if (this.#strict && parser.name !== 'project') throw parser.problem(`Expected root element 'project' but found '${parser.name}'`);
        this.#content(modelGrammar);
      }
      parser.next();
    }
  }

  /** The next tag; a text in between is a mistake unless it is blank, or passed over. */
  #tag(passOver: boolean): 'START_TAG' | 'END_TAG' {
    const parser = this.#parser;
    let event = parser.next();
    if (event === 'TEXT' && (parser.isBlank || passOver)) event = parser.next();
    if (event !== 'START_TAG' && event !== 'END_TAG') throw parser.problem(`expected START_TAG or END_TAG not ${event}`);
    return event;
  }

  #content(content: Content): void {
    if (content === 'text') return this.#text();
    if (content === 'any') return this.#skip();
    const parser = this.#parser;
    const seen = new Set<string>();
    const passOver = !this.#strict && content !== 'properties' && !('list' in content);
    while (this.#tag(passOver) === 'START_TAG') {
      const { name } = parser;
      if (content === 'properties') this.#text();
      else if ('list' in content) {
        if (name === content.list) this.#content(content.of);
        else this.#unknown(name);
      } else {
        const child = content.get(name);
        if (child === undefined) this.#unknown(name);
        else {
          if (seen.has(name)) throw parser.problem(`Duplicated tag: '${name}'`);
          seen.add(name);
          this.#content(child);
        }
      }
    }
  }

  #unknown(name: string): void {
    if (this.#strict) throw this.#parser.problem(`Unrecognised tag: '${name}'`);
    this.#skip();
  }

  #text(): void {
    const parser = this.#parser;
    let event = parser.next();
    if (event === 'TEXT') {
      event = parser.next();
      if (event !== 'END_TAG') throw parser.problem(`TEXT must be immediately followed by END_TAG and not ${event}`);
    } else if (event !== 'END_TAG') throw parser.problem('parser must be on START_TAG or TEXT to read text');
  }

  /** To the end of the element. */
  #skip(): void {
    for (let depth = 1; depth > 0;) {
      const event = this.#parser.next();
      if (event === 'START_TAG') depth++;
      else if (event === 'END_TAG') depth--;
    }
  }
}
