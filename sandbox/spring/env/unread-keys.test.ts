import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PropertySources } from './property-sources.ts';
import { READ, unreadKeys, UNSEEN } from './unread-keys.ts';

const rooms = ['spring', 'ark', 'arklet', 'settings'].map((room) => fileURLToPath(new URL(`../../${room}`, import.meta.url)));
const code = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('/unread-keys.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** As code may put it together: `spring.messages.${key}`, `management.endpoint.health.${key}`. */
const isRead = (key: string): boolean =>
  code.includes(key) ||
  (code.includes(`${key.slice(0, key.lastIndexOf('.'))}.\${`) && code.includes(`'${key.slice(key.lastIndexOf('.') + 1)}'`));

describe('keys of Spring Boot that the trial acts on', () => {
  it.each(READ)('%s is read by code', (key) => {
    expect(isRead(key.replaceAll('spring.config.import', 'spring\\.config\\.import')) || isRead(key)).toBe(true);
  });

  it('are not those that nobody sees', () => {
    expect(READ.filter((key) => UNSEEN.includes(key))).toEqual([]);
  });
});

it('tells what is set and not read, once, whatever form the key has', () => {
  const values = new Map(
    [
      'server.port',
      'server.servlet.contextPath',
      'server.compression.enabled',
      'spring.mvc.view.prefix',
      'spring.profiles.active[0]',
      'spring.web.cors[0].a',
      'spring.web.cors[1].a',
      'spring.output.ansi.enabled',
      'logging.level.com.acme',
      'app.limit',
    ].map((key) => [key, 'x']),
  );
  expect(unreadKeys(new PropertySources([{ name: 'file', values }]))).toEqual([
    'server.compression.enabled',
    'spring.mvc.view.prefix',
    'spring.web.cors',
  ]);
});
