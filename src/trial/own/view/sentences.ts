/** One after the other, as each script has it: a full stop in full width brings its own gap. */
export const sentences = (all: readonly string[]): string =>
  all
    .filter((one) => one !== '')
    .join(' ')
    .replaceAll(/([。！？]) /g, '$1');
