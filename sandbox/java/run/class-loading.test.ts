import { beforeAll, describe, expect, it } from 'vitest';
import { callStatic, jarOf, javaForTests, machineFor, ownLoader } from '../testing/java-program.ts';
import type { Java } from '../index.ts';

let java: Java;
beforeAll(async () => {
  java = await javaForTests();
});

const counter = jarOf({
  'demo.Counter':
    'package demo; public class Counter { static int n; public static String next() { return "n" + ++n; } public static Object make() { return new Counter(); } }',
  'demo.Taker':
    'package demo; public class Taker { public static Object given; public static String take() { Counter c = (Counter) given; return "took " + c; } }',
});

describe('class loaders', () => {
  it('keep statics of their own', () => {
    const { machine } = machineFor(java);
    const a = ownLoader(machine, 'a', counter);
    const b = ownLoader(machine, 'b', counter);
    expect([
      callStatic(machine, a, 'demo.Counter', 'next'),
      callStatic(machine, a, 'demo.Counter', 'next'),
      callStatic(machine, b, 'demo.Counter', 'next'),
    ]).toEqual(['n1', 'n2', 'n1']);
  });

  it('make types that are not each other, and say so as the JVM does', () => {
    const { machine } = machineFor(java);
    const a = ownLoader(machine, 'a', counter);
    const b = ownLoader(machine, 'b', counter);
    const moved = machine.enter({ name: 'main', contextLoader: a }, () => {
      const from = a.load('demo.Counter');
      const to = b.load('demo.Taker');
      if (!from || !to || !('statics' in from) || !('statics' in to)) throw new Error('not loaded');
      to.initialize();
      const slot = to.declaredFields[0]?.slot ?? 0;
      to.statics[slot] = machine.invokeStatic(from, 'make()', []) ?? null;
    });
    expect(moved.kind).toBe('value');
    expect(callStatic(machine, b, 'demo.Taker', 'take')).toMatch(
      /^thrown: java\.lang\.ClassCastException: class demo\.Counter cannot be cast to class demo\.Counter \(demo\.Counter is in unnamed module of loader demo\.DemoClassLoader @[0-9a-f]+; demo\.Counter is in unnamed module of loader demo\.DemoClassLoader @[0-9a-f]+\)$/,
    );
  });

  it('ask another loader where delegation says so, and share what it has', () => {
    const { machine } = machineFor(java);
    const parent = ownLoader(machine, 'parent', counter);
    const child = machine.createLoader({
      javaClassName: 'demo.Child',
      label: 'child',
      sources: [counter],
      delegate: (name, own) => (name === 'demo.Counter' ? parent.load(name) : own()),
    });
    expect([callStatic(machine, parent, 'demo.Counter', 'next'), callStatic(machine, child, 'demo.Counter', 'next')]).toEqual(['n1', 'n2']);
    expect(child.load('demo.Counter')).toBe(parent.load('demo.Counter'));
    expect(child.load('demo.Taker')).not.toBe(parent.load('demo.Taker'));
  });

  it('throw what their delegation answers instead of a class', () => {
    const { machine } = machineFor(java);
    const loader = machine.createLoader({
      javaClassName: 'demo.Strict',
      label: 'strict',
      sources: [
        jarOf({
          'demo.Asks':
            'package demo; public class Asks { public static String ask() throws Exception { return String.valueOf(Class.forName("demo.Hidden")); } }',
        }),
      ],
      delegate: (name, own) =>
        name === 'demo.Hidden' ? { exceptionClass: 'java.lang.ClassNotFoundException', message: 'demo.Hidden is not for you' } : own(),
    });
    expect(callStatic(machine, loader, 'demo.Asks', 'ask')).toBe('thrown: java.lang.ClassNotFoundException: demo.Hidden is not for you');
  });

  it('define nothing any more once they are closed', () => {
    const { machine } = machineFor(java);
    const loader = ownLoader(machine, 'a', counter);
    expect(callStatic(machine, loader, 'demo.Counter', 'next')).toBe('n1');
    loader.close();
    expect(loader.load('demo.Taker')).toBeUndefined();
    expect(callStatic(machine, loader, 'demo.Counter', 'next')).toBe('n2');
  });

  it('can be collected when nobody holds them', async () => {
    if (typeof gc !== 'function') return;
    const { machine } = machineFor(java);
    const dropped = new WeakRef(ownLoader(machine, 'dropped', counter));
    await new Promise((resolve) => setImmediate(resolve));
    gc();
    expect(dropped.deref()).toBeUndefined();
  });
});

describe('annotations', () => {
  it('are read with their defaults', () => {
    const { machine } = machineFor(java);
    const loader = ownLoader(
      machine,
      'a',
      jarOf({
        'demo.Route':
          'package demo; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface Route { String value() default "/"; int[] codes() default {200}; Class<?> type() default Object.class; }',
        'demo.Page':
          'package demo; @Route(value = "/page" + Page.SUFFIX, codes = {404, Page.CODE}) public class Page { static final String SUFFIX = "s"; static final int CODE = 400 + 10; @Route public void plain() {} }',
      }),
    );
    const read = machine.enter({ name: 'main', contextLoader: loader }, () => {
      const page = loader.load('demo.Page');
      if (!page || !('declaredMethods' in page)) throw new Error('not loaded');
      const method = page.declaredMethods.find((m) => m.symbol.name === 'plain');
      return [
        machine.annotation(page, 'demo.Route'),
        method && machine.annotation(method, 'demo.Route'),
        machine.annotation(page, 'demo.Other'),
      ];
    });
    expect(read).toMatchObject({
      kind: 'value',
      value: [{ value: '/pages', codes: [404, 410], type: { name: 'java.lang.Object' } }, { value: '/', codes: [200] }, undefined],
    });
  });
});
