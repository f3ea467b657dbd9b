// Served as /pagefind/rank.js, loaded with the search; the build uses it, too. Weighs every section of every page for a
// question: by the ways in which people ask for it (content/search/asked), by its names, and by its text, as BM25 weighs
// the fields of a document. What is measured is in search-rank.test.ts and e2e/site.

const HAN = /\p{Script=Han}/u;

/** What the fields of a section weigh: its own names and ways to ask, those of its page, its text, the rest of its page's text. */
const WEIGHTS = { own: 1.1, page: 0.9, text: 0.9, rest: 0.15 };
/** How fast the times of a word stop to count, in ways to ask and in a text; how much a long text takes from it. */
const OFTEN = { ways: 0.3, text: 1.2 };
const LENGTH = 0.9;
/** A word's weight: what every word has; the part that its rarity in names and ways has beside its rarity in all. */
const WEIGHT = { least: 0.6, ways: 0.4 };
/** What a word weighs that stands nowhere, beside the rarest one. */
const UNKNOWN = 0.5;
/** What a word weighs that is in the name of no page: it is how something is asked rather than what about. */
const MANNERED = 0.8;
/** What a name of the product weighs beside another word: every page is about it. */
const PRODUCT = 0.15;
/** What the nearest way to ask weighs, what is added for the very words, and what for many ways that are near. */
const NEAREST = 1.8;
const SAME = 1;
const MANY = 0.3;
/** What a word of the question alone costs a way to ask, and a word of the way alone. */
const MORE = 0.35;
const LESS = 0.25;
/** The part of a question's weight that an answer holds at least; what a word counts for that only the page's names have. */
const HELD = 0.18;
const ON_PAGE = 0.5;
/** How much an answer loses that holds a part of the question only. */
const PARTLY = 0.25;
/** Words below which a query is a name, and one that is unknown sooner a slip of the finger. */
const FEW = 3;

export function shardOf(piece, shards) {
  let hash = 7;
  for (const sign of piece) hash = (hash * 31 + sign.codePointAt(0)) % 65_521;
  return hash % shards;
}

/** Numbers that are written by their distances, every `step`th. */
function undone(numbers, step) {
  const found = [];
  let last = 0;
  for (let at = 0; at < numbers.length; at += step) found.push((last += numbers[at]));
  return found;
}

/** Of each section: its page's first section. Of each name and way: its section. Of each name of a page: whether it is one. */
function layout({ pages, ways }) {
  const first = [];
  for (const [, count] of pages) first.push(...new Array(count).fill(first.length));
  const section = [];
  const subject = [];
  for (const [at, [names, asked]] of ways.entries())
    for (let way = 0; way < names + asked; way++) {
      section.push(at);
      subject.push(way < names && first[at] === at);
    }
  return { first, section, subject };
}

export function weigher(core) {
  const { section, subject, first } = layout(core);
  const rarity = (count) => Math.log(1 + (first.length - count + 0.5) / (count + 0.5));
  return (piece, places) => {
    if (places === undefined) return MANNERED * UNKNOWN * rarity(1);
    const ways = undone(places[1], 1);
    const asked = new Set(ways.map((way) => section[way]));
    const all = new Set([...undone(places[0], 2), ...asked]);
    const weight = WEIGHT.least + (1 - WEIGHT.ways) * rarity(all.size) + WEIGHT.ways * rarity(Math.max(1, asked.size));
    return (piece === core.product ? PRODUCT : ways.some((way) => subject[way]) ? 1 : MANNERED) * weight;
  };
}

export function ranker(core, cut, load) {
  const { first, section } = layout(core);
  const weigh = weigher(core);
  const last = new Map(first.map((page, at) => [page, at]));
  const usual = core.lengths.reduce((sum, length) => sum + length, 0) / core.lengths.length;
  const pageIds = new Map();
  for (const [index, [id]] of core.pages.entries()) pageIds.set([...new Set(first)][index], id);

  /** Adds what a piece says for the sections that it stands in. */
  function count(sums, near, weight, [texts, asked]) {
    const times = new Map(undone(texts, 2).map((at, index) => [at, texts[2 * index + 1]]));
    const ways = new Map();
    for (const way of undone(asked, 1)) {
      ways.set(section[way], (ways.get(section[way]) ?? 0) + 1);
      near.set(way, (near.get(way) ?? 0) + weight);
    }
    const inText = new Set([...times.keys()].map((at) => first[at]));
    for (const page of new Set([...inText, ...[...ways.keys()].map((at) => first[at])]))
      for (let at = page; at <= last.get(page); at++) {
        const here = times.get(at) ?? 0;
        const own = ways.get(at) ?? 0;
        const named = at !== page && ways.has(page);
        const beside = inText.has(page);
        if (here + own === 0 && !named && !beside) continue;
        const sum = sums.get(at) ?? { held: 0, score: 0 };
        sum.held += weight * (here + own === 0 && named ? ON_PAGE : 1);
        const long = OFTEN.text * (1 - LENGTH + (LENGTH * core.lengths[at]) / usual);
        sum.score +=
          weight *
          ((WEIGHTS.text * here * (1 + OFTEN.text)) / (here + long || 1) +
            (WEIGHTS.own * own * (1 + OFTEN.ways)) / (own + OFTEN.ways) +
            (named ? WEIGHTS.page : 0) +
            (beside ? WEIGHTS.rest : 0));
        sums.set(at, sum);
      }
  }

  return async (question) => {
    const asked = [...new Set(cut(question))];
    if (asked.length === 0) return [];
    const shards = new Map();
    for (const piece of asked) shards.set(shardOf(piece, core.shards), undefined);
    await Promise.all([...shards.keys()].map(async (shard) => shards.set(shard, await load(shard))));
    const found = asked.map((piece) => {
      const shard = shards.get(shardOf(piece, core.shards));
      return { piece, places: Object.hasOwn(shard, piece) ? shard[piece] : undefined };
    });
    if (asked.length < FEW && found.some(({ piece, places }) => places === undefined && piece !== core.product && !HAN.test(piece)))
      return [];
    const sums = new Map();
    const near = new Map();
    let whole = 0;
    for (const { piece, places } of found) {
      const weight = weigh(piece, places);
      whole += weight;
      if (places !== undefined) count(sums, near, weight, places);
    }
    const nearest = new Map();
    const many = new Map();
    for (const [way, common] of near) {
      const likeness = common / (common + MORE * (whole - common) + LESS * Math.max(0, core.weights[way] / 10 - common));
      nearest.set(section[way], Math.max(nearest.get(section[way]) ?? 0, likeness));
      many.set(section[way], (many.get(section[way]) ?? 0) + likeness ** 2);
    }
    const best = new Map();
    for (const [at, { held, score }] of sums) {
      if (held / whole < HELD) continue;
      const page = first[at];
      const like = Math.max(nearest.get(at) ?? 0, nearest.get(page) ?? 0);
      const total =
        (score / whole) * (held / whole) ** PARTLY + NEAREST * like ** 2 + SAME * like ** 6 + MANY * Math.min(1, many.get(at) ?? 0);
      if (!(best.get(page)?.score >= total)) best.set(page, { page: pageIds.get(page), place: core.places[at], score: total });
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  };
}
