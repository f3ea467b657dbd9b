import { interpolate, type Lookup } from './interpolation.ts';
import type { Configuration } from './pom.ts';

/** Text of a child; undefined where it is not set. */
export function setting(configuration: Configuration | undefined, name: string): string | undefined {
  return configuration?.children.find((child) => child.name === name)?.text;
}

/** A list: its elements' texts, or what stands between commas. */
export function settings(configuration: Configuration | undefined, name: string): readonly string[] {
  const element = configuration?.children.find((child) => child.name === name);
  if (!element) return [];
  const parts = element.children.length > 0 ? element.children.map((child) => child.text) : element.text.split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Maven's merge: the dominant tree's elements win, children are merged by name. */
export function mergeConfiguration(dominant: Configuration | undefined, recessive: Configuration | undefined): Configuration | undefined {
  if (!dominant) return recessive;
  if (!recessive || dominant.text !== '' || (dominant.children.length === 0 && recessive.children.length === 0)) return dominant;
  const names = new Set(dominant.children.map((child) => child.name));
  const repeated = names.size < dominant.children.length;
  const merged = dominant.children.map((child) =>
    repeated
      ? child
      : (mergeConfiguration(
          child,
          recessive.children.find((other) => other.name === child.name),
        ) ?? child),
  );
  return { ...dominant, children: [...merged, ...recessive.children.filter((child) => !names.has(child.name))] };
}

export function interpolateConfiguration(configuration: Configuration, lookup: Lookup): Configuration {
  return {
    name: configuration.name,
    text: interpolate(configuration.text, lookup),
    children: configuration.children.map((child) => interpolateConfiguration(child, lookup)),
  };
}
