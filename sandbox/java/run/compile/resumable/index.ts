export { activate, drive } from '../../thread/drive.ts';
export { dumpText } from '../../thread/dump.ts';
export { lambdaResumption, referenceResumption } from './lambda.ts';
export { sourceResumption } from './method.ts';
