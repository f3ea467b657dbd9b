import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import type { JavaParser } from '../java/syntax/index.ts';
import { loadParser } from '../java/syntax/index.ts';
import type { Split } from '../protocol/split.ts';
import { application, CONTROLLER, reactor, SERVICE } from './fixture.ts';
import type { ProjectFile } from './project-file.ts';
import { propose } from './propose.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

const MODULE = { name: 'picked', version: '1.0.0', contextPath: 'picked' };
function split(files: readonly ProjectFile[], pick: readonly string[], mode: 'propose' | 'apply' = 'apply'): Split {
  const result = propose(files, { mode, project: '/p', pick, module: MODULE }, parser);
  if (result.outcome === 'refused') throw new Error(result.reasons.map((r) => r.en).join('\n'));
  return result;
}
const after = (result: Split, file: string): string => result.changes.find((c) => c.path === file)?.after ?? `no ${file}`;
const touched = (result: Split): string[] => result.changes.map((c) => `${c.after === null ? '- ' : ''}${c.path}`);
const edit = (files: readonly ProjectFile[], file: string, how: (text: string) => string): ProjectFile[] =>
  files.map((f) => (f.path === file ? { ...f, text: how(f.text ?? '') } : f));
describe('an application in several Maven modules', () => {
  it('keeps them, and gains one beside them', () => {
    const result = split(reactor(), ['mini.stock']);
    expect(touched(result)).toEqual([
      '- core/src/main/java/mini/stock/StockService.java',
      'picked/pom.xml',
      'picked/src/main/java/mini/stock/PickedApplication.java',
      'picked/src/main/java/mini/stock/StockController.java',
      'picked/src/main/java/mini/stock/StockService.java',
      'picked/src/main/resources/application.properties',
      'pom.xml',
      'web/pom.xml',
      '- web/src/main/java/mini/stock/StockController.java',
      'web/src/main/resources/application.properties',
    ]);
    expect(after(result, 'pom.xml')).toContain('    <module>web</module>\n    <module>picked</module>\n');
  });

  it('has a base that runs as before, and a plain jar of it that the module compiles against', () => {
    const result = split(reactor(), ['mini.stock']);
    const base = after(result, 'web/pom.xml');
    expect(base).toContain('<artifactId>koupleless-base-starter</artifactId>\n      <version>2.1.6</version>');
    expect(base).toContain('<classifier>plain</classifier>');
    expect(base).toContain('<loaderImplementation>CLASSIC</loaderImplementation>');
    const module = after(result, 'picked/pom.xml');
    expect(module).toMatch(
      /<artifactId>web<\/artifactId>\s*<version>\$\{project\.parent\.version\}<\/version>\s*<classifier>plain<\/classifier>\s*<scope>provided/,
    );
    expect(module).toMatch(/<artifactId>lombok<\/artifactId>\s*<scope>provided/);
    expect(module).toContain('  <version>1.0.0</version>');
    expect(module).toContain('<relativePath>../pom.xml</relativePath>');
  });

  it('takes the releases for Spring Boot 2 where it is built with that', () => {
    const result = split(reactor({}, '2.7.18'), ['mini.stock']);
    expect(after(result, 'web/pom.xml')).toContain('<version>1.2.2</version>');
    expect(after(result, 'web/pom.xml')).not.toContain('loaderImplementation');
    expect(after(result, 'picked/pom.xml')).toContain('<version>2.2.7</version>');
  });

  it('does not make beans of the base again that lie in its packages', () => {
    const files = reactor({
      'web/src/main/java/mini/stock/Ledger.java':
        'package mini.stock;\n@org.springframework.stereotype.Component\npublic class Ledger { }\n',
    });
    const request = {
      mode: 'apply',
      project: '/p',
      pick: ['mini.stock'],
      module: MODULE,
      moves: [{ type: 'mini.stock.Ledger', side: 'base' }],
    } as const;
    const result = propose(files, request, parser);
    if (result.outcome === 'refused') throw new Error(JSON.stringify(result.reasons));
    expect(after(result, 'picked/src/main/java/mini/stock/PickedApplication.java')).toContain('classes = {Ledger.class}');
    expect(touched(result).some((path) => path.includes('Ledger'))).toBe(false);
  });

  it('moves a mapper’s XML with it, and a picture with the code that names it', () => {
    const files: ProjectFile[] = [
      ...reactor({
        'web/src/main/java/mini/stock/StockMapper.java':
          'package mini.stock;\n@org.apache.ibatis.annotations.Mapper\npublic interface StockMapper { int count(); }\n',
        'web/src/main/java/mini/stock/Logo.java': 'package mini.stock;\npublic class Logo { String file = "img/logo.png"; }\n',
        'web/src/main/resources/mapper/Stock.xml': '<mapper namespace="mini.stock.StockMapper"></mapper>',
        'web/src/main/resources/mapper/Other.xml': '<mapper namespace="mini.Other"></mapper>',
        'web/src/main/resources/application.properties': 'mybatis.mapper-locations=classpath:mapper/*.xml\n',
      }),
      { path: 'web/src/main/resources/img/logo.png', text: null },
    ].map((f) =>
      f.path === 'web/pom.xml'
        ? {
            ...f,
            text:
              f.text?.replace(
                '<dependencies>',
                '<dependencies><dependency><groupId>o</groupId><artifactId>mybatis-spring-boot-starter</artifactId></dependency>',
              ) ?? null,
          }
        : f,
    );
    const result = split(files, ['mini.stock']);
    expect(touched(result)).toContain('picked/src/main/resources/mapper/Stock.xml');
    expect(touched(result)).not.toContain('picked/src/main/resources/mapper/Other.xml');
    expect(result.binaryMoves).toEqual([{ from: 'web/src/main/resources/img/logo.png', to: 'picked/src/main/resources/img/logo.png' }]);
    const persistence = after(result, 'picked/src/main/java/mini/stock/ModulePersistence.java');
    expect(persistence).toContain('new DelegatingDataSource(SpringBeanFinder.getBaseBean(DataSource.class))');
    expect(persistence).toContain('MapperFactoryBean<StockMapper> stockMapper(SqlSessionFactory sqlSessionFactory)');
    const settings = after(result, 'picked/src/main/resources/application.properties');
    expect(settings).toContain('mybatis.mapper-locations=classpath:mapper/*.xml');
    expect(settings).toContain('spring.autoconfigure.exclude=org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration');
    expect(settings).not.toContain('MybatisAutoConfiguration');
  });

  it('lets the module ask its own context for its own beans, and the base’s for the base’s', () => {
    const files = reactor({
      'web/src/main/java/mini/Beans.java':
        'package mini;\npublic class Beans { public static <T> T getBean(Class<T> type) { return null; } }\n',
      'web/src/main/java/mini/Users.java': 'package mini;\npublic class Users { Object mail = Beans.getBean(Mail.class); }\n',
      'web/src/main/java/mini/Mail.java': 'package mini;\n@org.springframework.stereotype.Service\npublic class Mail { }\n',
      'web/src/main/java/mini/stock/Job.java': `package mini.stock;
import mini.Beans;
public class Job { Object own = Beans.getBean(StockService.class); Object base = Beans.getBean(mini.Mail.class); }
`,
    });
    const result = split(files, ['mini.stock']);
    expect(result.illegal.filter((i) => i.kind === 'look-up').map((i) => `${i.to} ${i.solved}`)).toEqual(['mini.stock.StockService true']);
    expect(after(result, 'picked/src/main/java/mini/stock/Job.java')).toContain(
      'own = mini.stock.ModuleBeans.getBean(StockService.class); Object base = Beans.getBean(mini.Mail.class)',
    );
    expect(after(result, 'picked/src/main/java/mini/stock/ModuleBeans.java')).toContain('implements ApplicationContextAware');
  });

  it('is not written where no pom gathers the application, and the way out is named', () => {
    const files = reactor().filter((f) => f.path !== 'pom.xml');
    const result = propose(files, { mode: 'apply', project: '/p', pick: ['mini.stock'], module: MODULE }, parser);
    expect(result.outcome === 'refused' && result.reasons.some((r) => r.en.includes('Give the folder web as the project'))).toBe(true);
  });
});

describe('an application in one Maven module', () => {
  const shop = {
    'mini.stock.StockController': CONTROLLER,
    'mini.stock.StockService': SERVICE,
    'mini.shop.Shop': 'public class Shop { mini.stock.Label l; }',
  };
  const files = (more: Readonly<Record<string, string>> = {}): ProjectFile[] =>
    application({ ...shop, 'mini.stock.Label': 'public class Label { }', ...more });

  it('may have another version than its module', () => {
    const result = split(
      edit(files(), 'pom.xml', (t) => t.replace('<version>1.0.0</version>', '<version>2.3.0</version>')),
      ['mini.stock'],
    );
    expect(after(result, 'pom.xml')).toMatch(/<artifactId>app-api<\/artifactId>\s*<version>2\.3\.0<\/version>/);
    expect(after(result, 'picked/pom.xml')).toMatch(/<artifactId>picked<\/artifactId>\n {2}<version>1\.0\.0<\/version>/);
  });

  it('has no jar of an API when nothing is named by both sides', () => {
    const result = split(files({ 'mini.shop.Shop': 'public class Shop { }' }), ['mini.stock']);
    expect(touched(result).some((p) => p.includes('app-api'))).toBe(false);
    expect(after(result, 'pom.xml')).not.toContain('app-api');
  });

  it('keeps a plug-in that all parts run, and the file that it names', () => {
    const plugin = `<build><plugins><plugin><artifactId>maven-checkstyle-plugin</artifactId>
<configuration><configLocation>src/checkstyle/rules.xml</configLocation></configuration></plugin>
<plugin><artifactId>openapi-generator-maven-plugin</artifactId><configuration><inputSpec>\${project.basedir}/src/main/resources/api.yml</inputSpec>
</configuration></plugin></plugins></build></project>`;
    const result = split(
      edit(files({ 'src/checkstyle/rules.xml': '<module/>', 'src/main/resources/api.yml': 'a: b\n' }), 'pom.xml', (t) =>
        t.replace('</project>', plugin),
      ),
      ['mini.stock'],
    );
    expect(touched(result).some((p) => p.includes('rules.xml'))).toBe(false);
    expect(after(result, 'pom.xml')).toContain(
      '<configLocation>${maven.multiModuleProjectDirectory}/src/checkstyle/rules.xml</configLocation>',
    );
    expect(after(result, 'pom.xml')).not.toContain('openapi');
    expect(after(result, 'base/pom.xml')).toContain('<inputSpec>${project.basedir}/src/main/resources/api.yml</inputSpec>');
  });

  it('has an open point where the base calls the module while it starts', () => {
    const starting = application({
      'mini.files.FileStore': 'public interface FileStore { void prepare(); }',
      'mini.files.DiskStore':
        '@org.springframework.stereotype.Service\npublic class DiskStore implements FileStore { public void prepare() { } }',
      'mini.Start': `import mini.files.FileStore;
@org.springframework.context.annotation.Configuration
public class Start {
    @org.springframework.context.annotation.Bean
    org.springframework.boot.CommandLineRunner prepare(FileStore files) { return (args) -> files.prepare(); }
}`,
      'mini.Later': `import mini.files.FileStore;
@org.springframework.stereotype.Service
public class Later {
    private final FileStore files;
    public Later(FileStore files) { this.files = files; }
    public void onRequest() { files.prepare(); }
}`,
      'mini.Clock': `import mini.files.FileStore;
@org.springframework.stereotype.Service
public class Clock {
    @org.springframework.beans.factory.annotation.Autowired FileStore files;
    @org.springframework.scheduling.annotation.Scheduled(fixedRate = 1) void tick() { this.files.prepare(); }
}`,
    });
    const open = split(starting, ['mini.files'], 'propose').illegal.filter((i) => !i.solved);
    expect(open.map((i) => `${i.from} ${i.to}`).sort()).toEqual(['mini.Clock mini.files.FileStore', 'mini.Start mini.files.FileStore']);
  });

  it('moves a controller alone, or the repository and the entity with it on the base’s data source', () => {
    const withData = edit(
      application({
        'mini.vet.VetController':
          '@org.springframework.web.bind.annotation.RestController\npublic class VetController { final VetRepository vets; VetController(VetRepository vets) { this.vets = vets; } }',
        'mini.vet.VetRepository':
          'public interface VetRepository extends org.springframework.data.jpa.repository.JpaRepository<Vet, Long> { }',
        'mini.vet.Vet': '@jakarta.persistence.Entity\npublic class Vet { }',
        'src/main/resources/application.properties': 'spring.jpa.hibernate.ddl-auto=none\nspring.jpa.open-in-view=false\n',
      }),
      'pom.xml',
      (t) => t.replace('spring-boot-starter-web', 'spring-boot-starter-data-jpa'),
    );
    const result = split(withData, ['mini.vet.VetController']);
    const persistence = after(result, 'picked/src/main/java/mini/vet/ModulePersistence.java');
    expect(persistence).toContain('@EntityScan("mini.vet")');
    expect(persistence).toContain('@EnableJpaRepositories(basePackages = "mini.vet")');
    const settings = after(result, 'picked/src/main/resources/application.properties');
    expect(settings).toContain('spring.jpa.hibernate.ddl-auto=none');
    expect(settings).toContain('spring.jpa.open-in-view=false');
    expect(after(result, 'base/src/main/resources/application.properties')).toContain('spring.jpa.hibernate.ddl-auto=none');
  });

  it.each([
    ['spring.jpa.hibernate.ddl-auto=none', 'none'],
    ['spring.jpa.hibernate.ddl-auto=validate', 'none'],
    ['spring.jpa.hibernate.ddl-auto=create-drop', 'update'],
    ['# spring.jpa.hibernate.ddl-auto=none', 'update'],
  ])('with a database in memory and %s in the base, the module’s Hibernate may do to tables: %s', (setting, expected) => {
    const withData = edit(
      application({
        'mini.vet.VetController':
          '@org.springframework.web.bind.annotation.RestController\npublic class VetController { final VetRepository vets; VetController(VetRepository vets) { this.vets = vets; } }',
        'mini.vet.VetRepository':
          'public interface VetRepository extends org.springframework.data.jpa.repository.JpaRepository<Vet, Long> { }',
        'mini.vet.Vet': '@jakarta.persistence.Entity\npublic class Vet { }',
        'src/main/resources/application.properties': `${setting}\n`,
      }),
      'pom.xml',
      (t) =>
        t
          .replace('spring-boot-starter-web', 'spring-boot-starter-data-jpa')
          .replace(
            '</dependencies>',
            '<dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId></dependency></dependencies>',
          ),
    );
    const settings = after(split(withData, ['mini.vet.VetController']), 'picked/src/main/resources/application.properties');
    expect(settings).toContain(`spring.jpa.hibernate.ddl-auto=${expected}\n`);
  });

  it('runs a script where the tables are that it fills', () => {
    const data = (script: string): ProjectFile[] =>
      edit(
        application({
          'mini.vet.Vet': '@jakarta.persistence.Entity\npublic class Vet { }',
          'mini.vet.VetRepository':
            'public interface VetRepository extends org.springframework.data.jpa.repository.JpaRepository<Vet, Long> { }',
          'src/main/resources/data.sql': script,
        }),
        'pom.xml',
        (t) => t.replace('spring-boot-starter-web', 'spring-boot-starter-data-jpa'),
      );
    const result = split(data("insert into vet values (1, 'Ada');\n"), ['mini.vet']);
    expect(touched(result)).toContain('picked/src/main/resources/data.sql');
    const settings = after(result, 'picked/src/main/resources/application.properties');
    expect(settings).toContain('spring.sql.init.mode=always');
    expect(settings).not.toContain('SqlInitializationAutoConfiguration');
    const mixed = split(data('insert into vet values (1);\ninsert into owner values (1);\n'), ['mini.vet']);
    expect(mixed.limits.map((l) => `${l.level} ${l.file ?? ''}`)).toEqual(['open point src/main/resources/data.sql']);
  });

  it('takes the base’s transaction manager and templates where only these are used', () => {
    const withData = edit(
      application({
        'mini.stock.Stock': `import org.springframework.data.redis.core.StringRedisTemplate;
@org.springframework.stereotype.Service
public class Stock {
    @org.springframework.beans.factory.annotation.Autowired StringRedisTemplate redis;
    @org.springframework.transaction.annotation.Transactional public void move() { }
}`,
      }),
      'pom.xml',
      (t) =>
        t.replace(
          '</dependencies>',
          '<dependency><artifactId>spring-boot-starter-jdbc</artifactId></dependency><dependency><artifactId>spring-boot-starter-data-redis</artifactId></dependency></dependencies>',
        ),
    );
    const result = split(withData, ['mini.stock']);
    const borrowed = after(result, 'picked/src/main/java/mini/stock/BaseBeans.java');
    expect(borrowed).toContain(
      '@Bean(destroyMethod = "")\n    public PlatformTransactionManager transactionManager() {\n        return (PlatformTransactionManager) SpringBeanFinder.getBaseBean("transactionManager");',
    );
    expect(borrowed).toContain('public StringRedisTemplate stringRedisTemplate()');
    expect(after(result, 'picked/src/main/resources/application.properties')).toContain('redis.RedisAutoConfiguration');
  });

  it('leaves out a test that needs the whole application, with a note', () => {
    const result = split(
      files({
        'src/test/java/mini/AllTest.java':
          'package mini;\n@org.springframework.boot.test.context.SpringBootTest class AllTest { mini.stock.StockService a; mini.shop.Shop b; }\n',
        'src/test/java/mini/stock/StockTest.java': 'package mini.stock;\nclass StockTest { StockService a; mini.shop.Shop b; }\n',
      }),
      ['mini.stock'],
    );
    expect(touched(result)).toContain('picked/left-out/src/test/java/mini/AllTest.java');
    expect(touched(result)).toContain('picked/src/test/java/mini/stock/StockTest.java');
    expect(result.warnings.some((w) => w.file === 'src/test/java/mini/AllTest.java' && w.en.includes('left-out/'))).toBe(true);
  });

  it('leaves out tests that start a context without its other side, and keeps those that do not', () => {
    const controllers = {
      'mini.stock.StockController':
        '@RestController @RequestMapping("/stock") public class StockController { @GetMapping("/{sku}") void one() { } }',
      'mini.shop.ShopController': '@RestController public class ShopController { @GetMapping("/shop") void all() { } }',
      'src/test/java/mini/stock/WebTest.java':
        'package mini.stock;\n@org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest class WebTest { StockController a; }\n',
      'src/test/java/mini/AddressTest.java':
        'package mini;\n@org.springframework.boot.test.context.SpringBootTest class AddressTest { String a = "http://localhost/stock/tea?full"; }\n',
      'src/test/java/mini/ShopTest.java':
        'package mini;\n@org.springframework.boot.test.context.SpringBootTest class ShopTest { String a = "/shop"; mini.shop.ShopController s; }\n',
    };
    const result = split(application(controllers), ['mini.stock']);
    expect(touched(result)).toContain('picked/left-out/src/test/java/mini/stock/WebTest.java');
    expect(touched(result)).toContain('picked/left-out/src/test/java/mini/AddressTest.java');
    expect(touched(result)).toContain('base/src/test/java/mini/ShopTest.java');
    expect(result.warnings.map((w) => w.en)).toContainEqual(
      expect.stringMatching(/^This test calls \/stock\/tea, which the module answers/),
    );
  });

  it('moves templates with the controllers that answer with them', () => {
    const result = split(
      application({
        'mini.stock.StockPages':
          '@Controller public class StockPages { private String prefix = "stock/rack"; String a() { return "stock/list"; } String b() { return prefix + "/edit"; } String c() { return "both"; } }',
        'mini.shop.ShopPages': '@Controller public class ShopPages { String a() { return "shop"; } String c() { return "both"; } }',
        ...Object.fromEntries(
          ['stock/list', 'stock/rack/edit', 'both', 'shop', 'layout'].map((name) => [`src/main/resources/templates/${name}.html`, '<p/>']),
        ),
      }),
      ['mini.stock'],
    );
    const templates = result.changes.flatMap(({ path, after }) =>
      after === null ? [] : [/^(\w+)\/.*templates\/(.+)\.html$/.exec(path)?.slice(1).join(' ')],
    );
    expect(templates.filter((t) => t !== undefined).sort()).toEqual([
      'base both',
      'base layout',
      'base shop',
      'picked both',
      'picked stock/list',
      'picked stock/rack/edit',
    ]);
  });

  it('takes the base’s caches, which a configuration of the base may name', () => {
    const cached = {
      'mini.stock.Racks':
        '@Service public class Racks { @org.springframework.cache.annotation.Cacheable("racks") public int n() { return 1; } }',
      'mini.shop.Caches': '@Configuration @org.springframework.cache.annotation.EnableCaching class Caches { }',
    };
    const cache = '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-cache</artifactId></dependency>';
    const result = split(
      edit(application(cached), 'pom.xml', (t) => t.replace('</dependencies>', `${cache}</dependencies>`)),
      ['mini.stock'],
    );
    expect(after(result, 'picked/src/main/java/mini/stock/BaseBeans.java')).toContain(
      '(CacheManager) SpringBeanFinder.getBaseBean("cacheManager")',
    );
    expect(after(result, 'picked/src/main/resources/application.properties')).toContain('cache.CacheAutoConfiguration');
  });

  it('gives the module the settings that say how answers look, and leaves them to the base', () => {
    const result = split(files({ 'src/main/resources/application.properties': 'spring.jackson.date-format=yyyy\nshop.open=1\n' }), [
      'mini.stock',
    ]);
    expect(after(result, 'picked/src/main/resources/application.properties')).toContain('spring.jackson.date-format=yyyy');
    expect(after(result, 'base/src/main/resources/application.properties')).toContain('spring.jackson.date-format=yyyy');
  });

  it('sees constants that are imported by a star', () => {
    const result = split(
      application({
        'mini.stock.Codes': 'public class Codes { public static final int MAX = 3; public static int next() { return 1; } }',
        'mini.stock.StockController':
          '@org.springframework.web.bind.annotation.RestController\npublic class StockController { int n = Codes.MAX; }',
        'mini.shop.ShopController': `import static mini.stock.Codes.*;
@org.springframework.web.bind.annotation.RestController
public class ShopController { int max() { return MAX + next(); } }`,
      }),
      ['mini.stock'],
    );
    expect(result.classes.filter((c) => c.side === 'api').map((c) => c.name)).toEqual(['mini.stock.Codes']);
    expect(after(result, 'base/src/main/java/mini/shop/ShopController.java')).toContain('import static mini.stock.Codes.*;');
  });
});
