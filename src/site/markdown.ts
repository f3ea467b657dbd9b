import type { Packaging } from '../../sandbox/evaluation/packaging.ts';
import { readRehearsal } from './rehearsal.ts';
import { allReleases, readReleases } from './releases.ts';
import { cutLines, readAsked, readConsole } from './asked.ts';
import { compared, percentOf } from './compared.ts';
import { comparedCluster } from './compared-cluster.ts';
import { nameOf, readCompatibility, readEvaluated, resultAddress, runOf, trouble, type Evaluated } from './compatibility.ts';
import { readFactGroup } from './fact-tables.ts';
import { say, type Language } from './locale.ts';
import { fill, strings } from './strings.ts';
import { exchangeOf } from './exchange.ts';
import { figure } from './figures.ts';
import { site } from './project.ts';
import { readNthStep } from './recordings.ts';

/** A page of the manual as its source has it. */
export interface Source {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

type Attributes = Readonly<Record<string, string>>;

/** `recording="a" step={3}` → `{ recording: 'a', step: '3' }`. */
const attributesOf = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)=(?:"([^"]*)"|\{([^}]*)\})/g)].map(([, name = '', quoted, braced]) => [name, quoted ?? braced ?? '']),
  );

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;

function exchange({ recording = '', step = '', name = '', version, lines, from, to }: Attributes): string {
  const { sent, sentAs, got, gotAs } = exchangeOf(readNthStep(recording, Number(step), name, version), {
    ...(lines ? { lines: Number(lines) } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  });
  return `${fence(sentAs, sent)}\n\n${fence(gotAs, got)}`;
}

function asked({ recording = '', step = '', name = '' }: Attributes): string {
  const { path, every, meanwhile, runs } = readAsked(recording, Number(step), name);
  const rows = runs.map(({ from, status, body, times }) => `| ${from} ms | ${status} | ${body} | ${times} |`);
  return [
    fence('sh', meanwhile.join('\n')),
    '',
    `\`${path}\`, ${every}:`,
    '',
    '| ms | status | body | times |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function consoleLog({ recording = '', step, name, from, to, lines }: Attributes): string {
  const whole = readConsole(recording, step !== undefined && name !== undefined ? { step: Number(step), name } : undefined);
  return fence('log', cutLines(whole, { from, to, ...(lines ? { lines: Number(lines) } : {}) }).join('\n'));
}

/** In both languages: a component does not know on whose page it stands. */
function rehearsal(): string {
  const { date, times, cases } = readRehearsal();
  const cells = ({ played, failed, p50, p90 }: (typeof cases)[number]['embedded']) => `${played - failed}/${played} | ${p50} | ${p90}`;
  const rows = cases.map(({ name, embedded, node }) => `| ${name.en} · ${name.zh} | ${cells(embedded)} | ${cells(node)} |`);
  return [
    `${date}, ${times} ×`,
    '',
    '| | worker | P50 ms | P90 ms | Node | P50 ms | P90 ms |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function factTable({ name = '', group = '' }: Attributes, language: Language): string {
  const t = strings(language);
  const { columns, rows } = readFactGroup(name, group);
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line([...columns.map((column) => say(column, language)), t['table.proof']]),
    line([...columns, ''].map(() => '---')),
    ...rows.map(({ cells, proof, source }) =>
      line([
        ...cells.map((cell) => say(cell, language)),
        source ? `[${t[`table.proof.${proof}`]}](${new URL(source, site).href})` : t[`table.proof.${proof}`],
      ]),
    ),
  ].join('\n');
}

/** The table of components, with what is known of each. */
function compatibility(_: Attributes, language: Language): string {
  const t = strings(language);
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const level = (evaluated: Evaluated | undefined, packaging: Packaging): string => {
    const run = evaluated && runOf(evaluated, packaging, false);
    const fixed = evaluated && runOf(evaluated, packaging, true);
    const then = fixed && fixed.level !== run?.level ? ` → ${fixed.level}` : '';
    return run ? `[${run.level}](${new URL(resultAddress(evaluated), site).href})${then} (${run.date})` : t['compat.unknown'];
  };
  return [
    line([t['compat.name'], t['compat.measured.own'], t['compat.measured.shared'], t['compat.said'], t['compat.adapter']]),
    line(['---', '---', '---', '---', '---']),
    ...readCompatibility().map(({ name, evaluated, said, adapter }) =>
      line([
        say(name, language),
        level(evaluated, 'own'),
        level(evaluated, 'shared'),
        said ? say(said, language) : t['compat.notListed'],
        adapter ? say(adapter, language) : '–',
      ]),
    ),
  ].join('\n');
}

/** What was left by components that do not leave cleanly. */
function whatStays(_: Attributes, language: Language): string {
  const t = strings(language);
  return [...readEvaluated().values()]
    .flatMap(({ description, measurement }) =>
      measurement.runs
        .filter(({ fixed, level }) => !fixed && level !== 'U3')
        .map(
          (run) =>
            `- **${say(nameOf(description), language)}**${t['compat.comma']}${t[`compat.${run.packaging}.short`]}${t['compat.comma']}${run.level}: \`${trouble(run)}\``,
        ),
    )
    .join('\n');
}

/** What was compared with a real base, by topic, and what is not alike. */
function comparison(_: Attributes, language: Language): string {
  const t = strings(language);
  const all = compared();
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    fill(t['compared.sum'], {
      recordings: all.recordings,
      runtimes: all.runtimes.join(language === 'en' ? ' and ' : ' 和 '),
      steps: all.steps,
      alike: all.alike,
      percent: percentOf(all),
    }),
    '',
    row([t['compared.topic'], t['compared.recordings'], t['compared.steps'], t['compared.alike'], t['compared.different']]),
    row(['---', '---', '---', '---', '---']),
    ...all.topics.map(({ title, scenarios, steps, alike }) =>
      row([say(title, language), scenarios.map((name) => `\`${name}\``).join(' '), steps, alike, steps - alike]),
    ),
    '',
    t['compared.why'],
    '',
    ...all.topics.flatMap(({ title, differences }) =>
      differences.map(({ reason, where }) => `- **${say(title, language)}**: ${say(reason, language)} (${where.join(' · ')})`),
    ),
  ].join('\n');
}

/** What was compared with a real cluster, by recording, and why the rest differs. */
function clusterComparison(_: Attributes, language: Language): string {
  const t = strings(language);
  const all = comparedCluster();
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    row([t['compared.recording'], t['compared.things'], t['compared.alike'], t['compared.different']]),
    row(['---', '---', '---', '---']),
    ...all.recordings.map(({ scenario, compared: things, alike }) => row([`\`${scenario}\``, things, alike, things - alike])),
    '',
    t['compared.clusterWhy'],
    '',
    ...all.differences.map(
      ({ reason, where }) => `- ${say(reason, language)} (${where.map(([scenario, count]) => `${scenario}: ${count}`).join(' · ')})`,
    ),
  ].join('\n');
}

function releases(_: Attributes, language: Language): string {
  const all = allReleases(readReleases());
  return all.map(({ part, tag, date, url }) => `- ${date} ${say(part.name, language)} [${tag}](${url})`).join('\n');
}

/** What a component of an `.mdx` page is in plain Markdown. */
const components: Readonly<Record<string, (attributes: Attributes, language: Language) => string>> = {
  Architecture: () => '',
  Asked: asked,
  Compared: comparison,
  ComparedCluster: clusterComparison,
  CompatibilityTable: compatibility,
  ConsoleLog: consoleLog,
  Exchange: exchange,
  FactFilter: () => '',
  FactTable: factTable,
  Figure: ({ name = '' }) => figure(name).text,
  LifeCycle: () => '',
  Rehearsal: rehearsal,
  Releases: releases,
  WhatStays: whatStays,
  InTrial: ({ lesson = '', step }) => `<https://koupleless.io/trial/${lesson}/${step ? `${step}/` : ''}>`,
};

/** Where a page's Markdown is: `/a/b/` → `/a/b.md`, `/` → `/index.md`. */
export const markdownAddress = (pathname: string): string =>
  /^\/(?:zh-cn\/)?$/.test(pathname) ? `${pathname}index.md` : `${pathname.replace(/\/$/, '')}.md`;

/** The page as Markdown that stands alone: title first, components replaced by what they show, no imports. */
export function markdownOf({ title, description, body }: Source, language: Language): string {
  const text = body
    .replace(/^import .*$\n?/gm, '')
    .replace(/^ *<TabItem label="([^"]*)">$/gm, '**$1**')
    .replace(/^ *<\/?(?:Tabs|TabItem)\b[^>]*>\n*/gm, '')
    .replace(
      /<([A-Z]\w*)\b([^>]*?)\/>/g,
      (whole, name: string, attributes: string) => components[name]?.(attributesOf(attributes), language) ?? whole,
    )
    .trim();
  return `# ${title}\n\n> ${description}\n\n${text}\n`;
}
