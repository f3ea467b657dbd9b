import { expect, test } from 'vitest';
import { fastjsonComplaint } from './fastjson-complaint.ts';

test.each([
  ['{"bizName":', 'unterminated json string, pos 11, line 1, column 12{"bizName":'],
  ['{"a', 'unclosed.str'],
  ['[]', 'syntax error, expect {, actual [, pos 1, line 1, column 2[]'],
  ['"x"', 'syntax error, expect {, actual string, pos 3, line 1, column 4"x"'],
  ['1', 'syntax error, expect {, actual int, pos 1, line 1, column 21'],
])('%s: as recorded', (text, complaint) => {
  expect(fastjsonComplaint(text)).toBe(complaint);
});
