import { JavaObject } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { quote } from '../json/json-quote.ts';
import { iterate } from '../json/json-writer.ts';
import { isRuntimeClass } from '../reflect.ts';

interface KnownCache {
  readonly manager: string;
  readonly name: string;
  readonly cache: JavaObject;
}

function managers(context: ApplicationContext): { readonly name: string; readonly bean: JavaObject }[] {
  const type = context.deployment.loader.load('org.springframework.cache.CacheManager');
  if (!isRuntimeClass(type)) return [];
  return context.factory.namesOf(type).flatMap((name) => {
    const bean = context.factory.get(name);
    return bean instanceof JavaObject ? [{ name, bean }] : [];
  });
}

function cachesOf(context: ApplicationContext, manager: string, bean: JavaObject): KnownCache[] {
  const { machine } = context.jvm;
  return [...iterate(machine, machine.invokeVirtual(bean, 'getCacheNames()', []) ?? null)].flatMap((each) => {
    const name = String(each);
    const cache = machine.invokeVirtual(bean, 'getCache(java.lang.String)', [name]);
    return cache instanceof JavaObject ? [{ manager, name, cache }] : [];
  });
}

function target(context: ApplicationContext, { cache }: KnownCache): string {
  const { machine } = context.jvm;
  const native = machine.invokeVirtual(cache, 'getNativeCache()', []);
  return `"target":${quote(native instanceof JavaObject ? native.javaClass.name : '')}`;
}

/** `/actuator/caches` */
export function caches(context: ApplicationContext): string {
  const all = managers(context).map(({ name, bean }) => {
    const own = cachesOf(context, name, bean).map((cache) => `${quote(cache.name)}:{${target(context, cache)}}`);
    return `${quote(name)}:{"caches":{${own.join(',')}}}`;
  });
  return `{"cacheManagers":{${all.join(',')}}}`;
}

/** One cache; undefined: there is none of that name. */
export function oneCache(context: ApplicationContext, name: string): { readonly json: string; clear(): void } | undefined {
  const found = managers(context)
    .flatMap((manager) => cachesOf(context, manager.name, manager.bean))
    .find((cache) => cache.name === name);
  return (
    found && {
      json: `{${target(context, found)},"name":${quote(name)},"cacheManager":${quote(found.manager)}}`,
      clear: () => void context.jvm.machine.invokeVirtual(found.cache, 'clear()', []),
    }
  );
}

/** Empties all. */
export function clearCaches(context: ApplicationContext): void {
  for (const { name, bean } of managers(context))
    for (const { cache } of cachesOf(context, name, bean)) context.jvm.machine.invokeVirtual(cache, 'clear()', []);
}
