import { button, h, icon, mark } from '../../element.ts';
import type { Words } from '../../words.ts';
import type { Facts } from './facts.ts';

export interface FactsDoors {
  /** Types the command into the terminal. */
  readonly run: (command: string) => void;
}

/** The rows of what is told, which change while it is looked at. */
export const factRows = ({ facts }: Pick<Facts, 'facts'>): readonly Node[] =>
  facts.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text)));

export const drawFacts = ({ title, mark: hue, load, command, note, ...told }: Facts, { run }: FactsDoors, t: Words): readonly Node[] => [
  h(
    'h3',
    { class: hue === null ? null : `m${hue}` },
    hue === null ? null : mark(hue),
    title,
    load === null ? null : h('span', { class: 'gen' }, `#${load}`),
  ),
  h('dl', { class: 'facts' }, ...factRows(told)),
  h('h4', {}, t('trial.more.onReal')),
  ...(command === null
    ? []
    : [
        h('pre', { class: 'inst__run', tabindex: 0 }, h('code', {}, command)),
        h(
          'p',
          { class: 'inst__do' },
          button(
            { class: 'k-btn k-btn--sm', 'aria-label': t('trial.more.runHereNamed', { command }) },
            () => run(command),
            icon('play'),
            t('trial.more.runHere'),
          ),
          button(
            { class: 'k-btn k-btn--bare k-btn--sm' },
            () => void navigator.clipboard.writeText(command),
            icon('copy'),
            t('trial.more.copy'),
          ),
        ),
      ]),
  h('p', { class: 'inst__n' }, note),
];
