import type * as Yaml from 'yaml';

let reader: typeof Yaml | undefined;

/** Loads the reader of YAML. Most projects have properties files only, so it is not part of what a start loads. */
export async function loadYamlReader(): Promise<void> {
  reader ??= await import('yaml');
}

/**
 * To be awaited before a jar is started or installed: what reads its configuration cannot wait. Names stand in a zip as
 * they are, also those of a jar within a jar, which is stored.
 */
export async function prepareForJar(bytes: Uint8Array): Promise<void> {
  if (/\.ya?ml/.test(new TextDecoder('latin1').decode(bytes))) await loadYamlReader();
}

/** @throws Error when nobody has awaited it */
export function yamlReader(): typeof Yaml {
  if (!reader) throw new Error('the reader of YAML has not been loaded');
  return reader;
}
