import type { InputOptions } from 'rolldown';

/**
 * Astro marks every .mdx page with `"use astro:head-inject"` and reads the mark itself; the bundler warns that it drops
 * it. Without these, a build that is well says nothing.
 */
export const quietDirectives: InputOptions['onLog'] = (level, log, say) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('astro:head-inject')) say(level, log);
};
