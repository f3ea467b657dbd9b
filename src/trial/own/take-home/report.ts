import type { Illegal, Split, SplitGraph, SplitProposal, SplitVerdict } from '../../../../sandbox/protocol/split.ts';
import type { Bilingual, Language } from '../../../../sandbox/protocol/text.ts';
import type { Wanted } from '../border/border.ts';
import type { LeftOut } from '../intake/left-out.ts';
import { WHY } from '../intake/left-out.ts';
import type { Unreadable } from '../intake/incoming.ts';

/** What a report tells of. */
export interface Reported {
  readonly project: string;
  readonly wanted: Wanted;
  readonly graph: SplitGraph;
  readonly proposal: SplitProposal;
  readonly split: Split;
  readonly leftOut: readonly LeftOut[];
  readonly unreadable: readonly Unreadable[];
  /** `2026-11-29` */
  readonly day: string;
}

const VERDICTS: Readonly<Record<SplitVerdict, Bilingual>> = {
  extract: { en: 'Extract it.', zh: '适合拆出。' },
  partial: { en: 'Extract it in part: points are left to decide.', zh: '可以部分拆出：还有问题需要决定。' },
  refuse: { en: 'Rather not.', zh: '不建议拆出。' },
};

/** The split in Markdown, to be read by people who were not there. */
export function writeReport(told: Reported, language: Language): string {
  const { project, wanted, graph, proposal, split, leftOut, unreadable, day } = told;
  const say = (en: string, zh: string): string => (language === 'en' ? en : zh);
  const both = (text: Bilingual): string => say(text.en, text.zh);
  const module = wanted.module.name;
  const on = (side: 'module' | 'api' | 'base'): readonly number[] =>
    graph.types.flatMap((_, id) => (proposal.sides[id] === side ? [id] : []));
  const unsolved = split.illegal.filter(({ solved }) => !solved);
  const known = new Set(wanted.accepted.map((one) => `${one.from} ${one.to} ${one.kind}`));
  const isKnown = ({ from, to, kind }: Illegal): boolean => known.has(`${from} ${to} ${kind}`);
  const open = unsolved.filter((one) => !isKnown(one));
  const accepted = unsolved.filter(isKnown);
  const solved = split.illegal.filter((one) => one.solved);
  const count = (test: (before: string | null, after: string | null) => boolean): number =>
    split.changes.filter(({ before, after }) => test(before, after)).length;
  const unwritten = split.limits.some(({ level }) => level === 'analysis only');

  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      say('Verdict', '结论'),
      [
        `**${both(VERDICTS[proposal.verdict])}**`,
        '',
        ...items(proposal.because.map(both)),
        '',
        say('Grown from:', '起点：') + ' ' + wanted.seeds.map(code).join(say(', ', '、')),
      ],
    ],
    [
      say('In figures', '数字'),
      table(
        [say('what', '项目'), say('count', '数量')],
        [
          [say('classes that move', '移走的类'), `${on('module').length}`],
          [say('classes in the API, seen by both sides', 'API 中的类，两边可见'), `${on('api').length}`],
          [say('classes that stay', '留下的类'), `${on('base').length}`],
          [
            say('files written anew, changed, gone', '新增、修改、删除的文件'),
            [count((b) => b === null), count((b, a) => b !== null && a !== null), count((_, a) => a === null)].join(' / '),
          ],
          [say('references from the base into the module that the split cures', '由拆分解决的“基座 → 模块”引用'), `${solved.length}`],
          [say('references left open', '仍未解决的引用'), `${open.length}`],
          [say('left open and accepted', '未解决但已接受的引用'), `${accepted.length}`],
          [say('put on a side by hand', '手工指定的类'), `${wanted.moves.length}`],
        ],
      ),
    ],
    [say('What moves, and why', '移走什么，为什么'), reasons(on('module'), told, both, say)],
    [
      say('What both sides see: the API', '两边都能看到的：API'),
      on('api').length === 0 ? [say('Nothing has to be shared.', '没有需要共享的类型。')] : reasons(on('api'), told, both, say),
    ],
    [
      say('Open points', '未决问题'),
      open.length === 0
        ? [say('None. Everything that crosses the border has a cure.', '没有。跨越边界的引用都有解决办法。')]
        : [
            say('The written project does not compile until each of these is resolved.', '在逐一解决之前，写出的工程无法编译。'),
            '',
            ...points(open, both, say),
          ],
    ],
    ...(accepted.length === 0
      ? []
      : [
          [
            say('Open and accepted', '未解决但已接受'),
            [
              say(
                'Somebody decided to live with these for now; a check of the build lets them pass.',
                '已决定暂时保留，构建检查会放过它们。',
              ),
              '',
              ...points(accepted, both, say),
            ],
          ] as const,
        ]),
    [
      say('What the split cures by itself', '拆分自行解决的引用'),
      solved.length === 0 ? [say('Nothing had to be cured.', '没有需要解决的引用。')] : points(solved, both, say),
    ],
    [
      say('What changes at run time', '运行时会发生什么变化'),
      orNone(
        [...proposal.attention.map(both), ...split.warnings.map((one) => `${place(one.file, one.line)}${both(one)}`)],
        say('Nothing that was found.', '没有发现。'),
      ),
    ],
    [
      say('What limits the result', '哪些因素限制了结果'),
      orNone(
        [
          ...split.limits.map((one) => `${place(one.file, one.line)}${both(one)} ${both(one.cure)}`),
          ...leftOut.map(
            ({ where, why, files }) =>
              `${where === '' ? '' : `${code(where)}: `}${files === null ? '' : say(`${files} ${files === 1 ? 'file' : 'files'} not read, `, `${files} 个文件未读取，`)}${both(WHY[why])}`,
          ),
          ...unreadable.map(({ path, because }) => `${code(path)}: ${both(because)}`),
        ],
        say('Nothing: all files were read, and the build is one that is written.', '没有：文件全部读取，构建方式也支持写出。'),
      ),
    ],
    [
      say('Build and deploy', '构建与部署'),
      unwritten
        ? [say('This build is only analysed, not written: see the limits above.', '这种构建方式只能分析，不能写出，见上文的限制。')]
        : commands(project, module, moduleFolder(split, module), say),
    ],
    [
      say('What this rests on', '依据与局限'),
      items([
        say(
          'Source code alone was read, in a browser; nothing was uploaded, and nothing of the application was run.',
          '只在浏览器中读取了源码：没有上传任何内容，也没有运行应用。',
        ),
        say(
          'Names that are put together at run time (reflection, scripts, expressions in configuration) are not all seen. Run your tests against base and module together.',
          '运行时拼出来的名字（反射、脚本、配置中的表达式）不一定能看到。请在基座与模块一起运行的情况下执行测试。',
        ),
        say(
          `${graph.types.length} classes and ${graph.pairs.length} pairs of classes that use each other were compared.`,
          `共比较 ${graph.types.length} 个类、${graph.pairs.length} 对引用关系。`,
        ),
      ]),
    ],
  ];
  const title = say(`${project}: the module ${module}`, `${project}：模块 ${module}`);
  const text = sections.map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}\n`);
  return `# ${title}\n\n${say(`A proposal of ${day}.`, `方案日期：${day}。`)}\n\n${text.join('\n')}`;
}

type Say = (en: string, zh: string) => string;

const code = (text: string): string => `\`${text}\``;
const items = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`);
const orNone = (lines: readonly string[], none: string): readonly string[] => (lines.length === 0 ? [none] : items([...new Set(lines)]));
const place = (file: string | null, line: number | null): string =>
  file === null ? '' : `${code(line === null ? file : `${file}:${line}`)}: `;
/** A bar in a cell would be another cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function reasons(ids: readonly number[], { graph, proposal }: Reported, both: (text: Bilingual) => string, say: Say): readonly string[] {
  const rows = ids.map((id) => {
    const reason = proposal.reasons[proposal.reasonOf[id] ?? -1];
    return [code(graph.types[id]?.name ?? ''), reason ? both(reason) : ''];
  });
  return table([say('class', '类'), say('reason', '原因')], rows);
}

/** One entry a pair of classes, with all its places. */
function points(all: readonly Illegal[], both: (text: Bilingual) => string, say: Say): readonly string[] {
  const pairs = new Map<string, Illegal[]>();
  for (const one of all) pairs.set(`${one.from} ${one.to}`, [...(pairs.get(`${one.from} ${one.to}`) ?? []), one]);
  return [...pairs.values()].flatMap((pair) => {
    const [first] = pair;
    if (!first) return [];
    const places = [...new Set(pair.map(({ file, line }) => code(`${file}:${line}`)))];
    const kinds = [...new Set(pair.map(({ kind }) => kind))];
    return [
      `- ${code(first.from)} → ${code(first.to)} (${kinds.join(', ')})${say(': ', '：')}${places.join(say(', ', '、'))}`,
      ...[...new Set(pair.map(({ remedy }) => both(remedy)))].map((remedy) => `  - ${remedy}`),
    ];
  });
}

/** Where the module is written: in a reactor it may lie beside the others. */
function moduleFolder({ changes }: Split, module: string): string {
  const pom = changes.find(({ path, before }) => before === null && (path === `${module}/pom.xml` || path.endsWith(`/${module}/pom.xml`)));
  return pom ? pom.path.slice(0, -'/pom.xml'.length) : module;
}

function commands(project: string, module: string, folder: string, say: Say): readonly string[] {
  const block = (...lines: readonly string[]): readonly string[] => ['', '```sh', ...lines, '```', ''];
  return [
    say('Apply the patch at the root of the repository:', '在仓库根目录中应用补丁：'),
    ...block(`git apply --index ${project}-split.patch`),
    say('Is the project only a folder of the repository, name it:', '如果工程只是仓库里的一个目录，写明这个目录：'),
    ...block(`git apply --index --directory=FOLDER ${project}-split.patch`),
    say(
      'Build base, API and module. `install`, since the plug-in that packs the module asks Maven once more for what it depends on:',
      '构建基座、API 与模块。要用 `install`，因为打包模块的插件会再次向 Maven 查询依赖：',
    ),
    ...block('mvn clean install'),
    say('Start the base as before, then give it the module:', '照常启动基座，然后把模块装进去：'),
    ...block(`arkctl deploy ${folder}/target/${module}-1.0.0-ark-biz.jar`),
    say('In every build, fail when something new crosses the border:', '每次构建都检查，边界上出现新的引用即失败：'),
    ...block('node koupleless-split.mjs check --baseline split.json'),
  ];
}
