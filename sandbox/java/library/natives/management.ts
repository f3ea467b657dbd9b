import type { Natives } from '../../run/native.ts';

/** java.lang.management, as far as the process itself goes. */
export const management: Natives = {
  'java.lang.management.ManagementFactory': {
    'pid()': (m) => m.process.pid,
    'startTime()': (m) => m.process.startedAt,
  },
};
