import { expect, it } from 'vitest';
import { askedByFirstAnswer } from './first-answer.ts';

it('asks for some of the stubs, not for those of other programs', { timeout: 60_000 }, async () => {
  const { sources, names } = await askedByFirstAnswer();
  expect(sources).toContain('java.base/java/lang/String.java');
  expect(sources).toContain('spring-web/org/springframework/web/bind/annotation/RestController.java');
  expect(sources).not.toContain('java.base/java/time/LocalDate.java');
  expect([...names].filter((name) => name.startsWith('org.springframework.'))).not.toEqual([]);
});
