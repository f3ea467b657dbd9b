/** The actuator of a plain application: one chunk. */
export { Actuator } from './actuator.ts';
