import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { readYaml, readYamlFolder } from './yaml-data.ts';

/** What became of a promise, in the order in which a page shows them. */
export const statuses = ['done', 'late', 'part', 'claim', 'unknown', 'not'] as const;
export type Status = (typeof statuses)[number];

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id is lower-case letters, digits, dots and hyphens.');
const day = z
  .string({ error: "needs a date in quotes: '2023-12-26'." })
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a date is written '2023-12-26', in quotes.");
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "a date is '2023', '2023-12' or '2023-12-26', in quotes.");
/** A label without language, such as `ss#415`, or one in both. */
const label = z.union([z.string().min(1), bilingual]);
const link = z.strictObject({ label, url: z.url('a link needs a whole address (https://…).') });

/** A status that a promise had, the last day on which this site said so, and why it changed. */
const former = z.strictObject({ status: z.enum(statuses), until: day, why: bilingual });

/** What is said about a promise: how it ended, what shows it, where to read it. */
const outcome = {
  status: z.enum(statuses, { error: `needs a \`status\`: one of ${statuses.join(', ')}.` }),
  evidence: bilingual,
  links: z.array(link).default([]),
  /** The newest first. */
  before: z.array(former).default([]),
};
const NEEDS_LINK: readonly string[] = ['done', 'late', 'part'];
const linked = ({ status, links }: { status: string; links: readonly unknown[] }): boolean =>
  links.length > 0 || !NEEDS_LINK.includes(status);
const notLinked = { path: ['links'], message: 'what is done, late or partly done needs at least one evidence link.' };

const item = z.strictObject({ id, target: bilingual, date: date.optional(), ...outcome }).refine(linked, notLinked);
const keyResult = z.strictObject({
  id,
  label: z.string().min(1),
  title: bilingual,
  items: z.array(item).min(1, 'a key result needs at least one item.'),
});
const objective = z.strictObject({
  id,
  label: z.string().min(1),
  title: bilingual,
  krs: z.array(keyResult).min(1, 'an objective needs at least one key result.'),
});
const okrSchema = z.strictObject({
  title: bilingual,
  /** What a reader has to know about the year before its items. */
  note: bilingual.optional(),
  read: day,
  objectives: z.array(objective),
});

const line = z
  .strictObject({
    id,
    title: bilingual,
    due: z.string().regex(/^\d{4}-\d{2}$/, "`due` is a month: '2023-09', in quotes."),
    came: date.optional(),
    /** Items of the objectives that promise the same: their pages link to each other. */
    okrs: z.array(id).default([]),
    ...outcome,
  })
  .refine(linked, notLinked);
const roadmapSchema = z.strictObject({ title: bilingual, read: day, lines: z.array(line) });

const planned = z.array(z.strictObject({ id, title: bilingual, why: bilingual })).min(1, 'needs at least one item.');
const planSchema = z.strictObject({ read: day, now: planned, next: planned, later: planned });

/** Where a value shows: an address of the site without its language, or a whole one. */
const shown = z.strictObject({
  text: bilingual,
  url: z
    .string()
    .regex(/^(?:https:\/\/|\/)/, 'an address starts with https:// or, on this site, with /.')
    .optional(),
});
const value = z.strictObject({ id, name: bilingual, text: bilingual, shows: z.array(shown).default([]) });
const valuesSchema = z.strictObject({ values: z.array(value), commitments: z.array(value).length(3, 'there are three commitments.') });

const role = z.strictObject({
  id,
  name: bilingual,
  summary: bilingual,
  needs: z.array(bilingual),
  may: z.array(bilingual),
  next: bilingual,
});
/** Who holds the roles of a component, as the community's own list has it; contributors are counted. */
const component = z.strictObject({
  name: z.string().min(1),
  maintainers: z.array(z.string().min(1)),
  pmc: z.array(z.string().min(1)),
  committers: z.array(z.string().min(1)),
  contributors: z.number().int().nonnegative(),
});
const rolesSchema = z.strictObject({ read: day, source: link, roles: z.array(role), members: z.array(component).default([]) });

const channel = z.strictObject({
  id,
  name: bilingual,
  what: bilingual,
  when: bilingual.optional(),
  url: z.url('an address is whole: https://…').optional(),
});
const channelsSchema = z.strictObject({ read: day, channels: z.array(channel) });

/** A story, an article or a talk, with those whom it names as its authors. */
const told = z.strictObject({
  /** When it was held or published; left out where no source says it. */
  date: z
    .string()
    .regex(/^\d{4}-\d{2}(?:-\d{2})?$/)
    .optional(),
  by: z.string().min(1).optional(),
  what: bilingual,
  url: z.url(),
});
const person = z.strictObject({
  name: z.string().min(1),
  commits: z.number().int().positive(),
  /** Of the first and the latest commit. */
  years: z.tuple([z.string().regex(/^\d{4}$/), z.string().regex(/^\d{4}$/)]),
});
/** Whom the community has named, and whose work its repositories hold; the counts are written by read-contributors.ts. */
export const contributorsSchema = z.strictObject({
  read: day,
  recognised: z.array(z.strictObject({ name: z.string().min(1), date: day, did: bilingual, url: z.url() })),
  told: z.array(told),
  kinds: z.array(
    z.strictObject({
      id,
      name: bilingual,
      what: bilingual,
      /** The day of the newest commit that was counted. */
      until: day,
      repositories: z.array(z.string().regex(/^[\w.-]+$/)).min(1),
      people: z.array(person),
    }),
  ),
});

export type Okrs = z.infer<typeof okrSchema>;
export type Former = z.infer<typeof former>;
export type OkrItem = z.infer<typeof item>;
export type Roadmap = z.infer<typeof roadmapSchema>;
export type RoadmapLine = z.infer<typeof line>;
export type Value = z.infer<typeof value>;
export type Roles = z.infer<typeof rolesSchema>;
export type Channels = z.infer<typeof channelsSchema>;

/** Deep links go to ids, and all years stand on one page, so an id may stand once in all files. */
function unique(files: ReadonlyMap<string, readonly string[]>): void {
  const seen = new Map<string, string>();
  for (const [file, ids] of files) {
    for (const one of ids) {
      const where = seen.get(one);
      if (where !== undefined)
        throw new Error(`content/${file}: item "${one}": id: there is already an item with this id in content/${where}.`);
      seen.set(one, file);
    }
  }
}

const newestFirst = <T>(files: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...files].sort(([a], [b]) => b.localeCompare(a));

const okrIds = ({ objectives }: Okrs): readonly string[] =>
  objectives.flatMap((o) => [o.id, ...o.krs.flatMap((kr) => [kr.id, ...kr.items.map((i) => i.id)])]);

/** The objectives by year, newest first; a file content/okrs/<year>.yaml each. */
export function readOkrs(): readonly (readonly [year: string, okrs: Okrs])[] {
  const years = newestFirst(readYamlFolder('okrs', okrSchema));
  unique(new Map(years.map(([year, okrs]) => [`okrs/${year}.yaml`, okrIds(okrs)])));
  return years;
}

/** The roadmaps by year, newest first. @throws Error when a line names an objective's item that is not there. */
export function readRoadmaps(): readonly (readonly [year: string, roadmap: Roadmap])[] {
  const years = newestFirst(readYamlFolder('roadmap', roadmapSchema));
  unique(new Map(years.map(([year, { lines }]) => [`roadmap/${year}.yaml`, lines.map((l) => l.id)])));
  const known = new Set(readOkrs().flatMap(([, okrs]) => okrIds(okrs)));
  for (const [year, { lines }] of years) {
    for (const { id: line, okrs } of lines) {
      const absent = okrs.find((one) => !known.has(one));
      if (absent !== undefined)
        throw new Error(`content/roadmap/${year}.yaml: item "${line}": okrs: there is no item "${absent}" in content/okrs.`);
    }
  }
  return years;
}

/** What this site and its trial do now, next and later. */
export const readSitePlan = () => readYaml('site-plan.yaml', planSchema);

export const readValues = () => readYaml('people/values.yaml', valuesSchema);
export const readRoles = () => readYaml('people/roles.yaml', rolesSchema);
export const readChannels = () => readYaml('people/channels.yaml', channelsSchema);

export const readContributors = () => readYaml('people/contributors.yaml', contributorsSchema);

/** Whether a file of content/people exists; a page without its data is not made. */
export const hasPeople = (file: string): boolean => existsSync(`content/people/${file}.yaml`);

/** How many items have each status, in the order of `statuses`, without the empty ones. */
export function tally(items: readonly { readonly status: Status }[]): readonly { readonly status: Status; readonly count: number }[] {
  return statuses
    .map((status) => ({ status, count: items.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0);
}
