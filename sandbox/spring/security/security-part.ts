/** Spring Security of a plain application: one chunk. */
export { configureSecurity, securityBean, securityFilter, argumentResolvers } from './security-beans.ts';
export { methodSecurityAdvisor } from './method-security.ts';
export { completeHeaders } from './answer-headers.ts';
export { ownNatives } from './security-natives.ts';
