import type { JavaLoader } from '../java/run/loader.ts';
import type { Machine } from '../java/run/machine.ts';
import type { Natives } from '../java/run/native.ts';
import type { RuntimeClass } from '../java/run/runtime-class.ts';
import type { JavaObject } from '../java/run/value.ts';
import { type Value } from '../java/run/value.ts';
import { enumConstants } from '../spring/beans/convert.ts';
import { enumName, isRuntimeClass } from '../spring/reflect.ts';
import type { Biz } from './biz.ts';
import type { ArkContainer } from './container.ts';
import type { Services } from './services.ts';

interface ClassObject {
  readonly native: RuntimeClass;
}
interface BizObject {
  readonly native: Biz;
}

/** What the natives of Koupleless's and SOFAArk's classes need of a base. */
export interface ArkRuntime {
  readonly container: ArkContainer;
  readonly services: Services;
  /** Sees every class of the base. */
  readonly baseLoader: JavaLoader;
}

/** `bizModel` objects are made once per biz, so that they are equal as map keys. */
function bizObject(machine: Machine, runtime: ArkRuntime, biz: Biz): JavaObject {
  if (biz.object) return biz.object;
  const javaClass = runtime.baseLoader.load('com.alipay.sofa.ark.container.model.BizModel');
  if (!isRuntimeClass(javaClass)) return machine.throwNew('java.lang.IllegalStateException', 'SOFAArk is not on the class path');
  const object = machine.newObject(javaClass, '<init>()', []);
  object.native = biz;
  biz.object = object;
  return object;
}

function javaMap(machine: Machine, entries: readonly (readonly [Value, Value])[]): JavaObject {
  const map = machine.newObject(machine.jdk('java.util.HashMap'), '<init>()', []);
  for (const [key, value] of entries) machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [key, value]);
  return map;
}

export function arkNatives(runtimeOf: () => ArkRuntime | undefined): Natives {
  const runtime = (machine: Machine): ArkRuntime =>
    runtimeOf() ?? machine.throwNew('java.lang.IllegalStateException', 'This application does not run on a Koupleless base.');
  const client = (machine: Machine): JavaLoader => machine.scheduler.current.loader;
  const master = (r: ArkRuntime): { bizName: string; bizVersion: string } => ({
    bizName: r.container.master.descriptor.name,
    bizVersion: r.container.master.descriptor.version,
  });
  const FINDER = 'com.alipay.sofa.koupleless.common.api.SpringServiceFinder';
  return {
    [FINDER]: {
      'getBaseService(java.lang.String,java.lang.Class)': (m: Machine, _s: null, name: string, type: ClassObject): Value =>
        runtime(m).services.proxy({ ...master(runtime(m)), beanName: name, type: type.native }, client(m)),
      'getBaseService(java.lang.Class)': (m: Machine, _s: null, type: ClassObject): Value =>
        runtime(m).services.proxy({ ...master(runtime(m)), beanName: null, type: type.native }, client(m)),
      listBaseServices: (m: Machine, _s: null, type: ClassObject): Value => {
        const { bizName, bizVersion } = master(runtime(m));
        return javaMap(
          m,
          runtime(m)
            .services.all(bizName, bizVersion, type.native, client(m))
            .map((b) => [b.name, b.bean]),
        );
      },
      'getModuleService(java.lang.String,java.lang.String,java.lang.String,java.lang.Class)': (
        m: Machine,
        _s: null,
        bizName: string,
        bizVersion: string | null,
        beanName: string,
        type: ClassObject,
      ): Value => runtime(m).services.proxy({ bizName, bizVersion: bizVersion ?? '', beanName, type: type.native }, client(m)),
      'getModuleService(java.lang.String,java.lang.String,java.lang.Class)': (
        m: Machine,
        _s: null,
        bizName: string,
        bizVersion: string | null,
        type: ClassObject,
      ): Value => runtime(m).services.proxy({ bizName, bizVersion: bizVersion ?? '', beanName: null, type: type.native }, client(m)),
      getModuleServiceWithoutVersion: (m: Machine, _s: null, bizName: string, beanName: string, type: ClassObject): Value =>
        runtime(m).services.activeService(bizName, beanName, type.native, client(m)),
      listModuleServices: (m: Machine, _s: null, bizName: string, bizVersion: string, type: ClassObject): Value =>
        javaMap(
          m,
          runtime(m)
            .services.all(bizName, bizVersion, type.native, client(m))
            .map((b) => [b.name, b.bean]),
        ),
      getModuleServices: (m: Machine, _s: null, beanName: string, type: ClassObject): Value =>
        javaMap(
          m,
          runtime(m)
            .services.named(beanName, type.native, client(m))
            .map((b) => [bizObject(m, runtime(m), b.biz), b.bean]),
        ),
      listAllModuleServices: (m: Machine, _s: null, type: ClassObject): Value =>
        javaMap(
          m,
          runtime(m)
            .services.allOfAll(type.native, client(m))
            .map((b) => [
              bizObject(m, runtime(m), b.biz),
              javaMap(
                m,
                b.beans.map((x) => [x.name, x.bean]),
              ),
            ]),
        ),
    },
    'com.alipay.sofa.koupleless.common.api.SpringBeanFinder': {
      'getBaseBean(java.lang.String)': (m: Machine, _s: null, name: string): Value => runtime(m).services.baseBean(name, client(m)),
      'getBaseBean(java.lang.Class)': (m: Machine, _s: null, type: ClassObject): Value =>
        runtime(m).services.baseBean(type.native, client(m)),
    },
    'com.alipay.sofa.ark.api.ArkClient': {
      getBizManagerService: (m: Machine): Value => {
        const javaClass = runtime(m).baseLoader.load('com.alipay.sofa.ark.container.service.biz.BizManagerServiceImpl');
        return isRuntimeClass(javaClass) ? m.newObject(javaClass, '<init>()', []) : null;
      },
      getMasterBiz: (m: Machine): Value => bizObject(m, runtime(m), runtime(m).container.master),
    },
    'com.alipay.sofa.ark.container.service.biz.BizManagerServiceImpl': {
      getBizInOrder: (m: Machine): Value => {
        const list = m.newObject(m.jdk('java.util.ArrayList'), '<init>()', []);
        for (const biz of runtime(m).container.registry.inOrder())
          m.invokeVirtual(list, 'add(java.lang.Object)', [bizObject(m, runtime(m), biz)]);
        return list;
      },
    },
    'com.alipay.sofa.ark.container.model.BizModel': {
      getBizName: (_m: Machine, self: BizObject): Value => self.native.descriptor.name,
      getBizVersion: (_m: Machine, self: BizObject): Value => self.native.descriptor.version,
      getIdentity: (_m: Machine, self: BizObject): Value => self.native.identity,
      getMainClass: (_m: Machine, self: BizObject): Value => self.native.descriptor.mainClass,
      getPriority: (_m: Machine, self: BizObject): Value => self.native.descriptor.priority,
      getWebContextPath: (_m: Machine, self: BizObject): Value => self.native.descriptor.webContextPath,
      getBizState: (m: Machine, self: BizObject): Value => {
        const states = runtime(m).baseLoader.load('com.alipay.sofa.ark.spi.model.BizState');
        return isRuntimeClass(states)
          ? (enumConstants(states).find((c) => enumName(c)?.toLowerCase() === self.native.state) ?? null)
          : null;
      },
    },
  };
}
