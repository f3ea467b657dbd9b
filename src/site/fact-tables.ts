import { readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { say, type Language } from './locale.ts';
import { readYaml } from './yaml-data.ts';

const FOLDER = 'tables';

/** How it is known: seen on a real base or cluster, read in the code of the version named, or said by the documentation alone. */
const proofs = ['seen', 'code', 'doc'] as const;
/** A text, the same in both languages or one for each. Backticks make code of a part, as in Markdown. */
const cell = z.union([z.string().min(1), bilingual]);

const row = z.strictObject({
  /** The row's address on its page. */
  id: z.string().regex(/^[\w.-]+$/, 'an `id` is made of letters, digits, `.`, `_` and `-`.'),
  cells: z.array(cell),
  proof: z.enum(proofs, { error: `needs a \`proof\`: one of ${proofs.join(', ')}.` }),
  /** Where it stands: code at a fixed tag or commit, or a recording of this site. */
  source: z.union([z.url(), z.string().regex(/^\/recordings\//)]).optional(),
});

const schema = z
  .strictObject({
    columns: z.array(bilingual).min(2),
    /** Rows by the name of their part of the table; the page puts a heading above each. */
    groups: z.record(z.string().regex(/^[a-z][\w-]*$/), z.array(row).min(1)),
  })
  .superRefine(({ columns, groups }, context) => {
    const seen = new Set<string>();
    for (const [group, rows] of Object.entries(groups)) {
      rows.forEach(({ id, cells }, at) => {
        const path = ['groups', group, at];
        if (cells.length !== columns.length)
          context.addIssue({ code: 'custom', path, message: `has ${cells.length} cells for ${columns.length} columns.` });
        if (seen.has(id)) context.addIssue({ code: 'custom', path, message: 'the id stands twice in the table.' });
        seen.add(id);
      });
    }
  });

type Table = z.infer<typeof schema>;
export type FactRow = z.infer<typeof row>;

/** `content/tables/<name>.yaml`. @throws Error with a line for each fault. */
export const readFactTable = (name: string): Table => readYaml(`${FOLDER}/${name}.yaml`, schema);

/** Every table, to find faults before a page shows it. */
export const readFactTables = (): readonly Table[] =>
  readdirSync(`content/${FOLDER}`)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFactTable(file.slice(0, -'.yaml'.length)));

/** The columns of a table, and the rows of one part of it. @throws Error when the table has no such part. */
export function readFactGroup(name: string, group: string): { readonly columns: Table['columns']; readonly rows: readonly FactRow[] } {
  const { columns, groups } = readFactTable(name);
  const rows = groups[group];
  if (!rows) throw new Error(`content/${FOLDER}/${name}.yaml: has no part "${group}": ${Object.keys(groups).join(', ')}.`);
  return { columns, rows };
}

/** A cell's text in a language, cut where code begins and ends: odd parts are code. */
export const cellParts = (cell: FactRow['cells'][number], language: Language): readonly string[] => say(cell, language).split('`');
