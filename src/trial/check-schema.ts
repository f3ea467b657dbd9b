import { z } from 'astro/zod';
import {
  checkKinds,
  httpMethods,
  type Check,
  type CheckKind,
  type CheckOf,
  type FieldValues,
  type Form,
  type FormOf,
} from '../../sandbox/protocol/checks.ts';
import { arkletCommands, bizStates } from '../../sandbox/protocol/state.ts';
import { bilingual, httpPath, port, projectPath } from './lesson-fields.ts';
import { PROJECT } from './lesson-place.ts';

const fields: { readonly [F in keyof FieldValues]: z.ZodType<FieldValues[F]> } = {
  path: projectPath,
  text: z.string().min(1),
  flag: z.boolean(),
  port,
  address: httpPath,
  method: z.enum(httpMethods),
  status: z.number().int().min(100).max(599),
  bizState: z.enum(bizStates),
  count: z.number().int().min(0),
  command: z.enum(arkletCommands),
};

const isField = (text: string): text is keyof FieldValues => Object.hasOwn(fields, text);

function fieldSchema(field: Form[string]): z.ZodType {
  const name = field.replace(/\?$/, '');
  if (!isField(name)) throw new Error(`A form of sandbox/protocol/checks.ts has a field of the unknown kind "${name}".`);
  return field.endsWith('?') ? fields[name].optional() : fields[name];
}

const schemaOf = (kind: CheckKind, more: Readonly<Record<string, z.ZodType>>) =>
  z.strictObject({
    kind: z.literal(kind),
    ...Object.fromEntries(Object.entries<Form[string]>(checkKinds[kind].form).map(([name, field]) => [name, fieldSchema(field)])),
    ...more,
  });

const isKind = (text: string): text is CheckKind => Object.hasOwn(checkKinds, text);

function oneOf(wanted: (kind: CheckKind) => boolean, more: Readonly<Record<string, z.ZodType>>) {
  const [first, ...rest] = Object.keys(checkKinds)
    .filter(isKind)
    .filter(wanted)
    .map((kind) => schemaOf(kind, more));
  if (!first) throw new Error('There is no kind of check.');
  return z.discriminatedUnion('kind', [first, ...rest]);
}

// `Check` is derived from the forms that these schemas are built of; TypeScript cannot follow a schema that is computed.
/** A check of a lesson, as the visitor reads it. */
export const checkSchema = oneOf(() => true, { says: bilingual }) as unknown as z.ZodType<Check & { says: z.infer<typeof bilingual> }>;
/** A check that says something by itself, without the step before. */
export const factSchema = oneOf((kind) => !checkKinds[kind].compares, {}) as unknown as z.ZodType<Check>;

type InProject = CheckOf<{ [K in CheckKind]: FormOf<K> extends { readonly path: 'path' } ? K : never }[CheckKind]>;
const looksIntoProject = (check: Check): check is InProject => {
  const form: Form = checkKinds[check.kind].form;
  return form['path'] === 'path';
};

/** A check over the project's own paths, as the sandbox is asked it. */
export const checkInSandbox = (check: Check): Check => (looksIntoProject(check) ? { ...check, path: `${PROJECT}/${check.path}` } : check);
