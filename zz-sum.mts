import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
for (const f of readdirSync('content/compatibility/measured')) {
  const m = parse(readFileSync('content/compatibility/measured/' + f, 'utf8'));
  console.log(f, m.runs.map((r: any) => `${r.packaging}${r.fixed ? '+fix' : ''} ${r.level} w${r.waited ?? 'NONE'} ${r.apart ?? ''} k${r.loadersKept} ${r.library ?? ''}`).join(' | '));
  for (const r of m.runs) if (r.problem?.length) console.log('    ', r.packaging, r.problem.at(-1));
  for (const r of m.runs) if (r.held?.length) console.log('    ', r.packaging, r.fixed, r.held.map((h: any) => h.root + ' > ' + h.steps.slice(0, 3).join(' > ')).join('\n            '));
}
