import { JavaFailure } from '../ark/java-failure.ts';

const CORE = 'com.alipay.sofa.koupleless.arklet.core';
const ANNOTATED_TYPE = 'sun.reflect.annotation.AnnotatedTypeFactory$AnnotatedTypeBaseImpl';
const FIELD_INFO = `class com.alibaba.fastjson.util.FieldInfo cannot access class ${ANNOTATED_TYPE} (in module java.base) because module java.base does not export sun.reflect.annotation to unnamed module @5e265ba4`;

/**
 * What fastjson throws when it is to write the record of an operation that threw. It goes down the exception's causes
 * until it comes to a class that Java's modules do not let it read: recorded for a missing bean, whose exception
 * knows the constructor that wanted it.
 */
export function unwritableRecord(thrown: JavaFailure): JavaFailure {
  const classes = thrown.links.map((l) => /^[\w.$]+/.exec(l.text)?.[0] ?? '');
  const path: (readonly [string, string | undefined])[] = [
    [`${CORE}.api.model.Response`, undefined],
    [`${CORE}.command.record.ProcessRecord`, 'data'],
    ...classes.map((c, i) => [c, i === 0 ? 'throwable' : 'cause'] as const),
    ...(classes.at(-1)?.startsWith('org.springframework.beans.factory.NoSuchBean')
      ? [['java.lang.reflect.Constructor', 'annotatedElement'] as const, [ANNOTATED_TYPE, '0'] as const]
      : []),
  ];
  const messageFrom = (start: number): string =>
    [
      ...path
        .slice(start)
        .map(
          ([name, field]) =>
            `write javaBean error, fastjson version 1.2.83, class ${name}${field === undefined ? '' : `, fieldName : ${field}`}`,
        ),
      FIELD_INFO,
    ].join(', ');
  return new JavaFailure([
    ...path.map((_, i) => ({ text: `com.alibaba.fastjson.JSONException: ${messageFrom(i)}`, frames: [] })),
    { text: `java.lang.IllegalAccessException: ${FIELD_INFO}`, frames: [] },
  ]);
}
