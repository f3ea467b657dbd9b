// Served as /pagefind/cut.js, loaded with the search; the build uses it, too. Cuts texts into what a question and its
// answer have in common.

/** Chinese words that a question has whatever it asks; single characters that are never part of a name. */
const MANNER =
  /为什么|是什么|什么是|怎么办|怎么样|怎么|怎样|如何|为何|什么|哪些|哪个|哪里|多少|是否|是不是|有没有|能不能|可不可以|要不要|可以|我们|你们|这个|那个|一个|请问|应该|需要|的时候|时候|以后|之后|[的了吗呢吧啊么]/gu;
const EMPTY = new Set(
  `a an the and or of to in on at by for from with into than then that this these those it its is are was were be been do does did can could
  should would will may have has had i we you my our your me us they them what which who when where why how if so as just any some there
  here not no only about after before while during every all also more than too very get gets got want wants need needs use used using way
  like make makes see is it am does one`.split(/\s+/),
);

/** `uninstalling`, `uninstalled` → `uninstall`; `stopped` → `stop`; `dependencies` → `dependenc`, as `dependency`. */
function stem(word) {
  if (word.length < 5) return word;
  const short = word.replace(/(?:ings?|ies|ied|ed|es|(?<!s)s|e|y)$/u, '');
  return short.length < word.length ? short.replace(/([bdgmnprt])\1$/u, '$1') : word;
}

/** Where a word of one meaning may begin, or anything else that is cut. */
const START = /[\p{Script=Latin}\p{N}]+|\p{Script=Han}|@/gu;
const WORD = /[\p{Script=Latin}\p{N}]/u;

/**
 * Latin words without their endings, pairs of Han characters, and for a word that has others of its meaning the number
 * of these, as often as they stand.
 * @param same words of one meaning: each list is one word
 */
export function cutter(same) {
  const meant = new Map();
  for (const [at, group] of same.entries())
    for (const word of group) {
      const [start] = word.match(START) ?? [word];
      meant.set(start, [...(meant.get(start) ?? []), [word, `~${at}`]]);
    }
  for (const words of meant.values()) words.sort(([a], [b]) => b.length - a.length);
  /** A word whose last sign is a letter ends where letters end; between Han characters there are no borders. */
  const ends = (text, at) => !WORD.test(text[at - 1] ?? '') || !WORD.test(text[at] ?? '');
  return (text) => {
    const lower = text.replaceAll('\u200B', '').toLowerCase();
    const pieces = [];
    let rest = '';
    let done = 0;
    for (const { 0: start, index } of lower.matchAll(START)) {
      if (index < done) continue;
      const [word, meaning] = meant.get(start)?.find(([one]) => lower.startsWith(one, index) && ends(lower, index + one.length)) ?? [];
      if (word === undefined) continue;
      pieces.push(meaning);
      rest += `${lower.slice(done, index)} `;
      done = index + word.length;
    }
    rest = (rest + lower.slice(done)).replace(MANNER, ' ');
    for (const [word] of rest.matchAll(/[\p{Script=Latin}\p{N}]+/gu)) if (!EMPTY.has(word)) pieces.push(stem(word));
    for (const [, first, second] of rest.matchAll(/(\p{Script=Han})(?=(\p{Script=Han}))/gu)) pieces.push(first + second);
    return pieces;
  };
}
