import { describe, expect, it } from 'vitest';
import { application } from './fixture.ts';
import type { ProjectFile } from './project-file.ts';
import { WAREHOUSE, ask, reasons, split } from './testing/splits.ts';

describe('what limits a project', () => {
  const some = { 'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', '') };
  const pom = (edit: (text: string) => string): ProjectFile[] =>
    application(some).map((f) => (f.path === 'pom.xml' ? { ...f, text: edit(f.text ?? '') } : f));
  const gradle = (): ProjectFile[] => application(some).map((f) => (f.path === 'pom.xml' ? { path: 'build.gradle', text: '' } : f));
  const limits = (files: readonly ProjectFile[]): string =>
    split(files, ['a.stock'])
      .limits.map((l) => `${l.level}: ${l.file ?? ''}:${l.line ?? ''} ${l.en}`)
      .join('\n');

  it.each<[string, () => ProjectFile[], RegExp]>([
    ['Gradle', gradle, /^analysis only: .*Gradle/m],
    ['no build file', () => application(some).filter((f) => f.path !== 'pom.xml'), /^analysis only: .*no pom\.xml/m],
    ['Spring Boot 4', () => pom((t) => t.replace('3.2.1', '4.0.0')), /^analysis only: pom\.xml: Spring Boot 4\.0\.0/m],
    ['a broken pom', () => pom((t) => t.replace('</properties>', '')), /^analysis only: pom\.xml:\d+ .*not well-formed/m],
    [
      'a war',
      () => pom((t) => t.replace('<properties>', '<packaging>war</packaging><properties>')),
      /^open point: pom\.xml:\d+ Packaging/m,
    ],
    ['Spring Security', () => pom((t) => t.replace('starter-web', 'starter-security')), /^open point: .*Moved endpoints would be open/m],
    [
      'a profile with a dependency',
      () =>
        pom((t) =>
          t.replace(
            '<properties>',
            `<profiles><profile><id>dev</id><dependencies><dependency><groupId>g</groupId>
<artifactId>a</artifactId></dependency></dependencies></profile></profiles><properties>`,
          ),
        ),
      /^open point: pom\.xml:\d+ The profile dev/m,
    ],
    [
      'a file that does not parse',
      () => application({ ...some, 'a.Broken': 'class Broken { int }' }),
      /^open point: src\/main\/java\/a\/Broken\.java: .*Broken\.java:3/m,
    ],
    ['Kotlin', () => application({ ...some, 'src/main/kotlin/a/K.kt': '' }), /^open point: src\/main\/kotlin\/a\/K\.kt/m],
    [
      'modules of the Java platform',
      () => application({ ...some, 'src/main/java/module-info.java': 'module a { }' }),
      /^open point: .*module-info/m,
    ],
    [
      'Koupleless',
      () => pom((t) => t.replace('spring-boot-starter-web', 'koupleless-base-starter')),
      /^analysis only: .*Koupleless already/m,
    ],
    [
      'no main class',
      () => application(some).filter((f) => !f.path.endsWith('App.java')),
      /^analysis only: .*No class has @SpringBootApplication/m,
    ],
  ])('%s: is analysed all the same', (_, files, expected) => {
    expect(limits(files())).toMatch(expected);
  });

  it('is no profile that only sets a property', () => {
    const files = pom((t) =>
      t.replace('<properties>', '<profiles><profile><id>dev</id><properties><x>y</x></properties></profile></profiles><properties>'),
    );
    expect(limits(files)).toBe('');
    expect(ask(files, ['a.stock'], { mode: 'apply' }).outcome).toBe('applied');
  });

  it('keeps apply from writing where only an analysis is possible, and says what to do', () => {
    const result = ask(gradle(), ['a.stock'], { mode: 'apply' });
    expect(result.outcome === 'refused' && result.reasons[0]?.en).toMatch(/Gradle build.*give the application a pom\.xml/);
  });
});

describe('what is refused, with a reason', () => {
  const some = { 'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', '') };
  it.each<[string, () => ProjectFile[], readonly string[], string]>([
    ['no Java', () => [], ['a.stock'], 'There is no Java source here'],
    ['an unknown package', () => application(some), ['a.nowhere'], 'No package or class is named a.nowhere'],
    ['the application class', () => application(some), ['a.App'], 'starts the base and cannot move'],
    ['nothing picked', () => application(some), [], 'Nothing is picked'],
    ['a folder that is there', () => application({ ...some, 'stock/x.txt': '' }), ['a.stock'], 'The folder stock/ is there already'],
  ])('%s', (_, files, pick, reason) => {
    expect(reasons(files(), pick)).toContain(reason);
  });

  it.each([
    [{ name: 'My Module', version: '1.0.0', contextPath: 'x' }, 'no module name'],
    [{ name: 'm', version: '', contextPath: 'x' }, 'no version'],
    [{ name: 'm', version: '1', contextPath: '/x/' }, 'no context path'],
    [{ name: 'base', version: '1', contextPath: 'x' }, 'taken by the application'],
  ])('a module named %o', (module, reason) => {
    expect(reasons(application(some), ['a.stock'], { module })).toContain(reason);
  });
});
