import type { Service } from '../../objects.ts';
import { selectorText } from '../printers.ts';
import { Description } from '../tab-writer.ts';
import { describeEvents, describeMarks, type Describing } from './describing.ts';

const textOf = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(',') : typeof value === 'string' ? value : '');

export function describeService(service: Service, context: Describing): string {
  const d = new Description();
  const { metadata, spec } = service;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  describeMarks(d, metadata);
  d.line(0, `Selector:\t${selectorText(spec.selector)}`);
  d.line(0, `Type:\t${spec.type}`);
  if (spec['ipFamilyPolicy'] !== undefined) d.line(0, `IP Family Policy:\t${textOf(spec['ipFamilyPolicy'])}`);
  d.line(0, `IP Families:\t${textOf(spec['ipFamilies']) || '<none>'}`);
  d.line(0, `IP:\t${spec.clusterIP ?? ''}`);
  d.line(0, `IPs:\t${(spec.clusterIPs ?? []).join(',') || '<none>'}`);
  for (const { name = '<unset>', port, protocol, targetPort, nodePort } of spec.ports) {
    d.line(0, `Port:\t${name}\t${port}/${protocol}`);
    d.line(0, `TargetPort:\t${targetPort}/${protocol}`);
    if (nodePort !== undefined) d.line(0, `NodePort:\t${name}\t${nodePort}/${protocol}`);
    d.line(0, `Endpoints:\t${addresses(service, context)}`);
  }
  d.line(0, `Session Affinity:\t${textOf(spec['sessionAffinity'])}`);
  if (spec['internalTrafficPolicy'] !== undefined) d.line(0, `Internal Traffic Policy:\t${textOf(spec['internalTrafficPolicy'])}`);
  describeEvents(d, service, context);
  return d.toString();
}

/** The first three that are ready. */
function addresses({ metadata }: Service, { store }: Describing): string {
  const subsets = store.get('Endpoints', metadata)?.subsets ?? [];
  const all = subsets.flatMap(({ addresses: ready = [], ports = [] }) =>
    ready.flatMap(({ ip }) => (ports.length === 0 ? [ip] : ports.map(({ port }) => `${ip}:${port}`))),
  );
  return all.length > 3 ? `${all.slice(0, 3).join(',')} + ${all.length - 3} more...` : all.join(',');
}
