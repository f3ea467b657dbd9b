import { parseArgs } from 'node:util';
import type { Bilingual, Language } from '../protocol/text.ts';

/** `split check`: compares the project with an accepted decision. */
export interface CheckArguments {
  readonly command: 'check';
  readonly project: string;
  readonly baseline: string;
  readonly json: boolean;
  readonly language: Language;
}

/** `split`: analyses the project, and writes the result where it is told to. */
export interface SplitArguments {
  readonly command: 'split';
  readonly project: string;
  /** Empty where a decision file names them. */
  readonly seeds: readonly string[];
  /** A decision file: seeds, module and what was moved by hand. */
  readonly decision: string | undefined;
  /** undefined: named after the first seed. */
  readonly module: string | undefined;
  readonly json: boolean;
  readonly out: string | undefined;
  /** Where the decision is saved, the open points of now accepted. */
  readonly save: string | undefined;
  readonly language: Language;
}

/** What the command line asks for, or what is wrong with it. */
export type ReadArguments =
  SplitArguments | CheckArguments | { readonly help: true; readonly language: Language } | { readonly wrong: Bilingual };

/** What `--help` prints. */
export const USAGE: Bilingual = {
  en: `Usage: split --project DIR --seed NAME[,NAME…] [--module NAME] [--json] [--out DIR] [--save FILE]
       split --project DIR --decision FILE [--json] [--out DIR] [--save FILE]
       split check --baseline FILE [--project DIR] [--json]

Proposes which classes of a Spring Boot application become a module, and what is open. With check: whether open points
are new against a decision file. From the repository: npm run -s split -- --project …

  --project DIR   the application, or the root of its repository
  --seed NAME     what the module grows from: a package, a class, a URL prefix (/owners) or a table; several by commas
  --decision FILE a decision saved by the page or by --save: its seeds, its module, and what was moved by hand
  --module NAME   the module's name; without it, it is taken from the first seed
  --json          one JSON object on standard output
  --out DIR       writes the split project there; the project itself is never changed
  --save FILE     saves the decision: seeds, moves, and the open points of now as accepted
  --baseline FILE the decision to check against; --project is the working directory unless given
  --language L    en or zh-CN; without it, the language of the terminal

Exit code: 0 done, 1 the result could not be written or an open point is new, 2 wrong arguments.
`,
  zh: `用法：split --project 目录 --seed 名称[,名称…] [--module 名称] [--json] [--out 目录] [--save 文件]
      split --project 目录 --decision 文件 [--json] [--out 目录] [--save 文件]
      split check --baseline 文件 [--project 目录] [--json]

提出 Spring Boot 应用中哪些类可以成为模块，以及还有哪些未决问题。check 检查与决定文件相比是否出现新的未决问题。
在代码仓库中运行：npm run -s split -- --project …

  --project 目录   应用目录，或其代码仓库的根目录
  --seed 名称      模块的起点：包、类、URL 前缀（/owners）或表，多个用逗号分隔
  --decision 文件  由页面或 --save 保存的决定文件，含起点、模块名与手工移动
  --module 名称    模块名；省略时取自第一个起点
  --json           在标准输出上打印一个 JSON 对象
  --out 目录       把拆分后的工程写到该目录；原工程不会被修改
  --save 文件      保存决定：起点、移动，以及当前的未决问题（视为已接受）
  --baseline 文件  用来对照的决定文件；省略 --project 时取当前目录
  --language 语言  en 或 zh-CN；省略时取终端的语言

退出码：0 完成，1 结果无法写出或出现新的未决问题，2 参数有误。
`,
};

/** Options that one of the two alone takes. */
const OF_SPLIT = ['seed', 'module', 'out', 'save', 'decision'] as const;
const OF_CHECK = ['baseline'] as const;

/** @param locale of the terminal, such as `zh_CN.UTF-8` */
export function readArguments(args: readonly string[], locale: string): ReadArguments {
  let values;
  let positionals;
  try {
    ({ values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        project: { type: 'string' },
        seed: { type: 'string', multiple: true },
        module: { type: 'string' },
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        save: { type: 'string' },
        decision: { type: 'string' },
        baseline: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { wrong: { en: `${error.message}`, zh: `${error.message}` } };
  }
  if (values.language !== undefined && values.language !== 'en' && values.language !== 'zh-CN')
    return {
      wrong: {
        en: `--language: there is no ${values.language}; there are en and zh-CN.`,
        zh: `--language：没有 ${values.language}，只有 en 和 zh-CN。`,
      },
    };
  const language: Language = (values.language ?? locale).startsWith('zh') ? 'zh-CN' : 'en';
  if (values.help) return { help: true, language };
  const [command, ...more] = positionals;
  if (more.length > 0 || (command !== undefined && command !== 'check'))
    return {
      wrong: {
        en: `"${positionals.join(' ')}" is no command; there is check.`,
        zh: `没有“${positionals.join(' ')}”这个命令，只有 check。`,
      },
    };
  const foreign = (command === 'check' ? OF_SPLIT : OF_CHECK).find((name) => values[name] !== undefined);
  if (foreign !== undefined)
    return {
      wrong:
        command === 'check'
          ? { en: `--${foreign} is not for check: the decision file says it.`, zh: `check 不接受 --${foreign}：由决定文件给出。` }
          : {
              en: `--${foreign} is for check: split check --${foreign} FILE.`,
              zh: `--${foreign} 属于 check：split check --${foreign} 文件。`,
            },
    };
  if (command === 'check')
    return values.baseline === undefined || values.baseline === ''
      ? { wrong: { en: '--baseline is missing: the decision file to check against.', zh: '缺少 --baseline：用来对照的决定文件。' } }
      : { command, project: values.project ?? '.', baseline: values.baseline, json: values.json, language };
  const seeds = (values.seed ?? [])
    .flatMap((s) => s.split(','))
    .map((s) => s.trim())
    .filter((s) => s !== '');
  if (values.project === undefined || values.project === '')
    return { wrong: { en: '--project is missing: the folder of the application.', zh: '缺少 --project：应用所在的目录。' } };
  if (values.decision !== undefined && (seeds.length > 0 || values.module !== undefined))
    return {
      wrong: {
        en: '--decision names seeds and module itself: leave out --seed and --module.',
        zh: '--decision 已包含起点和模块名，请去掉 --seed 与 --module。',
      },
    };
  if (values.decision === '') return { wrong: { en: '--decision: the name of the file is missing.', zh: '--decision：缺少文件名。' } };
  if (seeds.length === 0 && values.decision === undefined)
    return {
      wrong: {
        en: '--seed is missing: a package, a class, a URL prefix or a table that the module grows from.',
        zh: '缺少 --seed：模块的起点，可以是包、类、URL 前缀或表。',
      },
    };
  return {
    command: 'split',
    project: values.project,
    seeds,
    decision: values.decision,
    module: values.module,
    json: values.json,
    out: values.out,
    save: values.save,
    language,
  };
}

/**
 * A module's name from a seed: `com.shop.stock` and `/stock` give `stock`, `OwnerController` gives `owner`; another than what
 * `taken` holds.
 */
export function moduleNameFrom(seed: string, taken: ReadonlySet<string>): string {
  const last =
    seed
      .split(/[./]/)
      .filter((part) => part !== '' && !part.includes('{'))
      .at(-1) ?? '';
  const words = last
    .replace(/(Controller|ServiceImpl|Service|Resource|Api|Mapper|Repository)$/, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '');
  const name = words === '' ? 'module' : words;
  return taken.has(name) ? `${name}-module` : name;
}
