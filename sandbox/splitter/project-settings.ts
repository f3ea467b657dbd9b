import * as yaml from 'yaml';
import { SettingsError, type SettingsDocument } from '../settings/setting.ts';
import { readSettings } from '../settings/settings-file.ts';

/** The documents of a settings file; null: it cannot be read, and Spring will say what is wrong with it. */
export function documentsOf(path: string, text: string): readonly SettingsDocument[] | null {
  try {
    return readSettings(path, text, () => yaml);
  } catch (error) {
    if (error instanceof SettingsError) return null;
    throw error;
  }
}
