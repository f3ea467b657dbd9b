import type { JavaLoader } from './loader.ts';
import type { NativeClass } from './native.ts';
import { RtClass } from './rt-class.ts';
import type { JavaObject } from './value.ts';
import type { Vm } from './vm.ts';

/** Natives of java.lang.ClassLoader. `native` of a loader object is its JavaLoader. */
export function loaderNatives(vm: Vm): NativeClass {
  return {
    'loadClass(java.lang.String)': (_m, self: { native: JavaLoader }, name: string) => {
      const found = self.native.load(name);
      if (found instanceof RtClass) return found.classObject;
      return vm.throwLoadFailure(found && 'exceptionClass' in found ? found : undefined, name, self.native);
    },
    'getResourceAsStream(java.lang.String)': (_m, self: { native: JavaLoader }, path: string) => {
      const bytes = self.native.resource(path);
      if (!bytes) return null;
      const array = vm.newArray(
        vm.jdk('byte'),
        Array.from(bytes, (b) => (b << 24) >> 24),
      );
      return vm.newObject(vm.jdk('java.io.ByteArrayInputStream'), '<init>(byte[])', [array]);
    },
    'getName()': () => null,
    'toString()': (_m, self: JavaObject) => `${self.javaClass.name}@${vm.identityHash(self).toString(16)}`,
  };
}
