// Served as /pagefind/pagefind.js. Pagefind splits many Chinese technical words into single characters, takes English
// words by their stems, and does not look into titles; here pages that hold the query literally come first, those with
// it in the title before all.
import * as core from './pagefind.js.core.js';
import { answers, atPart } from './question.js';
import { cutter } from './cut.js';
import { ranker } from './rank.js';
import titles from './titles.js';
export * from './pagefind.js.core.js';

const HAN = /\p{Script=Han}/u;
const QUESTION = /如何|怎么样?|怎样|什么是|是什么|为什么|有哪些|？|\?|\b(?:how (?:to|do i|does)|what (?:is|are)|why)\b/giu;
/** Results whose text is read: about what the dialog shows at first, so nothing is loaded for nothing. */
const READ = 12;

/** `java.lang.NoSuchMethodError` stands in pages without its package. */
const PACKAGE = /\b(?:[a-z]\w*\.)+(?=[A-Z])/g;

/** Letters of a message that is looked for without the kind of the error that stands before it. */
const LONG = 12;

export async function search(term, options) {
  const asked = await literally(term, options);
  if (!term || (asked.exact && !isAsked(term))) return asked;
  const short = term.replace(PACKAGE, '');
  const shorter = short === term ? asked : await literally(short, options);
  if (shorter.exact && !isAsked(term)) return shorter;
  const message = short.split(/:\s+/).at(-1) ?? short;
  const said = message === short || message.length < LONG ? shorter : await literally(message, options);
  if (said.exact && !isAsked(term)) return said;
  const told = await answers((part) => core.search(part, options), short, await rankHere());
  return told.length > 0 ? { ...asked, answered: true, results: told } : asked;
}

/** Chinese in which a word that only asks parts what is asked about: pages that hold both parts somewhere are no answer yet. */
const isAsked = (term) => HAN.test(term) && term.search(QUESTION) >= 0 && wordsOf(term).includes(' ');
const wordsOf = (term) => term.replace(QUESTION, ' ').replace(/\s+/g, ' ').trim() || term;

let rank;
/** Loaded with the first question, in the language of the page; of each question the places of its words. */
function rankHere() {
  const load = (part) => import(`./asked.${document.documentElement.lang}${part}.js`).then(({ default: data }) => data);
  return (rank ??= load('').then((core) => ranker(core, cutter(core.same), (shard) => load(`.${shard}`))));
}

/** Pages by how literally they hold a query. */
async function literally(term, options) {
  const response = await core.search(term, options);
  if (!term || term.includes('"')) return { ...response, exact: response.results.length > 0 };
  const words = wordsOf(term);
  const loose = words === term ? response : await core.search(words, options);
  const phrases = (HAN.test(words) ? words.split(' ') : [words]).map((phrase) => phrase.toLowerCase());
  const exact = await Promise.all(
    phrases.map(async (phrase) => new Set((await core.search(`"${phrase}"`, options)).results.map(({ id }) => id))),
  );
  const literal = ({ id }) => exact.every((ids) => ids.has(id));
  const found = new Set(loose.results.map(({ id }) => id));
  const more = (await searchParts(words, options)).filter(({ id }) => !found.has(id));
  const query = { phrases, wholes: phrases.map(whole), pairs: phrases.flatMap(pairsOf) };
  const ranked = [...loose.results, ...more].map((result) => ({
    result,
    rank: nameRank(query, titles[result.id] ?? []) ?? (literal(result) ? LITERAL : LOOSE),
  }));
  const ordered = byRank(ranked).map(({ result }) => result);
  const first = await readFirst(query, ordered.slice(0, READ));
  return {
    ...loose,
    // Whether a page holds it as it was asked, or only its parts: three words in one text are sooner a question.
    exact: first.some(({ rank }) => rank < (phrases.length > 2 ? LITERAL : LOOSE)),
    results: [...first.map((entry) => placed(entry, phrases)), ...ordered.slice(READ)],
  };
}

/** A page that holds the query in its text is shown at the part that does. */
const placed = ({ result, rank }, phrases) =>
  rank >= HEADING && rank < LOOSE ? { ...result, data: async () => atPart(await result.data(), phrases) } : result;

/** Ranks below those of titles. */
const TITLES = 2.25;
const HEADING = 2.75;
const LITERAL = 3;
const LOOSE = 5;
const byRank = (entries) => [...entries].sort((a, b) => a.rank - b.rank);

/** The best rank that a name of the page gives; what it is only called otherwise comes after every title that holds the query. */
function nameRank(query, [title = '', ...also]) {
  const others = also.flatMap((name) => titleRank(query, name) ?? []).map((rank) => TITLES + rank / 4);
  const ranks = [titleRank(query, title) ?? [], ...others].flat();
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

/** 0 to 2: the query is the title, stands in it as words, stands in it somewhere; undefined: it does not. */
function titleRank({ phrases, wholes }, title) {
  const text = title.toLowerCase();
  if (text === phrases.join(' ')) return 0;
  if (wholes.every((word) => word.test(text))) return 1;
  return phrases.every((phrase) => text.includes(phrase)) ? 2 : undefined;
}

/**
 * Orders results by what they really hold: after the titles, the query in a heading, as words in the text, somewhere in
 * the text, in parts. A Chinese query falls apart into characters that stand on nearly every long page: what holds less than half of
 * its pairs of characters is no answer.
 */
async function readFirst(query, results) {
  const { phrases, wholes, pairs } = query;
  const read = await Promise.all(
    results.map(async (result) => {
      const { content = '', anchors = [] } = await result.data();
      const names = titles[result.id] ?? [];
      const text = `${names.join('\n')}\n${content}`.toLowerCase();
      const held = pairs.length === 0 ? 1 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
      const headed = anchors.some(({ text: heading = '' }) =>
        phrases.every((phrase) => heading.replaceAll('\u200B', '').toLowerCase().includes(phrase)),
      );
      const textRank = headed
        ? HEADING
        : wholes.every((word) => word.test(text))
          ? LITERAL
          : phrases.every((phrase) => text.includes(phrase))
            ? LITERAL + 1
            : LOOSE + 1 - held;
      return { result, held, rank: nameRank(query, names) ?? textRank };
    }),
  );
  return byRank(read.filter(({ rank, held }) => rank < LOOSE || held >= 0.5));
}

/** `installBiz` stands in `localhost:1238/installBiz`, which Pagefind takes apart: there only its parts are found. */
async function searchParts(words, options) {
  const parts = words
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return parts === words || HAN.test(words) ? [] : (await core.search(parts, options)).results;
}

/** A phrase as whole words: `module` is not `modules`. Between Han characters there are no borders. */
function whole(phrase) {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return HAN.test(phrase) ? new RegExp(escaped, 'u') : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
}

/** 热部署 → 热部, 部署. */
const pairsOf = (phrase) => [...phrase.matchAll(/\p{Script=Han}(?=(\p{Script=Han}))/gu)].map(([first, second]) => first + second);
