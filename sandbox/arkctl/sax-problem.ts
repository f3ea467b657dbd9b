import { parseXml, XmlError } from '@rgrove/parse-xml';

/** Where and why Java's own XML parser takes a text for no document; undefined where it takes it. */
export function saxProblem(text: string): { readonly line: number; readonly message: string } | undefined {
  try {
    parseXml(text, { resolveUndefinedEntity: entitiesOf(text) });
    return undefined;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { line: error.line, message: wordsOf(text, error) };
  }
}

/** The entities that a document type declares. */
export function entitiesOf(text: string): (reference: string) => string | null {
  const declared = new Map(
    [...text.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      double ?? single ?? '',
    ]),
  );
  return (reference) => declared.get(reference.slice(1, -1)) ?? null;
}

function wordsOf(text: string, { message, pos }: XmlError): string {
  const open = openAt(text, pos);
  const [what = ''] = message.split(' (line ');
  const rest = text.slice(pos);
  if (text.trim() === '') return 'Premature end of file.';
  if (what.startsWith('Root element'))
    return /^\s*</.test(text)
      ? 'The markup in the document preceding the root element must be well-formed.'
      : 'Content is not allowed in prolog.';
  if (what.startsWith('Extra content'))
    return rest.trimStart().startsWith('<')
      ? 'The markup in the document following the root element must be well-formed.'
      : 'Content is not allowed in trailing section.';
  if (what.startsWith('Missing end tag')) {
    if (rest === '') return 'XML document structures must start and end within the same entity.';
    if (rest.startsWith('</')) return `The element type "${open}" must be terminated by the matching end-tag "</${open}>".`;
    return 'The content of elements must consist of well-formed character data or markup.';
  }
  const attribute = /([\w:.-]+)\s*=?\s*$/.exec(text.slice(0, pos))?.[1] ?? '';
  const element = /<([\w:.-]+)[^<>]*$/.exec(text.slice(0, pos))?.[1] ?? '';
  if (what.startsWith('Attribute value expected'))
    return /=\s*$/.test(text.slice(0, pos))
      ? `Open quote is expected for attribute "${attribute}" associated with an  element type  "${element}".`
      : `Attribute name "${attribute}" associated with an element type "${element}" must be followed by the ' = ' character.`;
  const entity = /&([\w.:-]+);/.exec(what)?.[1];
  if (entity !== undefined) return `The entity "${entity}" was referenced, but not declared.`;
  if (what.startsWith('Unterminated reference'))
    return /^[\w:]/.test(text.slice(text.lastIndexOf('&', pos) + 1))
      ? `The reference to entity "${/&([\w.:-]+)/.exec(text.slice(text.lastIndexOf('&', pos)))?.[1] ?? ''}" must end with the ';' delimiter.`
      : "The entity name must immediately follow the '&' in the entity reference.";
  if (what.startsWith('Duplicate attribute'))
    return `Attribute "${what.slice('Duplicate attribute: '.length)}" was already specified for element "${element}".`;
  if (what.startsWith('Unescaped'))
    return `The value of attribute "${/([\w:.-]+)\s*=\s*["'][^"']*$/.exec(text.slice(0, pos))?.[1] ?? ''}" associated with an element type "${element}" must not contain the '<' character.`;
  if (what.includes("isn't allowed inside a comment")) return 'The string "--" is not permitted within comments.';
  if (what.startsWith('XML declaration')) return 'The processing instruction target matching "[xX][mM][lL]" is not allowed.';
  return what;
}

/** The innermost element that is open there. */
function openAt(text: string, end: number): string {
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of text.slice(0, end).matchAll(/<(\/?)([A-Za-z_][\w.:-]*)([^>]*)>/g)) {
    if (slash === '/') open.pop();
    else if (!rest.endsWith('/')) open.push(name);
  }
  return open.at(-1) ?? '';
}
