import { h } from '../../element.ts';
import { LETTERS } from '../border/scene.ts';
import { icon } from '../icons.ts';
import type { Desk } from './desk.ts';
import { drawSquares } from './draw-squares.ts';

const SVG = 'http://www.w3.org/2000/svg';

function stroke(kind: string, back: boolean): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'edges');
  svg.setAttribute('width', '34');
  svg.setAttribute('height', '10');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', kind);
  path.setAttribute('d', back ? 'M34 5H3' : 'M0 5H31');
  svg.append(path);
  return svg;
}

/** What squares, letters and lines mean. */
export function drawLegend({ t }: Desk): HTMLElement {
  const letter = (one: string): HTMLElement => h('i', { class: 'row__k', 'data-k': one, 'aria-hidden': 'true' }, one);
  const letters = [...new Set(Object.values(LETTERS))].filter((one) => one !== '');
  return h(
    'div',
    { class: 'own-leg' },
    h(
      'ul',
      {},
      h('li', {}, drawSquares(1, { columns: 1, pitch: 10, size: 8 }, { base: [0] }), t('own.map.class')),
      h('li', {}, letter('S'), t('own.map.named')),
      h('li', {}, stroke('e-ok', true), t('own.map.left')),
      h('li', { 'data-st': 'not' }, stroke('e-bad', false), icon('cross'), t('own.map.right')),
      h('li', { 'data-st': 'done' }, stroke('e-api', false), icon('tick'), t('own.map.byApi')),
    ),
    h(
      'details',
      { class: 'own-leg__k' },
      h('summary', {}, t('own.letters')),
      h('ul', {}, ...letters.map((one) => h('li', {}, letter(one), t(`own.letters.${one}`)))),
    ),
  );
}
