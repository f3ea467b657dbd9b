import type { JavaParser } from '../../java/syntax/index.ts';
import type { LookUp } from './attribute.ts';
import type { IndexBean, IndexPoint } from './beans.ts';
import { beansOf, injectionPointsOf } from './beans.ts';
import type { Edge } from './edges.ts';
import { edgesOf } from './edges.ts';
import { readUnit } from './read-unit.ts';
import { Resolver } from './resolver.ts';
import type { IndexUnit, TypeSymbol } from './symbols.ts';

export interface IndexFile {
  readonly path: string;
  readonly text: string;
  readonly test: boolean;
}

/**
 * What a project's Java files declare and how they refer to each other. A unit's id is its place in `units`. Made once for a
 * set of files; a pick only reads it.
 */
export class ProjectIndex {
  readonly units: readonly IndexUnit[];
  readonly resolver: Resolver;
  /** By unit, then as they stand in the file. */
  readonly edges: readonly Edge[];
  readonly lookUps: readonly LookUp[];
  readonly #ids: ReadonlyMap<IndexUnit, number>;
  readonly #from: Adjacency;
  readonly #to: Adjacency;
  readonly #subtypes = new Map<TypeSymbol, TypeSymbol[]>();
  #beans: readonly IndexBean[] | undefined;
  #points: readonly IndexPoint[] | undefined;

  constructor(units: readonly IndexUnit[]) {
    this.units = units;
    this.resolver = new Resolver(units);
    this.#ids = new Map(units.map((unit, id) => [unit, id]));
    const edges: Edge[] = [];
    const lookUps: LookUp[] = [];
    for (const unit of units) {
      const found = edgesOf(unit, this.resolver);
      edges.push(...found.edges);
      lookUps.push(...found.lookUps);
    }
    this.edges = edges;
    this.lookUps = lookUps;
    this.#from = makeAdjacency(units.length, edges, (edge) => this.idOf(edge.unit));
    this.#to = makeAdjacency(units.length, edges, (edge) => this.idOf(edge.target.unit));
    for (const unit of units)
      for (const type of unit.allTypes)
        for (const parent of this.resolver.parentsOf(type))
          if (parent.kind === 'project') {
            const known = this.#subtypes.get(parent.symbol);
            if (known) known.push(type);
            else this.#subtypes.set(parent.symbol, [type]);
          }
  }

  idOf(unit: IndexUnit): number {
    return this.#ids.get(unit) ?? -1;
  }

  /** What a unit refers to. */
  *edgesFrom(unit: number): Generator<Edge> {
    yield* listed(this.#from, unit, this.edges);
  }

  /** Who refers to a unit. */
  *edgesTo(unit: number): Generator<Edge> {
    yield* listed(this.#to, unit, this.edges);
  }

  /** Types that extend or implement it directly. */
  directSubtypes(type: TypeSymbol): readonly TypeSymbol[] {
    return this.#subtypes.get(type) ?? [];
  }

  /** Of main sources. */
  get beans(): readonly IndexBean[] {
    return (this.#beans ??= this.units.flatMap((unit) => (unit.test ? [] : beansOf(unit, this.resolver))));
  }

  /** Of main sources. */
  get points(): readonly IndexPoint[] {
    return (this.#points ??= this.units.flatMap((unit) => (unit.test ? [] : injectionPointsOf(unit, this.resolver))));
  }
}

/** Numbers of edges by unit: those of unit u stand at `starts[u]` up to `starts[u + 1]`. */
interface Adjacency {
  readonly starts: Int32Array;
  readonly edges: Int32Array;
}

function makeAdjacency(units: number, edges: readonly Edge[], unitOf: (edge: Edge) => number): Adjacency {
  const starts = new Int32Array(units + 2);
  for (const edge of edges) starts[unitOf(edge) + 2] = (starts[unitOf(edge) + 2] ?? 0) + 1;
  for (let unit = 2; unit < starts.length; unit++) starts[unit] = (starts[unit] ?? 0) + (starts[unit - 1] ?? 0);
  const listed = new Int32Array(edges.length);
  edges.forEach((edge, number) => {
    const unit = unitOf(edge) + 1;
    const at = starts[unit] ?? 0;
    listed[at] = number;
    starts[unit] = at + 1;
  });
  return { starts, edges: listed };
}

function* listed({ starts, edges }: Adjacency, unit: number, all: readonly Edge[]): Generator<Edge> {
  for (let at = starts[unit] ?? 0, end = starts[unit + 1] ?? 0; at < end; at++) {
    const edge = all[edges[at] ?? -1];
    if (edge) yield edge;
  }
}

/** Who wants to know how far the reading of a project is. */
export interface ReadingWatch {
  /** A file was read, or was known from the last time. */
  file(path: string): void;
  /** All were; what uses what is worked out next. */
  all(): void;
}

export interface Indexer {
  /** Files whose path and text are those of the last time are not read again; nothing is done when none changed. */
  index(files: readonly IndexFile[], watch?: ReadingWatch): ProjectIndex;
}

export function createIndexer(parser: JavaParser): Indexer {
  let units = new Map<string, IndexUnit>();
  let last: ProjectIndex | undefined;
  return {
    index(files, watch) {
      const now = new Map<string, IndexUnit>();
      let changed = files.length !== units.size;
      for (const { path, text, test } of files) {
        const known = units.get(path);
        const same = known?.text === text && known.test === test;
        changed ||= !same;
        now.set(path, same ? known : readUnit(path, text, test, parser));
        watch?.file(path);
      }
      watch?.all();
      units = now;
      if (changed || !last) last = new ProjectIndex([...now.values()]);
      return last;
    },
  };
}
