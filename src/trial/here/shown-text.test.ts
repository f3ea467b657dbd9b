import { expect, it } from 'vitest';
import { commandsIn, shownText } from './shown-text.ts';

it('a block is its commands, whatever goes on over its lines', () => {
  const install = `curl localhost:1238/installBiz -d "{\n  \\"bizName\\": \\"inventory\\" }"`;
  const uninstall = `curl localhost:1238/uninstallBiz \\\n  -d '{"bizName":"inventory"}'`;
  expect(commandsIn(`# first\n${install}\n\n${uninstall}\ncurl localhost:8080/`)).toEqual([install, uninstall, 'curl localhost:8080/']);
  expect(commandsIn("echo 'it\nis'")).toEqual(["echo 'it\nis'"]);
});

it('what a terminal was sent is shown as it reads in the end', () => {
  expect(shownText('\x1b[36m~\x1b[0m $ ls\r\nhalf\rwhole\n')).toBe('~ $ ls\nwhole\n');
});
