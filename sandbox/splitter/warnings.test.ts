import { describe, expect, it } from 'vitest';
import { application } from './fixture.ts';
import { WAREHOUSE, split, unsolved } from './testing/splits.ts';

const WEB = '@org.springframework.web.bind.annotation.RestController public class Web { }';

describe('warnings', () => {
  const warned = (parts: Record<string, string>): string =>
    split(application(parts), ['a.stock'])
      .warnings.map((w) => `${w.file ?? ''}:${w.line ?? ''} ${w.en}`)
      .join('\n');
  it.each([
    [
      'a.stock.W',
      '@org.springframework.web.bind.annotation.RestController @org.springframework.web.bind.annotation.RequestMapping("/x") public class W { }',
      'addresses change',
    ],
    ['a.stock.W', 'public class W { Object t = new java.util.Timer(); }', 'holds the module’s class loader'],
    ['a.stock.W', 'public class W { @org.springframework.context.event.EventListener void on(Object e) { } }', 'hears none of the base’s'],
    ['a.stock.W', 'public class W { Object c() throws Exception { return Class.forName("x"); } }', 'Class loading'],
    ['a.Log', '@org.aspectj.lang.annotation.Aspect class Log { }', 'acts on beans of the base only'],
    ['a.Errors', '@org.springframework.web.bind.annotation.RestControllerAdvice class Errors { }', 'does not see the module’s controllers'],
  ])('%s: %s', (name, text, warning) => {
    expect(warned({ 'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', ''), 'a.stock.Web': WEB, [name]: text })).toContain(
      warning,
    );
  });

  it('look at what stands around the code', () => {
    const files = application({
      'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', ''),
      'a.stock.Pages': '@org.springframework.stereotype.Controller public class Pages { }',
      Dockerfile: 'FROM x\nCOPY target/app-1.0.0.jar /app.jar\n',
      'src/main/resources/templates/stock.html': '',
      'src/main/resources/application.properties': 'server.servlet.context-path=/shop\nlogging.level.a.stock=debug\n',
      'a.Scan': 'public class Scan { String p = "a.stock"; }',
      'a.Finder': 'public class Finder { Object o = c.getBean("warehouse"); }',
    }).map((f) =>
      f.path === 'pom.xml'
        ? {
            ...f,
            text:
              f.text?.replace(
                '</project>',
                '<build><plugins><plugin><artifactId>jib-maven-plugin</artifactId></plugin></plugins></build></project>',
              ) ?? null,
          }
        : f,
    );
    const result = split(files, ['a.stock']);
    const warnings = result.warnings.map((w) => `${w.file ?? ''}:${w.line ?? ''} ${w.en}`);
    for (const expected of [
      /^Dockerfile:2 .*base\/target\/base-1\.0\.0\.jar/,
      /^pom\.xml:\d+ jib-maven-plugin stays/,
      /application\.properties:1 The base has a context path/,
      /Pages\.java:3 Pages answers with views/,
      /Scan\.java:3 This names the package a\.stock/,
      /application\.properties:2 This names the package/,
    ]) {
      expect(
        warnings.some((w) => expected.test(w)),
        `${String(expected)} in\n${warnings.join('\n')}`,
      ).toBe(true);
    }
    expect(unsolved(result)).toEqual(['src/main/java/a/Finder.java:3 look-up a.stock.Warehouse']);
  });

  it('finds names of moved classes in strings and in other files', () => {
    const files = application({
      'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', ''),
      'a.Jobs': 'public class Jobs { String job = "a.stock.Warehouse"; }',
      'src/main/resources/beans.xml': '<bean class="a.stock.Warehouse"/>',
    });
    expect(unsolved(split(files, ['a.stock']))).toEqual([
      'src/main/java/a/Jobs.java:3 name in a string a.stock.Warehouse',
      'src/main/resources/beans.xml:1 name in a file a.stock.Warehouse',
    ]);
  });
});
