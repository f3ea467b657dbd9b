import { Properties } from 'properties-file/parser';
import { documentOf, SettingsError, type Setting, type SettingsDocument } from './setting.ts';

/** A comment that parts a file in documents: `#---` or `!---`, with no comment above or below it. */
const PARTING = /^[#!]---\s*$/;

/**
 * The documents of a .properties file, in its order. A later line wins over an earlier one of the same key.
 * @throws SettingsError for an escape that is none.
 */
export function readProperties(file: string, text: string): readonly SettingsDocument[] {
  const parts: Setting[][] = [[]];
  const nodes = nodesOf(file, text);
  nodes.forEach((node, at) => {
    if (node.type === 'property') parts.at(-1)?.push({ key: node.key, value: node.value, line: node.startingLineNumber });
    else if (node.type === 'comment' && PARTING.test(node.rawLine)) {
      const alone = nodes[at - 1]?.type !== 'comment' && nodes[at + 1]?.type !== 'comment';
      if (alone) parts.push([]);
    }
  });
  return parts.map((settings) => documentOf(file, settings));
}

function nodesOf(file: string, text: string): Properties['nodes'] {
  try {
    return new Properties(text).nodes;
  } catch (error) {
    throw new SettingsError(file, error instanceof Error ? error.message : String(error));
  }
}
