import { pathText, wordOf } from './lost-words.ts';
import { clock, span } from './durations.ts';
import type { Ask, Process, Replacement } from './history.ts';
import type { Words } from '../words.ts';

export interface Told {
  readonly path: string;
  readonly asks: readonly Ask[];
  readonly processes: readonly Process[];
  readonly replaced: Replacement | null;
  /** Milliseconds since 1970 by the sandbox's clock. */
  readonly now: number;
}

/** `404 for 30 ms`, or that nothing was lost. */
export const gapText = ({ gap }: Replacement, t: Words): string =>
  gap > 0 ? t('trial.result.gap', { word: '404', time: span(gap, t) }) : t('trial.result.noGap');

/** What the strip shows, for who does not see it. */
export function sentence({ path, asks, processes, replaced, now }: Told, t: Words): string {
  const counts = new Map<string, number>();
  for (const { outcome } of asks) {
    const key = outcome.kind === 'lost' ? wordOf(outcome.word, t) : outcome.load;
    const text = outcome.kind === 'lost' ? t('trial.result.said.lost', { word: key, n: '{n}' }) : answeredBy(outcome.load, t);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const parts = [...counts].map(([text, n]) => text.replace('{n}', String(n))).join(t('trial.result.said.comma'));
  const running = processes.findLast(({ endedAt }) => endedAt === null);
  return [
    t('trial.result.said', { path: pathText(path), n: asks.length, parts: parts || t('trial.result.said.nothing') }),
    ...(replaced ? [t('trial.result.said.replaced', { before: replaced.before, after: replaced.after, gap: gapText(replaced, t) })] : []),
    running ? t('trial.result.said.up', { time: clock(now - running.startedAt), pid: running.pid }) : t('trial.result.said.down'),
  ].reduce((text, next) => (text.endsWith('。') ? text + next : `${text} ${next}`));
}

const answeredBy = (load: number, t: Words): string =>
  load === 0 ? t('trial.result.said.answered', { n: '{n}' }) : t('trial.result.said.answeredBy', { load, n: '{n}' });
