import { button, h } from '../../element.ts';
import type { Scene } from '../border/scene.ts';
import { icon, type OwnIconName } from '../icons.ts';
import { drawLeavesLink } from '../leaves/leaves-link.ts';
import type { Desk } from '../view/desk.ts';
import { sentences } from '../view/sentences.ts';
import { drawDeploy, type DeployPanel } from '../deploy/deploy-view.ts';
import { COMMAND_LINE } from './command-line.ts';
import type { Item, Parcel } from './parcel.ts';

const ICONS = { zip: 'dir', patch: 'list', report: 'file', decision: 'tick' } as const satisfies Record<Item['kind'], OwnIconName>;

/** What the page does beside drawing. */
export interface TakeHome {
  /** Null while it is packed. */
  readonly parcel: Parcel | null;
  /** Whether the project is kept in this browser. */
  readonly kept: boolean;
  readonly deploy: DeployPanel;
  keep(wanted: boolean): void;
  take(item: Item): void;
}

/** The split project, to be taken home. */
export function drawTakeHome(scene: Scene, desk: Desk, { parcel, kept, deploy, keep, take }: TakeHome): HTMLElement {
  const { t, n } = desk;
  const { counts, open } = scene;
  const module = scene.border.wanted.module.name;
  const figures = { module, move: n(counts.module), api: n(counts.api), stay: n(counts.base) };
  const written = parcel?.written ?? null;
  return h(
    'div',
    { class: 'own-res', 'data-scroll': 'take' },
    h(
      'div',
      { class: 'own-res__h' },
      h(
        'div',
        {},
        h('h2', { tabindex: -1, 'data-heading': true }, t(open.length === 0 ? 'own.take' : 'own.take.open', { n: n(open.length) })),
        h(
          'p',
          {},
          sentences([
            t('own.take.lead', figures),
            written ? t('own.take.files', { changed: n(written.changed), added: n(written.added), gone: n(written.gone) }) : '',
          ]),
        ),
      ),
      h('ul', { class: 'own-res__s' }, h('li', {}, status(open.length, desk))),
    ),
    parcel && !written ? h('p', { class: 'k-note k-note--warn' }, t('own.take.unwritten')) : null,
    h(
      'div',
      { class: `own-res__g${parcel && !written ? ' own-res__g--two' : deploy.deployment ? ' own-res__g--run' : ''}` },
      parcel && !written ? null : drawDeploy(scene, desk, deploy),
      h(
        'section',
        {},
        h('h3', {}, t('own.take.home')),
        parcel
          ? h(
              'ul',
              { class: 'own-dls' },
              ...parcel.items.map((item) => h('li', {}, download(item, desk, take))),
              h('li', {}, commandLine(desk)),
            )
          : h('p', { class: 'k-dim', 'aria-busy': 'true' }, t('own.take.packing')),
        ...drawLeavesLink(desk),
        keeping(kept, keep, desk),
      ),
      h('section', {}, h('h3', {}, t('own.take.machine')), commands(parcel, desk)),
    ),
  );
}

function status(open: number, { t, n }: Desk): HTMLElement {
  return open === 0
    ? h('span', { class: 'k-st', 'data-st': 'done' }, icon('done'), t('own.take.clean'))
    : h('span', { class: 'k-st', 'data-st': 'late' }, icon('warn'), t('own.take.left', { n: n(open) }));
}

function download(item: Item, { t, n }: Desk, take: (item: Item) => void): HTMLElement {
  const size = item.bytes === null ? '' : item.bytes < 1024 ? `${n(item.bytes)} B` : `${n(Math.round(item.bytes / 1024))} KB`;
  return button(
    { class: 'own-dl', 'data-take': item.name, 'data-key': `take ${item.name}` },
    () => take(item),
    h('span', {}, icon(ICONS[item.kind])),
    h('span', {}, h('b', { translate: 'no' }, item.name), h('small', {}, t(`own.take.item.${item.kind}`))),
    h('span', { class: 'k-num k-dim' }, size),
    icon('save'),
  );
}

function commandLine({ t }: Desk): HTMLElement {
  return h(
    'a',
    { class: 'own-dl', href: COMMAND_LINE, download: '' },
    h('span', {}, icon('file')),
    h('span', {}, h('b', { translate: 'no' }, 'koupleless-split.mjs'), h('small', {}, t('own.take.cli'))),
    h('span', {}),
    icon('save'),
  );
}

function keeping(kept: boolean, keep: (wanted: boolean) => void, { t }: Desk): HTMLElement {
  const box = h('input', { type: 'checkbox', name: 'keep', checked: kept, 'data-key': 'keep' });
  box.addEventListener('change', () => keep(box.checked));
  return h('label', { class: 'own-keep' }, box, h('span', {}, t('own.take.keep'), h('small', {}, t('own.take.keep.text'))));
}

function commands(parcel: Parcel | null, { t }: Desk): HTMLElement {
  const command = (words: string, line: string): HTMLElement =>
    h(
      'li',
      {},
      h('p', {}, words),
      h(
        'figure',
        { class: 'k-run' },
        h(
          'div',
          { class: 'k-run__bar' },
          h('pre', { tabindex: 0 }, h('code', { translate: 'no' }, line)),
          button(
            { class: 'k-btn k-btn--bare k-btn--icon', 'aria-label': t('own.take.copy') },
            () => void navigator.clipboard.writeText(line),
            icon('copy'),
          ),
        ),
      ),
    );
  const patch = parcel?.items.find(({ kind }) => kind === 'patch');
  return h(
    'ol',
    { class: 'own-cmds' },
    patch ? command(t('own.take.apply'), `git apply --index ${patch.name}`) : null,
    patch ? command(t('own.take.build'), 'mvn clean install') : null,
    command(t('own.take.check'), 'node koupleless-split.mjs check --baseline split.json'),
  );
}
