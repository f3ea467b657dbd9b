import type { Clock } from '../../host/clock.ts';

/** Milliseconds for which the highest number of replicas holds on the way down (`--horizontal-pod-autoscaler-downscale-stabilization`). */
const DOWNSCALE_WINDOW = 300_000;
/** On the way up no step goes above twice the replicas, or four; with a behavior, or four more. */
const FACTOR = 2;
const LEAST = 4;

interface Recommendation {
  readonly replicas: number;
  readonly at: number;
}

/** What an autoscaler decides on, and the two conditions in which it says why. */
export interface Decision {
  readonly replicas: number;
  readonly able: readonly [reason: string, message: string];
  readonly limited: readonly [status: 'True' | 'False', reason: string, message: string];
}

/** The bounds of an autoscaler, and for how long the highest number holds on its way down, where it says so itself. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** Milliseconds. */
  readonly window?: number;
}

/** What was asked for lately, by autoscaler: pkg/controller/podautoscaler/horizontal.go. */
export class Recommendations {
  private readonly clock: Clock;
  private readonly known = new Map<string, readonly Recommendation[]>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** At its first look an autoscaler takes what is there for what was asked for. */
  begin(key: string, current: number): void {
    if (!this.known.has(key)) this.known.set(key, [{ replicas: current, at: this.clock.now() }]);
  }

  forget(key: string): void {
    this.known.delete(key);
  }

  decide(key: string, current: number, asked: number, { least, most, window }: Bounds): Decision {
    const now = this.clock.now();
    const recent = (this.known.get(key) ?? []).filter(({ at }) => at >= now - (window ?? DOWNSCALE_WINDOW));
    // With a behavior the way up has a window of its own, of no length.
    const counts = window === undefined || asked < current;
    const highest = Math.max(asked, ...(counts ? recent.map(({ replicas }) => replicas) : []));
    this.known.set(key, [...recent, { replicas: asked, at: now }]);
    const step = Math.max(FACTOR * current, window === undefined ? LEAST : current + LEAST);
    const able: Decision['able'] =
      highest === asked
        ? ['ReadyForNewScale', 'recommended size matches current size']
        : ['ScaleDownStabilized', 'recent recommendations were higher than current one, applying the highest recent recommendation'];
    return { able, ...within(highest, step, { least, most }) };
  }
}

function within(asked: number, step: number, { least, most }: Bounds): Pick<Decision, 'replicas' | 'limited'> {
  if (asked < least)
    return { replicas: least, limited: ['True', 'TooFewReplicas', 'the desired replica count is less than the minimum replica count'] };
  if (asked <= Math.min(most, step))
    return { replicas: asked, limited: ['False', 'DesiredWithinRange', 'the desired count is within the acceptable range'] };
  return most > step
    ? { replicas: step, limited: ['True', 'ScaleUpLimit', 'the desired replica count is increasing faster than the maximum scale rate'] }
    : { replicas: most, limited: ['True', 'TooManyReplicas', 'the desired replica count is more than the maximum replica count'] };
}
