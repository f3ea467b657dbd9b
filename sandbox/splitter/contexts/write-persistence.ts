import type { SourceType } from '../source-type.ts';
import type { ModuleContext } from './module-context.ts';

/**
 * The module's own persistence on the base's connection pool. The pool is behind a wrapper: the module's context would close
 * a bean that can be closed.
 */
export function writePersistence(packageName: string, className: string, context: ModuleContext): string {
  const { entityPackages, repositories, foreignRepositories, mappers } = context;
  const imports = new Set([
    'com.alipay.sofa.koupleless.common.api.SpringBeanFinder',
    'javax.sql.DataSource',
    'org.springframework.context.annotation.Bean',
    'org.springframework.context.annotation.Configuration',
    'org.springframework.jdbc.datasource.DelegatingDataSource',
  ]);
  const annotations = ['@Configuration'];
  if (entityPackages.length > 0) {
    imports.add('org.springframework.boot.autoconfigure.domain.EntityScan');
    annotations.push(`@EntityScan(${listed(entityPackages.map((p) => `"${p}"`))})`);
  }
  if (repositories.length > 0) {
    imports.add('org.springframework.data.jpa.repository.config.EnableJpaRepositories');
    const packages = [...new Set(repositories.map((t) => t.unit.packageName))].sort();
    let filter = '';
    if (foreignRepositories.length > 0) {
      imports.add('org.springframework.context.annotation.ComponentScan');
      imports.add('org.springframework.context.annotation.FilterType');
      foreignRepositories.forEach((t) => imports.add(t.name));
      filter = `, excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ${listed(foreignRepositories.map((t) => `${t.simpleName}.class`))})`;
    }
    annotations.push(`@EnableJpaRepositories(basePackages = ${listed(packages.map((p) => `"${p}"`))}${filter})`);
  }
  if (mappers.length > 0) {
    imports.add('org.apache.ibatis.session.SqlSessionFactory');
    imports.add('org.mybatis.spring.mapper.MapperFactoryBean');
    mappers.forEach((t) => imports.add(t.name));
  }
  return `package ${packageName};

${[...imports]
  .filter((name) => name.slice(0, name.lastIndexOf('.')) !== packageName)
  .sort()
  .map((name) => `import ${name};`)
  .join('\n')}

/** The module’s own persistence, on the connection pool of the base. */
${annotations.join('\n')}
public class ${className} {
    /** A wrapper, because the pool is the base’s: a pool that were a bean here would be closed with the module. */
    @Bean
    public DataSource dataSource() {
        return new DelegatingDataSource(SpringBeanFinder.getBaseBean(DataSource.class));
    }
${mappers.map(mapperBean).join('')}}
`;
}

function mapperBean(type: SourceType): string {
  const name = /^[A-Z]{2}/.test(type.simpleName) ? type.simpleName : type.simpleName.charAt(0).toLowerCase() + type.simpleName.slice(1);
  return `
    @Bean
    public MapperFactoryBean<${type.simpleName}> ${name}(SqlSessionFactory sqlSessionFactory) {
        MapperFactoryBean<${type.simpleName}> mapper = new MapperFactoryBean<>(${type.simpleName}.class);
        mapper.setSqlSessionFactory(sqlSessionFactory);
        return mapper;
    }
`;
}

function listed(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : `{${values.join(', ')}}`;
}
