import { expect, test } from 'vitest';
import { abbreviateLogger, fillPlaceholders, formatArkletLine, formatBootLine } from './log-line.ts';

const time = Date.parse('2026-11-22T11:14:58.796Z');

test('a line of a module looks as on a real base', () => {
  expect(
    formatBootLine({
      time,
      level: 'INFO',
      pid: 25494,
      application: 'base',
      thread: 'nioEventLoopGroup-3-4',
      logger: 'com.example.shop.inventory.InventoryApplication',
      message: 'x',
    }),
  ).toBe('2026-11-22T11:14:58.796Z  INFO 25494 --- [base] [ntLoopGroup-3-4] c.e.shop.inventory.InventoryApplication  : x');
});

test('a logger that cannot be shortened enough loses its beginning', () => {
  const line = formatBootLine({
    time,
    level: 'WARN',
    pid: 1,
    application: '',
    thread: 'main',
    logger: 'org.springframework.context.support.PostProcessorRegistrationDelegate$BeanPostProcessorChecker',
    message: 'x',
  });
  expect(line).toContain(' WARN 1 --- [           main] trationDelegate$BeanPostProcessorChecker : x');
});

test.each([
  ['org.apache.catalina.core.ContainerBase.[Tomcat].[localhost].[/inventory]', 'o.a.c.c.C.[.[localhost].[/inventory]'],
  ['org.apache.catalina.core.ContainerBase.[Tomcat].[localhost].[/]', 'o.a.c.c.C.[Tomcat].[localhost].[/]'],
  ['org.apache.catalina.core.StandardEngine', 'o.apache.catalina.core.StandardEngine'],
  ['com.example.shop.base.BaseApplication', 'com.example.shop.base.BaseApplication'],
])('%s is shortened as logback does', (name, short) => {
  expect(abbreviateLogger(name, 39)).toBe(short);
});

test('Arklet has its own form', () => {
  expect(formatArkletLine({ time, level: 'INFO', pid: 7, thread: 'main', message: 'hi' })).toBe(
    '2026-11-22 11:14:58.796  INFO 7 --- [           main] arklet : hi',
  );
});

test('placeholders take arguments in order and stay when none is left', () => {
  expect(fillPlaceholders('{} and {} but \\{} {}', ['a', 'b'])).toBe('a and b but {} {}');
});
