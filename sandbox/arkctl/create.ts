import { nameOf, parentOf, resolvePath } from '../host/paths.ts';
import type { Files } from '../host/files.ts';
import { readModel } from '../maven/reading/model-reader.ts';
import { childOf, parseElements, textOf } from '../maven/xml.ts';
import { remarkOn, type Invocation } from './commands.ts';
import { convertPom, EMPTY_POM, type Versions } from './convert-pom.ts';
import { MalformedEscape, readProperties, writeProperties } from './java-properties.ts';
import { saxProblem } from './sax-problem.ts';
import { excludedArtifacts, excludedGroups } from './slimming.ts';

const LAUNCHER = 'com.alipay.sofa.koupleless.autolauncher.Launcher';
const CONVERTOR = 'com.alipay.sofa.koupleless.automoduleconvertor';
const encoder = new TextEncoder();

/** What a Java program prints in UTF-8 and the real arkctl reads as GBK. */
function garbled(text: string): string {
  // What GBK has no character for, the browser's decoder gives a private one; Go's does not.
  return new TextDecoder('gbk').decode(encoder.encode(text)).replaceAll(/[\uE000-\uF8FF]/g, '\uFFFD');
}

type Say = (level: 'INFO' | 'WARN' | 'ERROR', logger: string, message: string) => void;

/**
 * What `arkctl create` makes of a project: the converter that the real tool carries, a Java program that is handed path and
 * name as lines, and looks for the path from the project's own directory. Settles with the exit status.
 */
export function createModule(invocation: Invocation): number {
  const { files, workingDirectory, values, out, err, clock } = invocation;
  const path = values.get('projectPath') ?? '';
  const name = values.get('applicationName') ?? '';
  const directory = resolvePath(workingDirectory, path === '' ? '.' : path);
  if (files.stat(directory)?.kind !== 'directory') {
    const why = files.stat(directory) ? 'fork/exec /usr/bin/java: not a directory' : `chdir ${path}: no such file or directory`;
    err(`执行 create 命令失败: 执行 Java 命令失败: 启动 Java 程序出错: ${why}\n`);
    return 1;
  }
  const say: Say = (level, logger, message) => {
    const time = new Date(clock.now()).toISOString().slice(11, 23);
    out(garbled(`${time} [main] ${level} ${logger} -- ${message}\n`));
  };
  const lines = `${path}\n${name}`.split('\n').map((line) => line.trim());
  /** The next line that is right; undefined when there is no other. */
  const ask = (question: string, problemOf: (answer: string) => string | undefined): string | undefined => {
    for (;;) {
      say('INFO', LAUNCHER, question);
      const answer = lines.shift();
      const problem = answer === undefined ? undefined : problemOf(answer);
      if (problem === undefined) return answer;
      say('WARN', LAUNCHER, problem);
    }
  };
  say('INFO', LAUNCHER, '开始执行主程序');
  const project = ask('请输入工程的绝对路径：', (answer) =>
    answer !== '' && files.stat(resolvePath(directory, answer))?.kind === 'directory' ? undefined : '提供的项目路径不存在或不是目录',
  );
  const application =
    project === undefined ? undefined : ask('请输入要设置的应用名称：', (answer) => (answer === '' ? '应用名称不能为空' : undefined));
  if (project === undefined || application === undefined) {
    say('ERROR', LAUNCHER, '发生错误: No line found');
    remarkOn(invocation, 'nothing-created');
    return 0;
  }
  convert({ files, directory, project, application, now: clock.now(), say });
  say('INFO', LAUNCHER, '所有操作已完成');
  const written = files.readText(resolvePath(directory, `${project}/pom.xml`));
  if (written.includes('<sofa.ark.version>${sofa.ark.version}<')) remarkOn(invocation, 'properties-in-a-cycle');
  return 0;
}

/** Why a step of the converter ended, in the words of the Java library that said so. */
class StepFailure extends Error {}

interface Conversion {
  readonly files: Files;
  /** Where the converter runs. */
  readonly directory: string;
  /** The path as it was given. */
  readonly project: string;
  readonly application: string;
  readonly now: number;
  readonly say: Say;
}

function convert({ files, directory, project, application, now, say }: Conversion): void {
  const shown = project.replace(/(?<=.)\/+$/, '');
  const root = resolvePath(directory, project);
  const step = (what: string, work: () => void): void => {
    say('INFO', LAUNCHER, `开始${what}`);
    try {
      work();
      say('INFO', LAUNCHER, `${what}完成`);
    } catch (error) {
      if (!(error instanceof StepFailure || error instanceof MalformedEscape)) throw error;
      say('ERROR', LAUNCHER, `${what}时发生错误: ${error.message}`);
    }
  };
  step('修改 application.properties', () => {
    for (const file of files.walk(root)) {
      if (nameOf(file).toLowerCase() !== 'application.properties') continue;
      const settings = readProperties(files.read(file));
      settings.set('spring.application.name', application);
      files.write(file, writeProperties(settings, now));
      say('INFO', `${CONVERTOR}.ApplicationPropertiesModifier`, `已修改 application.properties 文件: ${shown}${file.slice(root.length)}`);
    }
  });
  step('创建 bootstrap.properties', () => {
    const settings = `${root}/conf/ark/bootstrap.properties`;
    const before = new Map(
      (files.stat(settings) ? files.readText(settings).split(/\r?\n/) : []).flatMap((line) => {
        const at = line.indexOf('=');
        return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
      }),
    );
    const merged = (key: string, complete: string): string => {
      const own = before.get(key) ?? '';
      return `${key}=${[...new Set([...(own === '' ? [] : own.split(',')), ...complete.split(',')])].join(',')}\n`;
    };
    say('INFO', `${CONVERTOR}.SlimmingConfiguration`, `目录已创建: ${shown}/conf/ark`);
    files.write(settings, merged('excludeGroupIds', excludedGroups) + merged('excludeArtifactIds', excludedArtifacts));
    say('INFO', `${CONVERTOR}.SlimmingConfiguration`, `配置文件已更新: ${shown}/conf/ark/bootstrap.properties`);
  });
  step('修改 pom.xml', () => {
    const pom = `${root}/pom.xml`;
    const absolute = project.startsWith('/') ? `${shown}/pom.xml` : `${directory}/${shown}/pom.xml`;
    if ((files.stat(pom)?.size ?? 0) === 0) {
      files.write(pom, EMPTY_POM);
      say('INFO', `${CONVERTOR}.PomModifier`, `pom.xml 文件已创建并初始化在: ${absolute}`);
    }
    const text = files.readText(pom);
    const problem = saxProblem(text);
    if (problem) throw new StepFailure(`Error on line ${problem.line} of document file:${absolute}: ${problem.message}`);
    const { versions, problems } = findVersions(files, directory);
    // It looks twice, once for each version.
    for (let time = 0; time < 2; time++) {
      for (const each of problems) say('ERROR', `${CONVERTOR}.SlimmingConfiguration`, `读取 pom.xml 文件时发生错误\n${each}`);
      if (!versions) say('ERROR', `${CONVERTOR}.SlimmingConfiguration`, '无法找到根 pom.xml 文件');
    }
    files.write(pom, convertPom(text, application, versions));
    say('INFO', `${CONVERTOR}.PomModifier`, `POM 文件已更新: ${absolute}`);
  });
}

interface Search {
  readonly versions: Versions | undefined;
  /** Of files that could not be read on the way, as their exceptions print themselves. */
  readonly problems: readonly string[];
}

/** The versions that a checkout of Koupleless' own runtime names, in or above the directory. */
function findVersions(files: Files, directory: string): Search {
  const problems: string[] = [];
  for (let folder = directory; ; folder = parentOf(folder)) {
    const pom = `${folder === '/' ? '' : folder}/pom.xml`;
    if (files.stat(pom)?.kind === 'file') {
      const text = files.readText(pom);
      const problem = readModel(text, 0).strict;
      if (problem) {
        const kind = problem.atEnd ? 'java.io.EOFException' : 'org.codehaus.plexus.util.xml.pull.XmlPullParserException';
        // Its trace names classes that the trial does not have.
        problems.push(`${kind}: ${problem.message}`);
      } else {
        const project = parseElements(text);
        const parent = childOf(project, 'parent');
        if ([textOf(project, 'artifactId'), textOf(parent, 'artifactId')].includes('koupleless-runtime')) {
          const properties = childOf(project, 'properties');
          const versions = {
            ark: textOf(properties, 'sofa.ark.version') ?? textOf(parent, 'version'),
            runtime: textOf(properties, 'revision') ?? textOf(project, 'version') ?? textOf(parent, 'version'),
          };
          return { versions, problems };
        }
      }
    }
    if (folder === '/') return { versions: undefined, problems };
  }
}
