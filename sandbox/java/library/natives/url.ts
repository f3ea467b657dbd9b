import type { Machine } from '../../run/machine.ts';
import type { Natives } from '../../run/native.ts';
import type { JavaObject } from '../../run/value.ts';

/** `native` of a URL that a class loader found is what lies there. */
export const urls: Natives = {
  'java.net.URL': {
    content: (m: Machine, { native }: JavaObject) =>
      native instanceof Uint8Array
        ? m.newArray(
            m.jdk('byte'),
            Array.from(native, (b) => (b << 24) >> 24),
          )
        : null,
  },
};
