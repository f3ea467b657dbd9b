import type { Archive } from './arklet-questions.ts';
import type { Question, ScenarioStep } from './scenario.ts';
import type { Seeded } from './seeded.ts';

const INSTALLED = 60_000;
const TIMEOUT = 10_000;

/** A module that tells a setting, and the files beside the archives that it is told to import. */
export interface SettingsModule {
  readonly archive: Archive;
  /** Where it tells the setting named by `key`. */
  readonly path: string;
  /** File of properties, file of YAML: what stands in them at first. */
  readonly files: { readonly properties: string; readonly yaml: string; readonly text: string };
}

const YAML_VALUES = [
  'on',
  'No',
  'y',
  'TRUE',
  '0777',
  '08',
  '0o17',
  '0x1F',
  '0b101',
  '1_000',
  '12:30',
  '1:30:00',
  '190:20:30',
  '1e3',
  '1.0',
  '1.50',
  '.5',
  '5.',
  '+7',
  '-0',
  '.inf',
  '-.INF',
  '.NaN',
  '~',
  'null',
  'Null',
  '',
  "''",
  '""',
  "'it''s'",
  '"a\\tb\\u4e2d\\x41"',
  '"a \\\n    b"',
  '|\n  a\n  b\n',
  '|-\n  a\n  b',
  '|+\n  a\n\n',
  '>\n  a\n  b\n\n  c\n',
  '>-\n  a\n   b\n  c',
  '|2\n    a',
  'a\n  b',
  '[a, b, 3]',
  '[a, [b], {c: d}]',
  '{a: 1, b: yes}',
  '\n  - a\n  - 1\n  - on',
  '\n  - a: 1\n    b: 2\n  - c',
  '\n  a: 1\n  b:\n    c: 2',
  '2026-03-01',
  '2026-03-01T10:00:00Z',
  '2026-03-01 10:00:00',
  '!!str 1',
  '!!int "3"',
  '!!float 3',
  '!own x',
  '&a x',
  '${k1:none}',
  '${k2}',
  '"${nope:a:b}"',
  '${nope}',
  '#{1 + 1}',
  '@x@',
  '`x`',
  '%x',
  'a: b',
  '"unclosed',
  "'unclosed",
  '[a, b',
  '- a',
  '中文',
  '茶 # 水',
  'C:\\tmp\\new',
  '"C:\\\\tmp"',
  'x # comment',
  'x#y',
  "'x # y'",
  '1,2,3',
  '9223372036854775808',
  '3.40282347e+39',
  '123456789012345678901234567890',
  '=',
  '<<',
  '*a',
  '?',
  '\tx',
] as const;
const YAML_KEYS = ['k0', 'k1', 'k2', '"k3"', 'k.four', 'k-five', 'kSix', '7', 'on', '"[k/8]"', '? k9\n', 'k0'] as const;
const PROPERTIES = [
  'k0=a',
  'k0 = a ',
  'k0:a',
  'k0 a b',
  'k0',
  'k0=',
  'k0==a',
  'k\\ 0=a',
  'k\\:0=a',
  'k0=\\u4e2d\\u6587',
  'k0=中文',
  'k0=\u00e4',
  'k0=a\\\n   b',
  'k0=a\\\\\nk1=b',
  'k0=a\\tb\\nc',
  'k0=\\a\\q',
  'k0=\\u00',
  'k0=a=b:c',
  'k0="a"',
  'k0=\\  a',
  '!k0=a',
  ' # k0=a\nk1=x',
  'k0=a # b',
  'k0=a\nk0=b',
  'k[0]=a\nk[1]=b',
  'k.a.b=c',
  'K_ZERO=a',
  'k0=${k1:none}\nk1=x',
  'k0=${k0}',
  'k0=${nope}',
  'k0=$\\{k1}',
  'k0=${k1:${k2:deep}}',
  'k0=#{2 * 3}',
  'k0=@x@',
  'k0=1_000\nk1=08',
  'k0=\\\n',
  'k0=a\r\nk1=b\r',
  '=a',
] as const;
const PARTS = ['---\n', '#---\n', '!---\n', '--- # x\n', '# ---\n', ' #---\n', '#--- \n', '---\n---\n', '...\n', '#---\n#---\n'] as const;
const PROFILES = ['dev', 'dev | prod', '!dev', 'dev & prod', '(dev | prod) & !x', 'dev,prod', 'nope'] as const;
const ASKED = [
  'k0',
  'k1',
  'k2',
  'k3',
  'k',
  'k.four',
  'k-five',
  'kSix',
  '7',
  'k[0]',
  'k0[0]',
  'k0.a',
  'k0[1].a',
  'k9',
  'true',
  'k/8',
  'k 0',
  'k:0',
] as const;

function yamlDocument(random: Seeded): string {
  const lines: string[] = [];
  for (let i = 0; i < 1 + random.below(3); i++) {
    const value = random.pick(YAML_VALUES);
    lines.push(`${random.percent(65) ? `k${i}` : random.pick(YAML_KEYS)}:${value.startsWith('\n') ? '' : ' '}${value}`);
  }
  if (random.percent(6)) lines.push('\tk5: tab');
  return `${lines.join('\n')}\n`;
}

function propertiesDocument(random: Seeded): string {
  const lines = Array.from({ length: 1 + random.below(2) }, () => random.pick(PROPERTIES));
  return `${lines.join('\n')}\n`;
}

function documents(random: Seeded, yaml: boolean): string {
  const make = (): string => (yaml ? yamlDocument(random) : propertiesDocument(random));
  let text = make();
  while (random.percent(35)) {
    const profile = random.pick(PROFILES);
    const only = yaml
      ? `spring:\n  config:\n    activate:\n      on-profile: ${JSON.stringify(profile)}\n`
      : `spring.config.activate.on-profile=${profile}\n`;
    text += random.pick(PARTS) + (random.percent(60) ? only : '') + make();
  }
  return text;
}

/** A file of settings, a module that imports it, and what it then says; in the end both are as they were. */
export function settingsQuestions(random: Seeded, module: SettingsModule): ScenarioStep[] {
  const yaml = random.percent(60);
  const file = `{jars}/${yaml ? module.files.yaml : module.files.properties}`;
  const text = documents(random, yaml);
  const { name: bizName, version: bizVersion } = module.archive;
  const arklet = (path: string, body: Readonly<Record<string, unknown>>): Question => ({
    name: `${path} ${bizName} ${JSON.stringify(text)}`.slice(0, 200),
    to: 'arklet',
    path: `/${path}`,
    body: JSON.stringify(body),
    timeout: INSTALLED,
  });
  const bizUrl = `file://{jars}/${module.archive.file}-ark-biz.jar`;
  const asked = new Set(['k0', 'k1', ...Array.from({ length: 3 }, () => random.pick(ASKED))]);
  const args = [`--spring.config.import=file:${file}`];
  if (random.percent(40)) args.push(`--spring.profiles.active=${random.pick(['dev', 'prod', 'dev,prod', ''])}`);
  if (random.percent(20)) args.push(`--k1=${random.pick(['told', '', '中', '${k0:none}'])}`);
  return [
    { name: `write ${file}`, edit: { file, from: module.files.text, to: text } },
    arklet('uninstallBiz', { bizName, bizVersion }),
    arklet('installBiz', { bizName, bizVersion, bizUrl, args }),
    ...[...asked].map((key): Question => ({
      name: `${key} of ${JSON.stringify(text)}`.slice(0, 200),
      to: 'base',
      path: `${module.path}?key=${encodeURIComponent(key)}`,
      method: 'GET',
      timeout: TIMEOUT,
    })),
    { name: `write ${file} again`, edit: { file, from: text, to: module.files.text } },
    arklet('uninstallBiz', { bizName, bizVersion }),
    arklet('installBiz', { bizName, bizVersion, bizUrl }),
  ];
}
