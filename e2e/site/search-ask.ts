// npm run search:measure [-- --missed]: asks the questions of search-asked.json and search-unseen.json of the index of the
// last build, with the ways to ask as content/search has them now, and says how many are answered first. It takes
// seconds, and knows nothing of literal hits: the browser test is what counts.
import { languages, type Language } from '../../src/site/locale.ts';
import { readWords } from '../../src/site/search-asked.ts';
import { cutter } from '../../src/site/search-cut.js';
import { searchIndex } from '../../src/site/search-index.ts';
import { askedPages, indexedPages, type Indexed } from '../../src/site/search-pages.ts';
import { ranker } from '../../src/site/search-rank.js';
import asked from './search-asked.json' with { type: 'json' };
import unseen from './search-unseen.json' with { type: 'json' };

type Rank = ReturnType<typeof ranker>;

async function measure(name: string, questions: Readonly<Record<string, readonly string[]>>, rank: Rank, address: (id: string) => string) {
  const missed: string[] = [];
  for (const [question, answers] of Object.entries(questions)) {
    const [first] = await rank(question);
    const page = first ? address(first.page) : '';
    const link = first?.place ? `${page}#${first.place}` : page;
    if (!answers.includes(page) && !answers.includes(link)) missed.push(`  ${question}: ${link}`);
  }
  const all = Object.keys(questions).length;
  console.log(`${name}: ${all - missed.length} of ${all} questions are answered by the first page found`);
  if (process.argv.includes('--missed')) for (const line of missed) console.log(line);
}

/** The ranker of a language over the pages of an index, all of it in memory. */
function rankerOf(pages: readonly Indexed[], language: Language): Rank {
  const { core, shards } = searchIndex(askedPages(pages, language), readWords(language), 1);
  return ranker(core, cutter(core.same), (shard) => Promise.resolve(shards[shard] ?? {}));
}

const pages = await indexedPages('dist/pagefind/fragment');
const addresses = new Map(pages.map(({ id, url }) => [id, url]));
for (const language of languages) {
  const rank = rankerOf(pages, language);
  const address = (id: string): string => addresses.get(id) ?? '';
  await measure(`${language}, questions of those who asked`, asked[language], rank, address);
  await measure(`${language}, questions written before the ways to ask`, unseen[language], rank, address);
}
