import type { AnyObject } from '../../objects.ts';
import { Description } from '../tab-writer.ts';
import { describeEvents, describeMarks, type Describing } from './describing.ts';

/** Shown above, or of no interest. */
const SHOWN = new Set([
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.labels',
  'metadata.annotations',
  'metadata.managedFields',
]);
const ACRONYMS = new Set(['API', 'URL', 'UID', 'OSB', 'GUID']);

/** `baseDeploymentName` → `Base Deployment Name`, as kubectl makes titles of fields that it does not know. */
function titleOf(field: string): string {
  if (/[^A-Za-z0-9-]/.test(field)) return field;
  return (field.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [field])
    .map((part) => (ACRONYMS.has(part.toUpperCase()) ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1)))
    .join(' ');
}

/** An object of a CustomResourceDefinition: all of its fields (kubectl's generic describer). */
export function describeCustom(object: AnyObject, context: Describing): string {
  const d = new Description();
  d.line(0, `Name:\t${object.metadata.name}`);
  d.line(0, `Namespace:\t${object.metadata.namespace ?? ''}`);
  describeMarks(d, object.metadata);
  d.line(0, `API Version:\t${object.apiVersion}`);
  d.line(0, `Kind:\t${object.kind}`);
  content(d, 0, object, '');
  describeEvents(d, object, context);
  return d.toString();
}

function content(d: Description, level: number, fields: object, path: string): void {
  for (const [name, value] of Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const here = path === '' ? name : `${path}.${name}`;
    if (SHOWN.has(here) || value === undefined) continue;
    if (Array.isArray(value)) {
      d.line(level, `${titleOf(name)}:`);
      for (const item of value)
        if (typeof item === 'object' && item !== null) content(d, level + 1, item, here);
        else d.line(level + 1, String(item));
    } else if (typeof value === 'object' && value !== null) {
      d.line(level, `${titleOf(name)}:`);
      content(d, level + 1, value, here);
    } else d.line(level, `${titleOf(name)}:\t${value === null ? '<nil>' : String(value)}`);
  }
}
