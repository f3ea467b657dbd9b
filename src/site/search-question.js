// Served as /pagefind/question.js, loaded with the search. A query of several words that no page holds as it stands is
// taken for a question, and answered by passages: pages are chosen by Pagefind's own index, word by word, then their
// sections are weighed as BM25 weighs documents, with the names of sections and pages.

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
/** Words below which a query is a name or a phrase, not a question. */
const LEAST = 2;
/** Pages whose sections are weighed. */
const READ = 16;
/** A word weighs by how few pages have it, but one of a single page is as often chance as sense. */
const MOST = 3;
/** What a word weighs that stands in the name of no page. */
const MANNER = 0.5;
/** The name of a page of questions: it is read in any case. */
const ASKED = 'faq';
/** Letters of a usual section, and of an excerpt. */
const USUAL = { latin: 520, han: 220 };
const SHOWN = { latin: 170, han: 80 };
/** The part of a question's weight that an answer holds at least. */
const HELD = 0.4;
/** The part of it that a heading holds which is itself the answer's name. */
const NAMED = 0.55;

/** What a heading that is the question itself weighs beside its words. */
const ALIKE = 3;

const script = (text) => (HAN.test(text) ? 'han' : 'latin');
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `uninstalled` in `Uninstalling`, `module` in `modules`. Between Han characters there are no borders. */
function pattern(term) {
  if (HAN.test(term)) return new RegExp(escape(term), 'giu');
  const stem = term.length > 4 ? term.replace(/(?:ing|ed|es|s|e)$/u, '') : term;
  return new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${escape(stem)}(?:\\p{Script=Latin}*)`, 'giu');
}

/**
 * What is asked about: Latin words and names with their signs, Han in words, and names of pages that stand in the query.
 * @param names all names of pages, in lower case
 * @returns undefined when the query is too short for a question
 */
export function termsOf(query, names) {
  const text = query.toLowerCase();
  const latin = (text.match(/[\p{Script=Latin}\p{N}@][\p{Script=Latin}\p{N}._@-]*/gu) ?? [])
    .map((word) => word.replace(/[._-]+$/, ''))
    .filter((word) => word && !EMPTY.has(word));
  const han = HAN.test(text) ? hanWords(text) : [];
  if (latin.length + han.length < LEAST) return undefined;
  const named = names.filter(
    (name) => name.length > 1 && !han.includes(name) && (HAN.test(name) || name.includes(' ')) && hasWord(text, name),
  );
  return [...new Set([...latin, ...han, ...named])];
}

const hasWord = (text, name) =>
  HAN.test(name) ? text.includes(name) : new RegExp(`(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);

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
 * @param titles names of pages by Pagefind's id
 */
export async function answers(search, query, titles) {
  const names = new Map(Object.entries(titles).map(([id, all]) => [id, all.map((name) => name.toLowerCase())]));
  const terms = termsOf(query, [...new Set([...names.values()].flat())]);
  if (!terms) return [];
  const found = await Promise.all(terms.map(async (term) => (await search(`"${term}"`)).results));
  // Two words of which one stands nowhere are sooner a slip of the finger.
  if (terms.length < 3 && found.some((results) => results.length === 0)) return [];
  const total = names.size / 2; // of this language
  const asked = terms.map((term, at) => {
    const times = Math.min(found[at].length, total);
    const finds = pattern(term);
    const isSubject = [...names.values()].some((own) => own.some((name) => has(name, { finds })));
    // What stands nowhere weighs most, so that a question about nothing but that has no answer; words by which no page
    // is called are how it is asked rather than what about.
    const weight = Math.min(MOST, Math.log(1 + (total - times + 0.5) / (times + 0.5))) * (isSubject ? 1 : MANNER);
    return { term, finds, weight };
  });
  const pages = new Map();
  for (const [at, results] of found.entries())
    for (const result of results) {
      const page = pages.get(result.id) ?? { result, names: names.get(result.id) ?? [], score: 0 };
      const named = page.names.some((name) => has(name, asked[at]));
      pages.set(result.id, { ...page, score: page.score + asked[at].weight * (named ? 2 : 1) });
    }
  const chosen = [...pages.values()].sort((a, b) => b.score - a.score).filter(({ names: own }, at) => at < READ || own.includes(ASKED));
  const read = await Promise.all(chosen.map(async (page) => ({ ...page, data: await page.result.data() })));
  return read
    .map((page) => best(page, asked, piecesOf(query)))
    .filter(({ held }) => held >= HELD)
    .sort((a, b) => b.score - a.score)
    .map(({ page, section }) => ({ id: page.result.id, data: () => Promise.resolve(hit(page.data, section, asked)) }));
}

const has = (text, { finds }) => text.search(finds) >= 0;

/** Sections by their headings; what stands before the first heading is one, too. */
function sectionsOf({ raw_content: content, anchors }) {
  const joiner = content.includes('\u200B') ? '' : ' ';
  const tokens = joiner === '' ? content.split('\u200B') : content.split(/[^\S\uFEFF]+/);
  const heads = anchors
    .filter(({ element, text }) => /^h[2-4]$/i.test(element) && text?.trim())
    .map(({ location, text, id }) => ({ location, id, heading: text.replaceAll('\u200B', '').trim() }))
    .sort((a, b) => a.location - b.location);
  const starts = [{ location: 0, id: '', heading: '' }, ...heads];
  return starts.map((start, at) => ({ ...start, text: tokens.slice(start.location, starts[at + 1]?.location).join(joiner) }));
}

/** Latin words, and pairs of Han characters: what two ways to ask the same have in common. */
function piecesOf(text) {
  const lower = text.toLowerCase();
  const pairs = [...lower.matchAll(/(\p{Script=Han})(?=(\p{Script=Han}))/gu)].map(([, first, second]) => first + second);
  return new Set([...(lower.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []), ...pairs]);
}

/** 0 to 1: the share of pieces that a heading and the question have in common. */
function likeness(heading, pieces) {
  const own = piecesOf(heading);
  const common = [...own].filter((piece) => pieces.has(piece)).length;
  return common === 0 ? 0 : common / (own.size + pieces.size - common);
}

function best({ result, names, data }, asked, pieces) {
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const scored = sectionsOf(data).map((section) => {
    const { text, heading } = section;
    let [held, named, score] = [0, 0, 0];
    for (const one of asked) {
      const times = [...text.matchAll(one.finds)].length;
      const inHeading = has(heading, one);
      const inNames = names.some((name) => has(name, one));
      if (times > 0 || inNames) held += one.weight;
      if (inHeading) named += one.weight;
      const often = (times * 2.2) / (times + 1.2 * (0.4 + (0.6 * text.length) / USUAL[script(text)]));
      score += one.weight * (often + (inHeading ? 1.2 : 0) + (inNames ? 1.4 : 0));
    }
    const alike = likeness(heading, pieces);
    return {
      section: { ...section, isName: named / whole >= NAMED },
      held: held / whole,
      score: score * (held / whole) + ALIKE * whole * alike ** 2,
    };
  });
  return { page: { result, data }, ...scored.reduce((a, b) => (b.score > a.score ? b : a)) };
}

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
  const section = sections.find(({ text }) => holds(text)) ?? best({ names: [], data }, asked, piecesOf(phrases.join(' '))).section;
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
