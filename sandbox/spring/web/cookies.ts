import type { WebRequest } from './web-request.ts';

/** `a=1; b=2` of all Cookie headers, in order. */
export function cookiesOf(request: WebRequest): (readonly [string, string])[] {
  return request.headers
    .filter(([name]) => name.toLowerCase() === 'cookie')
    .flatMap(([, value]) => value.split(';'))
    .flatMap((part): (readonly [string, string])[] => {
      const at = part.indexOf('=');
      return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()]];
    });
}

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
