/** One setting, and where it stands. */
export interface Setting {
  /** Flat: `a: {b: [x]}` is `a.b[0]`. */
  readonly key: string;
  /** As text, placeholders in it unresolved. */
  readonly value: string;
  /** The line that it begins on, from 1. */
  readonly line: number;
}

/** A part of a file that holds as a whole, or not at all. */
export interface SettingsDocument {
  readonly file: string;
  readonly settings: readonly Setting[];
  /** The profiles under which it holds, as an expression; null: under all. */
  readonly onProfile: string | null;
}

/** A file that cannot be read: which one, and what its reader says. */
export class SettingsError extends Error {
  readonly file: string;
  readonly reason: string;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = 'SettingsError';
    this.file = file;
    this.reason = reason;
  }
}

const ON_PROFILE = 'spring.config.activate.on-profile';

export function documentOf(file: string, settings: readonly Setting[]): SettingsDocument {
  const onProfile = settings.filter(({ key }) => key === ON_PROFILE || key.startsWith(`${ON_PROFILE}[`)).map(({ value }) => value);
  return { file, settings, onProfile: onProfile.length === 0 ? null : onProfile.join(',') };
}

/** Spring's relaxed form of a key: `myServer-Url` and `my_server.url` differ from others only in dots and letters. */
export const canonicalKey = (key: string): string => key.toLowerCase().replace(/[-_]/g, '');
