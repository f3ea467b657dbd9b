import type { Condition, Node, Pod } from './objects.ts';

export const conditionOf = (conditions: readonly Condition[] | undefined, type: string): Condition | undefined =>
  conditions?.find((c) => c.type === type);

export const isReady = ({ status }: Pod | Node): boolean => conditionOf(status.conditions, 'Ready')?.status === 'True';
