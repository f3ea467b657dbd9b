/** What a line starts from. */
export interface Place {
  readonly variables: Readonly<Record<string, string>>;
  readonly directory: string;
  /** Ends it from outside. */
  readonly signal: AbortSignal;
}

/** What it leaves to the next. */
export interface LineResult {
  readonly status: number;
  readonly environment: Readonly<Record<string, string>>;
  /** `exit`: the visitor wants to leave the shell. */
  readonly left: boolean;
}
