import type { JavaLoader } from '../../java/run/loader.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import type { SpringJvm } from '../boot/spring-jvm.ts';
import { Exposure } from '../actuator/exposure.ts';
import { enables } from '../features/enabled.ts';
import { isRuntimeClass, loadClass } from '../reflect.ts';
import type { MappedFilter } from '../web/filters.ts';

const S = 'org.springframework.security';
const CHAIN = `${S}.web.SecurityFilterChain`;
const MANAGER = `${S}.authentication.AuthenticationManager`;
const PROVIDER = `${S}.authentication.AuthenticationProvider`;
const USERS = `${S}.core.userdetails.UserDetailsService`;
const ENCODER = `${S}.crypto.password.PasswordEncoder`;
const HTTP = `${S}.config.annotation.web.builders.HttpSecurity`;
const CONFIGURATION = `${S}.config.annotation.authentication.configuration.AuthenticationConfiguration`;
const IN_MEMORY = `${S}.provisioning.InMemoryUserDetailsManager`;
const HIERARCHY = `${S}.access.hierarchicalroles.RoleHierarchy`;
const EXPRESSIONS = `${S}.access.expression.method.MethodSecurityExpressionHandler`;
const CORS = 'org.springframework.web.cors.CorsConfigurationSource';
const BOOT = 'org.springframework.boot.autoconfigure.security.servlet';
/** SecurityProperties.DEFAULT_FILTER_ORDER. */
const FILTER_ORDER = -100;

/** Beans whose work would be left out in silence. */
const REFUSED = [
  `${S}.config.annotation.web.configuration.WebSecurityCustomizer`,
  `${S}.access.PermissionEvaluator`,
  `${S}.config.core.GrantedAuthorityDefaults`,
  `${S}.config.annotation.web.WebSecurityConfigurer`,
  `${S}.authentication.AuthenticationEventPublisher`,
];
const REFUSED_ANNOTATIONS = [
  `${S}.config.annotation.method.configuration.EnableGlobalMethodSecurity`,
  `${S}.config.annotation.method.configuration.EnableReactiveMethodSecurity`,
  `${S}.config.annotation.web.reactive.EnableWebFluxSecurity`,
  `${S}.config.annotation.web.socket.EnableWebSocketSecurity`,
];

const contexts = new WeakMap<SpringJvm, Map<JavaLoader, ApplicationContext>>();

/** The application whose classes a loader defines. */
export const contextOfLoader = (jvm: SpringJvm, loader: JavaLoader): ApplicationContext | undefined => {
  const known = contexts.get(jvm);
  return known?.get(loader) ?? [...(known?.values() ?? [])].at(-1);
};

/** Before anything is made of an application: what guards it and is not known here is refused. */
export function configureSecurity(context: ApplicationContext): void {
  const { jvm, deployment } = context;
  const known = contexts.get(jvm) ?? new Map<JavaLoader, ApplicationContext>();
  contexts.set(jvm, known.set(deployment.loader, context));
  const refuse = (what: string): never =>
    jvm.machine.throwNew(
      'java.lang.UnsupportedOperationException',
      `not supported: ${what} (the trial does not simulate it, and would answer without what it guards; a real base does)`,
    );
  for (const type of REFUSED) if (beanNames(context, type).length > 0) refuse(type.slice(type.lastIndexOf('.') + 1));
  for (const annotation of REFUSED_ANNOTATIONS)
    if (enables(context, annotation)) refuse(`@${annotation.slice(annotation.lastIndexOf('.') + 1)}`);
  const [handler, another] = beanNames(context, EXPRESSIONS);
  const guardsMethods = enables(context, `${S}.config.annotation.method.configuration.EnableMethodSecurity`);
  if (guardsMethods && handler === undefined && beanNames(context, HIERARCHY).length > 0)
    refuse('a RoleHierarchy beside method security without a MethodSecurityExpressionHandler that has it');
  const made = handler === undefined ? undefined : context.factory.get(handler);
  if (
    another !== undefined ||
    (made instanceof JavaObject && made.javaClass.name !== `${EXPRESSIONS.replace(/[^.]*$/, '')}DefaultMethodSecurityExpressionHandler`)
  )
    refuse('MethodSecurityExpressionHandler');
}

/** The role hierarchy that method security goes by. */
export function methodHierarchy(context: ApplicationContext): JavaObject | null {
  const handler = onlyBean(context, EXPRESSIONS);
  const hierarchy = handler && context.jvm.machine.invokeVirtual(handler, 'hierarchy()', []);
  return hierarchy instanceof JavaObject ? hierarchy : null;
}

function beanNames(context: ApplicationContext, type: string): string[] {
  const found = context.deployment.loader.load(type);
  return isRuntimeClass(found) ? [...context.factory.namesOf(found)] : [];
}

function onlyBean(context: ApplicationContext, type: string): JavaObject | undefined {
  const names = beanNames(context, type);
  const [name] = names;
  const bean = names.length === 1 && name !== undefined ? context.factory.get(name) : undefined;
  return bean instanceof JavaObject ? bean : undefined;
}

const newOf = (context: ApplicationContext, type: string, constructor: string, args: readonly Value[]): JavaObject =>
  context.jvm.machine.newObject(loadClass(context.jvm.machine, type, context.primary), constructor, args);

/** The bean that Boot or Security brings for a type of which the application has none; undefined: none. */
export function securityBean(context: ApplicationContext, type: string): JavaObject | undefined {
  switch (type) {
    case HTTP:
      return newOf(context, HTTP, `<init>(${MANAGER},${CORS},${HIERARCHY})`, [
        globalManager(context),
        corsSource(context),
        onlyBean(context, HIERARCHY) ?? null,
      ]);
    case CONFIGURATION: {
      const made = newOf(context, CONFIGURATION, `<init>(${MANAGER})`, [globalManager(context)]);
      context.supply('authenticationConfiguration', made);
      return made;
    }
    case USERS:
    case IN_MEMORY:
    case `${S}.provisioning.UserDetailsManager`:
      return bootUsers(context);
    default:
      return undefined;
  }
}

function corsSource(context: ApplicationContext): JavaObject | null {
  const bean = beanNames(context, CORS).includes('corsConfigurationSource') ? context.factory.get('corsConfigurationSource') : undefined;
  return bean instanceof JavaObject ? bean : null;
}

const managers = new WeakMap<ApplicationContext, JavaObject>();

/** What AuthenticationConfiguration makes of the application's only provider, or of its only service of users. */
function globalManager(context: ApplicationContext): JavaObject | null {
  const known = managers.get(context);
  if (known) return known;
  const provider = onlyBean(context, PROVIDER) ?? providerOfUsers(context);
  if (!provider) return beanNames(context, MANAGER).length > 0 ? laterManager(context) : null;
  const made = newOf(context, `${S}.authentication.ProviderManager`, '<init>(java.util.List)', [context.failures.objects([provider])]);
  managers.set(context, made);
  return made;
}

/** The application's own manager, looked up when somebody signs in. */
function laterManager(context: ApplicationContext): JavaObject {
  const { machine } = context.jvm;
  const type = loadClass(machine, MANAGER, context.primary);
  return machine.proxy(context.deployment.loader, [type], (method, args) => {
    const bean = context.factory.getByType(type);
    return bean instanceof JavaObject ? machine.invokeVirtual(bean, method.symbol.signature, args) : null;
  });
}

function providerOfUsers(context: ApplicationContext): JavaObject | undefined {
  const users = onlyBean(context, USERS) ?? (beanNames(context, USERS).length === 0 ? bootUsers(context) : undefined);
  if (!users) return undefined;
  const { machine } = context.jvm;
  const encoder = onlyBean(context, ENCODER);
  const type = `${S}.authentication.dao.DaoAuthenticationProvider`;
  const made = encoder ? newOf(context, type, `<init>(${ENCODER})`, [encoder]) : newOf(context, type, '<init>()', []);
  machine.invokeVirtual(made, `setUserDetailsService(${USERS})`, [users]);
  return made;
}

/** UserDetailsServiceAutoConfiguration: the user of `spring.security.user`, with a password that the log tells. */
function bootUsers(context: ApplicationContext): JavaObject | undefined {
  if ([MANAGER, PROVIDER, USERS].some((type) => beanNames(context, type).length > 0)) return undefined;
  const { machine, logback } = context.jvm;
  const of = (key: string): string | undefined => context.property(`spring.security.user.${key}`);
  const given = of('password');
  const password = given ?? crypto.randomUUID();
  if (given === undefined)
    logback.log(
      'WARN',
      `${BOOT}.UserDetailsServiceAutoConfiguration`,
      `\n\nUsing generated security password: ${password}\n\nThis generated password is for development use only. Your security configuration must be updated before running your application in production.\n`,
    );
  const roles: string[] = [];
  for (let at = 0, role = of(`roles[${at}]`); role !== undefined; role = of(`roles[${++at}]`)) roles.push(role);
  const listed = roles.length > 0 ? roles : (of('roles') ?? '').split(',').map((r) => r.trim());
  const user = loadClass(machine, `${S}.core.userdetails.User`, context.primary);
  const strings = machine.newArray(
    machine.jdk('java.lang.String'),
    listed.filter((r) => r !== ''),
  );
  const hasEncoder = beanNames(context, ENCODER).length > 0;
  const builder = machine.invokeStatic(user, 'withUsername(java.lang.String)', [of('name') ?? 'user']);
  if (!(builder instanceof JavaObject)) return undefined;
  const stored = hasEncoder || /^\{.+\}.*$/.test(password) ? password : `{noop}${password}`;
  machine.invokeVirtual(builder, 'password(java.lang.String)', [stored]);
  machine.invokeVirtual(builder, 'roles(java.lang.String[])', [strings]);
  const details = loadClass(machine, `${S}.core.userdetails.UserDetails`, context.primary);
  const built = machine.invokeVirtual(builder, 'build()', []);
  const users = built instanceof JavaObject ? [built] : [];
  const made = newOf(context, IN_MEMORY, `<init>(${details.name}[])`, [machine.newArray(details, users)]);
  context.supply('inMemoryUserDetailsManager', made);
  return made;
}

/** The filter before all others: the application's chains in their order, or the one that Boot makes. */
export function securityFilter(context: ApplicationContext): MappedFilter {
  const { factory } = context;
  const own = beanNames(context, CHAIN)
    .toSorted((a, b) => factory.orderOf(a) - factory.orderOf(b))
    .flatMap((name) => {
      const bean = factory.get(name);
      return bean instanceof JavaObject ? [bean] : [];
    });
  const chains = own.length > 0 ? own : [usualChain(context)];
  const proxy = newOf(context, `${S}.web.FilterChainProxy`, '<init>(java.util.List)', [context.failures.objects(chains)]);
  return { filter: () => proxy, patterns: [], order: FILTER_ORDER };
}

function usualChain(context: ApplicationContext): JavaObject {
  const { machine } = context.jvm;
  const http = securityBean(context, HTTP);
  const health = context.deployment.actuator ? `${new Exposure(context).basePath}/health` : null;
  const type = loadClass(machine, `${BOOT}.SpringBootWebSecurityConfiguration`, context.primary);
  const made = machine.invokeStatic(type, `defaultSecurityFilterChain(${HTTP},java.lang.String)`, [http ?? null, health]);
  if (made instanceof JavaObject) return made;
  throw new Error('Spring Boot makes no chain of filters.');
}

/** What makes @AuthenticationPrincipal arguments, and tokens. */
export const argumentResolvers = (context: ApplicationContext): JavaObject[] =>
  ['AuthenticationPrincipalArgumentResolver', 'CsrfTokenArgumentResolver'].map((name) =>
    newOf(context, `${S}.web.method.annotation.${name}`, '<init>()', []),
  );
