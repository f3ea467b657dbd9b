import { describe, expect, it } from 'vitest';
import type { Words } from '../words.ts';
import { factsOf, megabytes, operationTexts, phaseText } from './texts.ts';
import type { JvmInPicture, OperationInPicture } from './view.ts';

/** Texts as their keys with what fills them. */
const t: Words = (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key);

const jvm: JvmInPicture = {
  pid: 7,
  name: 'base',
  version: '1.0.0',
  base: true,
  phase: 'up',
  startedAt: 0,
  restarts: 2,
  httpPorts: [8080],
  arkletPort: 1238,
  modules: [],
  ghosts: [],
  metaspace: { used: 0, growth: 0 },
  operations: [],
};

describe('the facts of a JVM', () => {
  it('are process, ports and restarts', () => {
    expect(factsOf(jvm, t).split('trial.comma')).toEqual([
      'trial.picture.pid {"pid":7}',
      'trial.picture.http {"port":8080}',
      'trial.picture.arklet {"port":1238}',
      'trial.picture.restarts {"n":2}',
    ]);
  });

  it('leave out an Arklet that does not listen, and what a plain program does not have', () => {
    expect(factsOf({ ...jvm, arkletPort: null }, t)).not.toContain('arklet');
    expect(factsOf({ ...jvm, base: false }, t)).toBe('trial.picture.pid {"pid":7}trial.commatrial.picture.http {"port":8080}');
  });

  it.each(['starting', 'up', 'failed'] as const)('name the phase %s', (phase) => {
    expect(phaseText(phase, t)).toBe(`trial.phase.${phase}`);
  });
});

describe('an operation', () => {
  const install: OperationInPicture = { mark: 1, kind: 'install', name: 'inventory', version: '1.0.0', failed: false, took: 0.2, at: 5 };
  const texts = (operation: OperationInPicture): readonly string[] => operationTexts(operation, { install: '0.4–0.9', start: '5' }, t);

  it('tells of an install how long it took here, never less than 1 ms, and on a real base', () => {
    expect(texts(install)).toEqual([
      'trial.op.install {"name":"inventory","version":"1.0.0"}',
      'trial.op.installReal {"ms":1,"seconds":"0.4–0.9"}',
    ]);
  });

  it.each(['install', 'uninstall', 'switch'] as const)('tells of a failed %s that it failed, and compares nothing', (kind) => {
    const [text, took] = texts({ ...install, kind, failed: true, took: 12.6 });
    expect(text).toContain(`trial.op.${kind}Failed`);
    expect(took).toBe('trial.op.took {"ms":13,"seconds":"0.4–0.9"}');
  });
});

it('bytes are told in megabytes with one digit', () => expect(megabytes(12.34 * 1024 * 1024)).toBe('12.3'));
