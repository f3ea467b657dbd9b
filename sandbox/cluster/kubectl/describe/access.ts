import type { Role, RoleBinding, ServiceAccount } from '../../objects.ts';
import { Description } from '../tab-writer.ts';
import { describeEvents, describeMarks, type Describing } from './describing.ts';

export function describeAccount(account: ServiceAccount, context: Describing): string {
  const d = new Description();
  d.line(0, `Name:\t${account.metadata.name}`);
  d.line(0, `Namespace:\t${account.metadata.namespace ?? ''}`);
  describeMarks(d, account.metadata);
  for (const title of ['Image pull secrets:', 'Mountable secrets: ', 'Tokens:            ']) d.line(0, `${title}\t<none>`);
  describeEvents(d, account, context);
  return d.toString();
}

export function describeRole({ metadata, rules }: Role): string {
  const d = new Description();
  d.line(0, `Name:\t${metadata.name}`);
  describeMarks(d, metadata);
  d.line(0, 'PolicyRule:');
  d.line(1, 'Resources\tNon-Resource URLs\tResource Names\tVerbs');
  d.line(1, '---------\t-----------------\t--------------\t-----');
  const rows = rules.flatMap(({ resources = [], apiGroups = [], resourceNames = [], verbs }) =>
    resources.flatMap((resource) =>
      apiGroups.map((group) => {
        const [plural = '', ...sub] = resource.split('/');
        const qualified = [group === '' ? plural : `${plural}.${group}`, ...sub].join('/');
        return `${qualified}\t[]\t[${resourceNames.join(' ')}]\t[${verbs.join(' ')}]`;
      }),
    ),
  );
  for (const row of rows.sort()) d.line(1, row);
  return d.toString();
}

export function describeBinding({ metadata, roleRef, subjects = [] }: RoleBinding): string {
  const d = new Description();
  d.line(0, `Name:\t${metadata.name}`);
  describeMarks(d, metadata);
  d.line(0, 'Role:');
  d.line(1, `Kind:\t${roleRef.kind}`);
  d.line(1, `Name:\t${roleRef.name}`);
  d.line(0, 'Subjects:');
  d.line(1, 'Kind\tName\tNamespace');
  d.line(1, '----\t----\t---------');
  for (const { kind, name, namespace = '' } of subjects) d.line(1, `${kind}\t${name}\t${namespace}`);
  return d.toString();
}
