import { unzipSync } from 'fflate';
import { hasSteps, loadSteps } from '../java/index.ts';
import { part } from './part.ts';

/** Most projects have properties files only. */
export const yaml = part('the reader of YAML', () => import('yaml'));
/** For applications that are told where their settings lie, or whose settings import others. */
export const locations = part('the places of settings that others name', () => import('./env/config-locations.ts'));
/** For applications with @ConfigurationProperties. */
export const boundProperties = part('bound properties', () => import('./boot/bound-properties-part.ts'));
/** For applications with Hibernate Validator on their class path. */
export const validation = part('Bean Validation', () => import('./validation/validation-part.ts'));
/** For applications with AspectJ on their class path, and those that enable one of Spring's features. */
export const features = part("Spring's aspects, caches and schedules", () => import('./features/features-part.ts'));

/** For applications whose controllers have @InitBinder or @SessionAttributes, and those that bind by themselves. */
export const binding = part('data binders', () => import('./binding/binding-part.ts'));
/** For programs that name one of the HTTP clients. */
export const httpClient = part('the HTTP clients', () => import('./boot/http-client.ts'));
/** For applications with Thymeleaf on their class path. */
export const thymeleaf = part('Thymeleaf', () => import('./thymeleaf/thymeleaf-part.ts'));
/** For plain applications with the actuator on their class path. */
export const actuator = part('the actuator', () => import('./actuator/actuator-part.ts'));
/** For plain applications with Spring Security on their class path. */
export const security = part('Spring Security', () => import('./security/security-part.ts'));
/** Few requests are refused before an application sees them. */
export const refusals = part('what Tomcat says of requests that it refuses', () => import('./web/refusals.ts'));
/** Few applications hold `#{…}`, or a condition that is one. */
export const expressions = part("Spring's expressions", () => import('./boot/expressions.ts'));
/** For applications with spring-jdbc on their class path. */
export const data = part('the SQL engine', () => withEngine(import('./database/data-part.ts')));

async function withEngine<T extends { readonly loadEngine: () => Promise<unknown> }>(loading: Promise<T>): Promise<T> {
  const loaded = await loading;
  await loaded.loadEngine();
  return loaded;
}

/** `@EnableAsync` and the like turn a feature on; without one its annotations mean nothing. */
const ENABLES = /Enable(?:Async|Caching|Scheduling)/;

/** `#{…}` in code or settings, or an annotation whose members are expressions without these signs. */
const EXPRESSIONS = /#\{|ConditionalOnExpression|\b(?:condition|unless|key)\s*=\s*\\?"/;
const MAY_HOLD_EXPRESSIONS = /\.(?:class|jar|properties|ya?ml|xml)$/;

const BOUND = /ConfigurationProperties/;
const BINDS = /InitBinder|SessionAttributes|SessionStatus|DataBinder/;

const ASKS = /RestTemplate|RestClient|java\.net\.http|http\.client|http\.converter|web\.client/;

/** What code names that starts threads, or that makes Spring start some. Collections for several threads, and atomics, wait for none. */
const THREADS =
  /\bThread\b|\bRunnable\b|\bTimer\b|java\.util\.concurrent(?!\.(?:Concurrent\w+|CopyOnWrite\w+|TimeUnit|atomic\.\w+);)|@Async|@Scheduled/;

/** What names a place of settings: an argument, a variable, a key in a file. */
const NAMES_PLACES = /spring[._]config|config:|\bimport:/i;

/**
 * To be awaited before a jar is started or installed: what reads its configuration and creates its beans cannot wait. Names
 * stand in a zip as they are, also those of a jar within a jar, which is stored.
 */
export async function prepareForJar(bytes: Uint8Array, told: readonly string[] = []): Promise<void> {
  const names = latin1.decode(bytes);
  await Promise.all([
    /\.ya?ml/.test(names + told.join(' ')) ? yaml.load() : undefined,
    !locations.isLoaded && (told.some((text) => NAMES_PLACES.test(text)) || namesPlaces(bytes)) ? locations.load() : undefined,
    names.includes('spring-boot-actuator') && !names.includes('sofa-ark') ? actuator.load() : undefined,
    names.includes('spring-security-config') && !names.includes('sofa-ark') ? security.load() : undefined,
    names.includes('thymeleaf-spring6') ? thymeleaf.load() : undefined,
    names.includes('hibernate-validator') ? validation.load() : undefined,
    names.includes('spring-jdbc') ? data.load() : undefined,
    !features.isLoaded && (names.includes('aspectjweaver') || anyClass(bytes, (text) => ENABLES.test(text))) ? features.load() : undefined,
    !boundProperties.isLoaded && anyClass(bytes, (text) => BOUND.test(text)) ? boundProperties.load() : undefined,
    !binding.isLoaded && anyClass(bytes, (text) => BINDS.test(text)) ? binding.load() : undefined,
    !httpClient.isLoaded && anyClass(bytes, (text) => ASKS.test(text)) ? httpClient.load() : undefined,
    // Settings that lie elsewhere are not looked through.
    !expressions.isLoaded &&
    (told.some((text) => EXPRESSIONS.test(text) || NAMES_PLACES.test(text)) ||
      namesPlaces(bytes) ||
      anyEntry(bytes, MAY_HOLD_EXPRESSIONS, (text) => EXPRESSIONS.test(text)))
      ? expressions.load()
      : undefined,
    !hasSteps() && anyClass(bytes, (text) => THREADS.test(text)) ? loadSteps() : undefined,
  ]);
}

/** Everything, for whoever cannot tell what will be started. */
export async function loadAllParts(): Promise<void> {
  await Promise.all([
    yaml.load(),
    locations.load(),
    boundProperties.load(),
    validation.load(),
    features.load(),
    binding.load(),
    httpClient.load(),
    thymeleaf.load(),
    actuator.load(),
    security.load(),
    refusals.load(),
    data.load(),
    expressions.load(),
    loadSteps(),
  ]);
}

const latin1 = new TextDecoder('latin1');

/** Whether a class of a jar, or of a jar within it, is such a one. An entry holds its source. */
const anyClass = (jar: Uint8Array, isWanted: (text: string) => boolean): boolean => anyEntry(jar, /\.(?:class|jar)$/, isWanted);

function anyEntry(jar: Uint8Array, names: RegExp, isWanted: (text: string) => boolean): boolean {
  return Object.entries(entriesOf(jar, names)).some(([name, content]) =>
    name.endsWith('.jar') ? anyEntry(content, names, isWanted) : isWanted(latin1.decode(content)),
  );
}

/** Whether settings in a jar name places of others. */
const namesPlaces = (jar: Uint8Array): boolean =>
  Object.values(entriesOf(jar, /(?:^|\/)application[^/]*\.(?:properties|ya?ml)$/)).some((text) => NAMES_PLACES.test(latin1.decode(text)));

function entriesOf(jar: Uint8Array, names: RegExp): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(jar, { filter: ({ name }) => names.test(name) });
  } catch {
    // No archive: who starts it says so.
    return {};
  }
}
