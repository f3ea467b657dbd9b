import { parseAllDocuments } from 'yaml';
import { CommandError } from './environment.ts';

/** One object of a file, and where it stood. */
export interface FileObject {
  readonly data: object;
  readonly file: string;
}

/** The objects of `-f FILE`: YAML with several documents, or JSON; lists are taken apart. */
export function readObjects(file: string, text: string | undefined): readonly FileObject[] {
  if (text === undefined) throw new CommandError(`error: the path "${file}" does not exist`);
  const shown = file === '-' ? 'STDIN' : file;
  const found = parseAllDocuments(text);
  const documents = Array.isArray(found) ? found : [];
  const objects = documents.flatMap((document) => {
    const [problem] = document.errors;
    if (problem)
      throw new CommandError(`error: error parsing ${shown}: error converting YAML to JSON: yaml: ${problem.message.split('\n')[0] ?? ''}`);
    const data: unknown = document.toJS();
    return data === null || data === undefined ? [] : flatten(data, shown);
  });
  if (objects.length === 0) throw new CommandError('error: no objects passed to apply');
  return objects.map((data) => ({ data, file: shown }));
}

function flatten(data: unknown, shown: string): readonly object[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new CommandError(`error: error validating "${shown}": error validating data: invalid object to validate`);
  const fields = new Map<string, unknown>(Object.entries(data));
  const items = fields.get('items');
  if (fields.get('kind') === 'List' && Array.isArray(items)) return items.flatMap((item) => flatten(item, shown));
  if (typeof fields.get('kind') !== 'string')
    throw new CommandError(
      `error: error validating "${shown}": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false`,
    );
  if (typeof fields.get('apiVersion') !== 'string')
    throw new CommandError(
      `error: error validating "${shown}": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false`,
    );
  return [data];
}
