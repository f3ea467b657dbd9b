import { expect, it } from 'vitest';
import type { Detection } from '../../splitter/index.ts';
import { detectionText } from './detection-text.ts';

const trace: Detection['traces'][number] = {
  rule: 'timer',
  harm: 'keeps',
  file: 'src/main/java/a/A.java',
  line: 7,
  code: 'new Timer()',
  why: { en: 'It stays.', zh: '它会留下。' },
  cure: { en: 'Cancel it.', zh: '取消它。' },
};

it('says each place with its cure, and counts by harm', () => {
  expect(detectionText({ types: 12, traces: [trace, { ...trace, harm: 'shared', line: 9 }] }, 'en')).toBe(`src/main/java/a/A.java:7
  new Timer()
  It stays.
  → Cancel it.

src/main/java/a/A.java:9
  new Timer()
  It stays.
  → Cancel it.

12 types read. Places that keep the class loader of an uninstalled module: 1; that act on the whole JVM: 1.
`);
});

it('says so in Chinese, and that nothing was found', () => {
  expect(detectionText({ types: 3, traces: [trace] }, 'zh-CN')).toContain('  它会留下。\n  → 取消它。\n');
  expect(detectionText({ types: 3, traces: [] }, 'zh-CN')).toBe(
    '读取了 3 个类型。0 处会在卸载后占住模块的类加载器，0 处作用于整个 JVM。\n',
  );
});
