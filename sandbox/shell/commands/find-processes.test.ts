import { expect, it } from 'vitest';
import { openShell } from '../testing/shell.ts';

it('finds JVMs by name and by their command line, and ends them', async () => {
  const { output } = openShell();
  await output('java -Dx=y -jar projects/base.jar --server.port=1 > base.log &');
  expect(await output('pgrep java; pgrep -f base.jar; pidof java')).toBe('4218\n4218\n4218\n');
  expect(await output('pgrep -fa base')).toMatch(/^4218 java .*base\.jar/);
  expect(await output('pgrep nobody; echo $?')).toBe('1\n');
  expect(await output('pgrep')).toContain('pgrep: no matching criteria specified\n');
  expect(await output('ps -p $(pgrep java)')).toMatch(/^ +PID TTY +CMD\n +4218 pts\/0 +java\n$/);
  expect(await output('ps -o pid,args | grep jar')).toMatch(/^4218 java .*base\.jar/);
  expect(await output('ps -eo pid,%mem')).toContain("the trial's ps has no column %mem");
  expect(await output('jps -q')).toMatch(/^4218\n\d+\n$/);
  expect(await output('jps -lm')).toMatch(/^4218 \S*base\.jar.*\n\d+ jdk\.jcmd\/sun\.tools\.jps\.Jps -lm\n$/);
  expect(await output('jps -x')).toBe('illegal argument: -x\nusage: jps [--help]\n       jps [-q] [-mlvV] [<hostid>]\n');
  await output('pkill -f base.jar');
  expect(await output('pgrep java; echo $?')).toBe('1\n');
});
