import { svg } from './svg.ts';

/** Hues, textures and shapes that there are. */
const KINDS = 6;
const SHAPES: Readonly<Record<number, string>> = {
  1: 'M-1 6 6-1M-1 11 11-1M4 11 11 4M-1 1 1-1M9 11 11 9',
  3: 'M0 2.5h10M0 7.5h10',
  4: 'M0 5h10M5 0v10',
  5: 'M2.5 0v10M7.5 0v10',
  6: 'M11 6 4-1M11 11-1-1M6 11-1 4M11 1 9-1M1 11-1 9',
};

/** The textures of modules 1 to 6 for one SVG, as `url(#<id>-p1)`: ids are prefixed, because a page may hold several drawings. */
export const textures = (id: string): SVGElement =>
  svg(
    'defs',
    {},
    ...Array.from({ length: KINDS }, (_, at) => {
      const number = at + 1;
      const shape = SHAPES[number];
      return svg(
        'pattern',
        { id: `${id}-p${number}`, class: `p p${number}`, width: 10, height: 10, patternUnits: 'userSpaceOnUse' },
        ...(shape === undefined
          ? [svg('circle', { class: 'f', cx: 3, cy: 3, r: 1.5 }), svg('circle', { class: 'f', cx: 8, cy: 8, r: 1.5 })]
          : [svg('path', { d: shape })]),
      );
    }),
  );
