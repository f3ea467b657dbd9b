import { resourcesOf } from '../java/run/rt-loader.ts';
import type { ClassSource, JavaLoader, LoadFailure } from '../java/run/loader.ts';
import type { Machine } from '../java/run/machine.ts';
import type { RuntimeClass } from '../java/run/runtime-class.ts';
import { isRuntimeClass } from '../spring/reflect.ts';
import { JavaThrow } from '../java/run/thrown.ts';
import type { BizDescriptor } from './biz.ts';

export const BIZ_LOADER = 'com.alipay.sofa.ark.container.service.classloader.BizClassLoader';
const LOADER_EXCEPTION = 'com.alipay.sofa.ark.exception.ArkLoaderException';

/** A jar of the base, as far as delegation must know it. */
export interface BaseJar {
  readonly source: ClassSource;
  /** undefined: it cannot be told, which counts as declared. */
  readonly artifactId: string | undefined;
  readonly isPlugin: boolean;
}

export interface BaseClasses {
  readonly loader: JavaLoader;
  readonly jars: readonly BaseJar[];
  /** `DelegateToMasterBizClassLoaderHook@7ea60038`: one hook for the JVM. */
  readonly hookHash: string;
}

/** The jar of the base that holds a class. */
export function jarOf(base: BaseClasses, binaryName: string): BaseJar | undefined {
  const topLevel = binaryName.split('$')[0] ?? binaryName;
  return base.jars.find((j) => j.source.find(binaryName) !== undefined || j.source.find(topLevel) !== undefined);
}

/** SOFAArk's own classes come from the container before anything else is asked. */
const isArkClass = (name: string): boolean => /^com\.alipay\.sofa\.ark\.(spi|api|exception)\./.test(name);

function denied(name: string, descriptor: BizDescriptor): boolean {
  const packageName = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  return (
    descriptor.denyImportClasses.includes(name) ||
    descriptor.denyImportPackages.some((p) => (p.endsWith('.*') ? packageName.startsWith(p.slice(0, -2)) : p === packageName))
  );
}

export function isDeclared(jar: BaseJar, descriptor: BizDescriptor): boolean {
  const { declaredLibraries } = descriptor;
  if (declaredLibraries === undefined || jar.artifactId === undefined || jar.isPlugin) return true;
  return jar.artifactId.startsWith('sofa-ark-') || declaredLibraries.includes(jar.artifactId);
}

/**
 * BizClassLoader: no parent. The JDK first, then SOFAArk, what plugins export, the module's own classes, and what the
 * base has, as far as the module declares it.
 */
export function createBizLoader(machine: Machine, descriptor: BizDescriptor, own: readonly ClassSource[], base: BaseClasses): JavaLoader {
  const identity = `${descriptor.name}:${descriptor.version}`;
  const fromBase = (name: string): RuntimeClass | LoadFailure | undefined => base.loader.load(name);
  // What a module's class is comes from a cache, which has its own word for an error while it is found.
  const kept = (define: () => RuntimeClass | undefined): RuntimeClass | undefined => {
    try {
      return define();
    } catch (error) {
      const wrapper = error instanceof JavaThrow ? base.loader.load('com.google.common.util.concurrent.ExecutionError') : undefined;
      if (!(error instanceof JavaThrow) || !isRuntimeClass(wrapper)) throw error;
      throw new JavaThrow(machine.newObject(wrapper, '<init>(java.lang.Error)', [error.object]));
    }
  };
  const delegate = (name: string, define: () => RuntimeClass | undefined): RuntimeClass | LoadFailure => {
    if (isArkClass(name)) {
      const found = fromBase(name);
      if (isRuntimeClass(found)) return found;
    }
    const jar = jarOf(base, name);
    if (jar?.isPlugin && !denied(name, descriptor)) {
      const found = fromBase(name);
      if (isRuntimeClass(found)) return found;
    }
    const mine = kept(define);
    if (mine) return mine;
    // A class that Spring generates at run time belongs to the module that it was generated for.
    if (name.includes('CGLIB$$'))
      return { exceptionClass: LOADER_EXCEPTION, message: `[ArkBiz Loader] ${identity} : can not load class: ${name}` };
    const found = jar ? fromBase(name) : undefined;
    if (!jar || !isRuntimeClass(found)) {
      return {
        exceptionClass: LOADER_EXCEPTION,
        message: `Post find class ${name} occurs an error via biz ClassLoaderHook: com.alipay.sofa.ark.support.common.DelegateToMasterBizClassLoaderHook@${base.hookHash}.`,
        cause: name,
      };
    }
    if (!isDeclared(jar, descriptor))
      return { exceptionClass: LOADER_EXCEPTION, message: `[ArkBiz Loader] ${identity} : can not load class: ${name}` };
    return found;
  };
  return machine.createLoader({
    javaClassName: BIZ_LOADER,
    label: identity,
    isAlone: true,
    sources: own,
    delegate,
    // A module that declares nothing is given classes of the base, but none of its other files.
    moreResources: (path) =>
      descriptor.declaredLibraries === undefined
        ? []
        : base.jars.flatMap((jar) => (isDeclared(jar, descriptor) ? resourcesOf(jar.source, path) : [])),
    hasPackage: (name) => base.loader.hasPackage(name),
  });
}
