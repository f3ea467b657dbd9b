import type { FailureCode } from './failures.ts';

/** What decides whether a WebContainer is tried at all. */
export interface Surroundings {
  /** What the address asks for, or asked for earlier in this tab. */
  readonly wanted: 'embedded' | 'webcontainer' | null;
  readonly secure: boolean;
  /** The page has the headers that shared memory needs. */
  readonly isolated: boolean;
  readonly sharedMemory: boolean;
  readonly online: boolean;
  readonly ios: boolean;
  /** A small screen that is touched only, or little memory. */
  readonly small: boolean;
  readonly savesData: boolean;
  /** Why it failed earlier in this tab. */
  readonly failedBefore: FailureCode | null;
  /** The page was built with a key of the WebContainer's makers. */
  readonly key: boolean;
  /** The page comes from the visitor's own machine, where no key is needed. */
  readonly local: boolean;
}

/** The reason not to try, or null. Who asks for a WebContainer by name is refused only where it cannot work. */
export function gate(here: Surroundings): FailureCode | null {
  if (here.wanted === 'embedded') return 'chosen';
  if (!here.secure) return 'insecure-context';
  if (!here.isolated) return 'not-isolated';
  if (!here.sharedMemory) return 'no-features';
  if (!here.online) return 'offline';
  if (here.wanted === 'webcontainer') return null;
  if (here.ios) return 'ios';
  if (here.small) return 'small-device';
  if (here.savesData) return 'saves-data';
  if (!here.key && !here.local) return 'no-key';
  return here.failedBefore;
}
