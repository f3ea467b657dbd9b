import type { Role } from './objects.ts';
import type { Resource } from './resources.ts';
import { StatusError } from './status-error.ts';
import type { ObjectStore } from './store.ts';

/** What somebody asks of the API server. */
export interface ApiRequest {
  readonly verb: 'get' | 'list' | 'patch';
  readonly resource: Resource;
  /** `scale`. */
  readonly subresource?: string;
  readonly name?: string;
  readonly namespace: string;
}

/** A ServiceAccount. */
export interface Account {
  readonly namespace: string;
  readonly name: string;
}

type Rule = Role['rules'][number];

const EVERYTHING: readonly Rule[] = [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }];
/** The ClusterRoles that every cluster has, as far as they matter for what a Pod may ask here. */
const BUILT_IN: Readonly<Record<string, readonly Rule[]>> = {
  'cluster-admin': EVERYTHING,
  admin: EVERYTHING,
  edit: EVERYTHING,
  view: [{ verbs: ['get', 'list', 'watch'], apiGroups: ['*'], resources: ['*'] }],
};

/** Whether the Roles that are bound to an account allow a request (RBAC). @throws StatusError when they do not */
export function authorize(store: ObjectStore, account: Account, request: ApiRequest): void {
  const { namespace, resource, verb, name, subresource } = request;
  const missing: string[] = [];
  const rules = store.list('RoleBinding', namespace).flatMap(({ subjects = [], roleRef }) => {
    const bound = subjects.some((s) => s.kind === 'ServiceAccount' && s.name === account.name && s.namespace === account.namespace);
    if (!bound) return [];
    const role = roleRef.kind === 'ClusterRole' ? BUILT_IN[roleRef.name] : store.get('Role', { namespace, name: roleRef.name })?.rules;
    if (!role) missing.push(`${roleRef.kind.toLowerCase()}.rbac.authorization.k8s.io "${roleRef.name}" not found`);
    return role ?? [];
  });
  if (rules.some((rule) => allows(rule, request))) return;
  const what = `${resource.plural}${subresource === undefined ? '' : `/${subresource}`}`;
  const about = `${resource.qualified}${name === undefined ? '' : ` "${name}"`}`;
  const why = missing.length === 0 ? '' : `: RBAC: ${missing.length === 1 ? (missing[0] ?? '') : `[${missing.join(', ')}]`}`;
  throw new StatusError(
    'Forbidden',
    403,
    `${about} is forbidden: User "system:serviceaccount:${account.namespace}:${account.name}" cannot ${verb} resource "${what}" in API group "${resource.group}" in the namespace "${namespace}"${why}`,
  );
}

function allows({ verbs, apiGroups = [], resources = [], resourceNames = [] }: Rule, request: ApiRequest): boolean {
  const { verb, resource, subresource, name } = request;
  const has = (list: readonly string[], ...values: readonly string[]): boolean => ['*', ...values].some((v) => list.includes(v));
  const what = subresource === undefined ? [resource.plural] : [`${resource.plural}/${subresource}`, `*/${subresource}`];
  const named = resourceNames.length === 0 || (name !== undefined && resourceNames.includes(name));
  return has(verbs, verb) && has(apiGroups, resource.group) && has(resources, ...what) && named;
}
