import type { Machine } from '../../../java/run/machine.ts';
import type { NativeClass } from '../../../java/run/native.ts';
import { Orm } from './orm.ts';

interface FactoryObject {
  readonly native: unknown;
}

/** What JpaTransactionManager asks of the thread's persistence context. */
export const jpaTransactionNatives: NativeClass = {
  flush: (_m: Machine, _self: null, factory: FactoryObject): void => {
    if (factory.native instanceof Orm) factory.native.bound()?.flush();
  },
  clear: (_m: Machine, _self: null, factory: FactoryObject): void => {
    if (factory.native instanceof Orm) factory.native.bound()?.clear();
  },
};
