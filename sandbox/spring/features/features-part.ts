/** Features that an application turns on, or brings a library for: one chunk. */
export { aspectAdvisor } from './aspects.ts';
export { asyncAdvisor } from './async-methods.ts';
export { cacheAdvisor } from './method-caches.ts';
export { startScheduled } from './scheduled-methods.ts';
