import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { readDescription, type Description } from '../../sandbox/evaluation/description.ts';
import { measurementSchema, type Measurement, type Run } from '../../sandbox/evaluation/measurement.ts';
import type { Packaging } from '../../sandbox/evaluation/packaging.ts';
import { bilingual } from './bilingual.ts';
import { readYaml, readYamlFolder } from './yaml-data.ts';

const COMPONENTS = 'compatibility/components.yaml';
const MEASURED = 'compatibility/measured';
const DESCRIPTIONS = 'sandbox/evaluation/middleware';

/** Backticks make code of a part, as in Markdown. */
const cell = z.union([z.string().min(1), bilingual]);
const component = z.strictObject({
  /** The row's address on the page, and what a description of the evaluator names as its `row`. */
  id: z.string().regex(/^[\w.-]+$/, 'an `id` is made of letters, digits, `.`, `_` and `-`.'),
  name: cell,
  /** What the project's list says; absent where it does not name the component. */
  said: cell.optional(),
  /** Which versions have an adapter. */
  adapter: cell.optional(),
  /** Where that is said: the list, or the adapters' code. */
  source: z.url().optional(),
});
const schema = z.record(z.string().regex(/^[a-z]+$/), z.array(component).min(1));

/** What was measured of one library: the description that was followed, and what came out. */
export interface Evaluated {
  readonly description: Description;
  readonly measurement: Measurement;
}

/** A row of the table. */
export interface CompatibilityRow extends z.infer<typeof component> {
  readonly group: string;
  /** Absent where nobody measured it. */
  readonly evaluated?: Evaluated;
}

/** Every measurement, by the name of its description. @throws Error where a file is not as its schema says */
export function readEvaluated(): ReadonlyMap<string, Evaluated> {
  const measured = [...readYamlFolder(MEASURED, measurementSchema)].map(([name, measurement]): [string, Evaluated] => [
    name,
    { description: readDescription(name, readFileSync(`${DESCRIPTIONS}/${name}.yaml`, 'utf8')), measurement },
  ]);
  return new Map(measured);
}

/**
 * Rows in the order of the file; of a component that was measured in two ways, one for each.
 * @throws Error where a measurement has no row
 */
export function readCompatibility(): readonly CompatibilityRow[] {
  const groups = readYaml(COMPONENTS, schema);
  const evaluated = [...readEvaluated().values()];
  const rows = Object.entries(groups).flatMap(([group, all]) => all.map((one) => ({ ...one, group })));
  const ids = new Set(rows.map(({ id }) => id));
  for (const { description } of evaluated)
    if (!ids.has(description.row))
      throw new Error(`content/${COMPONENTS}: has no row "${description.row}", which ${description.name} names.`);
  return rows.flatMap((row): CompatibilityRow[] => {
    const own = evaluated.filter(({ description }) => description.row === row.id);
    if (own.length === 0) return [row];
    return own.map((one, at) => ({ ...row, id: at === 0 ? row.id : one.description.name, name: nameOf(one.description), evaluated: one }));
  });
}

/** What a library is called, in both languages where its name is made of words. */
export const nameOf = ({ title, zh }: Description): z.infer<typeof cell> => (zh === undefined ? title : { en: title, zh });

/** Descriptions that the evaluator has, measured or not. @throws Error where one is not as its schema says */
export const readDescriptions = (): readonly Description[] =>
  readdirSync(DESCRIPTIONS).map((file) => readDescription(file.slice(0, -'.yaml'.length), readFileSync(`${DESCRIPTIONS}/${file}`, 'utf8')));

export const runOf = ({ measurement }: Evaluated, packaging: Packaging, fixed: boolean): Run | undefined =>
  measurement.runs.find((run) => run.packaging === packaging && run.fixed === fixed);

/** Where a result is served as the evaluator wrote it. */
export const resultAddress = ({ description }: Evaluated): string => `/measured/${description.name}.json`;

/** `3.2` of `3.2.1`. */
export const bootLine = ({ measurement }: Evaluated): string => measurement.base.springBoot.split('.').slice(0, 2).join('.');

/** What keeps a loader, in one line: where the way begins, and what of the module it reaches. */
function heldBy({ held: [first] }: Run): string | undefined {
  if (!first) return undefined;
  const last = first.steps.findLast((step) => !/<class|BizClassLoader/.test(step));
  const what = last === undefined ? undefined : /→ (?:class )?(\S+)$/.exec(last)?.[1];
  return [first.root, what].filter(Boolean).join(' → ');
}

/** What stays of a library, or why it does not work, in one line without packages. */
export function trouble(run: Run): string {
  const whole = heldBy(run) ?? (Object.keys(run.left.threads).join(', ') || run.problem.at(-1) || run.answers.at(-1) || '');
  return whole
    .replaceAll(/\b(?:[a-z_]\w*\.)+(?=[A-Z])/g, '')
    .replaceAll(/(\$\$Lambda)\S*/g, '$1')
    .replace(/^Caused by: /, '');
}
