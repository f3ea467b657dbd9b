/** A quantity that a JVM measures and the sandbox models. */
interface Figure {
  readonly name: string;
  readonly value: number;
}

/** A pair may differ by so much of the recorded figure. */
const TOLERANCE = 0.2;
/** What an install or a collection of the garbage moves by chance. */
const LEAST: Readonly<Record<string, number>> = { bytes: 200_000, classes: 25, count: 1 };

const MEASURED = ['java used metaspace', 'java committed metaspace', 'loaded class count', 'total class count'] as const;

function healthFigures(body: string): Figure[] {
  return MEASURED.flatMap((name) => {
    const value = new RegExp(`"${name}":(\\d+)`).exec(body)?.[1];
    return value === undefined ? [] : [{ name, value: Number(value) }];
  });
}

/** How many loaders of each class `jcmd VM.classloaders` shows. */
function loaderFigures(text: string): Figure[] {
  const counts = new Map<string, number>();
  for (const [, name = '', more = '0'] of text.matchAll(/\+-- (?:"[^"]*", )?([\w.$]+)(?: \(\+ (\d+) more\))?/g))
    counts.set(name, (counts.get(name) ?? 0) + 1 + Number(more));
  return [...counts].map(([name, value]) => ({ name, value })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Threads whose names a number ends count together. */
function threadFigures(text: string): Figure[] {
  const names = [...text.matchAll(/^"([^"]+)"/gm)].flatMap(([, name]) => name ?? []);
  const application = names.filter((name) => /^leaky-/.test(name));
  return [
    { name: 'threads', value: names.length },
    ...[...new Set(application)].toSorted().map((name) => ({ name, value: application.filter((n) => n === name).length })),
  ];
}

/** What is counted in a recorded answer or an output of the JDK's tools; empty: nothing is. */
export function figuresOf(text: string): readonly Figure[] {
  if (text.includes('"java used metaspace"')) return healthFigures(text);
  if (text.includes('+-- <bootstrap>')) return loaderFigures(text);
  if (text.includes('Full thread dump')) return threadFigures(text);
  return [];
}

const unitOf = (name: string): string => (name.endsWith('metaspace') ? 'bytes' : name.endsWith('class count') ? 'classes' : 'count');

function near(name: string, recorded: number, replayed: number): boolean {
  return Math.abs(replayed - recorded) <= Math.max(TOLERANCE * Math.abs(recorded), LEAST[unitOf(name)] ?? 0);
}

/**
 * Both sides as texts that are equal when each figure is within a fifth of the recorded one. Of what only grows it is the
 * growth since the first time that counts: beside a base's 55 MB a module's metaspace would not be seen.
 */
export class FigureComparer {
  private readonly first = new Map<string, { readonly recorded: number; readonly replayed: number }>();

  texts(recorded: readonly Figure[], replayed: readonly Figure[]): { readonly recorded: string; readonly replayed: string } {
    const lines = recorded.map(({ name, value }) => {
      const own = replayed.find((f) => f.name === name)?.value;
      if (own === undefined) return { recorded: `${name}: ${value}`, replayed: `${name}: none` };
      const start = unitOf(name) === 'count' ? undefined : this.first.get(name);
      if (unitOf(name) !== 'count' && !start) this.first.set(name, { recorded: value, replayed: own });
      const text = start ? `${name}: ${value - start.recorded} more than at first` : `${name}: ${value}`;
      const alike = start ? near(name, value - start.recorded, own - start.replayed) : near(name, value, own);
      return { recorded: text, replayed: alike ? text : start ? `${name}: ${own - start.replayed} more than at first` : `${name}: ${own}` };
    });
    const extra = replayed.filter((f) => !recorded.some((r) => r.name === f.name)).map(({ name, value }) => `${name}: ${value}`);
    return { recorded: lines.map((l) => l.recorded).join('\n'), replayed: [...lines.map((l) => l.replayed), ...extra].join('\n') };
  }
}
