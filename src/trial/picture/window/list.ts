import { button, h, mark } from '../../element.ts';
import { clock } from '../../result/durations.ts';
import type { Words } from '../../words.ts';
import { megabytes, operationTexts, phaseText, signs, type RealTimes } from '../texts.ts';
import { BASE, type Application, type Scene } from './scene.ts';
import { routeText } from './route-text.ts';

/** All that the picture shows, in words: the first choice on phones, and what a screen reader reads. */
export function drawList(scene: Scene, choose: (id: string) => void, real: RealTimes, t: Words): readonly Node[] {
  const { jvm, modules, kept, base } = scene;
  const join = (texts: readonly (string | null)[]): string =>
    `${texts.filter((text) => text !== null).join(t('trial.comma'))}${t('trial.more.stop')}`;
  const item = (id: string, hue: number | null, title: string, small: string, ...lines: readonly string[]): HTMLElement =>
    h(
      'li',
      { class: hue === null ? null : `m${hue}` },
      h(
        'h3',
        {},
        hue === null ? null : mark(hue),
        button({ class: 'ilist__b' }, () => choose(id), title),
        h('small', {}, small),
      ),
      ...lines.filter((line) => line !== '').map((line) => h('p', {}, line)),
    );
  return [
    h('p', { class: 'ilist__i' }, t('trial.more.listIntro')),
    h(
      'ul',
      {},
      item(
        BASE,
        null,
        jvm.base ? `${t('trial.picture.base')} ${jvm.version}` : jvm.name,
        `${phaseText(jvm.phase, t)} · ${t('trial.picture.restarts', { n: jvm.restarts })}`,
        join([
          t('trial.picture.pid', { pid: jvm.pid }),
          ...jvm.httpPorts.map((port) => t('trial.picture.http', { port })),
          jvm.arkletPort === null ? null : t('trial.picture.arklet', { port: jvm.arkletPort }),
          jvm.base ? t('trial.more.modelledText', { mb: megabytes(jvm.metaspace.used), by: megabytes(jvm.metaspace.growth) }) : null,
          t('trial.more.threads', { n: base.threads.length }),
        ]),
        ...applicationLines(base, scene, t),
      ),
      ...modules.map((told) => {
        const { module } = told;
        return item(
          told.id,
          module.mark,
          `${module.name} #${module.load}`,
          t(signs[module.state].word),
          join([
            module.version,
            module.loader === null ? null : `@${module.loader}`,
            t('trial.more.fromTime', { at: clock(module.since - jvm.startedAt) }),
            t('trial.more.ownClasses', { n: module.classes }),
            told.threads.length === 0 ? t('trial.more.threads', { n: 0 }) : told.threads.join(t('trial.comma')),
          ]),
          ...applicationLines(told, scene, t),
        );
      }),
      ...kept.map((ghost) =>
        item(
          ghost.id,
          ghost.mark,
          `${ghost.name} ${ghost.version}`,
          t('trial.more.uninstalled'),
          join([
            `@${ghost.loader}`,
            ghost.threads.length > 0 ? t('trial.picture.heldBy', { names: ghost.threads.join(t('trial.comma')) }) : t('trial.picture.kept'),
          ]),
        ),
      ),
    ),
    h('h3', { class: 'ilist__o' }, t('trial.picture.operations')),
    h(
      'ol',
      { class: 'ilist__ops' },
      ...jvm.operations.map((operation) =>
        h('li', {}, `${clock(operation.at)} ${operationTexts(operation, real, t).join(t('trial.comma'))}`),
      ),
      h('li', {}, `${clock(0)} ${t('trial.op.start')}`),
    ),
  ];
}

function applicationLines({ id, routes }: Application, { links }: Scene, t: Words): readonly string[] {
  const named = (other: string): string => (other === BASE ? t('trial.picture.base') : other);
  const calls = (n: number | null): string => (n === null ? t('trial.more.notCounted') : t('trial.more.calls', { n }));
  return [
    routes.length === 0
      ? ''
      : t('trial.more.listRoutes', { routes: routes.map((route) => `${routeText(route)} (${route.asked})`).join(t('trial.comma')) }),
    ...links
      .filter(({ user }) => user === id)
      .map(({ bean, type, owner, calls: n }) => t('trial.more.listUses', { bean: bean ?? type, owner: named(owner), calls: calls(n) })),
    ...links
      .filter(({ owner }) => owner === id)
      .map(({ bean, type, user, calls: n }) => t('trial.more.listOffers', { bean: bean ?? type, user: named(user), calls: calls(n) })),
  ];
}
