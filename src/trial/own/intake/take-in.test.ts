import { describe, expect, it } from 'vitest';
import { FileTrouble, type Incoming, type Listing, refused } from './incoming.ts';
import { type Intake, type Progress, takeIn, takeRoot, type Watch } from './take-in.ts';

const file = (path: string, read: Incoming['read'] = () => Promise.resolve(new TextEncoder().encode(path))): Incoming => ({
  path,
  bytes: 10,
  read,
});
const listing = (...files: readonly Incoming[]): Listing => ({ name: 'shop', files, leftOut: [], unreadable: [] });

interface Seen {
  readonly watch: Watch;
  readonly told: Progress[];
  readonly abort: AbortController;
}

function seen(milliseconds = 0): Seen {
  const told: Progress[] = [];
  const abort = new AbortController();
  let now = 0;
  const watch: Watch = { signal: abort.signal, progress: (p) => told.push(p), listed: () => undefined, now: () => (now += milliseconds) };
  return { watch, told, abort };
}

const take = (given: Listing, { watch }: Seen = seen()): Promise<Intake> => takeIn(() => Promise.resolve(given), watch);

async function because(given: Listing): Promise<string> {
  const intake = await take(given);
  return intake.outcome === 'refused' ? intake.because.en : intake.outcome;
}

describe('taking a project in', () => {
  it('unwraps a single folder and names the project after it', async () => {
    const intake = await take(listing(file('shop-main/pom.xml'), file('shop-main/src/A.java'), file('shop-main/target/x.jar')));
    if (intake.outcome !== 'taken') throw new Error(intake.outcome);
    expect([...intake.files.keys()]).toEqual(['pom.xml', 'src/A.java']);
    expect(intake).toMatchObject({ name: 'shop-main', folder: 'shop-main', roots: [{ folder: '', sources: 1 }] });
    expect(intake.leftOut).toEqual([{ where: 'shop-main/target/', why: 'built', files: 1 }]);
  });

  it('offers one of several projects', async () => {
    const intake = await take(listing(file('all/a/pom.xml'), file('all/a/A.java'), file('all/b/pom.xml'), file('all/b/B.java')));
    if (intake.outcome !== 'taken') throw new Error(intake.outcome);
    const [, b] = intake.roots;
    if (!b) throw new Error('one project');
    const one = takeRoot(intake, b);
    expect([...one.files.keys()]).toEqual(['B.java', 'pom.xml']);
    expect(one).toMatchObject({ name: 'b', folder: 'all/b', roots: [{ folder: '', name: 'b', sources: 1 }] });
  });

  it('tells which files cannot be read, and takes the rest', async () => {
    const failing =
      (error: Error): Incoming['read'] =>
      () =>
        Promise.reject(error);
    const intake = await take(
      listing(
        file('A.java'),
        file('B.java', failing(new FileTrouble({ en: 'It is encrypted.', zh: '文件已加密。' }))),
        file('C.java', failing(new DOMException('gone', 'NotFoundError'))),
        file('D.java', failing(new DOMException('no', 'NotReadableError'))),
        file('E.java', failing(new Error('disk on fire'))),
      ),
    );
    if (intake.outcome !== 'taken') throw new Error(intake.outcome);
    expect([...intake.files.keys()]).toEqual(['A.java']);
    expect(intake.unreadable.map(({ path, because: reason }) => `${path} ${reason.en}`)).toEqual([
      'B.java It is encrypted.',
      'C.java It was changed or removed while it was read.',
      'D.java The browser may not read it. See who may read the file, and whether a program holds it.',
      'E.java The browser could not read it: Error: disk on fire',
    ]);
  });

  it('counts at most ten times a second, and at the end', async () => {
    const files = Array.from({ length: 100 }, (_, n) => file(`A${n}.java`));
    const slow = seen(10);
    await take(listing(...files), slow);
    expect(slow.told).toHaveLength(11);
    expect(slow.told.at(-1)).toEqual({ found: 100, read: 100, of: 100, bytes: files.reduce((sum, { path }) => sum + path.length, 0) });
  });

  it('says what will be read before it reads', async () => {
    const order: string[] = [];
    const { watch } = seen();
    await takeIn(() => Promise.resolve(listing(file('A.java', () => (order.push('read'), Promise.resolve(new Uint8Array()))))), {
      ...watch,
      listed: (paths) => order.push(...paths),
    });
    expect(order).toEqual(['A.java', 'read']);
  });

  it('keeps nothing when it is cancelled, while listing or while reading', async () => {
    const while1 = seen();
    const listed = await takeIn((found) => {
      while1.abort.abort();
      found(1);
      return Promise.resolve(listing(file('A.java')));
    }, while1.watch);
    expect(listed).toEqual({ outcome: 'cancelled' });
    const while2 = seen();
    let reads = 0;
    const cancelling = Array.from({ length: 50 }, (_, n) =>
      file(`A${n}.java`, () => {
        reads += 1;
        if (reads === 10) while2.abort.abort();
        return Promise.resolve(new Uint8Array());
      }),
    );
    expect(await take(listing(...cancelling), while2)).toEqual({ outcome: 'cancelled' });
    expect(reads).toBeLessThan(20);
  });

  it('passes on a refusal, and an error that nobody expected', async () => {
    const { watch } = seen();
    expect(await takeIn(() => Promise.resolve(refused('no', '不')), watch)).toEqual(refused('no', '不'));
    await expect(takeIn(() => Promise.reject(new Error('odd')), watch)).rejects.toThrow('odd');
  });

  it('says what to take where there is no Java', async () => {
    expect(await because(listing(file('README.md')))).toContain('There are no Java sources in shop');
    expect(await because(listing(file('A.kt')))).toContain('Kotlin');
    expect(await because(listing(...Array.from({ length: 5001 }, (_, n) => file(`${n}.txt`))))).toContain('5001 files');
  });
});
