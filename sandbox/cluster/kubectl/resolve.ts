import type { Kind, Kinds } from '../objects.ts';
import type { ApiRequest } from '../authorization.ts';
import { findResource, type Resource } from '../resources.ts';
import { selects } from '../selectors.ts';
import type { ObjectStore } from '../store.ts';
import { CommandError } from './environment.ts';
import { parseSelector } from './selector-text.ts';

export interface Found<K extends Kind = Kind> {
  readonly resource: Resource;
  readonly objects: readonly Kinds[K][];
  /** Named one by one, or a whole list. */
  readonly named: boolean;
}

export interface Wanted {
  readonly namespace: string;
  readonly everywhere: boolean;
  readonly selector: string | undefined;
  /** `--field-selector`. */
  readonly fields?: string | undefined;
  /** Says no where the one who asks may not. */
  readonly asks?: ((request: ApiRequest) => void) | undefined;
}

export function resourceNamed(typed: string, store: ObjectStore): Resource {
  const found = findResource(typed);
  if (!found || !store.serves(found.kind)) throw new CommandError(`error: the server doesn't have a resource type "${typed}"`);
  return found;
}

/** `deployment.apps "inventory"`, as the server's messages name what is missing. */
export const notFound = (resource: Resource, name: string): CommandError =>
  new CommandError(`Error from server (NotFound): ${resource.qualified} "${name}" not found`);

/**
 * What the words after a command mean: `pods`, `pod a b`, `deploy/x svc/y`, `deployments,replicasets`. Objects that are not there are told
 * through `missing`, the others are given.
 */
export function resolve(store: ObjectStore, words: readonly string[], wanted: Wanted, missing: (error: CommandError) => void): Found[] {
  const home = (resource: Resource): { namespace?: string } => (resource.namespaced ? { namespace: wanted.namespace } : {});
  const one = (resource: Resource, name: string): Found => {
    wanted.asks?.({ verb: 'get', resource, name, namespace: wanted.namespace });
    const object = store.get(resource.kind, { ...home(resource), name });
    if (!object) missing(notFound(resource, name));
    return { resource, objects: object ? [object] : [], named: true };
  };
  if (words.some((w) => w.includes('/')))
    return words.map((word) => {
      const [type = '', name = ''] = word.split('/');
      if (!word.includes('/'))
        throw new CommandError(
          "error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'",
        );
      return one(resourceNamed(type, store), name);
    });
  const [types = '', ...names] = words;
  if (types === '') throw new CommandError('error: Required resource not specified.');
  const kinds = types.split(',').map((type) => resourceNamed(type, store));
  if (names.length > 0) return kinds.flatMap((resource) => names.map((name) => one(resource, name)));
  for (const resource of kinds) wanted.asks?.({ verb: 'list', resource, namespace: wanted.namespace });
  const selector = wanted.selector === undefined ? undefined : parseSelector(wanted.selector);
  return kinds.map((resource) => ({
    resource,
    named: false,
    objects: store
      .list(resource.kind, resource.namespaced && !wanted.everywhere ? wanted.namespace : undefined)
      .filter((o) => selector === undefined || selects(selector, o.metadata.labels))
      .filter((o) => matchesFields(o, wanted.fields)),
  }));
}

/** `--field-selector a.b=c,d!=e`. */
function matchesFields(object: Kinds[Kind], fields: string | undefined): boolean {
  return (fields ?? '')
    .split(',')
    .filter((part) => part !== '')
    .every((part) => {
      const [, path = '', sign, value] = /^([^=!]+)(==?|!=)(.*)$/.exec(part) ?? [];
      const actual = path
        .split('.')
        .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), object);
      return (String(actual ?? '') === value) === (sign !== '!=');
    });
}
