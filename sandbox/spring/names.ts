/**
 * Annotations of libraries that the trial acts on, by package. What stands in none of these lists is told in the log when
 * an application that uses it starts (`features/unheeded-annotations.ts`).
 */
const heeded: Readonly<Record<string, string>> = {
  'com.alipay.sofa.koupleless.common.api': 'AutowiredFromBase AutowiredFromBiz',
  'com.alipay.sofa.koupleless.common.environment': 'ConditionalOnMasterBiz ConditionalOnNotMasterBiz',
  'com.fasterxml.jackson.annotation':
    'JsonAlias JsonAnyGetter JsonAnySetter JsonBackReference JsonCreator JsonFormat JsonGetter JsonIgnore JsonIgnoreProperties JsonIgnoreType JsonInclude JsonIncludeProperties JsonManagedReference JsonProperty JsonPropertyOrder JsonRawValue JsonSetter JsonSubTypes JsonTypeInfo JsonTypeName JsonUnwrapped JsonValue JsonView',
  'com.fasterxml.jackson.databind.annotation': 'JsonDeserialize JsonNaming JsonSerialize',
  'jakarta.annotation': 'PostConstruct PreDestroy Resource',
  'jakarta.annotation.security': 'DenyAll PermitAll RolesAllowed',
  'jakarta.persistence':
    'Column Embeddable Embedded EmbeddedId Entity Enumerated GeneratedValue Id JoinColumn JoinTable Lob ManyToMany ManyToOne MappedSuperclass OneToMany OneToOne OrderBy PersistenceContext PostLoad PostPersist PostRemove PostUpdate PrePersist PreRemove PreUpdate SequenceGenerator Table Transient Version',
  'jakarta.servlet.annotation': 'WebFilter',
  'jakarta.validation': 'Constraint ReportAsSingleViolation Valid',
  'jakarta.validation.constraints':
    'AssertFalse AssertTrue DecimalMax DecimalMin Digits Email Future FutureOrPresent Max Min Negative NegativeOrZero NotBlank NotEmpty NotNull Null Past PastOrPresent Pattern Positive PositiveOrZero Size',
  'org.hibernate.validator.constraints': 'Length Range URL UniqueElements',
  'org.apache.ibatis.annotations': 'Delete Insert MapKey Mapper Options Param ResultMap Results Select Update',
  'org.mybatis.spring.annotation': 'MapperScan',
  'org.springframework.beans.factory.annotation': 'Autowired Qualifier Value',
  'org.springframework.boot.actuate.endpoint.annotation': 'DeleteOperation Endpoint ReadOperation Selector WriteOperation',
  'org.springframework.boot.autoconfigure': 'SpringBootApplication',
  'org.springframework.boot.autoconfigure.condition':
    'ConditionalOnBean ConditionalOnClass ConditionalOnExpression ConditionalOnJava ConditionalOnMissingBean ConditionalOnMissingClass ConditionalOnNotWebApplication ConditionalOnProperty ConditionalOnResource ConditionalOnSingleCandidate ConditionalOnWebApplication',
  'org.springframework.boot.context.properties': 'ConfigurationProperties ConfigurationPropertiesScan EnableConfigurationProperties',
  'org.springframework.boot.context.properties.bind': 'DefaultValue',
  'org.springframework.boot.convert': 'DataSizeUnit DurationUnit',
  'org.springframework.boot.jackson': 'JsonComponent',
  'org.springframework.boot.web.servlet': 'ServletComponentScan',
  'org.springframework.context.annotation':
    'Bean ComponentScan ComponentScans Conditional Configuration DependsOn Import Lazy Primary Profile PropertySource PropertySources Scope',
  'org.springframework.context.event': 'EventListener',
  'org.springframework.core.annotation': 'Order',
  'org.springframework.data.jpa.repository': 'Modifying Query',
  'org.springframework.data.repository': 'NoRepositoryBean',
  'org.springframework.data.web': 'PageableDefault',
  'org.springframework.data.repository.query': 'Param',
  'org.springframework.format.annotation': 'DateTimeFormat',
  'org.aspectj.lang.annotation': 'After AfterReturning AfterThrowing Around Aspect Before Pointcut',
  'org.springframework.cache.annotation': 'CacheConfig CacheEvict CachePut Cacheable Caching EnableCaching',
  'org.springframework.scheduling.annotation': 'Async EnableAsync EnableScheduling Scheduled Schedules',
  'org.springframework.security.access.annotation': 'Secured',
  'org.springframework.security.access.prepost': 'PostAuthorize PostFilter PreAuthorize PreFilter',
  'org.springframework.security.config.annotation.method.configuration': 'EnableMethodSecurity',
  'org.springframework.security.core.annotation': 'AuthenticationPrincipal',
  'org.springframework.stereotype': 'Component Controller Repository Service',
  'org.springframework.transaction.annotation': 'Transactional',
  'org.springframework.transaction.event': 'TransactionalEventListener',
  'org.springframework.validation.annotation': 'Validated',
  'org.springframework.web.bind.annotation':
    'ControllerAdvice CookieValue CrossOrigin DeleteMapping ExceptionHandler GetMapping InitBinder MatrixVariable ModelAttribute PatchMapping PathVariable PostMapping PutMapping RequestAttribute RequestBody RequestHeader RequestMapping RequestParam RequestPart ResponseBody ResponseStatus RestController RestControllerAdvice SessionAttribute SessionAttributes',
};

/** Annotations that change nothing in a running application, on a real base either: Lombok's are at work when it is compiled. */
const inert: Readonly<Record<string, string>> = {
  'com.fasterxml.jackson.annotation': 'JacksonAnnotation JacksonAnnotationsInside JsonPropertyDescription',
  'jakarta.annotation': 'Nonnull Nullable',
  lombok:
    'AllArgsConstructor Builder Data EqualsAndHashCode Getter NoArgsConstructor NonNull RequiredArgsConstructor Setter SneakyThrows Synchronized ToString Value With',
  'lombok.experimental': 'Accessors FieldDefaults',
  'lombok.extern.slf4j': 'Slf4j',
  'org.springframework.boot': 'SpringBootConfiguration',
  'org.springframework.boot.autoconfigure': 'EnableAutoConfiguration',
  'org.springframework.boot.context.properties': 'DeprecatedConfigurationProperty NestedConfigurationProperty',
  'org.springframework.context.annotation': 'Description EnableAspectJAutoProxy Role',
  'org.springframework.core.annotation': 'AliasFor',
  'jakarta.persistence': 'Basic',
  'org.springframework.data.jpa.repository': 'EntityGraph',
  'org.springframework.data.jpa.repository.config': 'EnableJpaRepositories',
  'org.springframework.lang': 'NonNull Nullable',
  'org.springframework.security.config.annotation.web.configuration': 'EnableWebSecurity',
  'org.springframework.stereotype': 'Indexed',
  'org.springframework.transaction.annotation': 'EnableTransactionManagement',
  'org.springframework.web.bind.annotation': 'Mapping',
};

const namesIn = (lists: Readonly<Record<string, string>>): string[] =>
  Object.entries(lists).flatMap(([packageName, names]) => names.split(' ').map((n) => `${packageName}.${n}`));

/** Binary names of annotations that the trial acts on. */
export const HEEDED: ReadonlySet<string> = new Set(namesIn(heeded));
/** Binary names of annotations that nobody acts on. */
export const INERT: ReadonlySet<string> = new Set(namesIn(inert));
