// Part of `npm run check:words`: the Chinese of the data files, which autocorrect does not see inside `{ en: …, zh: … }`.
// Prints file, line, what stands there and what should.
import autocorrect from 'autocorrect-node';
import { globSync, readFileSync } from 'node:fs';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

autocorrect.loadConfig(readFileSync('.autocorrectrc', 'utf8'));
let faults = 0;
for (const file of globSync(['content/*/*.yaml', 'content/lessons/*/lesson.yaml']).sort()) {
  const lines = new LineCounter();
  visit(parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines }), {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || key.value !== 'zh' || !isScalar(value) || typeof value.value !== 'string') return;
      const better = autocorrect.format(value.value);
      if (better === value.value) return;
      faults++;
      console.error(`${file}:${lines.linePos(value.range?.[0] ?? 0).line}\n  ${value.value}\n  should be\n  ${better}`);
    },
  });
}
if (faults > 0) process.exit(1);
