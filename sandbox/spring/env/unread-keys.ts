import { canonicalKey } from '../../settings/setting.ts';
import type { PropertySources } from './property-sources.ts';

/** Where Spring Boot's own keys are. */
const GROUPS = /^(?:spring|server|management|logging)\./;

/** Keys that the trial acts on. One that ends with a dot stands for all below it. */
export const READ: readonly string[] = [
  'logging.level.',
  'management.endpoint.',
  'management.endpoints.web.base-path',
  'management.endpoints.web.exposure.',
  'management.health.',
  'management.info.',
  'server.error.include-binding-errors',
  'server.error.include-exception',
  'server.error.include-message',
  'server.port',
  'server.servlet.context-path',
  'spring.application.json',
  'spring.application.name',
  'spring.config.activate.on-profile',
  'spring.config.additional-location',
  'spring.config.import',
  'spring.config.location',
  'spring.config.name',
  'spring.jackson.',
  'spring.main.allow-bean-definition-overriding',
  'spring.main.allow-circular-references',
  'spring.main.banner-mode',
  'spring.main.web-application-type',
  'spring.messages.',
  'spring.mvc.format.',
  'spring.mvc.problemdetails.enabled',
  'spring.profiles.active',
  'spring.profiles.group.',
  'spring.profiles.include',
  'spring.security.user.',
  'spring.task.execution.',
];

/** Keys whose effect nobody sees in a sandbox, as on a real base nobody would in an answer or a line of the log. */
export const UNSEEN: readonly string[] = [
  'logging.charset.',
  'management.endpoints.jmx.',
  'server.shutdown',
  'server.tomcat.accept-count',
  'server.tomcat.connection-timeout',
  'server.tomcat.max-connections',
  'server.tomcat.threads.',
  'server.tomcat.uri-encoding',
  'server.servlet.encoding.',
  'spring.devtools.',
  'spring.http.encoding.',
  'spring.jmx.',
  'spring.lifecycle.timeout-per-shutdown-phase',
  'spring.mandatory-file-encoding',
  'spring.output.ansi.enabled',
  'spring.thymeleaf.cache',
  'spring.web.resources.cache.',
];

/** Of libraries that the trial does not run at all: their names are told, not their keys. */
const ELSEWHERE = /^spring\.(?:datasource|jpa|sql|h2|data|flyway|liquibase)\./;

const covers = (known: string, key: string): boolean =>
  known.endsWith('.') ? canonicalKey(key).startsWith(canonicalKey(known)) : canonicalKey(key) === canonicalKey(known);

/** Keys of Spring Boot that an application sets and the trial does not read, in order, a list's entries once. */
export function unreadKeys(properties: PropertySources): string[] {
  const keys = properties
    .keys()
    .filter((key) => GROUPS.test(key) && !ELSEWHERE.test(key))
    .map((key) => key.replace(/\[\d+\].*$/, ''))
    .filter((key) => ![...READ, ...UNSEEN].some((known) => covers(known, key)));
  return [...new Set(keys)];
}
