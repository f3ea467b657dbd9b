import * as yaml from 'yaml';
import { SettingsError, type SettingsDocument } from '../settings/setting.ts';
import { readSettings } from '../settings/settings-file.ts';

type Read = { readonly documents: readonly SettingsDocument[] } | { readonly wrong: string };

/** Every pick asks for the same few files, and YAML is dear to read. */
const known = new Map<string, Read>();
const KEPT = 64;

/** The documents of a settings file; `wrong`: why it cannot be read, in the words of its format. */
export function readSettingsFile(path: string, text: string): Read {
  const key = `${path}\n${text}`;
  let read = known.get(key);
  if (!read) {
    read = readNow(path, text);
    for (const oldest of known.keys()) {
      if (known.size < KEPT) break;
      known.delete(oldest);
    }
    known.set(key, read);
  }
  return read;
}

function readNow(path: string, text: string): Read {
  try {
    return { documents: readSettings(path, text, () => yaml) };
  } catch (error) {
    if (error instanceof SettingsError) return { wrong: error.reason };
    throw error;
  }
}

/** The documents of a settings file; null: it cannot be read, and Spring will say what is wrong with it. */
export function documentsOf(path: string, text: string): readonly SettingsDocument[] | null {
  const read = readSettingsFile(path, text);
  return 'wrong' in read ? null : read.documents;
}
