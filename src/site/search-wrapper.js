// Served as /pagefind/pagefind.js. Pagefind splits many Chinese technical words into single characters and does not
// look into titles; here pages that hold the query literally come first, those with it in the title before all.
import * as core from './pagefind.js.core.js';
export * from './pagefind.js.core.js';

const HAN = /\p{Script=Han}/u;
const QUESTION = /如何|怎么样?|怎样|什么是|是什么|为什么|有哪些|？|\?/g;
const TITLED = 12; // results whose titles are worth loading: about what the dialog can show

export async function search(term, options) {
  const response = await core.search(term, options);
  if (!term || term.includes('"')) return response;
  if (!HAN.test(term)) return { ...response, results: await titlesFirst(response.results, [term.trim()]) };
  const words = term.replace(QUESTION, ' ').trim() || term;
  const loose = words === term ? response : await core.search(words, options);
  const phrases = words.split(/\s+/);
  const exact = await Promise.all(phrases.map(async (p) => new Set((await core.search(`"${p}"`, options)).results.map((r) => r.id))));
  const [literal, rest] = partition(loose.results, (r) => exact.every((ids) => ids.has(r.id)));
  return { ...loose, results: [...(await titlesFirst(literal, phrases)), ...rest] };
}

/** Those of the first results whose title holds every phrase go to the front; a title that is the phrase before all. */
async function titlesFirst(results, phrases) {
  const head = results.slice(0, TITLED);
  const titles = await Promise.all(head.map(async (r) => (await r.data()).meta.title?.toLowerCase() ?? ''));
  const rank = (i) => (phrases.length === 1 && titles[i] === phrases[0].toLowerCase() ? 0 : phrases.every((p) => titles[i].includes(p.toLowerCase())) ? 1 : 2);
  const order = head.map((_, i) => i).sort((a, b) => rank(a) - rank(b) || a - b);
  return [...order.map((i) => head[i]), ...results.slice(TITLED)];
}

function partition(list, test) {
  const yes = [];
  const no = [];
  list.forEach((item) => (test(item) ? yes : no).push(item));
  return [yes, no];
}
