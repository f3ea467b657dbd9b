import { field, invalid, required, textMap } from './fields.ts';

const SUBDOMAIN = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
  longest: 253,
  said: "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
};
const DNS_LABEL = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  longest: 63,
  said: "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')",
};
const SERVICE_NAME = {
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  longest: 63,
  said: "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')",
};
const LABEL_NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const LABEL_NAME_SAID =
  "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
const LABEL_VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const LABEL_VALUE_SAID =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

type NameRule = typeof SUBDOMAIN;

/** Where a name is more than any other: it becomes part of a host's. */
const NAME_RULES: Readonly<Record<string, NameRule>> = { Service: SERVICE_NAME, Namespace: DNS_LABEL };

function named(path: string, value: string, { pattern, longest, said }: NameRule): string[] {
  return [
    ...(pattern.test(value) ? [] : [invalid(path, value, said)]),
    ...(value.length > longest ? [invalid(path, value, `must be no more than ${longest} bytes`)] : []),
  ];
}

/** Of a container: `bizInventory` and `biz_1` are none. */
export const dnsLabel = (path: string, value: string): string[] => named(path, value, DNS_LABEL);

export function labelProblems(path: string, labels: unknown): string[] {
  return Object.entries(textMap(labels)).flatMap(([key, value]) => {
    const [first = '', second] = key.split('/');
    const name = second ?? first;
    return [
      ...(second !== undefined && !SUBDOMAIN.pattern.test(first) ? [invalid(path, key, `prefix part ${SUBDOMAIN.said}`)] : []),
      ...(name === '' ? [invalid(path, key, 'name part must be non-empty')] : []),
      ...(LABEL_NAME.test(name) ? [] : [invalid(path, key, LABEL_NAME_SAID)]),
      ...(name.length > 63 ? [invalid(path, key, 'name part must be no more than 63 bytes')] : []),
      ...(value.length > 63 ? [invalid(path, value, 'must be no more than 63 bytes')] : []),
      ...(LABEL_VALUE.test(value) ? [] : [invalid(path, value, LABEL_VALUE_SAID)]),
    ];
  });
}

export function metadataProblems(kind: string, metadata: unknown): string[] {
  const [name, generated] = [field(metadata, 'name'), field(metadata, 'generateName')];
  if (typeof name !== 'string' || name === '')
    return [
      ...(generated === undefined ? [required('metadata.name', 'name or generateName is required')] : []),
      ...labelProblems('metadata.labels', field(metadata, 'labels')),
    ];
  // Names of roles may be any part of a path.
  const rule = kind === 'Role' || kind === 'RoleBinding' ? undefined : (NAME_RULES[kind] ?? SUBDOMAIN);
  return [
    ...(rule ? named('metadata.name', name, rule) : []),
    ...labelProblems('metadata.labels', field(metadata, 'labels')),
    ...(kind === 'CronJob' && name.length > 52 ? [invalid('metadata.name', name, 'must be no more than 52 characters')] : []),
  ];
}
