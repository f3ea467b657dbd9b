import { blockPath, keyPath, middleOf, platePath } from '../../../drawing/plug.ts';
import { svg } from '../../../drawing/svg.ts';
import { fit, widthOf } from '../../../drawing/text-width.ts';
import { textures } from '../../../drawing/textures.ts';
import { clock } from '../../result/durations.ts';
import type { Words } from '../../words.ts';
import { megabytes, phaseText, signs } from '../texts.ts';
import { shownRoutes, type Layout, type Row } from './layout.ts';
import { routeText } from './route-text.ts';
import { BASE, type Application, type Scene, type SceneModule } from './scene.ts';

export interface SceneDoors {
  readonly choose: (id: string) => void;
}

/** What is written, or moves, in a drawing that stays. */
export type Counted = 'lane' | 'asked' | 'route' | 'calls' | 'wire';
/** Elements of a drawing by kind and id: `lane inventory:1.0.0`. Looking for each of them in a large drawing takes long. */
export type Places = ReadonlyMap<string, Element>;

export const placesOf = (drawing: Element): Places =>
  new Map(
    (['lane', 'asked', 'route', 'calls', 'wire'] satisfies Counted[]).flatMap((kind) =>
      [...drawing.querySelectorAll<SVGElement>(`[data-${kind}]`)].map((node): [string, Element] => [`${kind} ${node.dataset[kind]}`, node]),
    ),
  );

/** Px between two lines of a column, from its top to the first one. */
const LINE = 17;
const FIRST = 26;

let drawings = 0;

/** A scene as one SVG. What is chosen is marked; every application can be chosen by pointer and by key. */
export function drawScene(scene: Scene, layout: Layout, chosen: string | null, now: number, doors: SceneDoors, t: Words): SVGElement {
  const id = `inst-${(drawings += 1)}`;
  const { width, height, modules, kept, base } = layout;
  const slots = modules.map(({ block }) => middleOf(block));
  return svg(
    'svg',
    { class: 'scene', width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': t('trial.more.drawing') },
    textures(id),
    svg('path', { class: 'sc-plate', d: platePath(layout.plate, slots.length > 0 ? slots : [10 + 17]) }),
    ...layout.lanes.flatMap(({ from, to, middle }) => [
      svg('path', { class: 'sc-way', d: `M${from} ${middle - 6}H${to}` }),
      svg('path', { class: 'sc-way', d: `M${from} ${middle + 6}H${to}` }),
    ]),
    ...layout.lanes.map((lane) =>
      svg('text', { class: 'sc-ask', x: lane.to, y: lane.middle - 16, 'text-anchor': 'end', 'data-lane': lane.id }),
    ),
    ...scene.modules.flatMap((module, n) => {
      const row = modules[n];
      return row
        ? [pressable(module.id, chosen, nameOfModule(module, t), doors, drawModule(module, row, layout, id, t), over(row.block))]
        : [];
    }),
    ...(scene.modules.length === 0 ? [svg('text', { class: 'sc-2', x: 60, y: 32 }, t('trial.picture.noModule'))] : []),
    ...scene.kept.flatMap((ghost, n) => {
      const row = kept[n];
      if (!row) return [];
      const { left, top, width: wide, height: high } = row.block;
      const held =
        ghost.threads.length > 0 ? t('trial.picture.heldBy', { names: ghost.threads.join(t('trial.comma')) }) : t('trial.picture.kept');
      return [
        pressable(
          ghost.id,
          chosen,
          `${ghost.name} ${ghost.version} @${ghost.loader}${t('trial.comma')}${held}`,
          doors,
          [
            svg('rect', { class: 'sc-ghost', x: left + 14, y: top, width: wide - 14, height: high, rx: 6 }),
            shape(ghost.mark, left + 26, top + high / 2 - 6, 'sc-hollow'),
            svg('text', { class: 'sc-2', x: left + 46, y: top + high / 2 + 4 }, `${ghost.name} ${ghost.version} @${ghost.loader}`),
            svg('text', { class: 'sc-warn', x: layout.columns.routes + 24, y: top + high / 2 + 4 }, held),
          ],
          over(row.block),
          `m${ghost.mark}`,
        ),
      ];
    }),
    pressable(
      BASE,
      chosen,
      `${t('trial.picture.base')} ${scene.jvm.version}`,
      doors,
      drawBase(scene, base, layout, now, t),
      over(base.block),
    ),
    ...layout.wires.map(({ id: wire, path, at: [x, y], tip: [tx, ty] }) => {
      const calls = scene.links.find((link) => link.id === wire)?.calls ?? null;
      return pressable(
        wire,
        chosen,
        t('trial.more.link', { id: wire }),
        doors,
        [
          svg('path', { class: 'sc-wire', d: path, 'data-wire': wire }),
          svg('path', { class: 'sc-tip', d: `M${tx} ${ty}l8 -4v8z` }),
          svg('text', { class: 'sc-calls', x, y: y + 4, 'text-anchor': 'middle', 'data-calls': wire }, calls === null ? '' : `${calls}×`),
        ],
        svg('path', { class: 'sc-hit', d: path }),
      );
    }),
    ...[...scene.modules, scene.base].flatMap(({ ports }) =>
      ports.flatMap(({ id: port, kind }) => {
        const [x, y] = layout.ports.get(port) ?? [];
        if (x === undefined || y === undefined) return [];
        return [
          kind === 'offers'
            ? svg('circle', { class: 'sc-socket', cx: x, cy: y, r: 4.5 })
            : svg('rect', { class: 'sc-plug', x: x - 4.5, y: y - 4.5, width: 9, height: 9, rx: 1.5 }),
        ];
      }),
    ),
  );
}

const nameOfModule = ({ module }: SceneModule, t: Words): string =>
  [`${module.name} ${module.version} #${module.load}`, t(signs[module.state].word)].join(t('trial.comma'));

/** What is pressed over a block of the drawing. */
const over = ({ left, top, width, height }: Row['block']): SVGElement =>
  svg('rect', { class: 'sc-press', x: left, y: top, width, height, rx: 6 });

/**
 * Parts of the drawing that can be chosen, by what lies over them: that alone is the button. Its name is a sentence; what is written
 * below it are facts, which the list tells.
 */
function pressable(
  id: string,
  chosen: string | null,
  label: string,
  { choose }: SceneDoors,
  parts: readonly Node[],
  press: SVGElement,
  kind = '',
): SVGElement {
  for (const [name, value] of Object.entries({
    tabindex: '0',
    role: 'button',
    'aria-pressed': String(id === chosen),
    'aria-label': label,
    'data-id': id,
  }))
    press.setAttribute(name, value);
  press.addEventListener('click', () => choose(id));
  press.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(id);
  });
  return svg('g', { class: `sc-do ${kind}`.trim() }, svg('g', { 'aria-hidden': 'true' }, ...parts), press);
}

const shape = (mark: number, x: number, y: number, kind = 'sc-mark'): SVGElement =>
  svg('use', { class: kind, href: `#g-${mark}`, x, y, width: 12, height: 12 });

function drawModule(scene: SceneModule, row: Row, layout: Layout, id: string, t: Words): readonly Node[] {
  const { module } = scene;
  const { block, folded } = row;
  const { columns, key } = layout;
  const off = module.state === 'resolved' || module.state === 'broken' ? 12 : 0;
  const top = block.top;
  const title = folded ? top + block.height / 2 + 4.5 : top + FIRST - 2;
  const state = t(signs[module.state].word);
  const named = fit(module.name, 108, 'name');
  const numberAt = columns.id + 18 + widthOf(named, 'name') + 8;
  const number = `#${module.load}`;
  const body = [
    svg('path', { class: 'sc-body', d: blockPath(block) }),
    svg('path', { class: 'sc-key', d: keyPath(block, key) }),
    svg('path', { class: 'sc-texture', d: keyPath(block, key), fill: `url(#${id}-p${module.mark})` }),
    svg('path', { class: 'sc-edge', d: blockPath(block) }),
    shape(module.mark, columns.id, title - 11),
    svg('text', { class: 'sc-name', x: columns.id + 18, y: title }, named),
    svg('rect', { class: 'sc-chip', x: numberAt, y: title - 12.5, width: widthOf(number, 'text') + 11, height: 17, rx: 3.5 }),
    svg('text', { class: 'sc-gen', x: numberAt + 5, y: title }, number),
    ...(folded
      ? [
          ...drawState(module.state, columns.routes + 12, title, state),
          svg(
            'text',
            { class: 'sc-2', x: columns.memory + 12, y: title, 'data-asked': scene.id },
            t('trial.more.requests', { n: scene.asked }),
          ),
          svg(
            'text',
            { class: 'sc-code', x: columns.right - 12, y: title, 'text-anchor': 'end' },
            module.loader === null ? '' : `@${module.loader}`,
          ),
        ]
      : [
          svg('text', { class: 'sc-2', x: columns.id, y: title + LINE + 2 }, module.version),
          ...drawState(module.state, columns.id + widthOf(module.version, 'text') + 10, title + LINE + 2, state),
          svg('text', { class: 'sc-code', x: columns.id, y: title + 2 * LINE + 3 }, module.loader === null ? '' : `@${module.loader}`),
          ...drawColumns(
            scene,
            block.top,
            layout,
            [
              t('trial.more.ownClasses', { n: scene.classes }),
              t('trial.more.threads', { n: scene.threads.length }),
              ...scene.threads.slice(0, 2),
            ],
            t,
          ),
        ]),
  ];
  return [
    svg('g', { class: `sc-mod m${module.mark}`, 'data-state': module.state, transform: off > 0 ? `translate(${off} 0)` : null }, ...body),
  ];
}

const drawState = (state: SceneModule['module']['state'], x: number, y: number, word: string): readonly SVGElement[] => [
  svg('use', { class: `sc-icon sc-icon--${state}`, href: `#i-${signs[state].icon}`, x, y: y - 10.5, width: 13, height: 13 }),
  svg('text', { class: `sc-state sc-state--${state}`, x: x + 17, y }, word),
];

function drawBase(scene: Scene, { block }: Row, layout: Layout, now: number, t: Words): readonly Node[] {
  const { jvm, base } = scene;
  const y = block.top + FIRST - 2;
  const x = 18;
  const ports = [
    ...jvm.httpPorts.map((port) => t('trial.picture.http', { port })),
    ...(jvm.arkletPort === null ? [] : [t('trial.picture.arklet', { port: jvm.arkletPort })]),
  ];
  return [
    svg('rect', { class: 'sc-foot', x: 5, y: block.top + 5, width: block.width - 10, height: block.height - 10, rx: 8 }),
    svg('text', { class: 'sc-name', x, y }, jvm.base ? t('trial.picture.base') : jvm.name),
    svg('text', { class: 'sc-2', x: x + widthOf(jvm.base ? t('trial.picture.base') : jvm.name, 'name') + 8, y }, jvm.version),
    svg('circle', { class: 'sc-live', cx: x + 4, cy: y + LINE - 2, r: 4 }),
    svg(
      'text',
      { class: 'sc-up', x: x + 14, y: y + LINE + 2 },
      `${phaseText(jvm.phase, t)} `,
      svg('tspan', { 'data-up': jvm.startedAt }, clock(now - jvm.startedAt)),
    ),
    svg('text', { class: 'sc-code', x, y: y + 2 * LINE + 3 }, t('trial.picture.pid', { pid: jvm.pid })),
    ...drawColumns(
      base,
      block.top,
      layout,
      [...ports, t('trial.more.threads', { n: base.threads.length }), t('trial.more.metaspace', { mb: megabytes(jvm.metaspace.used) })],
      t,
    ),
  ];
}

/** What each column of an open row says: routes with their counts, memory, beans over the border. */
function drawColumns(
  application: Application,
  top: number,
  { columns, ports }: Layout,
  facts: readonly string[],
  t: Words,
): readonly Node[] {
  const { shown, more } = shownRoutes(application);
  const first = top + FIRST - 6;
  const line = (n: number): number => first + LINE * (n + 1);
  const rule = (x: number): SVGElement => svg('path', { class: 'sc-rule', d: `M${x} ${top + 12}V${line(3) + 4}` });
  const head = (x: number, text: string): SVGElement => svg('text', { class: 'sc-head', x: x + 12, y: first }, text);
  const end = columns.memory - 12;
  return [
    ...[columns.routes, columns.memory, columns.ports].map(rule),
    head(columns.routes, t('trial.more.routes')),
    ...shown.flatMap((route, n) => [
      svg('text', { class: 'sc-route', x: columns.routes + 12, y: line(n) }, fit(routeText(route), end - columns.routes - 44, 'code')),
      svg(
        'text',
        { class: 'sc-count', x: end, y: line(n), 'text-anchor': 'end', 'data-route': `${application.id} ${n}` },
        String(route.asked),
      ),
    ]),
    ...(shown.length === 0 ? [svg('text', { class: 'sc-2', x: columns.routes + 12, y: line(0) }, t('trial.none'))] : []),
    ...(more > 0
      ? [svg('text', { class: 'sc-2', x: columns.routes + 12, y: line(shown.length) }, t('trial.more.moreRoutes', { n: more }))]
      : []),
    head(columns.memory, t('trial.more.inMemory')),
    ...facts.map((fact, n) =>
      svg('text', { class: 'sc-2', x: columns.memory + 12, y: line(n) }, fit(fact, columns.ports - columns.memory - 20, 'text')),
    ),
    head(columns.ports, t('trial.more.beans')),
    ...(application.ports.length === 0 ? [svg('text', { class: 'sc-2', x: columns.ports + 12, y: line(0) }, t('trial.none'))] : []),
    ...application.ports.map(({ id, kind, name }) => {
      const [, y = 0] = ports.get(id) ?? [];
      const word = t(kind === 'offers' ? 'trial.more.offers' : 'trial.more.uses');
      return svg(
        'text',
        { class: 'sc-2', x: columns.ports + 12, y: y + 4 },
        `${word} `,
        svg('tspan', { class: 'sc-bean' }, fit(name, columns.right - columns.ports - 28 - widthOf(word, 'text'), 'code')),
      );
    }),
  ];
}
