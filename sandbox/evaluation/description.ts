import { parse } from 'yaml';
import { z } from 'zod';
import type { Packaging } from './packaging.ts';

const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const coordinates = z.string().regex(/^[\w.-]+:[\w.-]+(:[\w.-]+)?$/, 'is group:artifact or group:artifact:version.');

const imports = z.array(z.string());
const sources = z.record(z.string().regex(/^\w+\.java$/), z.string());

/** The code of a probe: members of a Spring bean with a method `Object use() throws Exception`. */
const code = {
  imports: imports.default([]),
  probe: z.string().min(1),
  /** Lines of the module's application.properties. */
  properties: z.string().default(''),
  /** Further Java files of the module, by name; `{package}` is replaced. */
  sources: sources.default({}),
};

const isPattern = (text: string): boolean => {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
};

const schema = z.strictObject({
  /** What people call it. */
  title: z.string().min(1),
  /** What it is called in Chinese, where the title is made of words. */
  zh: z.string().min(1).optional(),
  /** The row of the compatibility table that it belongs to. */
  row: z.string().min(1),
  /** What a module declares; without a version where Spring Boot manages it. The first is what is evaluated. */
  dependencies: z.array(coordinates).default([]),
  ...code,
  /** What `use` has to answer, upper or lower case: a pattern in which `{name}` is the module's own name. */
  answers: z.string().min(1).refine(isPattern, 'is no regular expression.'),
  /** A server that has to run: its command, with `{port}`. */
  server: z.strictObject({ command: z.array(z.string()).min(1), package: z.string() }).optional(),
  /** Lines of the base's application.properties where the base has the library. */
  base: z.string().default(''),
  /** Where the probe cannot do all that users do: what is missing. */
  limit: bilingual.optional(),
  /** What the library is known to register with the JVM. */
  registers: z.array(z.string()).default([]),
  /** What a user can do against what stays; the fields that differ. */
  fix: z
    .strictObject({
      says: bilingual,
      /** Given where it is a fix for a module that packs the library alone. */
      only: z.literal('own').optional(),
      imports: imports.optional(),
      probe: z.string().optional(),
      properties: z.string().optional(),
      sources: sources.optional(),
      /** Libraries that a module with the library in its archive packs, too, though the base has them. */
      packs: z.array(coordinates).optional(),
      /** Libraries, `group:artifact`, that the library brings and a module leaves out of its archive. */
      leavesOut: z.array(z.string().regex(/^[\w.-]+:[\w.-]+$/, 'is group:artifact.')).optional(),
    })
    .optional(),
});

export type Description = z.infer<typeof schema> & {
  readonly name: string;
  /** Libraries of the base that the module packs, too. */
  readonly packs?: readonly string[];
  /** What the library brings and the module does not pack. */
  readonly leavesOut?: readonly string[];
};

/** @throws Error with a line for each fault: file, field, what is wrong */
export function readDescription(name: string, text: string): Description {
  const read = schema.safeParse(parse(text));
  if (read.success) return { ...read.data, name };
  throw new Error(read.error.issues.map(({ path, message }) => `${name}.yaml: ${path.join('.') || 'the file'}: ${message}`).join('\n'));
}

/** A description with its fix in place. */
export function withFix(description: Description): Description {
  const { fix } = description;
  if (!fix) return description;
  return {
    ...description,
    imports: fix.imports ?? description.imports,
    probe: fix.probe ?? description.probe,
    properties: fix.properties ?? description.properties,
    sources: { ...description.sources, ...fix.sources },
    ...(fix.packs ? { packs: fix.packs } : {}),
    ...(fix.leavesOut ? { leavesOut: fix.leavesOut } : {}),
  };
}

/** What a fix says, and what it changes of the archive alone. */
const OF_THE_ARCHIVE: ReadonlySet<string> = new Set(['says', 'only', 'packs', 'leavesOut']);

/** Whether the fix changes anything in that packaging: what the archive holds is nothing to a library of the base. */
export function isFixFor({ fix }: Description, packaging: Packaging): boolean {
  if (fix === undefined || packaging === 'own') return fix !== undefined;
  return fix.only === undefined && Object.keys(fix).some((field) => !OF_THE_ARCHIVE.has(field));
}

/**
 * What of a description a run depends on, as eight hexadecimal digits: two runs of the same digits built the same code. FNV-1a
 * is enough to tell an edit.
 */
export function codeOf(description: Description): string {
  const { dependencies, imports, probe, properties, sources, answers, base, packs = [], leavesOut = [], server } = description;
  const archive = leavesOut.length > 0 ? [packs, leavesOut] : packs;
  const text = JSON.stringify([dependencies, imports, probe, properties, sources, answers, base, archive, server?.command ?? []]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
