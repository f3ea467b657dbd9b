import type { BorrowedBean, JvmInside, LogPart, MemorySample, Traffic } from '../protocol/inside.ts';

const TRAFFIC_KEPT = 100;
const SAMPLES_KEPT = 200;
/** Characters of output; a log panel shows the newest. */
const LOG_KEPT = 200_000;

type Unnumbered<T> = T extends unknown ? Omit<T, 'number'> : never;

/** What happened in a JVM, for whoever looks at it: nothing of it changes what the JVM does. */
export class Journal {
  private readonly traffic: Traffic[] = [];
  private readonly samples: MemorySample[] = [];
  private readonly borrowed = new Map<string, { bean: Omit<BorrowedBean, 'calls'>; calls: number | null }>();
  private newest = 0;
  private text = '';
  private dropped = 0;

  note(traffic: Unnumbered<Traffic>): void {
    this.traffic.push({ ...traffic, number: ++this.newest });
    if (this.traffic.length > TRAFFIC_KEPT) this.traffic.shift();
  }

  /** @param counted whether its calls can be counted */
  borrow(bean: Omit<BorrowedBean, 'calls'>, counted: boolean): void {
    const key = keyOf(bean);
    if (!this.borrowed.has(key)) this.borrowed.set(key, { bean, calls: counted ? 0 : null });
  }

  call(bean: Omit<BorrowedBean, 'calls'>, method: string, at: number): void {
    this.borrow(bean, true);
    const entry = this.borrowed.get(keyOf(bean));
    if (entry) entry.calls = (entry.calls ?? 0) + 1;
    this.note({ kind: 'call', at, ...bean, method });
  }

  /** A module has gone: what it took, and what others took of it, is no connection any more. */
  forget(biz: string): void {
    for (const [key, { bean }] of this.borrowed) if (bean.from === biz || bean.to === biz) this.borrowed.delete(key);
  }

  sample(now: MemorySample): void {
    const last = this.samples.at(-1);
    if (last?.metaspace === now.metaspace && last.heap === now.heap && last.threads === now.threads) return;
    this.samples.push(now);
    if (this.samples.length > SAMPLES_KEPT) this.samples.shift();
  }

  print(text: string): void {
    this.text += text;
    // Cut seldom: a string is copied when it is cut.
    if (this.text.length <= 2 * LOG_KEPT) return;
    this.dropped += this.text.length - LOG_KEPT;
    this.text = this.text.slice(-LOG_KEPT);
  }

  log(from: number): LogPart {
    const start = Math.max(from, this.dropped);
    return { text: this.text.slice(start - this.dropped), from: start, next: this.dropped + this.text.length };
  }

  since(number: number): Pick<JvmInside, 'borrowed' | 'samples' | 'traffic' | 'newest'> {
    return {
      borrowed: [...this.borrowed.values()].map(({ bean, calls }) => ({ ...bean, calls })),
      samples: [...this.samples],
      traffic: this.traffic.filter((one) => one.number > number),
      newest: this.newest,
    };
  }
}

const keyOf = ({ from, to, bean, type }: Omit<BorrowedBean, 'calls'>): string => JSON.stringify([from, to, bean, type]);
