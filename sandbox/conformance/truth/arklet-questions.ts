import type { Question } from './scenario.ts';
import type { Seeded } from './seeded.ts';

/** An archive that scenarios may install. */
export interface Archive {
  readonly file: string;
  readonly name: string;
  readonly version: string;
}

const ASKED = 1500;
const UNINSTALLED = 10_000;
const INSTALLED = 60_000;
const STRATEGIES = ['installOnly', 'uninstallThenInstall', 'UNINSTALLTHENINSTALL', 'later', '', null, 1] as const;
const NAMES = [
  'nope',
  '',
  ' ',
  null,
  7,
  true,
  ['a'],
  { a: 1 },
  '库存',
  'a/b',
  'a:b',
  "o'hara",
  '"',
  'a\\b',
  '\u0000',
  '📦',
  'BASE',
] as const;
const VERSIONS = ['9.9.9', '', null, 1.5, '1', 'latest', ' 1.0.0', [], {}] as const;
const URLS = [
  '',
  ' ',
  null,
  'x.jar',
  'file:',
  'file://',
  'file:///nowhere/x.jar',
  'file:/nowhere/x.jar',
  'file://nowhere.jar',
  'file:///tmp',
  'file:///nowhere/%E8%8C%B6.jar',
  'file:///nowhere/a b.jar',
  'http://127.0.0.1:1/x.jar',
  'http://127.0.0.1:8080/x.jar',
  'nope://x',
  'classpath:x.jar',
  '/nowhere/x.jar',
  7,
  ['a'],
  'file://{jars}/garbage.txt',
] as const;
/** Ways to write where an archive lies; `{}` is its path. Most of them a `java.net.URL` takes. */
const ADDRESSES = [
  'file:{}',
  'FILE://{}',
  'file://localhost{}',
  'file://LOCALHOST{}',
  'file://127.0.0.1{}',
  'file:////{}',
  'file://{}?a=b',
  'file://{}#part',
  ' file://{} ',
  'file://{}/',
  'file://{}/../x.jar',
  'url:file://{}',
  'jar:file:{}!/',
  'file:\\\\{}',
  'file:/%2F{}',
  '{}',
  'file://{}%20',
  'file://{}%zz',
  'file:.{}',
  'file://~{}',
] as const;
const ARGUMENTS = [
  ['--spring.application.name=told'],
  ['--logging.level.root=WARN'],
  ['--spring.main.banner-mode=off'],
  ['--spring.profiles.active=dev'],
  ['--spring.profiles.active=dev,prod'],
  ['plain', '--flag', '-Dx=y'],
  ['--spring.application.name='],
  [],
  ['--spring.main.lazy-initialization=true'],
  ['--server.error.include-message=always'],
  ['--spring.application.name=told', '--spring.application.name=again'],
  null,
  'text',
  [1, true],
  ['--spring.application.json={"spring.application.name":"by-json"}'],
] as const;
const TYPES = ['biz', 'plugin', 'system', 'BIZ', 'moon', '', null, 1] as const;
const METRICS = [['cpu'], ['jvm'], ['cpu', 'jvm'], [], ['moon'], [null], 'jvm', {}, 7] as const;
const COMMANDS = ['uninstallBiz', 'switchBiz', 'queryAllBiz', 'queryBizOps', 'health', 'help', 'installBiz'] as const;

const key = (identity: Archive): Record<string, unknown> => ({ bizName: identity.name, bizVersion: identity.version });

/** One operation that a caller means: a module comes, goes or takes over. */
export function operation(random: Seeded, archives: readonly [Archive, ...Archive[]]): Question {
  const archive = random.pick(archives);
  const kind = random.below(10);
  if (kind < 5) {
    const path = `{jars}/${archive.file}-ark-biz.jar`;
    const body = { ...key(archive), bizUrl: random.percent(25) ? random.pick(ADDRESSES).replace('{}', path) : `file://${path}` };
    if (random.percent(30)) Object.assign(body, { args: random.pick(ARGUMENTS) });
    if (random.percent(25)) Object.assign(body, { installStrategy: random.pick(STRATEGIES) });
    if (random.percent(6)) Object.assign(body, { bizVersion: '7.0.0' });
    return { name: `install ${archive.file}`, to: 'arklet', path: '/installBiz', body: JSON.stringify(body), timeout: INSTALLED };
  }
  const path = kind < 8 ? '/uninstallBiz' : '/switchBiz';
  return {
    name: `${path.slice(1, -3)} ${archive.file}`,
    to: 'arklet',
    path,
    body: JSON.stringify(key(archive)),
    timeout: INSTALLED,
  };
}

/** One request to Arklet: right fields, wrong ones, and JSON as people write it. */
export function arkletQuestion(random: Seeded, archives: readonly [Archive, ...Archive[]]): Question {
  const command = random.pick(COMMANDS);
  const archive = random.pick(archives);
  const body: Record<string, unknown> = {};
  if (command !== 'queryAllBiz' && command !== 'help' && command !== 'queryBizOps' && !random.percent(12))
    body['bizName'] = random.percent(35) ? archive.name : random.pick(NAMES);
  if ('bizName' in body && !random.percent(12)) body['bizVersion'] = random.percent(40) ? archive.version : random.pick(VERSIONS);
  // What would be installed is decided by operations; here its address is always wrong.
  if (command === 'installBiz' && !random.percent(12)) body['bizUrl'] = random.pick(URLS);
  if (command === 'installBiz' && random.percent(30)) body['installStrategy'] = random.pick(STRATEGIES);
  if (command === 'health' && random.percent(60)) body['type'] = random.pick(TYPES);
  if (command === 'health' && random.percent(35)) body['metrics'] = random.pick(METRICS);
  if (command === 'queryBizOps' || random.percent(8)) body['requestId'] = random.pick(['r1', 'nope', '', null, 7]);
  if (random.percent(8)) body['more'] = random.pick([1, 'x', null, [1], { a: { b: [] } }]);
  const path = random.percent(90)
    ? `/${command}`
    : random.pick([`/${command}/`, `//${command}`, `/${command.toUpperCase()}`, `/${command}?a=b`, `/x/${command}`, `/%68elp`, '/', '']);
  const method = random.percent(8) ? random.pick(['GET', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']) : 'POST';
  const text = asWritten(random, body);
  // A module may really go, which takes its time on a busy machine.
  const timeout = command === 'uninstallBiz' && body['bizName'] === archive.name ? UNINSTALLED : ASKED;
  return { name: `${command} ${text}`.slice(0, 80), to: 'arklet', method, path, body: text, timeout };
}

/** JSON as a person may write it: most of it fastjson takes, some it does not. */
function asWritten(random: Seeded, body: Readonly<Record<string, unknown>>): string {
  const text = JSON.stringify(body);
  if (random.percent(65)) return text;
  const [first] = Object.keys(body);
  return random.pick([
    JSON.stringify(body, null, 2),
    text.replaceAll('"', "'"),
    text.replace(/"(\w+)":/g, '$1:'),
    text.replace(/}$/, ',}'),
    text.replace('{', '{/* c */'),
    text.replace('{', '{// c\n'),
    ` ${text}\n`,
    `${text} x`,
    `[${text}]`,
    text.slice(0, -1),
    text.replace(':', '='),
    text.replace(',', ',,'),
    text.replace(',', ' '),
    first === undefined ? '{ }' : text.replace(`"${first}"`, `"${first.toUpperCase()}"`),
    first === undefined ? '[]' : text.replace(`"${first}"`, `"${first.replace('biz', 'biz_')}"`),
    first === undefined ? 'null' : text.replace(`"${first}"`, `"${first} "`),
    first === undefined ? '7' : text.replace('{', `{"${first}":"first",`),
    text.replaceAll('"', '\\"'),
    '',
    `\u{feff}${text}`,
    text.replace(/:"([^"]*)"/, ':$1'),
    text.replace(/:"(\w)/, ':"\\x4$1'),
    text.replace(/:"(\w)/, ':"\\u00e4$1'),
    text.replace(/:"/, ':"\\q'),
    text.replace(/:"/, ':"\n'),
    text.replace(/:"[^"]*"/, ':NaN'),
    text.replace(/:"[^"]*"/, ':undefined'),
    text.replace(/:"[^"]*"/, ':new Date(1)'),
    text.replace(/:"[^"]*"/, ':Set["a"]'),
    text.replace(/:"[^"]*"/, ':1L'),
    text.replace(/:"[^"]*"/, ':+1'),
    text.replace(/:"[^"]*"/, ':.5'),
    text.replace(/:"[^"]*"/, ':01'),
    text.replace(/:"[^"]*"/, ':-'),
    text.replace(/:"[^"]*"/, ':1e400'),
    text.replace(/:"[^"]*"/, ':123456789012345678901'),
    text.replace(/:"[^"]*"/, ':{"$ref":"$"}'),
    text.replace(/:"[^"]*"/, ':{"@type":"java.lang.Object"}'),
    text.replace(/:"[^"]*"/, ':TRUE'),
    text.replace(/:"[^"]*"/, ':nulll'),
    text.replace('{', '{,'),
    text.replace('{', '{"":1,'),
    text.replace('{', '{1:2,'),
    text.replace('{', '{null:2,'),
    text.replace('{', '{"a":[1,2,,3],'),
    text.replace('{', '{"a":[1,2'),
    text.replace('{', '{"a":{"b":{"c":[{}]}},'),
    text.replace('}', '# c\n}'),
    text.replace('}', '/* c'),
    first === undefined ? '{}' : text.replace(`"${first}"`, `"${first[0]?.toUpperCase() ?? ''}${first.slice(1)}"`),
    first === undefined ? '{}' : text.replace(`"${first}"`, `"${first.replace('biz', 'biz-')}"`),
    first === undefined ? '{}' : text.replace(`"${first}"`, `"_${first}"`),
    first === undefined ? '{}' : text.replace(`"${first}"`, `"is${first}"`),
    first === undefined ? '{}' : text.replace(`"${first}"`, `"\\u0062${first.slice(1)}"`),
    `${text}${text}`,
    `${text},`,
    `(${text})`,
    `/* c */${text}// d`,
    `\0${text}`,
    `${text}\u001a`,
    text.replace('{', '{\u00a0'),
    text.replace('{', '{\u000b\f\t'),
  ]);
}
