import type { RouteView } from '../../../../sandbox/protocol/inside.ts';

/** `/stock/{sku}`, or `POST /stock` where it is not GET that is asked. */
export const routeText = ({ methods, pattern }: RouteView): string => {
  const path = pattern === '' ? '/' : pattern;
  const named = methods.length === 0 || methods.join() === 'GET' ? '' : `${methods.join('|')} `;
  return `${named}${path}`;
};
