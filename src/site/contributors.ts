/** A commit as `git log --format=%H%x09%an%x09%ae%x09%as` names it: hash, author, address, day. */
export interface Commit {
  readonly hash: string;
  readonly author: string;
  readonly address: string;
  /** `2024-03-08` */
  readonly day: string;
}

/** Somebody whose commits were merged: under the name used most, whatever names the address was used with. */
export interface Contributor {
  readonly name: string;
  readonly commits: number;
  /** Years of the first and the latest. */
  readonly years: readonly [string, string];
}

export const commitsOf = (log: string): readonly Commit[] =>
  log
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([hash, author, address, day]) => (hash && author && address && day ? [{ hash, author, address, day }] : []));

/**
 * Who wrote commits, most first. A commit that several repositories have counts once; people who share an address or a
 * name are one; programs are left out.
 */
export function contributors(commits: readonly Commit[]): readonly Contributor[] {
  const once = [...new Map(commits.map((commit) => [commit.hash, commit])).values()].filter(({ author }) => !author.endsWith('[bot]'));
  const leader = new Map<string, string>();
  const find = (key: string): string => {
    const above = leader.get(key) ?? key;
    return above === key ? key : find(above);
  };
  for (const { author, address } of once) leader.set(find(`name ${author}`), find(`address ${address.toLowerCase()}`));
  const groups = Map.groupBy(once, ({ author }) => find(`name ${author}`));
  return [...groups.values()]
    .map((group): Contributor => {
      const names = [...Map.groupBy(group, ({ author }) => author)].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b));
      const days = group.map(({ day }) => day).sort();
      return { name: names[0]?.[0] ?? '', commits: group.length, years: [days[0]?.slice(0, 4) ?? '', days.at(-1)?.slice(0, 4) ?? ''] };
    })
    .sort((a, b) => b.commits - a.commits || a.name.localeCompare(b.name));
}
