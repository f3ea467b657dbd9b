/**
 * Puts values into `{name}` places: `fill('{n} of {all}', { n: 1, all: 2 })`. `{n:file|files}` is the first where n is one, else the
 * second. Apart from the dictionaries, so that pages can load it without them.
 */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)(?::(.*?)\|(.*?))?\}/g, (place, name: string, one?: string, more?: string) =>
    one === undefined ? String(values[name] ?? place) : String(String(values[name]) === '1' ? one : more),
  );
