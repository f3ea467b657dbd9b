import type { HttpResult } from '../../../../sandbox/protocol/messages.ts';
import { clock, span } from '../../result/durations.ts';
import type { Words } from '../../words.ts';
import { megabytes, phaseText, signs } from '../texts.ts';
import { BASE, type Application, type Link, type Scene, type SceneModule } from './scene.ts';
import type { Stay } from './history.ts';
import { routeText } from './route-text.ts';

/** What is told of a thing that was chosen, and the command that shows the same on a real base. */
export interface Facts {
  readonly title: string;
  /** Number of its hue and shape; null: none of its own. */
  readonly mark: number | null;
  readonly load: number | null;
  readonly facts: readonly (readonly [string, string])[];
  /** Null: a real base has nothing that shows it. */
  readonly command: string | null;
  readonly note: string;
}

export interface Told {
  /** Milliseconds since 1970 by the sandbox's clock. */
  readonly now: number;
  readonly stays: readonly Stay[];
  /** The newest answer of each application that was seen. */
  readonly answers: ReadonlyMap<string, Pick<HttpResult, 'status'> & { readonly path: string }>;
}

export function factsOf(id: string, scene: Scene, told: Told, t: Words): Facts | null {
  const module = scene.modules.find((one) => one.id === id);
  if (module) return ofModule(module, scene, told, t);
  if (id === BASE) return ofBase(scene, told, t);
  const ghost = scene.kept.find((one) => one.id === id);
  if (ghost)
    return {
      title: `${ghost.name} ${ghost.version}`,
      mark: ghost.mark,
      load: null,
      facts: [
        [t('trial.more.fact.state'), t('trial.more.uninstalled')],
        [t('trial.more.fact.loader'), `@${ghost.loader}`],
        [t('trial.more.fact.heldBy'), listed(ghost.threads, t)],
      ],
      command: `jcmd ${scene.jvm.pid} ${ghost.threads.length > 0 ? 'Thread.print' : 'GC.class_histogram'}`,
      note: t('trial.more.note.kept'),
    };
  const link = scene.links.find((one) => one.id === id);
  return link ? ofLink(link, scene, t) : null;
}

const arklet = (scene: Scene, command: 'queryAllBiz' | 'health'): string | null =>
  scene.jvm.arkletPort === null ? null : `curl -s -X POST localhost:${scene.jvm.arkletPort}/${command} -d '{}'`;

function ofModule({ module, ...application }: SceneModule, scene: Scene, { now, stays, answers }: Told, t: Words): Facts {
  const own = stays.filter(({ name }) => name === module.name);
  const at = own.findIndex(({ load }) => load === module.load);
  const [before, stay] = [own[at - 1], own[at]];
  const answer = answers.get(application.id);
  return {
    title: module.name,
    mark: module.mark,
    load: module.load,
    facts: [
      [t('trial.more.fact.state'), t(signs[module.state].word)],
      [t('trial.more.fact.since'), since(module.since, scene, now, t)],
      ...(before && stay && before.load !== stay.load
        ? [
            [
              t('trial.more.fact.replaced'),
              before.to === null || before.to >= stay.from
                ? t('trial.more.replacedNoGap', { n: before.load })
                : t('trial.more.replaced', { n: before.load, time: span(stay.from - before.to, t) }),
            ] as const,
          ]
        : []),
      [t('trial.more.fact.version'), module.version],
      [t('trial.more.fact.loader'), module.loader === null ? t('trial.none') : `@${module.loader}`],
      [t('trial.more.fact.classes'), String(module.classes)],
      [t('trial.more.fact.path'), module.path ?? t('trial.picture.noWeb')],
      ...shared(application, t),
      ...(answer ? [[t('trial.more.fact.answer'), `${answer.status} ${answer.path}`] as const] : []),
    ],
    command: arklet(scene, 'queryAllBiz'),
    note: t('trial.more.note.loader'),
  };
}

function ofBase(scene: Scene, { now, answers }: Told, t: Words): Facts {
  const { jvm, base } = scene;
  const answer = answers.get(BASE);
  return {
    title: jvm.base ? t('trial.picture.base') : jvm.name,
    mark: null,
    load: null,
    facts: [
      [t('trial.more.fact.state'), phaseText(jvm.phase, t)],
      [t('trial.more.fact.up'), clock(now - jvm.startedAt)],
      [t('trial.more.fact.restarts'), String(jvm.restarts)],
      [t('trial.more.fact.version'), jvm.version],
      [t('trial.more.fact.pid'), String(jvm.pid)],
      [t('trial.more.fact.ports'), listed([...jvm.httpPorts, ...(jvm.arkletPort === null ? [] : [jvm.arkletPort])].map(String), t)],
      ...(jvm.base
        ? [
            [
              t('trial.picture.metaspace'),
              t('trial.more.grown', { mb: megabytes(jvm.metaspace.used), by: megabytes(jvm.metaspace.growth) }),
            ] as const,
          ]
        : []),
      ...shared(base, t),
      ...(answer ? [[t('trial.more.fact.answer'), `${answer.status} ${answer.path}`] as const] : []),
    ],
    command: arklet(scene, 'health') ?? `jcmd ${jvm.pid} VM.uptime`,
    note: jvm.base ? t('trial.more.note.memory') : t('trial.picture.plain'),
  };
}

const shared = ({ threads, routes, ports }: Application, t: Words): readonly (readonly [string, string])[] => [
  [t('trial.more.fact.threads'), threads.length === 0 ? t('trial.none') : listed(threads, t)],
  ...(routes.length > 0
    ? [
        [
          t('trial.more.routes'),
          listed(
            routes.map((route) => `${routeText(route)} (${route.asked})`),
            t,
          ),
        ] as const,
      ]
    : []),
  ...(ports.length > 0
    ? [
        [
          t('trial.more.beans'),
          listed(
            ports.map(({ kind, name }) => `${t(kind === 'offers' ? 'trial.more.offers' : 'trial.more.uses')} ${name}`),
            t,
          ),
        ] as const,
      ]
    : []),
];

function ofLink({ bean, type, calls, user, owner }: Link, scene: Scene, t: Words): Facts {
  const named = (id: string): string => (id === BASE ? t('trial.picture.base') : id);
  return {
    title: bean ?? type.slice(type.lastIndexOf('.') + 1),
    mark: scene.modules.find(({ id }) => id === owner)?.module.mark ?? null,
    load: null,
    facts: [
      [t('trial.more.fact.offeredBy'), named(owner)],
      [t('trial.more.fact.usedBy'), named(user)],
      [t('trial.more.fact.type'), type],
      [t('trial.more.fact.bean'), bean ?? t('trial.more.byType')],
      [t('trial.more.fact.calls'), calls === null ? t('trial.more.notCounted') : String(calls)],
    ],
    command: null,
    note: t('trial.more.note.calls'),
  };
}

const listed = (texts: readonly string[], t: Words): string => (texts.length === 0 ? t('trial.none') : texts.join(t('trial.comma')));

const since = (at: number, { jvm }: Scene, now: number, t: Words): string =>
  t('trial.more.sinceFor', { at: clock(at - jvm.startedAt), for: clock(now - at) });
