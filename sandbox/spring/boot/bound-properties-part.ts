/** What of @ConfigurationProperties the container uses: one chunk. */
export { PropertyBinder } from '../beans/bind-properties.ts';
export { raiseUnfit, refuseInvalid } from './unfit-properties.ts';
