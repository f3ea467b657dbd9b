/**
 * What Spring Boot sets up by itself when a library is there. A module has a context of its own, and all of the base's
 * libraries are there for it, too: without a word, everything would be set up a second time.
 */
export interface Technology {
  readonly name: string;
  /** Artifact ids of the libraries that bring it. */
  readonly libraries: RegExp;
  /** Auto-configuration to leave out where the module does not use it. A name that is not on the class path does no harm. */
  readonly configurations: readonly string[];
  /** Settings that its configuration reads. */
  readonly prefixes: readonly string[];
  /** Annotations, by simple name, of classes that need it in their own context. */
  readonly annotations: readonly string[];
  /** Supertypes, by simple name, that need it in their own context. */
  readonly supertypes: readonly string[];
  /** Beans that the module can take from the base, by type, with the name that the base has them under. */
  readonly beans: Readonly<Record<string, string>>;
}

const boot = (part: string, ...names: readonly string[]): string[] =>
  names.map((name) => `org.springframework.boot.autoconfigure.${part}.${name}AutoConfiguration`);

const NONE = { annotations: [], supertypes: [], beans: {} } as const;

export const DATA_SOURCE: Technology = {
  ...NONE,
  name: 'data source',
  libraries:
    /^(spring-boot-starter-(jdbc|data-jpa|data-jdbc)|mybatis|druid|dynamic-datasource|shardingsphere|HikariCP|spring-boot-starter-(flyway|liquibase))/,
  configurations: [
    ...boot('jdbc', 'DataSource', 'DataSourceTransactionManager', 'JdbcTemplate'),
    'com.alibaba.druid.spring.boot.autoconfigure.DruidDataSourceAutoConfigure',
    'com.alibaba.druid.spring.boot3.autoconfigure.DruidDataSourceAutoConfigure',
    'com.baomidou.dynamic.datasource.spring.boot.autoconfigure.DynamicDataSourceAutoConfiguration',
  ],
  prefixes: [],
  beans: {
    'org.springframework.jdbc.core.JdbcTemplate': 'jdbcTemplate',
    'org.springframework.jdbc.core.NamedParameterJdbcTemplate': 'namedParameterJdbcTemplate',
    'org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate': 'namedParameterJdbcTemplate',
    'org.springframework.jdbc.core.simple.JdbcClient': 'jdbcClient',
    'org.springframework.transaction.support.TransactionTemplate': 'transactionTemplate',
    'org.springframework.transaction.PlatformTransactionManager': 'transactionManager',
  },
};

/** What changes the schema or the data when a context starts: once, in the base. */
export const MIGRATIONS: Technology = {
  ...NONE,
  name: 'migrations',
  libraries: /^(flyway|liquibase|h2$|spring-boot-starter-(flyway|liquibase|jdbc|data-jpa|data-jdbc)|mybatis)/,
  configurations: [
    ...boot('flyway', 'Flyway'),
    ...boot('liquibase', 'Liquibase'),
    ...boot('sql.init', 'SqlInitialization'),
    ...boot('h2', 'H2Console'),
  ],
  prefixes: [],
};

export const JPA: Technology = {
  name: 'JPA',
  libraries: /^(spring-boot-starter-data-jpa|hibernate-core|spring-data-jpa)$/,
  configurations: [...boot('orm.jpa', 'HibernateJpa'), ...boot('data.jpa', 'JpaRepositories')],
  prefixes: ['spring.jpa', 'spring.data.jpa'],
  annotations: ['Entity', 'MappedSuperclass', 'Embeddable'],
  supertypes: [
    'Repository',
    'JpaRepository',
    'CrudRepository',
    'PagingAndSortingRepository',
    'ListCrudRepository',
    'ListPagingAndSortingRepository',
    'JpaSpecificationExecutor',
  ],
  beans: {},
};

export const DATA_JDBC: Technology = {
  ...NONE,
  name: 'Spring Data JDBC',
  libraries: /^(spring-boot-starter-data-jdbc|spring-data-jdbc)$/,
  configurations: boot('data.jdbc', 'JdbcRepositories'),
  prefixes: ['spring.data.jdbc'],
  supertypes: JPA.supertypes,
};

export const MYBATIS: Technology = {
  ...NONE,
  name: 'MyBatis',
  libraries: /^(mybatis|mybatis-plus|pagehelper|tk\.mybatis|mapper-spring)/,
  configurations: [
    'org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration',
    'org.mybatis.spring.boot.autoconfigure.MybatisLanguageDriverAutoConfiguration',
    'com.baomidou.mybatisplus.autoconfigure.MybatisPlusAutoConfiguration',
    'com.baomidou.mybatisplus.autoconfigure.MybatisPlusLanguageDriverAutoConfiguration',
    'com.github.pagehelper.autoconfigure.PageHelperAutoConfiguration',
    'tk.mybatis.mapper.autoconfigure.MapperAutoConfiguration',
  ],
  prefixes: ['mybatis', 'mybatis-plus', 'pagehelper', 'mapper'],
  supertypes: ['BaseMapper', 'ServiceImpl'],
  beans: {
    'org.apache.ibatis.session.SqlSessionFactory': 'sqlSessionFactory',
    'org.mybatis.spring.SqlSessionTemplate': 'sqlSessionTemplate',
  },
};

/** Caches that a configuration of the base names: one manager for both sides, as before. */
export const CACHES: Technology = {
  ...NONE,
  name: 'caches',
  libraries: /^(spring-boot-starter-cache|caffeine|ehcache|cache-api)$/,
  configurations: boot('cache', 'Cache'),
  prefixes: [],
  beans: { 'org.springframework.cache.CacheManager': 'cacheManager' },
};

export const OTHERS: readonly Technology[] = [
  CACHES,
  {
    name: 'Redis',
    libraries: /redis|^redisson|^jetcache/,
    configurations: [
      ...boot('data.redis', 'Redis', 'RedisReactive', 'RedisRepositories'),
      'org.redisson.spring.starter.RedissonAutoConfiguration',
      'org.redisson.spring.starter.RedissonAutoConfigurationV2',
    ],
    prefixes: ['spring.redis', 'spring.data.redis', 'spring.cache'],
    annotations: ['Cacheable', 'CacheEvict', 'CachePut', 'Caching', 'RedisHash'],
    supertypes: [],
    beans: {
      'org.springframework.data.redis.core.RedisTemplate': 'redisTemplate',
      'org.springframework.data.redis.core.StringRedisTemplate': 'stringRedisTemplate',
      'org.redisson.api.RedissonClient': 'redisson',
    },
  },
  {
    ...NONE,
    name: 'Quartz',
    libraries: /quartz/,
    configurations: boot('quartz', 'Quartz'),
    prefixes: ['spring.quartz'],
    beans: { 'org.quartz.Scheduler': 'quartzScheduler' },
  },
  {
    ...NONE,
    name: 'Spring Security',
    libraries: /spring-boot-starter-(security|oauth2)|spring-security-(web|config)/,
    configurations: [
      ...boot('security.servlet', 'Security', 'SecurityFilter', 'UserDetailsService'),
      ...boot('security.oauth2.client.servlet', 'OAuth2Client'),
      ...boot('security.oauth2.resource.servlet', 'OAuth2ResourceServer'),
      'org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration',
    ],
    prefixes: [],
  },
  {
    name: 'MongoDB',
    libraries: /mongo/,
    configurations: [
      ...boot('mongo', 'Mongo', 'MongoReactive'),
      ...boot('data.mongo', 'MongoData', 'MongoReactiveData', 'MongoRepositories'),
    ],
    prefixes: ['spring.data.mongodb'],
    annotations: [],
    supertypes: ['MongoRepository', 'ReactiveMongoRepository'],
    beans: { 'org.springframework.data.mongodb.core.MongoTemplate': 'mongoTemplate' },
  },
  {
    name: 'RabbitMQ',
    libraries: /amqp|rabbit/,
    configurations: boot('amqp', 'Rabbit'),
    prefixes: ['spring.rabbitmq'],
    annotations: ['RabbitListener'],
    supertypes: [],
    beans: {
      'org.springframework.amqp.rabbit.core.RabbitTemplate': 'rabbitTemplate',
      'org.springframework.amqp.core.AmqpTemplate': 'rabbitTemplate',
    },
  },
  {
    name: 'Kafka',
    libraries: /^spring-kafka|starter-kafka/,
    configurations: boot('kafka', 'Kafka'),
    prefixes: ['spring.kafka'],
    annotations: ['KafkaListener'],
    supertypes: [],
    beans: { 'org.springframework.kafka.core.KafkaTemplate': 'kafkaTemplate' },
  },
  {
    name: 'Elasticsearch',
    libraries: /elasticsearch/,
    configurations: [
      ...boot('elasticsearch', 'ElasticsearchRestClient', 'ElasticsearchClient'),
      ...boot('data.elasticsearch', 'ElasticsearchData', 'ElasticsearchRepositories', 'ReactiveElasticsearchRepositories'),
    ],
    prefixes: ['spring.elasticsearch', 'spring.data.elasticsearch'],
    annotations: ['Document'],
    supertypes: ['ElasticsearchRepository'],
    beans: {
      'org.springframework.data.elasticsearch.core.ElasticsearchRestTemplate': 'elasticsearchTemplate',
      'org.springframework.data.elasticsearch.core.ElasticsearchOperations': 'elasticsearchTemplate',
    },
  },
  {
    ...NONE,
    name: 'mail',
    libraries: /starter-mail|^jakarta\.mail|^javax\.mail/,
    configurations: boot('mail', 'MailSender'),
    prefixes: ['spring.mail'],
    beans: {
      'org.springframework.mail.javamail.JavaMailSender': 'mailSender',
      'org.springframework.mail.MailSender': 'mailSender',
    },
  },
  {
    ...NONE,
    name: 'sessions and batches',
    libraries: /spring-session|starter-batch|spring-batch/,
    configurations: [...boot('session', 'Session'), ...boot('batch', 'Batch')],
    prefixes: [],
  },
];
