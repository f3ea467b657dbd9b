import { headerTable, type HeaderRule } from './headers.ts';

type Redirects = ReadonlyMap<string, string>;

const WARNING = 'Written by `npm run hosting` from src/site/headers.ts and content/redirects.yaml. Do not edit by hand.';

/** `content-type` → `Content-Type`: hosts do not mind, people who read do. */
const titled = (name: string): string => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** Netlify, Cloudflare Pages: `public/_headers`. */
export const headersFile = (): string =>
  [
    `# ${WARNING}`,
    ...headerTable.map(({ match, headers }) =>
      [match, ...Object.entries(headers).map(([name, value]) => `  ${titled(name)}: ${value}`)].join('\n'),
    ),
  ].join('\n') + '\n';

/** Netlify, Cloudflare Pages: `public/_redirects`. */
export const redirectsFile = (redirects: Redirects): string =>
  [`# ${WARNING}`, ...[...redirects].map(([from, to]) => `${from} ${to} 301`), '/zh-cn/* /zh-cn/404/ 404'].join('\n') + '\n';

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const pattern = ({ match }: HeaderRule): string => escaped(match).replace(/\*$/, '(.*)');

/** Vercel: `vercel.json`. */
export const vercelFile = (redirects: Redirects): string =>
  JSON.stringify(
    {
      buildCommand: 'npm run build',
      outputDirectory: 'dist',
      trailingSlash: true,
      headers: headerTable.map((rule) => ({
        source: pattern(rule),
        headers: Object.entries(rule.headers).map(([name, value]) => ({ key: titled(name), value })),
      })),
      redirects: [...redirects].map(([source, destination]) => ({ source, destination, statusCode: 301 })),
    },
    null,
    2,
  ) + '\n';

/**
 * nginx: `hosting/nginx.conf`. nginx takes headers from one place only, so every header becomes a variable that a map
 * sets by address; an empty value is not sent.
 */
export function nginxFile(redirects: Redirects): string {
  const names = [...new Set(headerTable.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$header_${name.replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    // The first match of a map wins, the last rule of the table does.
    const rules = headerTable.filter(({ headers }) => name in headers).reverse();
    const lines = rules.map(
      (rule) =>
        `  ~^${escaped(rule.match).replace(/\*$/, '')}${rule.match.endsWith('*') ? '' : '$'} ${JSON.stringify(rule.headers[name])};`,
    );
    return `map $uri ${variable(name)} {\n  default "";\n${lines.join('\n')}\n}`;
  });
  const sent = names.map((name) => `  add_header ${titled(name)} ${variable(name)} always;`);
  const moved = [...redirects].map(([from, to]) => `  location = ${from} { return 301 ${to}; }`);
  return `# ${WARNING}
# A sample: include it in the http block, after setting server_name, certificates and root.
${maps.join('\n')}

server {
  listen 80;
  root /srv/koupleless;
  index index.html;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json application/wasm image/svg+xml text/plain text/markdown application/xml;
  types { text/markdown md; }
  include mime.types;
  charset utf-8;
  error_page 404 /404.html;
  location /zh-cn/ { error_page 404 /zh-cn/404/index.html; }
${sent.join('\n')}
${moved.join('\n')}
}
`;
}

/** Every file that tells a host about headers and redirects, by its path from the root of the repository. */
export const hostingFiles = (redirects: Redirects): Readonly<Record<string, string>> => ({
  'public/_headers': headersFile(),
  'public/_redirects': redirectsFile(redirects),
  'vercel.json': vercelFile(redirects),
  'hosting/nginx.conf': nginxFile(redirects),
});
