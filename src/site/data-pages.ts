import { readGlossary } from './glossary.ts';
import { pathIn, say, type Bilingual, type Language } from './locale.ts';
import {
  readChannels,
  readOkrs,
  readRoadmaps,
  readRoles,
  readSitePlan,
  readValues,
  type OkrItem,
  type RoadmapLine,
  type Value,
} from './openness.ts';
import { readRecorded, recordedFiles } from './recorded-files.ts';
import { recordingTitle } from './recording-titles.ts';
import { site } from './project.ts';
import { fill, strings } from './strings.ts';
import type { Source } from './markdown.ts';

type Links = readonly { readonly label: string | Bilingual; readonly url: string }[];

const block = (...lines: readonly (string | false | undefined)[]): string => lines.filter(Boolean).join('\n\n');
const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** The pages that are made from data, as the Markdown that a reader or a program gets of them; by path without language. */
export function dataPages(language: Language): ReadonlyMap<string, Source> {
  const t = strings(language);
  const words = (text: Bilingual | string): string => say(text, language);
  const written = (links: Links): string => links.map(({ label, url }) => ` [${words(label)}](${url})`).join('');
  const address = (path: string): string => new URL(pathIn(language, path), site).href;

  const item = ({ status, target, evidence, links, date }: OkrItem) =>
    `**${t[`status.${status}`]}**: ${words(target)}${date ? ` (${date})` : ''}. ${words(evidence)}${written(links)}`;
  const line = ({ status, title, evidence, links, due, came }: RoadmapLine) =>
    `**${t[`status.${status}`]}**: ${words(title)}. ${fill(t['road.due'], { month: due })}${came ? `, ${fill(t['road.came'], { date: came })}` : ''}. ${words(evidence)}${written(links)}`;
  const value = ({ name, text, shows }: Value) =>
    block(
      `### ${words(name)}`,
      words(text),
      list(shows.map(({ text: where, url }) => (url ? `[${words(where)}](${url.startsWith('/') ? address(url) : url})` : words(where)))),
    );

  const groups = readGlossary();
  const { values, commitments } = readValues();
  const { roles, source } = readRoles();
  const plan = readSitePlan();
  const plans = ['now', 'next', 'later'] as const;

  const page = (title: string, description: string, ...body: readonly string[]): Source => ({ title, description, body: block(...body) });
  return new Map([
    [
      '/glossary',
      page(
        t['glossary.title'],
        fill(t['glossary.lead'], { n: groups.flatMap(({ terms }) => terms).length }),
        ...groups.map(({ group, terms }) =>
          block(
            `## ${t[`glossary.group.${group}`]}`,
            list(
              terms.map(({ term, definition }) => `**${words(term)}** (${language === 'en' ? term.zh : term.en}): ${words(definition)}`),
            ),
          ),
        ),
      ),
    ],
    [
      '/community/okrs',
      page(
        t['okr.title'],
        t['okr.lead'],
        ...readOkrs().map(([, { title, note, objectives }]) =>
          block(
            `## ${words(title)}`,
            note && words(note),
            ...objectives.map((objective) =>
              block(
                `### ${objective.label} ${words(objective.title)}`,
                ...objective.krs.map((kr) => block(`#### ${kr.label} ${words(kr.title)}`, list(kr.items.map(item)))),
              ),
            ),
          ),
        ),
      ),
    ],
    [
      '/community/roadmap',
      page(
        t['road.title'],
        t['road.lead'],
        `## ${t['road.site']}`,
        ...plans.map((when) =>
          block(`### ${t[`road.${when}`]}`, list(plan[when].map(({ title, why }) => `**${words(title)}**: ${words(why)}`))),
        ),
        ...readRoadmaps().map(([, { title, lines }]) => block(`## ${words(title)}`, list(lines.map(line)))),
      ),
    ],
    [
      '/community/values',
      page(t['values.title'], t['values.lead'], ...values.map(value), `## ${t['values.commitments']}`, ...commitments.map(value)),
    ],
    [
      '/community/roles',
      page(
        t['roles.title'],
        t['roles.lead'],
        `## ${t['roles.ladder']}`,
        ...roles.map(({ name, summary, needs, may, next }) =>
          block(`### ${words(name)}`, words(summary), list([...needs, ...may, next].map(words))),
        ),
        written([source]).trim(),
        `## ${t['roles.channels']}`,
        list(
          readChannels().channels.map(
            ({ name, what, when, url }) =>
              `${url ? `[${words(name)}](${url})` : words(name)}: ${words(what)}${when ? ` ${words(when)}` : ''}`,
          ),
        ),
      ),
    ],
    [
      '/recordings',
      page(
        t['recordings.title'],
        t['recordings.lead'],
        list(
          recordedFiles().map(
            ({ id, title }) =>
              `[${id}](${site}/recordings/${id}.json): ${words(recordingTitle(title))} (${readRecorded(id).recording.label})`,
          ),
        ),
        t['recordings.how'],
      ),
    ],
  ]);
}
