import { expect, it } from 'vitest';
import { divideRegistration, isRegistration } from './registrations.ts';

const moved = (name: string): boolean => name.startsWith('m.');

it('knows the files by which libraries find classes', () => {
  expect(
    [
      'a/src/main/resources/META-INF/services/a.Spi',
      'META-INF/spring.factories',
      'META-INF/spring/org.x.AutoConfiguration.imports',
      'META-INF/services/a/b',
      'META-INF/MANIFEST.MF',
    ].map(isRegistration),
  ).toEqual([true, true, true, false, false]);
});

it.each([
  ['META-INF/services/a.Spi', '# ours\nb.One\nm.Two # two\nb.Three', '# ours\nb.One\nb.Three', 'm.Two # two\n'],
  ['META-INF/services/a.Spi', 'b.One\n', 'b.One\n', null],
  ['META-INF/spring/x.imports', 'm.One\r\nb.Two\r\n', 'b.Two\r\n', 'm.One\n'],
  ['META-INF/spring.factories', '# c\nk=m.A\nl=b.B,\\\n  b.C\n', '# c\nl=b.B,\\\n  b.C\n', 'k=\\\n  m.A\n'],
  ['META-INF/spring.factories', 'k=\\\n  m.A,\\\n  b.B,\\\n  m.C\n', 'k=\\\n  b.B\n', 'k=\\\n  m.A,\\\n  m.C\n'],
  ['META-INF/spring.factories', 'k=b.B\r\n\r\n! c\r\nl: b.C, m.D', 'k=b.B\r\n\r\n! c\r\nl=\\\n  b.C\n', 'l=\\\n  m.D\n'],
  ['META-INF/spring.factories', 'k=b.B\n', 'k=b.B\n', null],
])('divides %s %j', (path, text, base, module) => {
  expect(divideRegistration(path, text, moved)).toEqual({ base, module });
});
