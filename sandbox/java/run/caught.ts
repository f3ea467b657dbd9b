import { isNullAccess, isStackOverflow, isTooLarge, JavaThrow } from './thrown.ts';
import type { JavaObject } from './value.ts';
import type { Vm } from './vm.ts';

/** Frames given back by a StackOverflowError, so that what catches it can call. The trial's own measure. */
const ROOM_AFTER_OVERFLOW = 40;

/** What a Java catch sees of anything that was thrown; what Java cannot catch is thrown again. */
export function caughtBy(vm: Vm, error: unknown): JavaObject {
  if (error instanceof JavaThrow) return error.object;
  if (isStackOverflow(error)) {
    vm.stack.sp = Math.max(vm.stack.base, vm.stack.sp - ROOM_AFTER_OVERFLOW);
    return vm.newException('java.lang.StackOverflowError');
  }
  if (isNullAccess(error)) return vm.newException('java.lang.NullPointerException');
  if (isTooLarge(error)) return vm.newException('java.lang.OutOfMemoryError', 'Java heap space');
  throw error;
}
