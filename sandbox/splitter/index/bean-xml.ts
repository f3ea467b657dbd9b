/** One bean of a Spring XML file: its class and what it is given. */
export interface XmlBean {
  /** Names that it is known by; without an id, none. */
  readonly names: readonly string[];
  /** Full name of its class. */
  readonly className: string;
  /** Names of the beans that its properties and constructor arguments refer to. */
  readonly refs: readonly string[];
}

const START = /<(?:\w+:)?bean\b([^>]*?)(\/?)>/g;
const END = /<\/(?:\w+:)?bean>/g;
const REFS = /\b(?:[\w-]*ref|bean|parent|depends-on)\s*=\s*["']([^"']+)["']/g;

/** The beans of a Spring XML file, inner ones too; none where it is no such file. */
export function readBeanXml(text: string): readonly XmlBean[] {
  if (!/<(?:\w+:)?beans\b/.test(text)) return [];
  const plain = text.replaceAll(/<!--[^]*?-->/g, '');
  return [...plain.matchAll(START)].flatMap((match): XmlBean[] => {
    const [whole, attributes = '', closed] = match;
    const className = valueOf(attributes, 'class');
    if (className === undefined) return [];
    const from = match.index + whole.length;
    END.lastIndex = from;
    const body = closed === '/' ? '' : plain.slice(from, END.exec(plain)?.index ?? from);
    return [
      {
        names: ['id', 'name'].flatMap((key) => valueOf(attributes, key)?.split(/[,;\s]+/) ?? []).filter((name) => name !== ''),
        className: className.replaceAll('$', '.'),
        refs: [...`${attributes} ${body}`.matchAll(REFS)].flatMap(([, names = '']) => names.split(/[,;\s]+/)),
      },
    ];
  });
}

function valueOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1]?.trim();
}
