import type { Namespace, PodDisruptionBudget } from '../../objects.ts';
import { selectorText } from '../printers.ts';
import { Description } from '../tab-writer.ts';
import { describeEvents, describeMarks, type Describing } from './describing.ts';

export function describeBudget(budget: PodDisruptionBudget, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = budget;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  if (spec.minAvailable !== undefined) d.line(0, `Min available:\t${spec.minAvailable}`);
  else if (spec.maxUnavailable !== undefined) d.line(0, `Max unavailable:\t${spec.maxUnavailable}`);
  d.line(0, `Selector:\t${spec.selector ? selectorText(spec.selector.matchLabels) : '<unset>'}`);
  d.line(0, 'Status:');
  d.line(2, `Allowed disruptions:\t${status.disruptionsAllowed}`);
  d.line(2, `Current:\t${status.currentHealthy}`);
  d.line(2, `Desired:\t${status.desiredHealthy}`);
  d.line(2, `Total:\t${status.expectedPods}`);
  describeEvents(d, budget, context);
  return d.toString();
}

export function describeNamespace({ metadata, status }: Namespace): string {
  const d = new Description();
  d.line(0, `Name:\t${metadata.name}`);
  describeMarks(d, metadata);
  d.line(0, `Status:\t${status.phase}`);
  return `${d.toString()}\nNo resource quota.\n\nNo LimitRange resource.\n`;
}
