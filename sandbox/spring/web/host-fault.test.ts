import { expect, test } from 'vitest';
import { hostFault } from './host-fault.ts';
import recorded from './hosts.json' with { type: 'json' };

test("what is wrong with a Host is said in the words of Tomcat's parser", () => {
  for (const [host, said] of recorded) expect([host, hostFault(host ?? '') ?? null]).toEqual([host, said]);
});
