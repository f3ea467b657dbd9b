import { quantity } from '../scheduler/quantity.ts';
import { at, field, forbidden, invalid, items, notNegative, oneOf, required, shown, textMap, unsupported } from './fields.ts';
import { dnsLabel, labelProblems } from './validate-metadata.ts';

/** What the API server says about a Pod's specification (pkg/apis/core/validation), as far as the trial reads it. */
export function podProblems(spec: unknown, path: string): string[] {
  return [
    ...containersProblems(field(spec, 'containers'), `${path}.containers`),
    ...oneOf(`${path}.restartPolicy`, field(spec, 'restartPolicy'), ['Always', 'OnFailure', 'Never']),
    ...oneOf(`${path}.dnsPolicy`, field(spec, 'dnsPolicy'), ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None']),
    ...labelProblems(`${path}.nodeSelector`, field(spec, 'nodeSelector')),
    ...notNegative(`${path}.terminationGracePeriodSeconds`, field(spec, 'terminationGracePeriodSeconds')),
    ...affinityProblems(field(spec, 'affinity'), `${path}.affinity`),
    ...items(field(spec, 'tolerations')).flatMap((t, i) => tolerationProblems(t, `${path}.tolerations[${i}]`)),
    ...items(field(spec, 'topologySpreadConstraints')).flatMap((c, i) => spreadProblems(c, `${path}.topologySpreadConstraints[${i}]`)),
  ];
}

function containersProblems(value: unknown, path: string): string[] {
  const containers = items(value);
  if (containers.length === 0) return [required(path)];
  return containers.flatMap((container, i) => {
    const here = `${path}[${i}]`;
    const [name, image] = [field(container, 'name'), field(container, 'image')];
    const again = containers.findIndex((c) => field(c, 'name') === name) < i;
    return [
      ...(typeof name !== 'string' || name === ''
        ? [required(`${here}.name`)]
        : [...dnsLabel(`${here}.name`, name), ...(again ? [`${here}.name: Duplicate value: "${name}"`] : [])]),
      ...(typeof image !== 'string' || image === ''
        ? [required(`${here}.image`)]
        : image.trim() === image
          ? []
          : [invalid(`${here}.image`, image, 'must not have leading or trailing whitespace')]),
      ...items(field(container, 'ports')).flatMap((port, j) => portProblems(port, `${here}.ports[${j}]`)),
      ...items(field(container, 'env')).flatMap((entry, j) => (field(entry, 'name') ? [] : [required(`${here}.env[${j}].name`)])),
      ...resourceProblems(field(container, 'resources'), `${here}.resources`),
      ...oneOf(`${here}.imagePullPolicy`, field(container, 'imagePullPolicy'), ['Always', 'IfNotPresent', 'Never']),
    ];
  });
}

function portProblems(port: unknown, path: string): string[] {
  const number = field(port, 'containerPort');
  return [
    ...(typeof number !== 'number' || number === 0
      ? [required(`${path}.containerPort`)]
      : number < 1 || number > 65_535
        ? [invalid(`${path}.containerPort`, number, 'must be between 1 and 65535, inclusive')]
        : []),
    ...oneOf(`${path}.protocol`, field(port, 'protocol'), ['SCTP', 'TCP', 'UDP']),
  ];
}

function resourceProblems(resources: unknown, path: string): string[] {
  const limits = textMap(field(resources, 'limits'));
  return Object.entries(textMap(field(resources, 'requests'))).flatMap(([name, asked]) => {
    const limit = limits[name];
    const over = limit !== undefined && (quantity(asked) ?? 0) > (quantity(limit) ?? 0);
    return over ? [invalid(`${path}.requests`, asked, `must be less than or equal to ${name} limit of ${limit}`)] : [];
  });
}

// ---- where it may go ----

function affinityProblems(affinity: unknown, path: string): string[] {
  const nodes = field(affinity, 'nodeAffinity');
  const hard = field(nodes, HARD);
  const terms = items(field(hard, 'nodeSelectorTerms'));
  return [
    ...(hard !== undefined && terms.length === 0
      ? [required(`${path}.nodeAffinity.${HARD}.nodeSelectorTerms`, 'must have at least one node selector term')]
      : []),
    ...terms.flatMap((term, i) => nodeTermProblems(term, `${path}.nodeAffinity.${HARD}.nodeSelectorTerms[${i}]`)),
    ...items(field(nodes, SOFT)).flatMap((soft, i) => [
      ...weightProblems(soft, `${path}.nodeAffinity.${SOFT}[${i}]`),
      ...nodeTermProblems(field(soft, 'preference'), `${path}.nodeAffinity.${SOFT}[${i}].preference`),
    ]),
    ...['podAffinity', 'podAntiAffinity'].flatMap((side) => [
      ...items(at(affinity, side, HARD)).flatMap((term, i) => podTermProblems(term, `${path}.${side}.${HARD}[${i}]`)),
      ...items(at(affinity, side, SOFT)).flatMap((soft, i) => [
        ...weightProblems(soft, `${path}.${side}.${SOFT}[${i}]`),
        ...podTermProblems(field(soft, 'podAffinityTerm'), `${path}.${side}.${SOFT}[${i}].podAffinityTerm`),
      ]),
    ]),
  ];
}

const HARD = 'requiredDuringSchedulingIgnoredDuringExecution';
const SOFT = 'preferredDuringSchedulingIgnoredDuringExecution';

function weightProblems(soft: unknown, path: string): string[] {
  const weight = field(soft, 'weight') ?? 0;
  return typeof weight === 'number' && weight >= 1 && weight <= 100
    ? []
    : [invalid(`${path}.weight`, weight, 'must be in the range 1-100')];
}

const nodeTermProblems = (term: unknown, path: string): string[] =>
  items(field(term, 'matchExpressions')).flatMap((r, i) => requirementProblems(r, `${path}.matchExpressions[${i}]`, true));

function podTermProblems(term: unknown, path: string): string[] {
  return [
    ...selectorProblems(field(term, 'labelSelector'), `${path}.labelSelector`),
    ...(field(term, 'topologyKey') ? [] : [required(`${path}.topologyKey`, 'can not be empty')]),
  ];
}

export const selectorProblems = (selector: unknown, path: string): string[] => [
  ...labelProblems(`${path}.matchLabels`, field(selector, 'matchLabels')),
  ...items(field(selector, 'matchExpressions')).flatMap((r, i) => requirementProblems(r, `${path}.matchExpressions[${i}]`, false)),
];

function requirementProblems(requirement: unknown, path: string, forNodes: boolean): string[] {
  const [operator, values] = [field(requirement, 'operator') ?? '', items(field(requirement, 'values'))];
  switch (operator) {
    case 'In':
    case 'NotIn':
      return values.length > 0 ? [] : [required(`${path}.values`, "must be specified when `operator` is 'In' or 'NotIn'")];
    case 'Exists':
    case 'DoesNotExist':
      return values.length === 0 ? [] : [forbidden(`${path}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")];
    case 'Gt':
    case 'Lt':
      if (forNodes)
        return values.length === 1 ? [] : [required(`${path}.values`, "must be specified single value when `operator` is 'Lt' or 'Gt'")];
      return [invalid(`${path}.operator`, operator, 'not a valid selector operator')];
    default:
      return [invalid(`${path}.operator`, operator, 'not a valid selector operator')];
  }
}

function tolerationProblems(toleration: unknown, path: string): string[] {
  const text = (key: string): string => {
    const value = field(toleration, key);
    return typeof value === 'string' ? value : '';
  };
  const [key, operator, value, effect] = ['key', 'operator', 'value', 'effect'].map(text);
  const seconds = field(toleration, 'tolerationSeconds');
  // Messages show it as the server has it in memory, field by field.
  const whole = `{"Key":${shown(key)},"Operator":${shown(operator)},"Value":${shown(value)},"Effect":${shown(effect)},"TolerationSeconds":${shown(seconds)}}`;
  return [
    ...(key === '' && operator !== 'Exists'
      ? [invalid(`${path}.operator`, operator, 'operator must be Exists when `key` is empty, which means "match all values and all keys"')]
      : []),
    ...(seconds !== undefined && effect !== 'NoExecute'
      ? [invalid(`${path}.effect`, effect, "effect must be 'NoExecute' when `tolerationSeconds` is set")]
      : []),
    ...(operator === 'Exists' && value !== ''
      ? [`${path}.operator: Invalid value: ${whole}: value must be empty when \`operator\` is 'Exists'`]
      : []),
    ...(operator === '' ? [] : oneOf(`${path}.operator`, operator, ['Equal', 'Exists'])),
    ...(effect === '' ? [] : oneOf(`${path}.effect`, effect, ['NoSchedule', 'PreferNoSchedule', 'NoExecute'])),
  ];
}

function spreadProblems(constraint: unknown, path: string): string[] {
  const [skew, when] = [field(constraint, 'maxSkew') ?? 0, field(constraint, 'whenUnsatisfiable') ?? ''];
  return [
    ...(typeof skew === 'number' && skew > 0 ? [] : [invalid(`${path}.maxSkew`, skew, 'must be greater than zero')]),
    ...(field(constraint, 'topologyKey') ? [] : [required(`${path}.topologyKey`, 'can not be empty')]),
    ...(when === 'DoNotSchedule' || when === 'ScheduleAnyway'
      ? []
      : [unsupported(`${path}.whenUnsatisfiable`, when, ['DoNotSchedule', 'ScheduleAnyway'])]),
    ...selectorProblems(field(constraint, 'labelSelector'), `${path}.labelSelector`),
  ];
}
