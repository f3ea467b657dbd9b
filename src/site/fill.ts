/**
 * Puts values into `{name}` places: `fill('{n} of {all}', { n: 1, all: 2 })`. Apart from the dictionaries, so that pages
 * can load it without them.
 */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
