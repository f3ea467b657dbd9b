import type { JvmOptions } from './running-jvm.ts';

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

/** The command that starts a JVM like this one in the background. */
export const startLine = ({ jarPath, properties, arguments: args }: JvmOptions): string =>
  ['java', ...[...Object.entries(properties).map(([key, value]) => `-D${key}=${value}`), '-jar', jarPath, ...args].map(quoted), '&'].join(
    ' ',
  );

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
