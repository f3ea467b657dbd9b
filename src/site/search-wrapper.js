// Served as /pagefind/pagefind.js. Pagefind splits many Chinese technical words into single characters, takes English
// words by their stems, and does not look into titles; here pages that hold the query literally come first, those with
// it in the title before all.
import * as core from './pagefind.js.core.js';
export * from './pagefind.js.core.js';

const HAN = /\p{Script=Han}/u;
const QUESTION = /如何|怎么样?|怎样|什么是|是什么|为什么|有哪些|？|\?|\b(?:how (?:to|do i|does)|what (?:is|are)|why)\b/giu;
/** Results that are looked into: about what the dialog shows at first, so nothing is loaded for nothing. */
const READ = 12;

export async function search(term, options) {
  const response = await core.search(term, options);
  if (!term || term.includes('"')) return response;
  const words = term.replace(QUESTION, ' ').replace(/\s+/g, ' ').trim() || term;
  const loose = words === term ? response : await core.search(words, options);
  const phrases = HAN.test(words) ? words.split(' ') : [words];
  const exact = await Promise.all(phrases.map(async (phrase) => new Set((await core.search(`"${phrase}"`, options)).results.map(({ id }) => id))));
  const literal = ({ id }) => exact.every((ids) => ids.has(id));
  const found = new Set(loose.results.map(({ id }) => id));
  const more = (await searchParts(words, options)).filter(({ id }) => !found.has(id));
  const ordered = [...loose.results.filter(literal), ...loose.results.filter((result) => !literal(result)), ...more];
  return { ...loose, results: await readFirst(ordered, phrases.map((phrase) => phrase.toLowerCase())) };
}

/** `installBiz` stands in `localhost:1238/installBiz`, which Pagefind takes apart: there only its parts are found. */
async function searchParts(words, options) {
  const parts = words.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return parts === words || HAN.test(words) ? [] : (await core.search(parts, options)).results;
}

/**
 * Orders the first results by what they really hold: the query as title, in the title, in the text, in parts. A Chinese
 * query falls apart into characters that stand on nearly every long page: what holds less than half of its pairs of
 * characters is no answer.
 */
async function readFirst(results, phrases) {
  const pairs = phrases.flatMap(pairsOf);
  const wholes = phrases.map(whole);
  const head = await Promise.all(
    results.slice(0, READ).map(async (result) => {
      const { meta, content = '' } = await result.data();
      const title = (meta.title ?? '').toLowerCase();
      const text = `${title}\n${content.toLowerCase()}`;
      const held = pairs.length === 0 ? 1 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
      const rank = title === phrases.join(' ') ? 0 : wholes.every((w) => w.test(title)) ? 1 : wholes.every((w) => w.test(text)) ? 2 : 4 - held;
      return { result, rank, held };
    }),
  );
  const kept = head.filter(({ rank, held }) => rank <= 2 || held >= 0.5).sort((a, b) => a.rank - b.rank);
  return [...kept.map(({ result }) => result), ...results.slice(READ)];
}

/** A phrase as whole words: `module` is not `modules`. Between Han characters there are no borders. */
function whole(phrase) {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return HAN.test(phrase) ? new RegExp(escaped, 'u') : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
}

/** 热部署 → 热部, 部署. */
const pairsOf = (phrase) => [...phrase.matchAll(/\p{Script=Han}(?=(\p{Script=Han}))/gu)].map(([first, second]) => first + second);
