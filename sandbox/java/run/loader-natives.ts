import type { JavaLoader } from './loader.ts';
import type { NativeClass } from './native.ts';
import { RtClass } from './rt-class.ts';
import type { JavaArray, JavaObject } from './value.ts';
import type { Vm } from './vm.ts';

/** Natives of java.lang.ClassLoader. `native` of a loader object is its JavaLoader. */
export function loaderNatives(vm: Vm): NativeClass {
  const inJava = (bytes: Uint8Array): JavaArray =>
    vm.newArray(
      vm.jdk('byte'),
      Array.from(bytes, (b) => (b << 24) >> 24),
    );
  return {
    'loadClass(java.lang.String)': (_m, self: { native: JavaLoader }, name: string) => {
      const found = self.native.load(name);
      if (found instanceof RtClass) return found.classObject;
      return vm.throwLoadFailure(found && 'exceptionClass' in found ? found : undefined, name, self.native);
    },
    'getResourceAsStream(java.lang.String)': (_m, self: { native: JavaLoader }, path: string) => {
      const bytes = self.native.resource(path);
      return bytes ? vm.newObject(vm.jdk('java.io.ByteArrayInputStream'), '<init>(byte[])', [inJava(bytes)]) : null;
    },
    'located(java.lang.String)': (_m, self: { native: JavaLoader }, path: string) => {
      const type = vm.jdk('java.net.URL');
      return vm.newArray(
        type,
        self.native.resources(path).map(({ url, bytes }) => {
          const object = vm.newObject(type, '<init>(java.lang.String)', [url]);
          object.native = bytes;
          return object;
        }),
      );
    },
    'getName()': () => null,
    'getParent()': (_m, self: { native: JavaLoader }) =>
      self.native.isAlone ? null : vm.errors.unsupported('java.lang.ClassLoader.getParent'),
    'toString()': (_m, self: JavaObject) => `${self.javaClass.name}@${vm.identityHash(self).toString(16)}`,
  };
}
