// Served as /pagefind/ways.js, loaded with the search; the build uses it, too. Cuts texts into what a question and its
// answer have in common, and weighs every section of every page for a question: by its names and the ways in which
// people ask for it (content/search), and by its text, as BM25 weighs the fields of a document.

const HAN = /\p{Script=Han}/u;
/** Chinese words that a question has whatever it asks; single characters that are never part of a name. */
const MANNER =
  /为什么|是什么|什么是|怎么办|怎么样|怎么|怎样|如何|为何|什么|哪些|哪个|哪里|多少|是否|是不是|有没有|能不能|可不可以|要不要|可以|我们|你们|这个|那个|一个|请问|应该|需要|的时候|时候|以后|之后|[的了吗呢吧啊么]/gu;
const EMPTY = new Set(
  `a an the and or of to in on at by for from with into than then that this these those it its is are was were be been do does did can could
  should would will may have has had i we you my our your me us they them what which who when where why how if so as just any some there
  here not no only about after before while during every all also more than too very get gets got want wants need needs use used using way
  like make makes see is it am does one`.split(/\s+/),
);

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const stem = (word) => (word.length > 4 ? word.replace(/(?:ings?|ed|es|(?<!s)s|e)$/u, '') : word);

/** Sections by their headings; what stands before the first heading is one, too. */
export function sectionsOf({ raw_content: content, anchors }) {
  const joiner = content.includes('\u200B') ? '' : ' ';
  const tokens = joiner === '' ? content.split('\u200B') : content.split(/[^\S\uFEFF]+/);
  const heads = anchors
    .filter(({ element, text }) => /^h[2-4]$/i.test(element) && text?.trim())
    .map(({ location, text, id }) => ({ location, id, heading: text.replaceAll('\u200B', '').trim() }))
    .sort((a, b) => a.location - b.location);
  const starts = [{ location: 0, id: '', heading: '' }, ...heads];
  return starts.map(({ location, ...start }, at) => ({
    ...start,
    text: tokens.slice(location, starts[at + 1]?.location).join(joiner),
  }));
}

/**
 * Latin words without their endings, pairs of Han characters, and for a word that has others of its meaning the number
 * of these, in the order and as often as they stand.
 * @param same words of one meaning: each list is one word
 */
export function cutter(same) {
  const words = same.flatMap((group, at) => group.map((word) => [word, `~${at}`])).sort(([a], [b]) => b.length - a.length);
  const meaning = new Map(words);
  const forms = words.map(([word]) =>
    HAN.test(word) ? escape(word) : `(?<![\\p{Script=Latin}\\p{N}])${escape(word)}(?![\\p{Script=Latin}\\p{N}])`,
  );
  const known = forms.length > 0 ? new RegExp(forms.join('|'), 'gu') : undefined;
  return (text) => {
    const pieces = [];
    let rest = text.replaceAll('\u200B', '').toLowerCase();
    if (known)
      rest = rest.replace(known, (word) => {
        pieces.push(meaning.get(word));
        return ' ';
      });
    rest = rest.replace(MANNER, ' ');
    for (const [word] of rest.matchAll(/[\p{Script=Latin}\p{N}]+/gu)) if (!EMPTY.has(word)) pieces.push(stem(word));
    for (const [, first, second] of rest.matchAll(/(\p{Script=Han})(?=(\p{Script=Han}))/gu)) pieces.push(first + second);
    return pieces;
  };
}

/** What the fields of a section weigh: its own names and ways to ask, those of its page, its text, the rest of its page's text. */
const WEIGHTS = { own: 1.8, page: 0.9, text: 1.4, rest: 0.35 };
/** How fast a word's times stop to count. */
const OFTEN = 1.2;
/** What a word weighs that stands nowhere, beside the rarest one. */
const UNKNOWN = 0.5;
/** What a word weighs that is in the name of no page: it is how something is asked rather than what about. */
const MANNERED = 0.8;
/** What the nearest way to ask weighs, and what is added for the very words. */
const NEAREST = 1.8;
const SAME = 2;
/** What a word of the question alone costs a way to ask, and a word of the way alone. */
const MORE = 0.35;
const LESS = 0.35;
/** The part of a question's weight that an answer holds at least, in its section or on its page. */
const HELD = 0.3;
/** A message in a Chinese question, and what a section weighs more whose name holds it. */
const QUOTED = /[a-z][\w.]*(?: [\w.']+)+/g;
const MESSAGE = 3;
/** Words below which a query is a name, and one that is unknown sooner a slip of the finger. */
const FEW = 3;

/**
 * @param data of one language: `same`; `sections`, each [page, place, letters of its text, names, ways to ask], a
 *   page's first first; `words`, by piece the sections whose text has it, each by its
 *   distance from the one before, and how often, in turn
 * @returns what ranks pages for a question, the best first, each with the place of the section that answers
 */
export function ranker({ same, sections, words }) {
  const cut = cutter(same);
  const own = sections.map(([page, place, length, names, ways]) => {
    const cuts = [...names, ...ways]
      .flatMap((way) => way.split(/[,，、;；]/))
      .map((way) => new Set(cut(way)))
      .filter(({ size }) => size > 0);
    const said = [...names, ...ways].map((way) => way.toLowerCase());
    return { page, place, length, said, cuts, all: new Set(cuts.flatMap((pieces) => [...pieces])) };
  });
  const usual = own.reduce((sum, { length }) => sum + length, 0) / own.length;
  const first = new Map(own.flatMap((section, at) => (section.place === '' ? [[section.page, at]] : [])));
  const inText = new Map(
    Object.entries(words).map(([piece, numbers]) => {
      const times = new Map();
      let section = 0;
      for (let at = 0; at < numbers.length; at += 2) times.set((section += numbers[at]), numbers[at + 1]);
      return [piece, times];
    }),
  );
  const rarity = new Map();
  const rare = (piece) => {
    if (!rarity.has(piece)) {
      const having = own.filter(({ all }, at) => all.has(piece) || inText.get(piece)?.has(at)).length;
      rarity.set(piece, having === 0 ? undefined : Math.log(1 + (own.length - having + 0.5) / (having + 0.5)));
    }
    return rarity.get(piece);
  };
  const rarest = Math.log(1 + (own.length - 0.5) / 1.5);
  const subjects = new Set(sections.flatMap(([, place, , names]) => (place === '' ? names.flatMap(cut) : [])));
  const weigh = (piece) => (subjects.has(piece) ? 1 : MANNERED) * (rare(piece) ?? UNKNOWN * rarest);
  const sum = (pieces) => [...pieces].reduce((total, piece) => total + weigh(piece), 0);

  return (question) => {
    const asked = [...new Set(cut(question))];
    if (asked.length === 0 || (asked.length < FEW && asked.some((piece) => !HAN.test(piece) && rare(piece) === undefined))) return [];
    const whole = sum(asked);
    const quoted = HAN.test(question) ? (question.toLowerCase().match(QUOTED) ?? []) : [];
    const onPage = new Map();
    for (const piece of asked)
      for (const [at] of inText.get(piece) ?? []) {
        const { page } = own[at];
        onPage.set(page, (onPage.get(page) ?? new Set()).add(piece));
      }
    const best = new Map();
    for (const [at, { page, place, length, said, cuts, all }] of own.entries()) {
      const pageWays = own[first.get(page)].all;
      let [held, score] = [0, 0];
      for (const piece of asked) {
        const times = inText.get(piece)?.get(at) ?? 0;
        const isOwn = all.has(piece);
        const isPage = place !== '' && pageWays.has(piece);
        const isRest = onPage.get(page)?.has(piece) ?? false;
        if (!(times > 0 || isOwn || isPage || isRest)) continue;
        const weight = weigh(piece);
        held += weight;
        const often = (times * (1 + OFTEN)) / (times + OFTEN * (0.4 + (0.6 * length) / usual));
        score += weight * (WEIGHTS.text * often + (isOwn ? WEIGHTS.own : 0) + (isPage ? WEIGHTS.page : 0) + (isRest ? WEIGHTS.rest : 0));
      }
      if (held / whole < HELD) continue;
      const nearest = Math.max(
        0,
        ...[...cuts, ...(place === '' ? [] : own[first.get(page)].cuts)].map((pieces) => {
          const common = sum(asked.filter((piece) => pieces.has(piece)));
          return common / (common + MORE * (whole - common) + LESS * (sum(pieces) - common));
        }),
      );
      const isQuoted = quoted.some((words) => said.some((way) => way.includes(words)));
      const total = (isQuoted ? MESSAGE : 0) + (score / whole) * Math.sqrt(held / whole) + NEAREST * nearest ** 2 + SAME * nearest ** 6;
      if (!(best.get(page)?.score >= total)) best.set(page, { page, place, score: total });
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  };
}
