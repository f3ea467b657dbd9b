/** A range of `Accept`; `text` has its parameters, but for the quality. */
interface Accepted {
  readonly type: string;
  readonly text: string;
}

/**
 * `Accept` as a list, best first (Spring takes a quality of 0 for the worst, not for a refusal); an empty or missing
 * header accepts everything, one that cannot be read nothing.
 */
function accepted(accept: string | undefined): readonly Accepted[] {
  const parts = partsOf(accept);
  if (parts.length === 0) return [{ type: '*/*', text: '*/*' }];
  if (acceptProblem(accept) !== undefined) return [];
  return parts
    .map((part, i) => {
      const [type = '', ...parameters] = part.split(';').map((p) => p.trim());
      const q = Number(parameters.find((p) => p.startsWith('q='))?.slice(2) ?? '1');
      const range = type === '*' ? '*/*' : type.toLowerCase();
      const text = [range, ...parameters.filter((p) => !p.startsWith('q='))].join(';');
      return { type: range, text, q, i, specific: range.includes('*') ? (range === '*/*' ? 0 : 1) : 2 };
    })
    .sort((a, b) => b.q - a.q || b.specific - a.specific || a.i - b.i);
}

const partsOf = (accept: string | undefined): readonly string[] =>
  (accept ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What Spring says of an `Accept` that it cannot read; undefined: it can. */
export function acceptProblem(accept: string | undefined): string | undefined {
  for (const part of partsOf(accept)) {
    const problem = typeProblem(part);
    if (problem !== undefined) return problem;
    const [, ...parameters] = part.split(';').map((p) => p.trim());
    const quality = parameters
      .findLast((p) => p.startsWith('q='))
      ?.slice(2)
      .replaceAll('"', '');
    if (quality !== undefined && Number.isNaN(Number(quality))) return `Invalid media type "${part}": For input string: "${quality}"`;
    if (quality !== undefined && !(Number(quality) >= 0 && Number(quality) <= 1))
      return `Invalid media type "${part}": Invalid quality value "${quality}": should be between 0.0 and 1.0`;
  }
  return undefined;
}

/** What a request says of its body's type; to Spring, an empty header is none. */
export const sentType = (contentType: string | undefined): string | undefined => (contentType?.trim() === '' ? undefined : contentType);

/** What Spring says of a media type that it cannot read; undefined: it can. */
export function typeProblem(text: string): string | undefined {
  const [given = '', ...parameters] = text.split(';').map((p) => p.trim());
  const invalid = (why: string): string => `Invalid mime type "${text}": ${why}`;
  if (given === '') return invalid("'mimeType' must not be empty");
  const [type = '', ...rest] = given === '*' ? ['*', '*'] : given.split('/');
  const subtype = rest.join('/');
  if (rest.length === 0) return invalid("does not contain '/'");
  if (type === '') return invalid("'type' must not be empty");
  if (subtype === '') return invalid("does not contain subtype after '/'");
  if (type === '*' && subtype !== '*') return invalid("wildcard type is legal only in '*/*' (all mime types)");
  for (const token of [type, subtype]) {
    const strange = /[^!#$%&'*+.^_`|~0-9A-Za-z-]/.exec(token)?.[0];
    if (strange !== undefined) return invalid(`Invalid token character '${strange}' in token "${token}"`);
  }
  for (const parameter of parameters) {
    const at = parameter.indexOf('=');
    if (at < 0) continue;
    const [name, value] = [parameter.slice(0, at).trim(), parameter.slice(at + 1).trim()];
    if (name === '') return invalid("'parameter' must not be empty");
    if (value === '') return invalid("'value' must not be empty");
    const strange = /^(?:"[^]*"|'[^]*')$/.test(value) && value.length > 1 ? undefined : /[^!#$%&'*+.^_`|~0-9A-Za-z-]/.exec(value)?.[0];
    if (strange !== undefined) return invalid(`Invalid token character '${strange}' in token "${value}"`);
    const charset = value.replaceAll(/^["']|["']$/g, '');
    if (name.toLowerCase() === 'charset' && !isCharset(charset)) return invalid(`unsupported charset '${charset}'`);
  }
  return undefined;
}

function isCharset(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

export function includes(range: string, type: string): boolean {
  if (range === '*/*' || range === type) return true;
  const [main = '', sub = ''] = range.split('/');
  const [otherMain = '', otherSub = ''] = type.split('/');
  if (main !== otherMain) return false;
  return sub === '*' || (sub.startsWith('*+') && otherSub.endsWith(sub.slice(1)));
}

/**
 * Whether the error page is chosen over the error's JSON: of what is accepted, best first, a range that means HTML
 * comes before one that means everything.
 */
export function prefersHtml(accept: string | undefined): boolean {
  const meant = accepted(accept).find(({ type }) => type === '*/*' || includes(type, 'text/html'));
  return meant !== undefined && meant.type !== '*/*';
}

/** As `includes`, and `application/*+json` means `application/json`, too. */
const compatible = (range: string, type: string): boolean => includes(range, type) || range.replace('*+', '') === type;

const concrete = (type: string): boolean => !type.includes('*');

/**
 * The type to answer with: for each accepted range, the first producible type that meets it; a concrete accepted
 * type that a producible range includes is taken as asked, with its character set. undefined: nothing fits (406).
 */
export function negotiate(accept: string | undefined, producible: readonly string[]): string | undefined {
  for (const { type: range, text } of accepted(accept)) {
    for (const type of producible) {
      if (concrete(type) && compatible(range, type)) return range === type ? text : type;
      if (concrete(range) && includes(type, range)) return text;
    }
  }
  return undefined;
}
