import { describe, expect, it } from 'vitest';
import { application, reactor } from './fixture.ts';
import { split } from './testing/splits.ts';

describe('a build of its own shape', () => {
  const parts = {
    'a.stock.Stock': '@Service public class Stock { }',
    'a.order.Orders': '@Service public class Orders { }',
  };
  const built = (edit: (text: string) => string, more: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string | null> => {
    const files = application({ ...parts, ...more }).map((f) => (f.path === 'pom.xml' ? { ...f, text: edit(f.text ?? '') } : f));
    return new Map(split(files, ['a.stock']).changes.map(({ path, after }) => [path, after]));
  };
  const tomcat = '<dependency><artifactId>spring-boot-starter-tomcat</artifactId><scope>provided</scope></dependency>';

  it('war: the base is a jar that packs its Tomcat', () => {
    const after = built((t) =>
      t.replace('<properties>', '<packaging>war</packaging><properties>').replace('<dependencies>', `<dependencies>${tomcat}`),
    );
    expect(after.get('base/pom.xml')).toContain('<artifactId>spring-boot-starter-tomcat</artifactId></dependency>');
    expect(after.get('base/pom.xml')).not.toContain('war');
    expect(after.get('pom.xml')).not.toContain('<packaging>war');
    expect(after.get('picked/pom.xml') ?? after.get('stock/pom.xml')).toContain(tomcat);
  });

  it('folders that a plug-in adds go with the base, and what moves lies in standard ones', () => {
    const helper =
      '<plugin><artifactId>build-helper-maven-plugin</artifactId><executions><execution><goals><goal>add-source</goal></goals><configuration><sources><source>src/extra/java</source></sources></configuration></execution></executions></plugin>';
    const after = built((t) => t.replace('</dependencies>', `</dependencies><build><plugins>${helper}</plugins></build>`), {
      'src/extra/java/a/stock/Extra.java': 'package a.stock;\npublic class Extra { Stock s; }\n',
      'src/extra/java/a/order/More.java': 'package a.order;\npublic class More { }\n',
    });
    expect(after.get('base/pom.xml')).toContain(helper);
    expect(after.get('pom.xml')).not.toContain('build-helper');
    expect([...after.keys()]).toEqual(expect.arrayContaining(['base/src/extra/java/a/order/More.java']));
    expect([...after.keys()].some((path) => path.endsWith('/src/main/java/a/stock/Extra.java'))).toBe(true);
  });

  it('folders that the pom names are not the module’s', () => {
    const build =
      '<build><sourceDirectory>src/code</sourceDirectory><resources><resource><directory>conf</directory></resource></resources></build>';
    const after = built((t) => t.replace('</dependencies>', `</dependencies>${build}`), {
      'src/code/a/stock/Extra.java': 'package a.stock;\npublic class Extra { Stock s; }\n',
      'conf/names.txt': '',
    });
    const module = [...after].find(([path]) => path.endsWith('/pom.xml') && path !== 'base/pom.xml' && path !== 'app-api/pom.xml');
    expect(module?.[1]).toContain('<sourceDirectory>src/main/java</sourceDirectory>');
    expect(module?.[1]).toContain('<directory>src/main/resources</directory>');
    expect([...after.keys()]).toContain('base/conf/names.txt');
  });

  it('does not check how the classes look that the split wrote', () => {
    const check = '<build><plugins><plugin><artifactId>spring-javaformat-maven-plugin</artifactId></plugin></plugins></build>';
    const after = built((t) => t.replace('</dependencies>', `</dependencies>${check}`));
    expect(after.get('stock/pom.xml')).toContain('<spring-javaformat.skip>true</spring-javaformat.skip>');
    expect(after.get('base/pom.xml')).not.toContain('skip>');
    expect(built((t) => t).get('stock/pom.xml')).not.toContain('<properties>');
  });

  it('nor in the module of a reactor', () => {
    const check = '<build><plugins><plugin><artifactId>spotless-maven-plugin</artifactId></plugin></plugins></build>';
    const files = reactor().map((f) =>
      f.path === 'pom.xml' ? { ...f, text: (f.text ?? '').replace('</modules>', `</modules>${check}`) } : f,
    );
    const pom = split(files, ['mini.stock']).changes.find(({ path }) => path === 'stock/pom.xml')?.after;
    expect(pom).toContain('<spotless.check.skip>true</spotless.check.skip>');
  });

  it('names a folder of the root from the root, in the middle of a text, too', () => {
    const check =
      '<build><plugins><plugin><artifactId>maven-checkstyle-plugin</artifactId><configuration><propertyExpansion>config_loc=${basedir}/src/checkstyle/</propertyExpansion></configuration></plugin></plugins></build>';
    const after = built((t) => t.replace('</dependencies>', `</dependencies>${check}`), { 'src/checkstyle/rules.xml': '<module/>' });
    expect(after.get('pom.xml')).toContain('config_loc=${maven.multiModuleProjectDirectory}/src/checkstyle/');
  });
});
