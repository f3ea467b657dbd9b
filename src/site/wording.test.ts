import { describe, expect, it } from 'vitest';
import { proseOf, textsOf, wordingFaults, wordingSchema } from './wording.ts';
import { readYaml } from './yaml-data.ts';

const rules = [
  { find: '回答', write: '响应', except: ['回答问题'] },
  { find: 'Alike but for', write: 'the same except for' },
];

describe('what a page says', () => {
  it('is its title, its description and its prose, each with its line', () => {
    const page = '---\ntitle: One\nalso: [two]\ndescription: Three\n---\n\nFour `five` [six](/seven/).\n';
    expect(
      proseOf(page)
        .map(({ line, text }) => ({ line, text: text.trim().replace(/ +/g, ' ') }))
        .filter(({ text }) => text !== ''),
    ).toEqual([
      { line: 2, text: 'title: One' },
      { line: 4, text: 'description: Three' },
      { line: 7, text: 'Four [six] .' },
    ]);
  });

  it('is not its code, its imports and its components', () => {
    const page = 'import X from \'alike.astro\';\n\n```sh\nalike\n```\n\n<X\n  name="alike"\n/>\n\n  ```java\n  alike\n  ```\n\nlast\n';
    const said = proseOf(page).filter(({ text }) => text.trim() !== '');
    expect(said).toEqual([{ line: 15, text: 'last' }]);
  });
});

it('the texts of a data file are those of one language, or all', () => {
  const yaml = '- id: a\n  text:\n    en: One\n    zh: 一\n- { id: 3, zh: [二] }\n';
  expect(textsOf(yaml, 'zh')).toEqual([{ line: 4, text: '一' }]);
  expect(textsOf('{\n  "a": "一",\n  "b": "二"\n}')).toEqual([
    { line: 2, text: '一' },
    { line: 3, text: '二' },
  ]);
});

describe('a fault', () => {
  it('names the line, the words around it and what to write', () => {
    const passages = [{ line: 7, text: 'They are alike but for two.' }];
    expect(wordingFaults(passages, rules)).toEqual(['7: “Alike but for” in “They are alike but for two.”: write the same except for.']);
  });

  it('is none in a phrase that is excepted, but is one beside it', () => {
    expect(wordingFaults([{ line: 1, text: '回答问题' }], rules)).toEqual([]);
    expect(wordingFaults([{ line: 1, text: '回答问题，看回答' }], rules)).toHaveLength(1);
  });
});

it('no rule of the site forbids what another one tells to write', () => {
  const { en, zh } = readYaml('wording.yaml', wordingSchema);
  for (const list of [en, zh]) for (const { write } of list) expect(wordingFaults([{ line: 1, text: write }], list), write).toEqual([]);
});
