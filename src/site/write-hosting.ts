// npm run hosting: writes the hosts' files from the one table of headers and the redirects.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostingFiles } from './hosting.ts';
import { readRedirects } from './redirects.ts';

for (const [file, text] of Object.entries(hostingFiles(readRedirects()))) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
