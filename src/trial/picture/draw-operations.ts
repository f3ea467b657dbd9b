import { h, mark } from '../element.ts';
import type { Words } from '../words.ts';
import { operationTexts, type RealTimes } from './texts.ts';
import { clock, type JvmInPicture, type OperationInPicture } from './view.ts';

/** Operations that fit without scrolling far. */
const SHOWN = 8;

/** What Arklet did, newest first, down to the start of the base. */
export const drawOperations = ({ operations }: JvmInPicture, real: RealTimes, t: Words): HTMLElement =>
  h(
    'div',
    { class: 'ops' },
    h('h3', {}, t('trial.picture.operations')),
    h(
      'ol',
      {},
      ...operations.slice(0, SHOWN).map((operation) => drawOperation(operation, real, t)),
      row('', h('i', { class: 'live' }), 0, t('trial.op.start'), t('trial.op.startReal', { seconds: real.start })),
    ),
  );

function drawOperation(operation: OperationInPicture, real: RealTimes, t: Words): HTMLElement {
  const { mark: number, failed, at } = operation;
  const hue = number === null ? '' : `m${number}`;
  return row(`${hue}${failed ? ' ops__bad' : ''}`, number === null ? null : mark(number), at, ...operationTexts(operation, real, t));
}

const row = (kind: string, sign: Element | null, at: number, text: string, detail: string): HTMLElement =>
  h(
    'li',
    { class: kind || null },
    h('span', { class: 'ops__m' }, sign),
    h('time', { class: 'k-num' }, clock(at)),
    h('span', {}, text, ' ', h('span', { class: 'ops__d k-num' }, detail)),
  );
