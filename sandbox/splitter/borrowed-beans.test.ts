import { describe, expect, it } from 'vitest';
import { application } from './fixture.ts';
import { after, applied, sideOf, split, unseen } from './testing/splits.ts';

describe('beans of the base that the module takes', () => {
  it('are asked of the base: by name where there are several, as they are where no proxy can be made', () => {
    const files = application({
      'a.stock.Warehouse': `import org.springframework.stereotype.Service;
import org.springframework.beans.factory.annotation.Qualifier;
@Service
public class Warehouse {
    public Warehouse(a.shared.Clock clock, @Qualifier("slow") a.shared.Printer printer, a.shared.Limits limits, org.springframework.web.client.RestTemplate rest) { }
}`,
      'a.shared.Clock': '@org.springframework.stereotype.Service public interface Clock { }',
      'a.shared.WallClock': '@org.springframework.stereotype.Service public class WallClock implements Clock { }',
      'a.shared.Printer': 'public interface Printer { }',
      'a.shared.Slow': '@org.springframework.stereotype.Component("slow") public class Slow implements Printer { }',
      'a.shared.Fast': '@org.springframework.stereotype.Component public class Fast implements Printer { }',
      'a.shared.Limits':
        '@org.springframework.boot.context.properties.ConfigurationProperties("limits") public record Limits(int most) { }',
      'a.Other':
        '@org.springframework.web.bind.annotation.RestController public class Other { a.shared.Clock clock; a.shared.Printer printer; a.shared.Limits limits; }',
      'a.Config':
        '@org.springframework.context.annotation.Configuration public class Config { @org.springframework.context.annotation.Bean org.springframework.web.client.RestTemplate rest() { return null; } }',
    });
    const result = split(files, ['a.stock'], { mode: 'apply' });
    const beans = after(result, 'stock/src/main/java/a/stock/BaseBeans.java').replace(/\s+/g, ' ');
    expect(beans).toContain('public Clock wallClock() { return SpringServiceFinder.getBaseService(Clock.class); }');
    expect(beans).toContain('public Printer slow() { return SpringServiceFinder.getBaseService("slow", Printer.class); }');
    expect(beans).toContain('public Limits limits() { return SpringBeanFinder.getBaseBean(Limits.class); }');
    expect(beans).toContain('public RestTemplate rest() { return SpringServiceFinder.getBaseService(RestTemplate.class); }');
    expect(unseen(applied(files, result))).toEqual([]);
  });

  it('are not made a second time by the module’s own scan', () => {
    const files = application({
      'a.stock.Warehouse': '@org.springframework.stereotype.Service\npublic class Warehouse { public Warehouse(Shelves shelves) { } }',
      'a.stock.Shelves': '@org.springframework.stereotype.Service\npublic class Shelves { }',
      'a.Other': '@org.springframework.web.bind.annotation.RestController public class Other { public Other(a.stock.Shelves shelves) { } }',
    });
    const result = split(files, ['a.stock.Warehouse'], { mode: 'apply' });
    expect(sideOf(result, 'a.stock.Shelves')).toBe('base');
    expect(after(result, 'stock/src/main/java/a/stock/StockApplication.java')).toContain(
      '@SpringBootApplication\n@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {Shelves.class}))\npublic class',
    );
  });

  it('are seen behind Lombok’s constructors and a library’s stereotypes', () => {
    const files = application({
      'a.stock.Fetcher':
        'import lombok.RequiredArgsConstructor;\nimport com.netflix.graphql.dgs.DgsComponent;\n@DgsComponent\n@RequiredArgsConstructor\npublic class Fetcher { private final a.shared.Clock clock; private static final int N = 1; }',
      'a.shared.Clock': 'public interface Clock { }',
      'a.shared.WallClock': '@org.springframework.stereotype.Service public class WallClock implements Clock { }',
      'a.Other': '@org.springframework.web.bind.annotation.RestController public class Other { a.shared.Clock clock; }',
    });
    expect(after(split(files, ['a.stock']), 'stock/src/main/java/a/stock/BaseBeans.java')).toContain('getBaseService(Clock.class)');
  });

  it('are taken as they are where Spring would fill them, start them and end them a second time', () => {
    const files = application({
      'a.stock.Warehouse':
        '@org.springframework.stereotype.Service\npublic class Warehouse { public Warehouse(a.shared.Tokens tokens, a.shared.Plain plain) { } }',
      'a.shared.Tokens':
        '@org.springframework.stereotype.Component public class Tokens { @org.springframework.beans.factory.annotation.Value("${secret}") private String secret; }',
      'a.shared.Plain': '@org.springframework.stereotype.Component public class Plain { }',
      'a.Other':
        '@org.springframework.web.bind.annotation.RestController public class Other { a.shared.Tokens tokens; a.shared.Plain plain; }',
    });
    const beans = after(split(files, ['a.stock'], { mode: 'apply' }), 'stock/src/main/java/a/stock/BaseBeans.java').replace(/\s+/g, ' ');
    expect(beans).toContain(
      'public FactoryBean<Tokens> tokens() { return asItIs(Tokens.class, SpringServiceFinder.getBaseService(Tokens.class)); }',
    );
    expect(beans).toContain('public Plain plain() { return SpringServiceFinder.getBaseService(Plain.class); }');
    expect(beans).toContain('import org.springframework.beans.factory.FactoryBean;');
  });
});

describe('the profiles that the base’s files switch on', () => {
  it('are the module’s, too', () => {
    const files = application({
      'src/main/resources/application.properties': 'spring.profiles.active=jpa\nspring.main.banner-mode=off\n',
      'a.stock.Warehouse':
        '@org.springframework.stereotype.Service @org.springframework.context.annotation.Profile("jpa") public class Warehouse { }',
      'a.Other': '@org.springframework.web.bind.annotation.RestController public class Other { }',
    });
    const result = split(files, ['a.stock'], { mode: 'apply' });
    expect(after(result, 'stock/src/main/resources/application.properties')).toContain('spring.profiles.active=jpa\n');
    expect(after(result, 'base/src/main/resources/application.properties')).toContain('spring.profiles.active=jpa\n');
  });
});
