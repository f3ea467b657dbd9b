import type { WebRequest } from './web-request.ts';

type Cookie = readonly [name: string, value: string];

/** A name, whose characters a token may have, and a value, quoted or not. A name alone is passed over. */
const COOKIE =
  /^[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]*)[ \t]*(?:=[ \t]*(?:"([^\u0000-\u001f\u007f",;\\ \t]*)"?|([^\u0000-\u001f\u007f",;\\ \t]*))[ \t]*)?$/;

function read(headers: WebRequest['headers']): { readonly cookies: readonly Cookie[]; readonly invalid: readonly string[] } {
  const parts = headers.filter(([name]) => name.toLowerCase() === 'cookie').flatMap(([, value]) => value.split(';'));
  const cookies: Cookie[] = [];
  const invalid: string[] = [];
  for (const part of parts) {
    const match = COOKIE.exec(part);
    if (!match) invalid.push(part.replace(/^[ \t]+/, ''));
    else if (match[1] !== undefined && match[1] !== '' && part.includes('=')) cookies.push([match[1], match[2] ?? match[3] ?? '']);
  }
  return { cookies, invalid };
}

/** `a=1; b=2` of all Cookie headers, in order, as Tomcat's Rfc6265CookieProcessor reads them. */
export const cookiesOf = ({ headers }: Pick<WebRequest, 'headers'>): readonly Cookie[] => read(headers).cookies;

/** What stands in Cookie headers and is no cookie. */
export const invalidCookies = (headers: WebRequest['headers']): readonly string[] => read(headers).invalid;

export function cookieOf(request: WebRequest, name: string): string | undefined {
  return cookiesOf(request).find(([n]) => n === name)?.[1];
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number): string => String(n).padStart(2, '0');

/** `Sun, 29 Nov 2026 02:21:18 GMT`. */
export function httpDate(millis: number): string {
  const d = new Date(millis);
  return `${DAYS[d.getUTCDay()] ?? ''}, ${two(d.getUTCDate())} ${MONTHS[d.getUTCMonth()] ?? ''} ${d.getUTCFullYear()} ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())} GMT`;
}

/** Set-Cookie as Tomcat's Rfc6265CookieProcessor writes it. `now`: milliseconds since 1970. */
export function setCookie(name: string, value: string, attributes: ReadonlyMap<string, string>, now: number): string {
  let text = `${name}=${value}`;
  const age = attributes.get('Max-Age');
  if (age !== undefined) text += `; Max-Age=${age}; Expires=${httpDate(Number(age) === 0 ? 10_000 : now + Number(age) * 1000)}`;
  const domain = attributes.get('Domain');
  if (domain !== undefined) text += `; Domain=${domain}`;
  const path = attributes.get('Path');
  if (path !== undefined) text += `; Path=${path}`;
  for (const flag of ['Secure', 'HttpOnly']) if (attributes.get(flag) === 'true') text += `; ${flag}`;
  for (const [key, other] of attributes)
    if (!['Max-Age', 'Domain', 'Path', 'Secure', 'HttpOnly'].includes(key)) text += `; ${key}=${other}`;
  return text;
}
