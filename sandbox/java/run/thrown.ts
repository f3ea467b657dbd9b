import type { JavaObject } from './value.ts';

/** A Java exception on its way through JavaScript. */
export class JavaThrow {
  readonly object: JavaObject;
  constructor(object: JavaObject) {
    this.object = object;
  }
}

export type StopReason = 'steps' | 'allocation' | 'interrupted';

/** Ends an entry into Java; no Java code can catch it, and no `finally` runs. */
export class Stop {
  readonly reason: StopReason;
  readonly message: string;
  constructor(reason: StopReason, message: string) {
    this.reason = reason;
    this.message = message;
  }
}

/** System.exit: ends the machine's entry like Stop, with a status. */
export class Exit {
  readonly status: number;
  constructor(status: number) {
    this.status = status;
  }
}

/** V8, SpiderMonkey and JavaScriptCore each say it in their own words. */
export function isStackOverflow(error: unknown): boolean {
  return (
    (error instanceof RangeError && /call stack/i.test(error.message)) || (error instanceof Error && error.message === 'too much recursion')
  );
}

/** A string or array that JavaScript itself cannot hold. */
export function isTooLarge(error: unknown): boolean {
  return (
    error instanceof RangeError &&
    /invalid (string|array|typed array) length|array buffer allocation|array length must be/i.test(error.message)
  );
}

/** A native was given null where the JDK's own code would fail on it too; each JavaScript engine words it differently. */
export function isNullAccess(error: unknown): boolean {
  return error instanceof TypeError && /(properties of null|\bis null\b|null is not an object)/.test(error.message);
}
