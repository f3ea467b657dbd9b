import { h, icon, mark } from '../element.ts';
import type { Words } from '../words.ts';
import type { BaseInScene, ModuleOnBase } from './scene.ts';
import { agreementText, heartText, newestText, podsText, toldText } from './texts.ts';

/** A base with more modules than this shows each as its shape alone. */
const WITH_NAMES = 6;

/** One base: its modules plugged into it, what Kubernetes says of them, and what came of the last requests. */
export function drawBase(base: BaseInScene, t: Words): readonly Node[] {
  const { modules } = base;
  const named = modules.length <= WITH_NAMES;
  const list = h(
    'ul',
    { class: named ? 'cb__m' : 'cb__m cb__m--many' },
    ...modules.map((module) => (named ? drawModule(module, t) : drawShape(module, t))),
    modules.length === 0 ? h('li', { class: 'cb__none' }, t('trial.more.cluster.noModule')) : null,
  );
  return [
    h(
      'p',
      { class: 'cb__told', 'data-told': base.told },
      icon(base.told === 'ready' ? 'done' : base.told === 'none' ? 'off' : 'not'),
      h('span', { class: 'k-mono' }, base.node ?? t('trial.more.cluster.noNode')),
      base.node === null ? null : h('b', {}, toldText(base)),
    ),
    ...drawFlow(base, t),
    list,
    h(
      'div',
      { class: 'cb__foot', 'data-runs': String(base.runs) },
      h(
        'p',
        {},
        base.runs ? h('i', { class: 'live', 'aria-hidden': 'true' }) : icon('not'),
        h('b', {}, t('trial.more.cluster.base', { n: base.number })),
        ' ',
        h('span', { class: 'k-mono' }, base.address),
        h('span', { class: 'cb__runs' }, t(base.runs ? 'trial.more.cluster.runs' : 'trial.more.cluster.dead')),
      ),
    ),
    ...(base.watched.length > 0 ? [drawWatched(base.watched, t)] : []),
  ];
}

/** What goes down to the base's Arklet, and what comes up from it: an arrow each. */
function drawFlow(base: BaseInScene, t: Words): readonly HTMLElement[] {
  const heart = heartText(base, t);
  const down = base.newest ? h('p', { class: 'cf cf--down', 'data-failed': !base.newest.succeeded }, newestText(base.newest, t)) : null;
  const up = heart === '' ? null : h('p', { class: 'cf cf--up', 'data-silent': !base.runs }, heart);
  return down || up ? [h('div', { class: 'cb__flow' }, down, up)] : [];
}

function drawModule(module: ModuleOnBase, t: Words): HTMLElement {
  return h(
    'li',
    { class: `cm m${module.mark}`, 'data-state': module.state ?? 'absent', 'data-agreement': module.agreement },
    h('span', { class: 'cm__key', 'aria-hidden': 'true' }),
    h(
      'div',
      { class: 'cm__b' },
      h('p', { class: 'cm__1' }, mark(module.mark), h('b', {}, module.name), ' ', h('span', { class: 'k-mono' }, module.version)),
      h('p', { class: 'cm__2' }, podsText(module, t)),
      module.agreement === 'same' ? null : h('p', { class: 'cm__3' }, agreementText(module, t)),
    ),
  );
}

function drawShape(module: ModuleOnBase, t: Words): HTMLElement {
  const text = [`${module.name} ${module.version}`, podsText(module, t), agreementText(module, t)].filter((part) => part !== '').join(', ');
  return h(
    'li',
    { class: `cs m${module.mark}`, 'data-state': module.state ?? 'absent', 'data-agreement': module.agreement, title: text },
    mark(module.mark),
  );
}

/** The last requests that were watched, a stroke each; a lost one is a cross. */
function drawWatched(watched: readonly boolean[], t: Words): HTMLElement {
  const lost = watched.filter((one) => one).length;
  return h(
    'p',
    { class: 'cb__w' },
    h('span', { class: 'cb__dots', 'aria-hidden': 'true' }, ...watched.map((one) => h('i', { class: one ? 'lost' : null }))),
    h('span', { class: lost > 0 ? 'cb__lost' : null }, t('trial.more.cluster.watched', { n: watched.length - lost, lost })),
  );
}
