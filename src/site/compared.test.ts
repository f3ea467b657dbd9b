import { describe, expect, it } from 'vitest';
import { DECISIONS } from '../../sandbox/conformance/decisions.ts';
import { compared, percentOf } from './compared.ts';

const row = {
  scenario: 'console',
  runtime: '2.1.6',
  topic: 'arklet',
  steps: 8,
  alike: 7,
  different: [{ step: 'help', decision: 'continue' }],
};

describe('what was compared', () => {
  it('is summed by topic, with each reason once and where it applies', () => {
    const { recordings, runtimes, steps, alike, topics } = compared([row, { ...row, runtime: '2.1.11' }]);
    expect({ recordings, runtimes, steps, alike }).toEqual({ recordings: 2, runtimes: ['2.1.11', '2.1.6'], steps: 16, alike: 14 });
    expect(topics.map(({ id, scenarios, steps: n }) => [id, scenarios, n])).toEqual([['arklet', ['console'], 16]]);
    expect(topics[0]?.differences.map(({ where }) => where)).toEqual([['console: help']]);
  });

  it('says what is not there', () => {
    expect(() => compared([{ ...row, topic: 'moon' }])).toThrow('console stands under "moon", which is no topic');
    expect(() => compared([{ ...row, different: [{ step: 'help', decision: 'moon' }] }])).toThrow('there is no decision "moon"');
  });

  it('has the result of the recordings, and every decision is about a difference', () => {
    const { topics, steps, alike } = compared();
    const reasons = topics.flatMap(({ differences }) => differences.map(({ reason }) => reason));
    expect(DECISIONS.filter((d) => !reasons.includes(d.reason)).map(({ id }) => id)).toEqual([]);
    expect(alike / steps).toBeGreaterThan(0.9);
  });

  it('states no more than holds', () => {
    expect([percentOf({ steps: 1000, alike: 999 }), percentOf({ steps: 1149, alike: 1121 }), percentOf({ steps: 0, alike: 0 })]).toEqual([
      '99.9',
      '97.5',
      '0.0',
    ]);
  });
});
