import { expect, it } from 'vitest';
import type { Traces } from '../../evaluation/heap/traces.ts';
import { baseText, leftIn } from './running-base.ts';

const state = { modules: [{ identity: 'orders:1.0.0', state: 'ACTIVATED' }], metaspace: 50, loaded: 12_000, unloaded: 3 };
const traces = (...loaders: Traces['loaders']): Traces => ({
  loaders,
  threads: [{ what: 'poller', biz: 'stock:1.0.0' }],
  timers: [],
  hooks: [],
  threadLocals: [],
  mbeans: [],
  drivers: [],
});
const byThread = { root: 'thread "poller" (java.lang.Thread)', steps: ['.contextClassLoader → a.Loader'] };
const byLogging = {
  root: 'static a.B.logger',
  steps: ['.loggerContext → ch.qos.logback.classic.LoggerContext', '.objectMap → java.util.Map', '.value → a.Loader'],
};

it('a module that is gone is named with what holds it and what it registered; one that is installed is not', () => {
  const left = leftIn(state, traces({ biz: 'stock:1.0.0', chains: [byThread] }, { biz: 'orders:1.0.0', chains: [byThread] }));
  const text = baseText(state, left, 'en');
  expect(text).toContain('stock:1.0.0 (uninstalled): 1 loader held\n  thread "poller" (java.lang.Thread) .contextClassLoader → a.Loader\n');
  expect(text).toContain('  threads: poller');
  expect(text).not.toContain('orders:1.0.0 (');
});

it('of the module that started last, which only the logging holds, it says that there is nothing to mend', () => {
  const last = leftIn(state, traces({ biz: 'control:1.0.0', chains: [byLogging] }));
  expect(baseText(state, last, 'en')).toContain('control:1.0.0 (uninstalled): 1 loader held\n  Nothing to mend:');
  expect(baseText(state, last, 'zh-CN')).toContain('\n  不用处理：');
  for (const held of [
    [{ biz: 'control:1.0.0', chains: [byLogging, byThread] }],
    [
      { biz: 'control:1.0.0', chains: [byLogging] },
      { biz: 'control:1.0.0', chains: [byLogging] },
    ],
  ])
    expect(baseText(state, leftIn(state, traces(...held)), 'en')).not.toContain('Nothing to mend');
});
