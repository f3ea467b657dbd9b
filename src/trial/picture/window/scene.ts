import type { BorrowedBean, JvmInside, RouteView } from '../../../../sandbox/protocol/inside.ts';
import type { JvmInPicture, KeptLoader, ModuleInPicture } from '../view.ts';

/** A connection's end at an application: a bean that others have taken, or one that it has taken itself. */
export interface Port {
  readonly id: string;
  readonly kind: 'offers' | 'uses';
  /** The bean's name where it was asked for by name, else its type's short name. */
  readonly name: string;
}

/** What connects two applications of a JVM: a bean of the one in the hands of the other. */
export interface Link {
  readonly id: string;
  /** Ports. */
  readonly from: string;
  readonly to: string;
  /** Applications. */
  readonly user: string;
  readonly owner: string;
  readonly bean: string | null;
  readonly type: string;
  /** Null: the bean was given as it is, and nobody counts. */
  readonly calls: number | null;
}

export interface Application {
  /** `inventory:1.0.0`; `base` for the JVM's own. */
  readonly id: string;
  readonly routes: readonly RouteView[];
  readonly asked: number;
  readonly classes: number;
  readonly threads: readonly string[];
  readonly ports: readonly Port[];
}

export type SceneModule = Application & { readonly module: ModuleInPicture };

/** All that is drawn of a JVM, listed, and told as facts. */
export interface Scene {
  readonly jvm: JvmInPicture;
  readonly base: Application;
  readonly modules: readonly SceneModule[];
  readonly kept: readonly (KeptLoader & { readonly id: string })[];
  readonly links: readonly Link[];
}

export const BASE = 'base';
const idOf = (biz: string | null): string => biz ?? BASE;

/** `com.example.api.StockService` → `StockService` */
export const shortType = (type: string): string => type.slice(type.lastIndexOf('.') + 1);
const beanName = ({ bean, type }: BorrowedBean): string => bean ?? shortType(type);

/** @param inside what the sandbox tells beyond the view; null until it has told */
export function sceneOf(jvm: JvmInPicture, inside: JvmInside | null): Scene {
  const borrowed = inside?.borrowed ?? [];
  const application = (id: string): Application => {
    const known = inside?.applications.find(({ biz }) => idOf(biz) === id);
    const routes = known?.routes ?? [];
    return {
      id,
      routes,
      asked: routes.reduce((sum, { asked }) => sum + asked, 0),
      classes: known?.classes ?? 0,
      threads: (inside?.threads ?? []).filter(({ biz }) => idOf(biz) === id).map(({ name }) => name),
      ports: portsOf(id, borrowed),
    };
  };
  return {
    jvm,
    base: application(BASE),
    modules: jvm.modules.map((module) => {
      const told = application(`${module.name}:${module.version}`);
      return { ...told, classes: module.classes, threads: module.threads, module };
    }),
    kept: jvm.ghosts.map((ghost) => ({ ...ghost, id: `${ghost.name}:${ghost.version}@${ghost.loader}` })),
    links: borrowed.map((one) => ({
      id: `${idOf(one.from)} ${idOf(one.to)} ${beanName(one)}`,
      from: portId('uses', idOf(one.from), `${idOf(one.to)} ${beanName(one)}`),
      to: portId('offers', idOf(one.to), beanName(one)),
      user: idOf(one.from),
      owner: idOf(one.to),
      bean: one.bean,
      type: one.type,
      calls: one.calls,
    })),
  };
}

const portId = (kind: Port['kind'], application: string, name: string): string => `${kind} ${application} ${name}`;

function portsOf(id: string, borrowed: readonly BorrowedBean[]): readonly Port[] {
  const ports = borrowed.flatMap((one): Port[] => [
    ...(idOf(one.to) === id ? [{ id: portId('offers', id, beanName(one)), kind: 'offers' as const, name: beanName(one) }] : []),
    ...(idOf(one.from) === id
      ? [{ id: portId('uses', id, `${idOf(one.to)} ${beanName(one)}`), kind: 'uses' as const, name: beanName(one) }]
      : []),
  ]);
  const unique = new Map(ports.map((port) => [port.id, port]));
  return [...unique.values()].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'offers' ? -1 : 1));
}
