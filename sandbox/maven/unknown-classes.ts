import type { Diagnostic } from '../java/diagnostic.ts';

/** Whose class a name is, where a library of the project has it and the trial does not; undefined: nobody's. */
export type OwnerOf = (className: string) => string | undefined;

const IMPORT = /^\s*import\s+(?:static\s+)?([\w.]+?)(?:\.\*)?\s*;/;
const MISSING = /^(package [\w.]+ does not exist|cannot find symbol)$/;

/**
 * Errors about classes that a real build would find, as the trial's limit: once, at the import. What follows from a missing
 * import is left out.
 */
export function nameUnknownClasses(errors: readonly Diagnostic[], ownerOf: OwnerOf): Diagnostic[] {
  const refused = new Map<string, Set<string>>();
  const named = errors.map((error): Diagnostic => {
    const name = MISSING.test(error.message) ? importAt(error) : undefined;
    const owner = name === undefined ? undefined : ownerOf(name);
    if (name === undefined || owner === undefined) return error;
    const inFile = refused.get(error.source.path) ?? new Set<string>();
    refused.set(error.source.path, inFile.add(name.slice(name.lastIndexOf('.') + 1)));
    return {
      ...error,
      code: 'trial.not.supported',
      message: `not supported: ${name} of ${owner} (the trial does not simulate it; a real base does)`,
      details: [],
    };
  });
  return named.filter((error) => {
    const symbol = /^\s*symbol:\s+(?:class|variable) (\w+)/.exec(error.details[0] ?? '')?.[1];
    return symbol === undefined || refused.get(error.source.path)?.has(symbol) !== true;
  });
}

/** What the line of the error imports. */
function importAt({ source, offset }: Diagnostic): string | undefined {
  const start = source.text.lastIndexOf('\n', offset - 1) + 1;
  return IMPORT.exec(source.text.slice(start))?.[1];
}
