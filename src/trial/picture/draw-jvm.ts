import { h, icon, mark } from '../element.ts';
import type { Words } from '../words.ts';
import { drawOperations } from './draw-operations.ts';
import { factsOf, megabytes, phaseText, signs, type RealTimes } from './texts.ts';
import type { JvmInPicture, ModuleInPicture } from './view.ts';

/** Modules that are drawn, the last installed: of hundreds nobody sees one, and each change would draw them all again. */
const SHOWN = 60;

const slot = (t: Words): HTMLElement => h('li', { class: 'slot' }, t('trial.picture.slot'));

/** The place of a base while there is none. */
export const drawNothing = (starting: boolean, t: Words): HTMLElement =>
  h(
    'div',
    { class: 'rack', 'data-off': true },
    h('ul', { class: 'rack__m' }, slot(t)),
    h(
      'div',
      { class: 'base', 'data-off': true },
      h(
        'p',
        { class: 'base__1' },
        h('b', {}, t('trial.picture.nothing')),
        h('span', { class: 'base__up' }, t(starting ? 'trial.phase.starting' : 'trial.phase.none')),
      ),
    ),
  );

/** One JVM; a base with its modules, what is kept of old ones, metaspace and operations. */
export function drawJvm(jvm: JvmInPicture, isNew: (module: ModuleInPicture) => boolean, real: RealTimes, t: Words): readonly Node[] {
  if (!jvm.base)
    return [h('div', { class: 'rack rack--plain' }, drawFoot(jvm, t), h('p', { class: 'rack__note' }, t('trial.picture.plain')))];
  const modules = jvm.modules.slice(-SHOWN).map((module) => drawModule(module, isNew(module), t));
  const more = jvm.modules.length - modules.length;
  return [
    h(
      'div',
      { class: 'rack' },
      h('ul', { class: 'rack__m', 'aria-label': t('trial.picture.modules') }, ...modules, slot(t)),
      modules.length === 0 ? h('p', { class: 'rack__note' }, t('trial.picture.noModule')) : null,
      more > 0 ? h('p', { class: 'rack__note' }, t('trial.picture.more', { n: more })) : null,
      drawFoot(jvm, t),
    ),
    ...(jvm.ghosts.length > 0 ? [drawGhosts(jvm, t)] : []),
    drawMetaspace(jvm, t),
    drawOperations(jvm, real, t),
  ];
}

function drawFoot(jvm: JvmInPicture, t: Words): HTMLElement {
  const up = jvm.phase === 'up';
  return h(
    'div',
    { class: 'base', 'data-pid': jvm.pid },
    h(
      'p',
      { class: 'base__1' },
      h('b', {}, jvm.base ? t('trial.picture.base') : jvm.name),
      ' ',
      h('span', { class: 'k-mono' }, jvm.version),
      h(
        'span',
        { class: 'base__up', 'data-phase': jvm.phase },
        up ? h('i', { class: 'live', 'aria-hidden': 'true' }) : null,
        `${phaseText(jvm.phase, t)} `,
        up ? h('span', { class: 'k-num', 'data-since': jvm.startedAt }) : null,
      ),
    ),
    h('p', { class: 'base__2 k-num' }, factsOf(jvm, t)),
  );
}

function drawModule(module: ModuleInPicture, isNew: boolean, t: Words): HTMLElement {
  const sign = signs[module.state];
  return h(
    'li',
    { class: `mod m${module.mark}${isNew ? ' mod--new' : ''}`, 'data-mod': module.state },
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
        h('span', { class: 'gen', title: t('trial.picture.load', { n: module.load }) }, `#${module.load}`),
        h('span', { class: 'mod__st' }, icon(sign.icon), t(sign.word)),
      ),
      h(
        'p',
        { class: 'mod__2' },
        h('code', {}, module.path ?? t('trial.picture.noWeb')),
        h(
          'span',
          { class: 'mod__cl' },
          t('trial.picture.classes', { n: module.classes }),
          module.loader === null ? null : h('span', { class: 'k-mono', title: t('trial.picture.loader') }, ` @${module.loader}`),
        ),
      ),
    ),
  );
}

function drawGhosts({ ghosts }: JvmInPicture, t: Words): HTMLElement {
  const items = ghosts.map((ghost) =>
    h(
      'li',
      { class: `ghost m${ghost.mark}` },
      mark(ghost.mark),
      h('span', {}, `${ghost.name} `, h('span', { class: 'k-mono' }, `${ghost.version} @${ghost.loader}`)),
      h(
        'span',
        { class: 'ghost__n' },
        ghost.threads.length > 0 ? t('trial.picture.heldBy', { names: ghost.threads.join(t('trial.comma')) }) : t('trial.picture.kept'),
      ),
    ),
  );
  return h('div', { class: 'ghosts' }, h('h3', {}, t('trial.picture.ghosts')), h('ul', {}, ...items));
}

const drawMetaspace = ({ metaspace }: JvmInPicture, t: Words): HTMLElement =>
  h(
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
