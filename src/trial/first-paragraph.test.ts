import { expect, it } from 'vitest';
import { firstParagraph } from './first-paragraph.ts';

it.each([
  ['A **base** is a [page](/a/), and `/b` answers.\n\nMore.', 'A base is a page, and /b answers.'],
  ['\nOne\nline.\n', 'One line.'],
  ['', ''],
])('%j → %j', (markdown, text) => {
  expect(firstParagraph(markdown)).toBe(text);
});
