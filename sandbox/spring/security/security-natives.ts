import type { Machine } from '../../java/run/machine.ts';
import type { Natives } from '../../java/run/native.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { evaluateText } from '../boot/expressions.ts';
import type { SpringJvm } from '../boot/spring-jvm.ts';
import { iterate } from '../json/json-writer.ts';
import type { Headers } from '../web/exchange.ts';
import { parsePattern } from '../web/path-pattern.ts';
import { exchangeOf } from '../web/servlet-request.ts';
import { writeLater } from './answer-headers.ts';
import { bcrypt, newSalt } from './bcrypt.ts';
import { contextOfLoader } from './security-beans.ts';

const W = 'org.springframework.security.web';

/** Headers of requests that wait for somebody to sign in, by what a session holds of them. */
const SAVED = new WeakMap<JavaObject, readonly (readonly [string, string])[]>();

const exchange = (request: Reference): ReturnType<typeof exchangeOf> => (request instanceof JavaObject ? exchangeOf(request) : undefined);

/** Natives of the stubs of Spring Security. */
export function ownNatives(jvmOf: () => SpringJvm): Natives {
  return {
    'org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder': {
      hash: (_m: Machine, _self: null, password: string, salted: string | null, version: string, strength: number): Value =>
        bcrypt(password, salted ?? newSalt(version, strength)),
    },
    [`${W}.servlet.util.matcher.MvcRequestMatcher`]: {
      variables: (machine: Machine, _self: null, pattern: string, request: Reference): Value => {
        const found = parsePattern(pattern).match(exchange(request)?.request.path ?? '');
        if (!found) return null;
        const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
        for (const [name, value] of found) machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [name, value]);
        return map;
      },
    },
    [`${W}.header.HeaderWriterFilter`]: {
      write: (machine: Machine, _self: null, request: Reference, headers: JavaObject): void => {
        const found = exchange(request);
        const pairs: Headers = iterate(machine, machine.invokeVirtual(headers, 'entrySet()', []) ?? null).map((e) => [
          String(machine.invokeVirtual(e, 'getKey()', [])),
          String(machine.invokeVirtual(e, 'getValue()', [])),
        ]);
        if (found) writeLater(found, pairs);
      },
    },
    [`${W}.savedrequest.DefaultSavedRequest`]: {
      keep: (_m: Machine, self: JavaObject, request: Reference): void => void SAVED.set(self, exchange(request)?.request.headers ?? []),
      /** The request is seen with the headers of the one that waited. */
      restore: (_m: Machine, self: JavaObject, request: Reference): void => {
        const found = exchange(request);
        const headers = SAVED.get(self);
        if (!found || !headers) return;
        const header = (name: string): string | undefined => headers.find(([n]) => n.toLowerCase() === name.toLowerCase())?.[1];
        found.request = { ...found.request, headers, header };
      },
    },
    [`${W}.method.annotation.AuthenticationPrincipalArgumentResolver`]: {
      evaluate: (machine: Machine, _self: null, expression: string, root: Reference): Value => {
        const context = contextOfLoader(jvmOf(), machine.callerLoader());
        return context ? evaluateText(context, expression, new Map(), root) : null;
      },
    },
  };
}
