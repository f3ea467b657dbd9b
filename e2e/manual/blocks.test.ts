import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeBlocks, commandBlocks } from './blocks.ts';

const page = `---
title: A page
---

\`\`\`sh
one
two
\`\`\`

prints

\`\`\`text
1
\`\`\`

1. In a list:

   \`\`\`sh
   three \\
     four
   \`\`\`

\`\`\`java
class A {}
\`\`\`

\`\`\`sh
five
\`\`\`

## Elsewhere

\`\`\`text
not what five prints
\`\`\`
`;

it('takes the commands as a reader copies them, with the line they stand on and what is shown below', () => {
  expect(commandBlocks(page)).toEqual([
    { line: 6, commands: 'one\ntwo', printed: '1' },
    { line: 19, commands: 'three \\\n  four', printed: undefined },
    { line: 28, commands: 'five', printed: undefined },
  ]);
});

it('takes the blocks of another language', () => {
  expect(codeBlocks(page, 'java')).toEqual(['class A {}']);
});

it('gives back what was fenced, whatever it is', () => {
  const line = fc.stringMatching(/^[^\n`]*$/).map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(fc.array(line, { minLength: 1 }), { maxLength: 5 }), (blocks) => {
      const bodies = blocks.map((lines) => lines.join('\n').trimEnd());
      const text = bodies.map((body) => `Words.\n\n\`\`\`sh\n${body}\n\`\`\`\n`).join('\n');
      expect(commandBlocks(text).map(({ commands }) => commands)).toEqual(bodies);
    }),
  );
});
