/** What differs between versions of the Koupleless runtime, as recorded from 2.1.6 and 2.1.11. */
export interface RuntimeTraits {
  /** `baseIdentity` in Arklet's answers. */
  readonly baseIdentity: boolean;
  /** Filled `bizStateRecords`; before, empty objects. */
  readonly stateRecords: boolean;
  /** What a removed biz is called in Arklet's log. */
  readonly stoppedState: 'unresolved' | 'stopped';
  readonly batchInstall: boolean;
  /** Arklet prints each command with its parameters. */
  readonly logsCommands: boolean;
  /** Calls across class loaders copy arguments and result always; before, only where both loaders see different classes. */
  readonly alwaysCopies: boolean;
  /** The filter that sets the context class loader says so for each request. */
  readonly logsLoaderSwitch: boolean;
}

function atLeast(version: string, wanted: readonly number[]): boolean {
  const parts = version.split(/[.-]/).map((p) => Number.parseInt(p, 10));
  for (const [i, w] of wanted.entries()) {
    const p = parts[i] ?? 0;
    if (Number.isNaN(p)) return false;
    if (p !== w) return p > w;
  }
  return true;
}

/** 1.4.x is the same code as 2.1.7 and later, for Java 8: batches and identities came with 1.4.1 and 2.1.10. */
export function traitsOf(runtimeVersion: string, arkVersion: string): RuntimeTraits {
  const newer = runtimeVersion.startsWith('1.') ? atLeast(runtimeVersion, [1, 4, 1]) : atLeast(runtimeVersion, [2, 1, 7]);
  return {
    baseIdentity: newer,
    stateRecords: newer,
    stoppedState: newer ? 'stopped' : 'unresolved',
    batchInstall: newer,
    logsCommands: newer,
    alwaysCopies: newer,
    logsLoaderSwitch: !(arkVersion.startsWith('2.') ? atLeast(arkVersion, [2, 2, 15]) : atLeast(arkVersion, [3, 1, 8])),
  };
}
