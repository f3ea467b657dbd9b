import { h, icon, mark } from '../element.ts';
import type { IconName } from '../icons.ts';
import type { Session } from '../session.ts';
import type { TrialKey, Words } from '../words.ts';
import type { Marks } from './marks.ts';
import { clock, pictureOf, type JvmInPicture, type ModuleInPicture, type ModuleState, type OperationInPicture } from './view.ts';

/** How long things take on a real base, from the recordings: `0.4–0.9`. Seconds. */
export interface RealTimes {
  readonly install: string;
  readonly start: string;
}

const SIGNS: Readonly<Record<ModuleState, { readonly icon: IconName; readonly word: TrialKey }>> = {
  activated: { icon: 'done', word: 'trial.state.activated' },
  deactivated: { icon: 'off', word: 'trial.state.deactivated' },
  resolved: { icon: 'part', word: 'trial.state.resolved' },
  broken: { icon: 'not', word: 'trial.state.broken' },
  stopped: { icon: 'off', word: 'trial.state.stopped' },
};
const PHASES = { starting: 'trial.phase.starting', up: 'trial.phase.up', failed: 'trial.phase.failed' } as const;
const OPERATIONS = {
  install: 'trial.op.install',
  uninstall: 'trial.op.uninstall',
  switch: 'trial.op.switch',
  start: 'trial.op.start',
} as const;
const FAILURES = {
  install: 'trial.op.installFailed',
  uninstall: 'trial.op.uninstallFailed',
  switch: 'trial.op.switchFailed',
  start: 'trial.op.start',
} as const;
/** Operations that fit without scrolling far. */
const SHOWN = 8;
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** Draws every JVM that runs, and keeps the drawing true. The line for phones says the same in short. */
export function mountPicture(root: HTMLElement, line: HTMLElement, session: Session, marks: Marks, real: RealTimes, t: Words): void {
  let drawn = '';
  const draw = (): void => {
    const jvms = pictureOf(session.situation.state, marks);
    const { restarts, phase } = session.situation;
    const now = JSON.stringify([jvms, restarts, phase]);
    if (now === drawn) return;
    drawn = now;
    root.replaceChildren(...(jvms.length > 0 ? jvms.flatMap((jvm) => drawJvm(jvm, restarts)) : [nothing(phase === 'starting')]));
    line.replaceChildren(...inShort(jvms, phase === 'starting'));
    tick();
  };
  const tick = (): void => {
    for (const place of [...root.querySelectorAll<HTMLElement>('[data-since]'), ...line.querySelectorAll<HTMLElement>('[data-since]')]) {
      place.textContent = clock(Date.now() - Number(place.dataset['since']));
    }
  };

  function nothing(starting: boolean): HTMLElement {
    return h(
      'div',
      { class: 'rack', 'data-off': true },
      h('ul', { class: 'rack__m' }, h('li', { class: 'slot' }, t('trial.picture.slot'))),
      h(
        'div',
        { class: 'base', 'data-off': true },
        h(
          'p',
          { class: 'base__1' },
          h('b', {}, t('trial.picture.nothing')),
          h('span', { class: 'base__up' }, starting ? t('trial.phase.starting') : t('trial.phase.none')),
        ),
      ),
    );
  }

  function drawJvm(jvm: JvmInPicture, restarts: number): readonly Node[] {
    if (!jvm.base)
      return [
        h(
          'div',
          { class: 'rack rack--plain' },
          foot(jvm, [t('trial.picture.pid', { pid: jvm.pid }), ...http(jvm)]),
          h('p', { class: 'rack__note' }, t('trial.picture.plain')),
        ),
      ];
    const facts = [
      t('trial.picture.pid', { pid: jvm.pid }),
      ...http(jvm),
      ...(jvm.arkletPort === null ? [] : [t('trial.picture.arklet', { port: jvm.arkletPort })]),
      t('trial.picture.restarts', { n: restarts }),
    ];
    const slots = [...jvm.modules.map(drawModule), h('li', { class: 'slot' }, t('trial.picture.slot'))];
    return [
      h(
        'div',
        { class: 'rack' },
        h('ul', { class: 'rack__m', 'aria-label': t('trial.picture.modules') }, ...slots),
        jvm.modules.length === 0 ? h('p', { class: 'rack__note' }, t('trial.picture.noModule')) : null,
        foot(jvm, facts),
      ),
      ...(jvm.ghosts.length > 0 ? [drawGhosts(jvm)] : []),
      drawMetaspace(jvm),
      drawOperations(jvm),
    ];
  }

  const http = (jvm: JvmInPicture): readonly string[] => jvm.httpPorts.map((port) => t('trial.picture.http', { port }));

  function foot(jvm: JvmInPicture, facts: readonly string[]): HTMLElement {
    const up = h(
      'span',
      { class: 'base__up', 'data-phase': jvm.phase },
      jvm.phase === 'up' ? h('i', { class: 'live', 'aria-hidden': 'true' }) : null,
      `${t(PHASES[jvm.phase])} `,
    );
    if (jvm.phase === 'up') up.append(h('span', { class: 'k-num', 'data-since': jvm.startedAt }));
    return h(
      'div',
      { class: 'base', 'data-pid': jvm.pid },
      h(
        'p',
        { class: 'base__1' },
        h('b', {}, jvm.base ? t('trial.picture.base') : jvm.name),
        ' ',
        h('span', { class: 'k-mono' }, jvm.version),
        up,
      ),
      h('p', { class: 'base__2 k-num' }, facts.join(t('trial.comma'))),
    );
  }

  function drawModule(module: ModuleInPicture): HTMLElement {
    const sign = SIGNS[module.state];
    return h(
      'li',
      { class: `mod m${module.mark}`, 'data-mod': module.state },
      h('span', { class: 'mod__key', 'aria-hidden': 'true' }),
      h(
        'div',
        { class: 'mod__b' },
        h(
          'p',
          { class: 'mod__1' },
          mark(module.mark),
          h('b', {}, module.name),
          ' ',
          h('span', { class: 'k-mono' }, module.version),
          h('span', { class: 'mod__st' }, icon(sign.icon), t(sign.word)),
        ),
        h(
          'p',
          { class: 'mod__2' },
          h('code', {}, module.path ?? t('trial.picture.noWeb')),
          h('span', { class: 'mod__cl' }, t('trial.picture.classes', { n: module.classes })),
        ),
      ),
    );
  }

  function drawGhosts({ ghosts }: JvmInPicture): HTMLElement {
    return h(
      'div',
      { class: 'ghosts' },
      h('h3', {}, t('trial.picture.ghosts')),
      h(
        'ul',
        {},
        ...ghosts.map((ghost) =>
          h(
            'li',
            { class: `ghost m${ghost.mark}` },
            mark(ghost.mark),
            h('span', {}, `${ghost.name} `, h('span', { class: 'k-mono' }, ghost.version)),
            h('span', { class: 'ghost__n' }, t('trial.picture.kept')),
          ),
        ),
      ),
    );
  }

  function drawMetaspace({ metaspace }: JvmInPicture): HTMLElement {
    return h(
      'div',
      { class: 'meta' },
      h(
        'p',
        {},
        h('b', {}, t('trial.picture.metaspace')),
        h('span', { class: 'k-num' }, `${megabytes(metaspace.used)} MB`),
        h('span', { class: 'meta__a k-num' }, t('trial.picture.growth', { mb: megabytes(metaspace.growth) })),
      ),
      h('p', { class: 'meta__k' }, t('trial.picture.grows')),
    );
  }

  function drawOperations(jvm: JvmInPicture): HTMLElement {
    const started = h(
      'li',
      {},
      h('span', { class: 'ops__m' }, h('i', { class: 'live' })),
      h('time', { class: 'k-num' }, clock(0)),
      h('span', {}, t('trial.op.start'), ' ', h('span', { class: 'ops__d k-num' }, t('trial.op.startReal', { seconds: real.start }))),
    );
    return h(
      'div',
      { class: 'ops' },
      h('h3', {}, t('trial.picture.operations')),
      h('ol', {}, ...jvm.operations.slice(0, SHOWN).map(drawOperation), started),
    );
  }

  function drawOperation(operation: OperationInPicture): HTMLElement {
    const { kind, failed, name, version, took } = operation;
    const here = { ms: Math.max(1, Math.round(took)), seconds: real.install };
    const detail = kind === 'install' && !failed ? t('trial.op.installReal', here) : t('trial.op.took', here);
    return h(
      'li',
      { class: `${operation.mark === null ? '' : `m${operation.mark}`}${failed ? ' ops__bad' : ''}` },
      h('span', { class: 'ops__m' }, operation.mark === null ? null : mark(operation.mark)),
      h('time', { class: 'k-num' }, clock(operation.at)),
      h('span', {}, t(failed ? FAILURES[kind] : OPERATIONS[kind], { name, version }), ' ', h('span', { class: 'ops__d k-num' }, detail)),
    );
  }

  function inShort(jvms: readonly JvmInPicture[], starting: boolean): readonly Node[] {
    const jvm = jvms.findLast(({ phase }) => phase === 'up');
    if (!jvm) return [h('span', { class: 'mini__b' }, t(starting ? 'trial.phase.starting' : 'trial.phase.none'))];
    const modules = jvm.modules
      .filter(({ state }) => state === 'activated')
      .map(({ mark: number, name, version }) =>
        h('span', { class: `m${number}` }, mark(number), h('span', { class: 'sr-only' }, `${name} `), version),
      );
    return [
      h(
        'span',
        { class: 'mini__b' },
        h('i', { class: 'live' }),
        `${jvm.base ? t('trial.picture.base') : jvm.name} `,
        h('span', { class: 'k-num', 'data-since': jvm.startedAt }),
      ),
      ...(modules.length > 0 ? [h('span', { class: 'mini__m' }, ...modules)] : []),
    ];
  }

  draw();
  session.changes.add(draw);
  setInterval(tick, 1000);
}
