import { h, icon } from '../element.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import type { StartLoads } from './loads.ts';
import { stagesOf, type Stage } from './stages.ts';

const ICONS = { waiting: 'todo', loading: 'part', done: 'done' } as const;
const kilobytes = (bytes: number): string => Math.round(bytes / 1024).toLocaleString('en');

/** Lists the stages of a start wherever the page has a place for them, until the step is ready. */
export function mountStages(root: HTMLElement, session: Session, loads: StartLoads, t: Words): void {
  const lists = [...root.querySelectorAll<HTMLElement>('[data-stages]')];
  let drawn = '';

  function draw(): void {
    const { phase, step } = session.situation;
    const starting = phase === 'starting';
    for (const list of lists) list.closest<HTMLElement>('.boot')?.toggleAttribute('hidden', !starting);
    if (!starting) return;
    const base = session.lesson.steps[step]?.arrive.some((line) => line.includes('java -jar')) ?? false;
    const stages = stagesOf(loads.loads, session.situation, base);
    const now = JSON.stringify(stages.map((stage) => [session.language, stage.name, stage.state, size(stage)]));
    if (now === drawn) return;
    drawn = now;
    for (const list of lists) list.replaceChildren(...stages.map(row));
  }

  const row = (stage: Stage): HTMLElement =>
    h(
      'li',
      { 'data-stage': stage.name, 'data-state': stage.state, 'aria-current': stage.state === 'loading' ? 'step' : null },
      icon(ICONS[stage.state]),
      h('span', {}, t(`trial.stages.${stage.name}`), h('span', { class: 'sr-only' }, ` ${t(`trial.stages.is.${stage.state}`)}`)),
      h('span', { class: 'boot__n k-num' }, size(stage)),
    );

  const size = ({ bytes, sent }: Stage): string =>
    bytes === null
      ? ''
      : sent === null
        ? t('trial.stages.bytes', { kb: kilobytes(bytes) })
        : t('trial.stages.sent', { kb: kilobytes(bytes), sent: kilobytes(sent) });

  draw();
  session.changes.add(draw);
  loads.changes.add(draw);
}
