import { JavaObject, type Reference } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { asReference, implementsName } from '../json/json-writer.ts';
import { DISK } from './disk.ts';
import type { ActuatorExtras, HealthComponent } from './extras.ts';
import { quote } from '../json/json-quote.ts';

const INDICATOR = 'org.springframework.boot.actuate.health.HealthIndicator';
const UNKNOWN_TYPE = { kind: 'unknown' } as const;
/** The first of these that a component has is the status of all. */
const SEVERITY = ['DOWN', 'OUT_OF_SERVICE', 'UP', 'UNKNOWN'];

export interface HealthAnswer {
  readonly status: number;
  readonly body: string;
}

/** `/actuator/health`, its components and its groups. */
export class Health {
  private readonly context: ApplicationContext;
  private readonly extras: ActuatorExtras | undefined;

  constructor(context: ApplicationContext, extras: ActuatorExtras | undefined) {
    this.context = context;
    this.extras = extras;
  }

  /** @param path below the endpoint, without a slash before it; undefined: there is nothing of that name */
  answer(path: string): HealthAnswer | undefined {
    if (path === '') return this.of(this.components(), 'management.endpoint.health', this.groups());
    const group = this.groups().find((g) => g === path.split('/')[0]);
    if (group !== undefined) {
      const key = `management.endpoint.health.group.${group}`;
      const include = this.list(`${key}.include`);
      const exclude = this.list(`${key}.exclude`);
      const members = this.components().filter((c) => (include.includes('*') || include.includes(c.name)) && !exclude.includes(c.name));
      const name = path.slice(group.length + 1);
      return name === '' ? this.of(members, key, []) : this.one(members, name, key);
    }
    return this.one(this.components(), path, 'management.endpoint.health');
  }

  private one(components: readonly HealthComponent[], name: string, key: string): HealthAnswer | undefined {
    const found = components.find((c) => c.name === name);
    if (!found || !this.shows(key, 'components')) return undefined;
    return { status: statusOf(found.status), body: shown(found, this.shows(key, 'details')) };
  }

  private of(components: readonly HealthComponent[], key: string, groups: readonly string[]): HealthAnswer {
    const status = SEVERITY.find((s) => components.some((c) => c.status === s)) ?? components[0]?.status ?? 'UNKNOWN';
    const inner = components.map((c) => `${quote(c.name)}:${shown(c, this.shows(key, 'details'))}`);
    const body = [
      `"status":${quote(status)}`,
      ...(this.shows(key, 'components') ? [`"components":{${inner.join(',')}}`] : []),
      ...(groups.length > 0 ? [`"groups":[${groups.map(quote).join(',')}]`] : []),
    ];
    return { status: statusOf(status), body: `{${body.join(',')}}` };
  }

  /** A group without an own setting follows the endpoint; components are shown where details are. */
  private shows(key: string, what: 'components' | 'details'): boolean {
    const own = (k: string): string | undefined => this.context.property(`${k}.show-${what}`);
    const details = (k: string): string | undefined => this.context.property(`${k}.show-details`);
    const endpoint = 'management.endpoint.health';
    const value = own(key) ?? (what === 'components' ? details(key) : undefined) ?? own(endpoint) ?? details(endpoint) ?? 'never';
    return value.toLowerCase() === 'always';
  }

  private list(key: string): string[] {
    const entries: string[] = [];
    for (let at = 0, entry = this.context.property(`${key}[0]`); entry !== undefined; entry = this.context.property(`${key}[${++at}]`))
      entries.push(entry);
    return (this.context.property(key) ?? entries.join(',')).split(',').map((e) => e.trim());
  }

  private groups(): string[] {
    const names = this.context.config.sources
      .keys()
      .flatMap((key) => /^management\.endpoint\.health\.group\.([\w-]+)\./.exec(key)?.[1] ?? []);
    const probes = this.context.property('management.endpoint.health.probes.enabled') === 'true' ? ['liveness', 'readiness'] : [];
    return [...new Set([...names, ...probes])].toSorted();
  }

  private components(): HealthComponent[] {
    const { context } = this;
    const enabled = (name: string): boolean =>
      (context.property(`management.health.${name}.enabled`) ?? context.property('management.health.defaults.enabled')) !== 'false';
    const path = quote(`${context.jvm.workingDirectory}/.`);
    const own = context.factory.names.flatMap((name) => {
      const definition = context.factory.definition(name);
      return definition && implementsName(definition.type, INDICATOR) ? [this.component(name)] : [];
    });
    if (enabled('diskspace') && this.shows('management.endpoint.health', 'details'))
      context.limit('a disk that has a size: /actuator/health leaves out its total and free');
    const standard: HealthComponent[] = [
      ...(enabled('diskspace') ? [{ name: 'diskSpace', status: 'UP', details: `{${DISK},"path":${path},"exists":true}` }] : []),
      ...(enabled('ping') ? [{ name: 'ping', status: 'UP', details: undefined }] : []),
    ];
    return [...standard, ...own, ...(this.extras?.health() ?? [])].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  private component(beanName: string): HealthComponent {
    const { machine } = this.context.jvm;
    const bean = this.context.factory.get(beanName);
    const health = asReference(machine, machine.invokeVirtual(bean, 'health()', []) ?? null, UNKNOWN_TYPE);
    const of = (getter: string, object: Reference): Reference =>
      asReference(machine, machine.invokeVirtual(object, getter, []) ?? null, UNKNOWN_TYPE);
    const details = of('getDetails()', health);
    const empty = details instanceof JavaObject && machine.invokeVirtual(details, 'isEmpty()', []) === true;
    return {
      name: beanName.replace(/(?:HealthIndicator|HealthContributor)$/i, ''),
      status: machine.toJavaString(of('getStatus()', health)),
      details: empty ? undefined : this.context.json.writer.write(details, false),
    };
  }
}

const statusOf = (status: string): number => (status === 'DOWN' || status === 'OUT_OF_SERVICE' ? 503 : 200);

const shown = ({ status, details }: HealthComponent, withDetails: boolean): string =>
  `{"status":${quote(status)}${withDetails && details !== undefined ? `,"details":${details}` : ''}}`;
