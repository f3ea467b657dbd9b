import { JavaThrow } from '../java/run/thrown.ts';
import type { Machine } from '../java/run/machine.ts';
import type { RuntimeClass } from '../java/run/runtime-class.ts';
import type { JavaObject } from '../java/run/value.ts';
import { loadClass } from '../spring/reflect.ts';

const ARK = 'com.alipay.sofa.ark.exception.ArkRuntimeException';
const EMPTY = 'Biz Name must not be empty!';

/** What a base with an empty `spring.application.name` fails with. */
export function namelessBase(machine: Machine, primary: RuntimeClass): JavaThrow {
  const runtime = machine.jdk('java.lang.RuntimeException');
  const ark = loadClass(machine, ARK, primary);
  const around = (javaClass: RuntimeClass, cause: JavaObject): JavaObject =>
    machine.newObject(javaClass, '<init>(java.lang.Throwable)', [cause]);
  const saying = (javaClass: RuntimeClass, message: string, cause: JavaObject): JavaObject =>
    machine.newObject(javaClass, '<init>(java.lang.String,java.lang.Throwable)', [message, cause]);
  const argument = machine.newObject(machine.jdk('java.lang.IllegalArgumentException'), '<init>(java.lang.String)', [EMPTY]);
  const reflected = around(machine.jdk('java.lang.reflect.InvocationTargetException'), around(ark, saying(ark, EMPTY, argument)));
  return new JavaThrow(saying(runtime, 'Meet exception when determine whether to start SOFAArk!', around(runtime, reflected)));
}
