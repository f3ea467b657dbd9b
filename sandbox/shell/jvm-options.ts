import type { JvmStart } from './processes.ts';

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** The last one counts, as to HotSpot. */
function valueOf(name: string, words: readonly string[]): number | undefined {
  const values = words.flatMap((word) => {
    const [, option, digits, unit = ''] = /^-XX:(\w+)=(\d+)([kKmMgG]?)$/.exec(word) ?? [];
    return option === name ? [Number(digits) * (UNITS[unit.toLowerCase()] ?? 1)] : [];
  });
  return values.at(-1);
}

/** What the trial's JVM heeds of HotSpot's options. */
export function optionsOf(words: readonly string[]): Pick<JvmStart, 'maxMetaspace' | 'softMillisPerMegabyte'> {
  const maxMetaspace = valueOf('MaxMetaspaceSize', words);
  const softMillisPerMegabyte = valueOf('SoftRefLRUPolicyMSPerMB', words);
  return {
    ...(maxMetaspace === undefined ? {} : { maxMetaspace }),
    ...(softMillisPerMegabyte === undefined ? {} : { softMillisPerMegabyte }),
  };
}
