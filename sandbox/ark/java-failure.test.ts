import { expect, test } from 'vitest';
import { failure, JavaFailure, linksOf, traceOf } from './java-failure.ts';

test('a chain prints as Java prints it, and is read back', () => {
  const chain = failure('java.lang.IllegalStateException', 'no shelf\nleft', ['a.B.c(B.java:1)']).wrapped(
    'java.lang.reflect.InvocationTargetException',
  );
  expect(traceOf(chain)).toBe(
    'java.lang.reflect.InvocationTargetException\nCaused by: java.lang.IllegalStateException: no shelf\nleft\n\tat a.B.c(B.java:1)\n',
  );
  expect(traceOf(new JavaFailure(linksOf(traceOf(chain))))).toBe(traceOf(chain));
});

test('the message is what stands after the class', () => {
  expect(failure('a.B', 'x: y').detail).toBe('x: y');
  expect(failure('a.B', null).detail).toBeNull();
});
