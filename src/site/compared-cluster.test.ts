import { expect, it } from 'vitest';
import { comparedCluster } from './compared-cluster.ts';

it('sums what was compared, with each reason once and where it applies', () => {
  const row = { scenario: 'peer', compared: 10, alike: 8, different: { 'at-one-moment': 2 } };
  const { compared, alike, differences } = comparedCluster([
    row,
    { ...row, scenario: 'scale', alike: 9, different: { 'at-one-moment': 1 } },
  ]);
  expect([compared, alike]).toEqual([20, 17]);
  expect(differences.map(({ where }) => where)).toEqual([
    [
      ['peer', 2],
      ['scale', 1],
    ],
  ]);
});

it('says which decision is not there', () => {
  expect(() => comparedCluster([{ scenario: 'peer', compared: 1, alike: 0, different: { moon: 1 } }])).toThrow(
    'there is no decision "moon"',
  );
});

it('has the result of the recordings', () => {
  const { compared, alike, differences } = comparedCluster();
  expect(differences.length).toBeGreaterThan(0);
  expect(alike / compared).toBeGreaterThan(0.9);
});
