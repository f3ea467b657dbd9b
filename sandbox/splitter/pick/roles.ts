import type { SplitRole as Role } from '../../protocol/split.ts';
import type { ProjectIndex } from '../index/project-index.ts';
import type { IndexUnit, MethodSymbol, TypeSymbol } from '../index/symbols.ts';
import { annotationIn } from '../index/symbols.ts';
import { isFilledByLibrary, stereotypeFact } from '../index/beans.ts';

/** On a method or, of some, on a class: messages come in there. */
export const MESSAGE_LISTENERS: readonly string[] = [
  'KafkaListener',
  'RabbitListener',
  'JmsListener',
  'RocketMQMessageListener',
  'StreamListener',
  'SqsListener',
  'PulsarListener',
];
const ENTRY_METHODS: readonly string[] = [
  ...MESSAGE_LISTENERS,
  'Scheduled',
  'EventListener',
  'TransactionalEventListener',
  'XxlJob',
  'MessageMapping',
];
const ENTRY_PARENTS: ReadonlySet<string> = new Set([
  'ApplicationRunner',
  'CommandLineRunner',
  'ApplicationListener',
  'AbstractActionBean',
  'QuartzJobBean',
  'Job',
]);
const GUARD_PARENTS: ReadonlySet<string> = new Set([
  'WebMvcConfigurer',
  'HandlerInterceptor',
  'HandlerInterceptorAdapter',
  'Filter',
  'OncePerRequestFilter',
  'GenericFilterBean',
  'WebSecurityConfigurerAdapter',
  'AuthorizingRealm',
  'UserDetailsService',
  'AccessControlFilter',
]);
const SET_UP_PARENTS: ReadonlySet<string> = new Set([
  'RuntimeHintsRegistrar',
  'ImportSelector',
  'ImportBeanDefinitionRegistrar',
  'EnvironmentPostProcessor',
  'ApplicationContextInitializer',
  'SpringBootServletInitializer',
]);
const ENTITIES: readonly string[] = ['Entity', 'MappedSuperclass', 'Embeddable', 'Table', 'TableName', 'Document'];

/** `mapped`: names of interfaces whose statements stand in XML. `xmlBeans`: of classes that Spring's XML makes beans. */
export function rolesOf(index: ProjectIndex, mapped: ReadonlySet<string>, xmlBeans: ReadonlySet<string>): readonly Role[] {
  const ofXml = [...xmlBeans].map((name) => index.resolver.types.get(name));
  const beans = new Set([...index.beans.map((b) => b.type), ...ofXml].filter((t) => t !== undefined));
  return index.units.map((unit) => roleOf(unit, index, beans, mapped));
}

function roleOf(unit: IndexUnit, index: ProjectIndex, beans: ReadonlySet<TypeSymbol>, mapped: ReadonlySet<string>): Role {
  const found = new Set(unit.types.map((type) => roleOfType(type, index, beans, mapped)));
  return ORDER.find((role) => found.has(role)) ?? 'plain';
}

const ORDER: readonly Role[] = ['application', 'guard', 'entry', 'configuration', 'repository', 'entity', 'bean', 'interface', 'plain'];

function roleOfType(type: TypeSymbol, index: ProjectIndex, beans: ReadonlySet<TypeSymbol>, mapped: ReadonlySet<string>): Role {
  const { annotations } = type;
  const parents = index.resolver.parentsOf(type).map((p) => (p.kind === 'library' ? p.name : ''));
  if (annotationIn(annotations, 'SpringBootApplication')) return 'application';
  if (
    annotationIn(annotations, 'ControllerAdvice', 'RestControllerAdvice', 'Aspect', 'EnableWebSecurity') ??
    parents.some((p) => GUARD_PARENTS.has(p))
  )
    return 'guard';
  if (
    annotationIn(annotations, ...MESSAGE_LISTENERS) !== undefined ||
    annotations.some(({ name }) => /Controller$|^Path$|^ServerEndpoint$|^DgsComponent$|Endpoint$/.test(name)) ||
    parents.some((p) => ENTRY_PARENTS.has(p)) ||
    methodsOf(type).some((m) => annotationIn(m.annotations, ...ENTRY_METHODS))
  )
    return 'entry';
  if (isMain(type)) return 'application';
  if (annotationIn(annotations, 'Configuration', 'AutoConfiguration') ?? parents.some((p) => SET_UP_PARENTS.has(p))) return 'configuration';
  // MapStruct's mappers are made by a library, too, and have no data.
  if (annotationIn(annotations, 'Mapper') && type.unit.text.includes('org.mapstruct'))
    return type.form === 'interface' ? 'interface' : 'bean';
  if (isFilledByLibrary(type, index.resolver) || mapped.has(type.name)) return 'repository';
  if (annotationIn(annotations, ...ENTITIES)) return 'entity';
  if (stereotypeFact(type) && !annotationIn(annotations, 'ConfigurationProperties')) return 'bean';
  if (beans.has(type) && type.form === 'class') return 'bean';
  if (type.form === 'interface' && isImplementedByBean(type, index, beans, 0)) return 'interface';
  return 'plain';
}

/** `main` alone does not make an application: many a helper class has one to try it out. */
function isMain(type: TypeSymbol): boolean {
  return methodsOf(type).some((m) => m.name === 'main' && m.modifiers.has('static')) && type.unit.text.includes('SpringApplication');
}

function methodsOf(type: TypeSymbol): readonly MethodSymbol[] {
  return [...type.methods.values()].flat();
}

function isImplementedByBean(type: TypeSymbol, index: ProjectIndex, beans: ReadonlySet<TypeSymbol>, depth: number): boolean {
  return depth < 8 && index.directSubtypes(type).some((below) => beans.has(below) || isImplementedByBean(below, index, beans, depth + 1));
}
