import { expect, it } from 'vitest';
import { analyseMissing } from './failure-analysis.ts';

it('names the trial where Spring Boot may have brought the bean', () => {
  const of = (type: string): string => analyseMissing({ kind: 'missing-bean', type, point: undefined }).description;
  expect(of('org.springframework.jms.core.JmsTemplate')).toContain('the trial does not simulate');
  for (const own of ['com.acme.Stock', 'java.time.Clock', 'org.springframework.web.client.RestTemplate'])
    expect(of(own)).toBe(`A component required a bean of type '${own}' that could not be found.\n`);
});
