/** Where the library comes from: packed in the module's archive, or from the base. */
export const PACKAGINGS = ['own', 'shared'] as const;
export type Packaging = (typeof PACKAGINGS)[number];
