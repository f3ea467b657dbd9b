import type { HttpResult } from '../../../../sandbox/protocol/messages.ts';
import type { SplitEndpoint } from '../../../../sandbox/protocol/split.ts';
import { button, h } from '../../element.ts';
import type { Scene } from '../border/scene.ts';
import { icon, moduleMark, type OwnIconName } from '../icons.ts';
import type { Desk } from '../view/desk.ts';
import type { Answer, Deployment, StepState } from './deployment.ts';

export interface DeployPanel {
  /** Null before it was asked for. */
  readonly deployment: Deployment | null;
  readonly endpoints: readonly SplitEndpoint[];
  /** Whether there is a split project to be run. */
  readonly ready: boolean;
  start(): void;
  ask(method: string, path: string): void;
}

const STATES = {
  waiting: { status: 'unknown', icon: 'wait' },
  running: { status: 'part', icon: 'part' },
  done: { status: 'done', icon: 'done' },
  failed: { status: 'not', icon: 'not' },
} as const satisfies Record<StepState['state'], { status: string; icon: OwnIconName }>;

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

/** The split project, run here: what is done, why it stopped, and what the module answers. */
export function drawDeploy(scene: Scene, desk: Desk, panel: DeployPanel): HTMLElement {
  const { t, n } = desk;
  const { deployment } = panel;
  const { module } = scene.border.wanted;
  const go = button(
    { class: 'k-btn k-btn--primary k-btn--lg', 'data-key': 'deploy', 'data-deploy': true },
    () => panel.start(),
    icon('play'),
    t(deployment ? 'own.deploy.again' : 'own.deploy.go'),
  );
  go.disabled = !panel.ready || deployment?.running === true;
  const about = h(
    'div',
    { class: 'own-res__a' },
    h('h3', {}, t('own.deploy')),
    h('p', {}, t('own.deploy.text', { module: module.name })),
    drawPicture(scene, desk, deployment),
    ...(deployment ? [drawSteps(deployment, scene, desk)] : []),
    ...(scene.open.length > 0 ? [h('p', { class: 'own-res__o' }, icon('warn'), t('own.deploy.open', { n: n(scene.open.length) }))] : []),
    go,
    h('small', { class: 'k-dim' }, t('own.deploy.note')),
  );
  return h(
    'section',
    { class: 'own-res__d', 'data-run': deployment !== null, 'aria-busy': deployment?.running === true ? 'true' : null },
    about,
    ...(deployment ? [h('div', { class: 'own-res__r' }, ...drawResult(deployment, panel, desk))] : []),
  );
}

function drawPicture({ border }: Scene, { t }: Desk, deployment: Deployment | null): HTMLElement {
  const state = (step: StepState['step']): string => deployment?.steps.find((one) => one.step === step)?.state ?? 'done';
  const { name, version } = border.wanted.module;
  return h(
    'div',
    { class: 'own-mini-l', 'aria-hidden': 'true', 'data-base': state('start'), 'data-mod': state('deploy') },
    h('span', { class: 'own-l-rail' }),
    h('span', { class: 'own-l-mod' }, moduleMark(), h('b', {}, name), h('small', {}, version)),
    h('span', { class: 'own-l-base' }, h('b', {}, t('own.side.base')), h('small', {}, deployment?.jvm ? `pid ${deployment.jvm.pid}` : '')),
  );
}

function drawSteps({ steps }: Deployment, scene: Scene, { t, n }: Desk): HTMLElement {
  return h(
    'ol',
    { class: 'own-steps' },
    ...steps.map(({ step, state, milliseconds }) =>
      h(
        'li',
        { 'data-st': STATES[state].status, 'data-step-state': state },
        icon(STATES[state].icon),
        h('span', {}, t(`own.deploy.step.${step}`, { module: scene.border.wanted.module.name })),
        h('span', { class: 'sr-only' }, t(`own.deploy.is.${state}`)),
        h('span', { class: 'k-num k-dim' }, milliseconds === null ? '' : t('own.deploy.ms', { n: n(milliseconds) })),
      ),
    ),
  );
}

function drawResult(deployment: Deployment, panel: DeployPanel, desk: Desk): readonly (Node | null)[] {
  const { t } = desk;
  const failed = deployment.steps.find(({ state }) => state === 'failed');
  return [
    ...(failed ? [drawFailure(deployment, failed, desk)] : []),
    ...(deployment.jvm?.phase === 'up' ? drawAsking(deployment, panel, desk) : []),
    deployment.printed === ''
      ? null
      : h(
          'details',
          { class: 'own-printed' },
          h('summary', {}, t('own.deploy.printed')),
          h('pre', { tabindex: 0, translate: 'no' }, h('code', {}, deployment.printed)),
        ),
  ];
}

function drawFailure({ reasons, missing }: Deployment, { step }: StepState, { t }: Desk): HTMLElement {
  return h(
    'div',
    { class: 'k-note k-note--bad own-stopped', role: 'alert' },
    h('h4', {}, t(`own.deploy.stopped.${step}`)),
    missing ? h('p', {}, t(`own.deploy.missing.${missing}`)) : null,
    reasons.length > 0 ? h('pre', { tabindex: 0, translate: 'no' }, h('code', {}, reasons.join('\n'))) : null,
    h('p', {}, t('own.deploy.stopped.text')),
  );
}

function drawAsking(deployment: Deployment, { endpoints, ask }: DeployPanel, { t, n }: Desk): readonly HTMLElement[] {
  const [latest] = deployment.answers;
  const path = h('input', {
    class: 'k-field k-field--lg k-field--code',
    name: 'path',
    value: latest?.path ?? endpoints[0]?.after ?? '/',
    'aria-label': t('own.deploy.path'),
    list: 'own-endpoints',
    autocomplete: 'off',
    spellcheck: 'false',
    'data-key': 'path',
    required: true,
  });
  const method = h(
    'select',
    { class: 'k-field k-field--lg', name: 'method', 'aria-label': t('own.deploy.method'), 'data-key': 'method' },
    ...METHODS.map((one) => h('option', { selected: one === (latest?.method ?? 'GET') }, one)),
  );
  const form = h('form', { class: 'own-ask' }, method, path, h('button', { class: 'k-btn', 'data-key': 'ask' }, t('own.deploy.ask.go')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(method.value, path.value.startsWith('/') ? path.value : `/${path.value}`);
  });
  return [
    h('h4', {}, t('own.deploy.ask')),
    h('p', { class: 'k-dim' }, endpoints.length === 0 ? t('own.deploy.none') : t('own.deploy.ask.text', { n: n(endpoints.length) })),
    form,
    h('datalist', { id: 'own-endpoints' }, ...endpoints.map((one) => h('option', { value: one.after }, `${one.method} ${one.after}`))),
    h(
      'div',
      { role: 'log', 'aria-label': t('own.deploy.answers') },
      h('ol', { class: 'own-answers' }, ...deployment.answers.map((one) => drawAnswer(one, t))),
    ),
  ];
}

function drawAnswer({ method, path, before, result, limit }: Answer, t: Desk['t']): HTMLElement {
  return h(
    'li',
    { 'data-st': isGood(result) ? 'done' : before ? 'unknown' : 'not' },
    h('p', {}, h('code', { translate: 'no' }, `${method} ${path}`), h('b', { class: 'k-num' }, statusOf(result, t))),
    h('span', { class: 'k-dim' }, t(before ? 'own.deploy.before' : 'own.deploy.after')),
    limit === null ? null : h('p', { class: 'own-answers__l', translate: 'no' }, limit),
    h('pre', { translate: 'no' }, h('code', {}, result.body)),
  );
}

const isGood = ({ outcome, status }: HttpResult): boolean => outcome === 'answered' && status < 400;
const statusOf = ({ outcome, status }: HttpResult, t: Desk['t']): string =>
  outcome === 'answered' ? String(status) : t(`own.deploy.outcome.${outcome}`);
