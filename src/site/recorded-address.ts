import { pathIn, type Language } from './locale.ts';

/** Where a recording of the shop is read, at one of its steps: `/zh-cn/recordings/first-deploy/#step-3`. */
export const recordedAddress = (
  language: Language,
  name: string,
  { version, step }: { version?: '2.1.6' | undefined; step?: number | undefined } = {},
): string =>
  `${pathIn(language, `/recordings/${version === undefined ? name : `${name}-2-1-6`}/`)}${step === undefined ? '' : `#step-${step}`}`;
