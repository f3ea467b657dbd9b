import { expect, it } from 'vitest';
import { logicalLines } from './script-lines.ts';

it('reads lines as a shell does: no comments, joined where they go on', () => {
  expect(logicalLines('# comment\n\nls -l\r\ncurl \\\n  -s localhost\ncat <<EOF > a\none\n# two\nEOF\npwd')).toEqual([
    'ls -l',
    'curl \\\n  -s localhost',
    'cat <<EOF > a\none\n# two\nEOF',
    'pwd',
  ]);
  expect(logicalLines("cat <<'END'\nopen")).toEqual(["cat <<'END'\nopen"]);
});
