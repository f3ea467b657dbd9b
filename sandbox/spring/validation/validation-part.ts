/** What of Bean Validation the container uses: one chunk. */
export { validationAdvisor } from './validated-methods.ts';
export { requestValidation } from './request-validation.ts';
export { Validator } from './validator.ts';
export { validatorBean, validatorFactory } from './validator-bean.ts';
