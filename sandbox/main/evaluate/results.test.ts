import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeOf, isFixFor, readDescription, withFix } from '../../evaluation/description.ts';
import { measurementSchema } from '../../evaluation/measurement.ts';
import { PACKAGINGS } from '../../evaluation/packaging.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const MEASURED = folder('../../../content/compatibility/measured');
const DESCRIBED = folder('../../evaluation/middleware');
const namesIn = (path: string): readonly string[] =>
  readdirSync(path).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -5)] : []));
const read = (path: string, name: string): string => readFileSync(`${path}/${name}.yaml`, 'utf8');

it('every library that is described was measured, and no other', () => {
  expect(namesIn(MEASURED)).toEqual(namesIn(DESCRIBED));
});

describe.each(namesIn(MEASURED))('%s', (name) => {
  const { runs } = measurementSchema.parse(parse(read(MEASURED, name)));
  const description = readDescription(name, read(DESCRIBED, name));

  it('was measured as it is described now', () => {
    for (const { packaging, fixed, code } of runs)
      expect({ packaging, fixed, code }).toEqual({ packaging, fixed, code: codeOf(fixed ? withFix(description) : description) });
  });

  it('was judged by answers of the base alone', () => {
    for (const { packaging, installed } of runs) expect(installed, packaging).not.toContain('0');
  });

  it('was measured packed and from the base, and with its fix where something stayed', () => {
    for (const packaging of PACKAGINGS) {
      const own = runs.filter((run) => run.packaging === packaging);
      const plain = own.find(({ fixed }) => !fixed);
      expect(plain, packaging).toBeDefined();
      if (plain?.level !== 'U3' && isFixFor(description, packaging))
        expect(
          own.find(({ fixed }) => fixed),
          `${packaging}, fixed`,
        ).toBeDefined();
    }
  });
});
