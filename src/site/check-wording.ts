// Part of `npm run check:words`: no page, lesson, data file or word of the interface uses another name than the glossary's
// for a thing, or a phrase that was edited out. The list is content/wording.yaml.
import { globSync, readFileSync } from 'node:fs';
import { proseOf, textsOf, wordingFaults, wordingSchema } from './wording.ts';
import { readYaml } from './yaml-data.ts';

const { en, zh } = readYaml('wording.yaml', wordingSchema);
const chinese = (file: string): boolean => /[\\/]zh-cn[\\/]|zh-CN\.json$/.test(file);
const rulesOf = (file: string) => (chinese(file) ? zh : en);
const read = (file: string): string => readFileSync(file, 'utf8');

const faults = [
  ...globSync(['content/docs/**/*.{md,mdx}', 'content/lessons/*/{en,zh-cn}/*.md']).map((file) => ({
    file,
    found: wordingFaults(proseOf(read(file)), rulesOf(file)),
  })),
  ...globSync('content/i18n/*.json').map((file) => ({ file, found: wordingFaults(textsOf(read(file)), rulesOf(file)) })),
  ...globSync(['content/*/*.yaml', 'content/site-plan.yaml', 'content/lessons/*/lesson.yaml']).map((file) => ({
    file,
    found: [...wordingFaults(textsOf(read(file), 'en'), en), ...wordingFaults(textsOf(read(file), 'zh'), zh)],
  })),
].flatMap(({ file, found }) => found.map((fault) => `${file}:${fault}`));

for (const fault of faults.sort()) console.error(fault);
if (faults.length > 0) process.exit(1);
