import type { Description } from './description.ts';
import type { Measurement, Run } from './measurement.ts';

/** What of a run concerns those who use the library. */
type Level = Pick<Run, 'packaging' | 'fixed' | 'level' | 'date' | 'library' | 'apart'> & {
  readonly held: readonly Pick<Run['held'][number], 'root'>[];
};

/** A library with what was measured of it; a whole description and a whole measurement are ones, too. */
export interface Measured {
  readonly description: Pick<Description, 'title' | 'dependencies'> & {
    readonly fix?: Pick<NonNullable<Description['fix']>, 'says'> | undefined;
  };
  readonly measurement: { readonly base: Pick<Measurement['base'], 'springBoot'>; readonly runs: readonly Level[] };
}

/** The part of a measurement that `measuredIn` needs. */
export const levelsOf = ({ description: { title, dependencies, fix }, measurement: { base, runs } }: Measured): Measured => ({
  description: { title, dependencies, ...(fix ? { fix: { says: fix.says } } : {}) },
  measurement: {
    base: { springBoot: base.springBoot },
    runs: runs.map(({ packaging, fixed, level, date, library, apart, held }) => ({
      ...{ packaging, fixed, level, date },
      ...(library === undefined ? {} : { library }),
      ...(apart === undefined ? {} : { apart }),
      held: held.slice(0, 1).map(({ root }) => ({ root })),
    })),
  },
});

/** A dependency of a project of which something was measured that its modules should know. */
export interface LibraryFinding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** `group:artifact`, and the version where the pom says it. */
  readonly library: string;
  readonly version: string | undefined;
  readonly run: Level;
  /** What its level is with the described fix; undefined where none was measured. */
  readonly fixed: Level | undefined;
  /** What was measured of it in the other packaging. */
  readonly other: Level | undefined;
  readonly description: Measured['description'];
  readonly springBoot: string;
}

/** What goes with what is evaluated, and is not itself: a database in memory, an interface for logging. */
const COMPANIONS = new Set(['com.h2database:h2', 'org.slf4j:slf4j-api']);

/**
 * Looks for measured libraries in poms: those that a module packs by what was measured of packing, those that are
 * `provided` by what was measured of the base's. What leaves cleanly and stays apart is not named.
 */
export function measuredIn(
  files: readonly { readonly path: string; readonly text: string }[],
  known: readonly Measured[],
): readonly LibraryFinding[] {
  const byLibrary = new Map(
    known.flatMap((one) =>
      one.description.dependencies
        .map((library) => [library.split(':').slice(0, 2).join(':'), one] as const)
        .filter(([name]) => !COMPANIONS.has(name)),
    ),
  );
  return files.flatMap(({ path, text }) => {
    if (!/(^|\/)pom\.xml$/.test(path)) return [];
    return dependenciesOf(text).flatMap(({ library, version, isProvided, line }): LibraryFinding[] => {
      const one = byLibrary.get(library);
      const packaging = isProvided ? 'shared' : 'own';
      const run = one?.measurement.runs.find((each) => each.packaging === packaging && !each.fixed);
      if (!one || !run || (run.level === 'U3' && run.apart !== false)) return [];
      const fixed = one.measurement.runs.find((each) => each.packaging === packaging && each.fixed);
      const other = one.measurement.runs.find((each) => each.packaging !== packaging && !each.fixed);
      const { springBoot } = one.measurement.base;
      return [{ file: path, line, library, version, run, fixed, other, description: one.description, springBoot }];
    });
  });
}

interface Dependency {
  readonly library: string;
  readonly version: string | undefined;
  readonly isProvided: boolean;
  readonly line: number;
}

/** The dependencies that a pom declares for itself: not those that it only manages, and not those of plug-ins. */
function dependenciesOf(pom: string): readonly Dependency[] {
  const blank = (part: string): string => part.replaceAll(/[^\n]/g, ' ');
  const own = pom
    .replaceAll(/<!--[^]*?-->/g, blank)
    .replaceAll(/<dependencyManagement>[^]*?<\/dependencyManagement>/g, blank)
    .replaceAll(/<plugin>[^]*?<\/plugin>/g, blank);
  return [...own.matchAll(/<dependency>([^]*?)<\/dependency>/g)].map(({ 1: body = '', index }) => {
    const plain = body.replaceAll(/<exclusions>[^]*?<\/exclusions>/g, '');
    const field = (name: string): string | undefined => new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(plain)?.[1];
    const written = field('version');
    const property = /^\$\{(.+)\}$/.exec(written ?? '')?.[1];
    const version = property === undefined ? written : new RegExp(`<${property.replaceAll('.', '\\.')}>([^<]*)<`).exec(pom)?.[1];
    return {
      library: `${field('groupId') ?? ''}:${field('artifactId') ?? ''}`,
      version,
      isProvided: field('scope') === 'provided',
      line: pom.slice(0, index).split('\n').length,
    };
  });
}
