// Served as /pagefind/question.js, loaded with the search. A query that no page holds as it stands is taken for a
// question, and answered by the sections that search-rank.js finds best, each with the sentences that hold most of it.
import { sectionsOf } from './sections.js';

const HAN = /\p{Script=Han}/u;
/** Words that a question has and an answer need not have. */
const EMPTY = new Set(
  `a an the and or of to in on at by for from with without into onto than then that this these those it its is are was were be been
  do does did doing done can could should would will shall may might must have has had having i we you my our your me us he she they them
  what which who whom whose when where why how if so as not no only just any some each every all one ones there here up s t
  after before during while same time times two get gets use uses used using make makes want need needs work works working long take takes way ways other new
  的 了 吗 呢 吧 啊 么 是 在 和 与 及 或 有 没有 没 不 能 能不能 可以 可不可以 会 会不会 要 把 被 让 给 用 到 从 对 里 里面 中 上 下 后 以后 之后 时 时候
  怎么 怎么办 怎样 如何 什么 为什么 为何 哪 哪些 哪个 多少 几 是否 还 还是 也 都 就 才 再 又 个 一个 我 我们 你 它 他 这 这个 那 那个 请问 想 想要 需要 应该 自己 多大 多久 合适 同时 出现 使用 进行 情况 问题 方法 方式 去 来 拿 拿到 很 太 最 最多 办 样 之`.split(
    /\s+/,
  ),
);
/** Letters of an excerpt. */
const SHOWN = { latin: 170, han: 80 };
/** The part of a question's words that a heading holds which is itself the answer's name. */
const NAMED = 0.55;

const script = (text) => (HAN.test(text) ? 'han' : 'latin');
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `uninstalled` in `Uninstalling`, `module` in `modules`. Between Han characters there are no borders. */
function pattern(term) {
  if (HAN.test(term)) return new RegExp(escape(term), 'giu');
  const stem = term.length > 4 ? term.replace(/(?:ing|ed|es|s|e)$/u, '') : term;
  return new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${escape(stem)}(?:\\p{Script=Latin}*)`, 'giu');
}

/** What is shown as found: Latin words and names with their signs, Han in words. */
function termsOf(query) {
  const text = query.toLowerCase();
  const latin = (text.match(/[\p{Script=Latin}\p{N}@][\p{Script=Latin}\p{N}._@-]*/gu) ?? [])
    .map((word) => word.replace(/[._-]+$/, ''))
    .filter((word) => word && !EMPTY.has(word));
  return [...new Set([...latin, ...(HAN.test(text) ? hanWords(text) : [])])];
}

/** The browser's words; single characters that stand side by side are a word that its dictionary lacks. */
function hanWords(text) {
  if (!('Segmenter' in Intl)) return [];
  const words = [''];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (!HAN.test(segment) || EMPTY.has(segment)) words.push('');
    else if (segment.length > 1) words.push(segment, '');
    else words.push((words.pop() ?? '') + segment);
  }
  return words.filter((word) => word.length > 1);
}

/**
 * Pages with the passage of each that answers a question best, the best first.
 * @param search of Pagefind
 * @param rank of search-rank.js, for the language of the page
 */
export async function answers(search, query, rank) {
  const ranked = await rank(query);
  if (ranked.length === 0) return [];
  const asked = termsOf(query).map((term) => ({ term, finds: pattern(term), weight: 1 }));
  const results = new Map((await search(null)).results.map((result) => [result.id, result]));
  return ranked.flatMap(({ page, place }) => {
    const result = results.get(page);
    return result ? [{ id: page, data: async () => answerAt(await result.data(), place, asked) }] : [];
  });
}

function answerAt(data, place, asked) {
  const section = sectionsOf(data).find(({ id }) => id === place);
  if (!section) return data;
  const named = asked.filter((one) => has(section.heading, one)).length;
  return hit(data, { ...section, isName: asked.length > 0 && named / asked.length >= NAMED }, asked);
}

const has = (text, { finds }) => text.search(finds) >= 0;

/**
 * The page with the part that holds what was asked literally: one whose heading has it, else one whose text has it, else
 * the one that has most of it. As it is when that is the beginning.
 */
export function atPart(data, phrases) {
  const asked = phrases.map((phrase) => ({ term: phrase, finds: new RegExp(escape(phrase), 'giu'), weight: 1 }));
  const holds = (text) => asked.every((one) => has(text, one));
  const sections = sectionsOf(data);
  const named = sections.find(({ heading }) => holds(heading));
  if (named) return hit(data, { ...named, isName: true }, asked);
  const most = ({ text }) => asked.filter((one) => has(text, one)).length;
  const section = sections.find(({ text }) => holds(text)) ?? sections.reduce((a, b) => (most(b) > most(a) ? b : a));
  return section.id ? hit(data, { ...section, isName: false }, asked) : data;
}

/** A result as Pagefind's own. A heading that asks the same is the answer's own name: the hit leads there, else below. */
function hit(data, section, asked) {
  const { id, heading, isName } = section;
  const excerpt = excerptOf(section, asked);
  const url = `${data.url}#${id}`;
  if (!id) return { ...data, excerpt, sub_results: [] };
  if (isName) return { ...data, url, excerpt, meta: { ...data.meta, title: `${heading} · ${data.meta.title}` }, sub_results: [] };
  return { ...data, excerpt, sub_results: [{ title: heading, url, excerpt }] };
}

/** The part of a section that holds most of what is asked about, from the beginning of a sentence where one is near. */
function excerptOf({ text, heading }, asked) {
  const shown = SHOWN[script(text)];
  const body = heading && text.startsWith(heading) ? text.slice(heading.length).replace(/^[.。\s]+/, '') : text;
  const places = asked.flatMap(({ finds, weight, term }) => [...body.matchAll(finds)].map(({ index }) => ({ index, weight, term })));
  const weightFrom = (from) =>
    [...new Map(places.filter(({ index }) => index >= from && index < from + shown).map((one) => [one.term, one.weight])).values()].reduce(
      (sum, weight) => sum + weight,
      0,
    );
  const starts = [
    0,
    ...[...body.matchAll(/[.。！？；]\s*/g)].map(({ index, 0: { length } }) => index + length),
    ...places.map(({ index }) => index),
  ];
  const start = starts.reduce((a, b) => (weightFrom(b) > weightFrom(a) ? b : a));
  const cut = body.slice(start, start + shown);
  const end = start + shown >= body.length ? cut.length : script(text) === 'han' ? shown : cut.lastIndexOf(' ');
  return asked
    .reduce((part, { finds }) => part.replace(finds, '\u0001$&\u0002'), `${cut.slice(0, end)}${start + end < body.length ? '…' : ''}`)
    .replace(/\u0001+/g, '<mark>')
    .replace(/\u0002+/g, '</mark>');
}
