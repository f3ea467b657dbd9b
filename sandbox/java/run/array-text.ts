import type { JavaArray } from './value.ts';
import type { Vm } from './vm.ts';

/** String.hashCode. */
export function hashText(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** `[I@1b28cdfa`: Object.toString of an array. */
export function arrayText(vm: Vm, array: JavaArray): string {
  return `${array.javaClass.name}@${vm.identityHash(array).toString(16)}`;
}
