import { stringify } from 'yaml';

/** YAML as kubectl prints it. */
export const toYaml = (data: unknown): string =>
  stringify(data, { indentSeq: false, lineWidth: 0, aliasDuplicateObjects: false, schema: 'yaml-1.1', nullStr: 'null' });
