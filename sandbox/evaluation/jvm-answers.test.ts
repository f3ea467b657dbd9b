import { expect, it } from 'vitest';
import { added, moduleLoaders, systemProperties, threadNames, usedMetaspace } from './jvm-answers.ts';

const ANSWER = `14663:
 num     #instances         #bytes  class name (module)
-------------------------------------------------------
   1:         71842        5731584  [B (java.base@17.0.15)
 402:             3            456  com.alipay.sofa.ark.container.service.classloader.BizClassLoader
14663:
 def new generation   total 78656K, used 1399K [0x00000000f0000000)
 Metaspace       used 50218K, committed 50752K, reserved 1114112K
  class space    used 6321K, committed 6592K, reserved 1048576K
14663:
"main" #1 prio=5 os_prio=0 cpu=1.00ms elapsed=1.00s tid=0x1 nid=0x2 runnable
"pool-3-thread-1" #41 prio=5 os_prio=0 cpu=1.00ms elapsed=1.00s tid=0x1 nid=0x2 waiting on condition
"http-nio-8080-exec-12" #42 daemon prio=5 os_prio=0 cpu=1.00ms tid=0x1 nid=0x2 waiting on condition
"C1 CompilerThread0" #9 daemon prio=9 os_prio=0 cpu=1.00ms tid=0x1 nid=0x2 waiting on condition
"GC Thread#0" os_prio=0 cpu=1.00ms tid=0x1 nid=0x2 runnable
14663:
#Mon Nov 30 12:24:00 UTC 2026
java.version=17.0.15
probe.key\\:a=b=c
`;

it('what jcmd answers is read, several answers in one', () => {
  expect(moduleLoaders(ANSWER)).toBe(3);
  expect(moduleLoaders('none')).toBe(0);
  expect(usedMetaspace(ANSWER)).toBe(50218);
  expect(threadNames(ANSWER)).toEqual(['main', 'pool-N-thread-N']);
  expect(systemProperties(ANSWER)).toEqual(
    new Map([
      ['java.version', '17.0.15'],
      ['probe.key:a', 'b=c'],
    ]),
  );
});

it('what is there more often than before is counted', () => {
  expect(added(['a', 'b'], ['b', 'a', 'a', 'c'])).toEqual({ a: 1, c: 1 });
});
