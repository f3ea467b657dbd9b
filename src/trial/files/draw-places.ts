import { button, h } from '../element.ts';
import type { Place } from './search.ts';

/** Places by file, each with its line. `choose`: what a place leads to; null where they are only shown. */
export function drawPlaces(
  places: readonly Place[],
  below: (path: string) => string,
  choose: ((place: Place) => void) | null,
): HTMLElement {
  const line = (place: Place): readonly HTMLElement[] => [
    h('span', { class: 'k-num' }, String(place.line)),
    h('code', {}, place.before, h('mark', {}, place.found), place.after),
  ];
  return h(
    'ul',
    { class: 'found' },
    ...[...Map.groupBy(places, ({ path }) => path)].map(([path, inFile]) =>
      h(
        'li',
        {},
        h('p', {}, h('code', {}, below(path)), ` ${inFile.length}`),
        h(
          'ul',
          {},
          ...inFile.map((place) =>
            h('li', {}, choose === null ? h('p', { class: 'found__l' }, ...line(place)) : button({}, () => choose(place), ...line(place))),
          ),
        ),
      ),
    ),
  );
}
