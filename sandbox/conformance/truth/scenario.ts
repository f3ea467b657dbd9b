/** What `record.mjs` asks of a real base; the same form as in `scenarios.mjs`. */
export interface Scenario {
  readonly about: string;
  readonly steps: readonly ScenarioStep[];
}

export interface ScenarioStep {
  readonly name: string;
  readonly to: 'base' | 'arklet';
  readonly path: string;
  readonly method?: string;
  /** null: the header is left out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
  /** Milliseconds after which an answer is no longer waited for. */
  readonly timeout: number;
}
