import { describe, expect, it } from 'vitest';
import type { EventMessage, RequestName, Requests } from '../../../sandbox/protocol/messages.ts';
import type { SplitCandidate, SplitMove, SplitTrace } from '../../../sandbox/protocol/split.ts';
import { borderOf, graphOf } from './testing/borders.ts';
import { OwnSession } from './own-session.ts';
import { Listeners } from '../listeners.ts';
import type { ProjectSource } from './project-source.ts';
import { pointsOf } from './border/points.ts';

const GRAPH = graphOf(['a.Order', 'b.Coupon'], [[0, 1]]);
const SOURCE: ProjectSource = { name: { en: 'shop', zh: '商店' }, files: new Map([['pom.xml', new TextEncoder().encode('<project/>')]]) };

/** Answers as a splitter does of which a border of two classes is asked; what is refused, by seed. */
class Splitter {
  readonly events = new Listeners<EventMessage>();
  readonly asked: RequestName[] = [];
  reads: readonly EventMessage[] = [];
  candidates: readonly SplitCandidate[] = [];
  traces: readonly SplitTrace[] = [];
  restarts = 0;
  #moves: readonly SplitMove[] = [];

  restart(): void {
    this.restarts++;
  }

  ask<K extends RequestName>(request: K, params: Requests[K]['params']): Promise<Requests[K]['result']> {
    this.asked.push(request);
    return Promise.resolve(this.#answer(request, params) as Requests[K]['result']);
  }

  #answer(request: RequestName, params: unknown): unknown {
    if (request === 'open') return { workingDirectory: '/' };
    if (request === 'split.open') {
      for (const event of this.reads) this.events.tell(event);
      return GRAPH;
    }
    if (request === 'split.candidates') return this.candidates;
    if (request === 'split.traces') return this.traces;
    if (request === 'split.propose') {
      const { seeds, moves } = params as Requests['split.propose']['params'];
      if (seeds.includes('nowhere')) return { outcome: 'refused', reasons: [{ en: 'No such package.', zh: '没有这个包。' }] };
      this.#moves = moves;
      return this.#border().proposal;
    }
    if (request === 'split.points') return this.#border().points;
    throw new Error(`not asked for here: ${request}`);
  }

  #border(): ReturnType<typeof borderOf> {
    const moved = this.#moves.some(({ type, side }) => type === 'a.Order' && side === 'module');
    return moved ? borderOf(GRAPH, ['module', 'module']) : borderOf(GRAPH, ['base', 'module'], [['a.Order', 'b.Coupon']]);
  }
}

async function opened(): Promise<{ readonly session: OwnSession; readonly splitter: Splitter }> {
  const splitter = new Splitter();
  const session = new OwnSession(splitter, () => 'en');
  await session.open(SOURCE);
  return { session, splitter };
}

describe('a project that is being split', () => {
  it('tells how far it is read, file by file, and then what is worked out', async () => {
    const splitter = new Splitter();
    splitter.reads = [
      { event: 'reading', files: ['a/Order.java'], all: false },
      { event: 'reading', files: ['b/Coupon.java'], all: true },
    ];
    const session = new OwnSession(splitter, () => 'en');
    const told: string[] = [];
    session.changes.add(({ reading, stage }) => told.push(`${stage} ${reading.phase} ${[...reading.files].join()}`));
    await session.open(SOURCE);
    expect(told).toEqual([
      'reading java ',
      'reading java a/Order.java',
      'reading uses a/Order.java,b/Coupon.java',
      'reading candidates a/Order.java,b/Coupon.java',
      'choose candidates a/Order.java,b/Coupon.java',
    ]);
  });

  it('keeps nothing of what was cancelled while it was read', async () => {
    const splitter = new Splitter();
    const session = new OwnSession(splitter, () => 'en');
    const opening = session.open(SOURCE);
    session.cancel();
    await opening;
    expect([session.project, session.source, session.stage]).toEqual([null, null, 'reading']);
  });

  it('weighs its candidates while the visitor looks at them; one that is refused is left as it is', async () => {
    const splitter = new Splitter();
    const candidate = { verdict: 'extract', because: [], module: [1], cost: 0, gain: 1 } as const;
    const [one, wrong] = [
      { ...candidate, seeds: ['b'] },
      { ...candidate, seeds: ['nowhere'] },
    ];
    splitter.candidates = [wrong, one];
    const session = new OwnSession(splitter, () => 'en');
    const weighed = new Promise<void>((resolve) => session.changes.add(() => session.borderOf(one) && resolve()));
    await session.open(SOURCE);
    await weighed;
    expect(session.borderOf(one)?.wanted.seeds).toEqual(['b']);
    expect(session.borderOf(wrong)).toBeNull();
  });

  it('is read in a fresh sandbox, and shows its candidates', async () => {
    const stages: string[] = [];
    const splitter = new Splitter();
    const session = new OwnSession(splitter, () => 'en');
    session.changes.add(({ stage }) => stages.push(stage));
    await session.open(SOURCE);
    expect([[...new Set(stages)], splitter.restarts]).toEqual([['reading', 'choose'], 1]);
    expect(splitter.asked).toEqual(['open', 'split.open', 'split.candidates', 'split.traces']);
    expect(session.project?.graph).toBe(GRAPH);
  });

  it('keeps every move as a step that can be undone without asking again', async () => {
    const { session, splitter } = await opened();
    await session.choose(['b']);
    expect([session.stage, session.border?.proposal.sides]).toEqual(['border', ['base', 'module']]);
    await session.move(['a.Order'], 'module');
    expect([session.border?.proposal.sides, session.undoable]).toEqual([['module', 'module'], 1]);
    const asked = splitter.asked.length;
    session.undo();
    expect([session.border?.proposal.sides, session.undoable, splitter.asked.length]).toEqual([['base', 'module'], 0, asked]);
    session.undo();
    expect(session.border?.proposal.sides).toEqual(['base', 'module']);
  });

  it('tells what a move would do, and changes nothing', async () => {
    const { session, splitter } = await opened();
    await session.choose(['b']);
    const preview = await session.preview(['a.Order'], 'module');
    expect(preview?.points.illegal).toEqual([]);
    expect(session.border?.points.illegal).toHaveLength(1);
    const asked = splitter.asked.length;
    await session.move(['a.Order'], 'module');
    expect(session.border?.points.illegal).toEqual([]);
    expect(splitter.asked).toHaveLength(asked);
    session.undo();
    expect(session.border?.points.illegal).toHaveLength(1);
  });

  it('takes cures and goes back on them; one that is only written down asks nothing', async () => {
    const { session, splitter } = await opened();
    await session.choose(['b']);
    const point = session.border && pointsOf(GRAPH, session.border.points)[0];
    if (!point) throw new Error('nothing is open');
    await session.cure(point, { kind: 'move', type: 0, side: 'module' });
    expect(session.border?.points.illegal).toEqual([]);
    await session.uncure(point.key);
    expect(session.border?.points.illegal).toHaveLength(1);
    const asked = splitter.asked.length;
    await session.cure(point, { kind: 'accept' });
    expect([session.border?.wanted.accepted.length, splitter.asked.length, session.undoable]).toEqual([1, asked, 3]);
  });

  it('says why something was refused, and leaves the border as it was', async () => {
    const { session } = await opened();
    await session.choose(['b']);
    await session.choose(['nowhere']);
    expect([session.trouble?.reasons.map(({ en }) => en), session.stage]).toEqual([['No such package.'], 'border']);
    expect(session.border?.proposal.sides).toEqual(['base', 'module']);
  });

  it('leads back to the candidates and forward again', async () => {
    const { session } = await opened();
    session.forward();
    expect(session.stage).toBe('choose');
    await session.choose(['b']);
    session.back();
    expect(session.stage).toBe('choose');
    session.forward();
    expect(session.stage).toBe('border');
  });
});

describe('what its code would leave', () => {
  const TRACE: SplitTrace = {
    ...{ rule: 'timer', harm: 'keeps', file: 'pom.xml', line: 1, code: 'new Timer()' },
    why: { en: 'why', zh: '为什么' },
    cure: { en: 'cure', zh: '怎么办' },
  };
  const textOf = (source: ProjectSource | null): string => new TextDecoder().decode(source?.files.get('pom.xml'));

  it('is shown beside the stage that one comes from, and one goes back there', async () => {
    const { session, splitter } = await opened();
    splitter.traces = [TRACE];
    await session.open(SOURCE);
    await session.choose(['b.Coupon']);
    await session.showLeaves();
    expect([session.stage, session.stageBefore, session.leaves]).toEqual(['leaves', 'border', [TRACE]]);
    session.hideLeaves();
    expect([session.stage, session.stageBefore]).toEqual(['border', 'border']);
  });

  it('is read again after an edit, with the border that was drawn; what was given is kept and can be had back', async () => {
    const { session } = await opened();
    await session.choose(['b.Coupon']);
    await session.move(['a.Order'], 'module');
    const { wanted } = session.border ?? {};
    await session.showLeaves();
    await session.edit(new Map([['pom.xml', '<project><!-- cured --></project>']]));
    expect([session.stage, session.stageBefore, textOf(session.source)]).toEqual(['leaves', 'border', '<project><!-- cured --></project>']);
    expect(session.border?.wanted).toEqual(wanted);
    expect(session.source?.given).toBe(SOURCE.files);
    await session.edit(null);
    expect([textOf(session.source), session.source?.given]).toEqual(['<project/>', undefined]);
  });
});
