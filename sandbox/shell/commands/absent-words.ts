import type { Language } from '../command.ts';
import type { Reason } from './absent.ts';

type Sentence = Readonly<Record<Language, (name: string) => string>>;

const editor: Sentence = {
  en: (name) => `${name}: this terminal has no editor; open the file in the editor above, it is saved as you type`,
  'zh-CN': (name) => `${name}：这个终端里没有编辑器。请在上方的编辑器里打开文件，输入的内容会随时保存`,
};
const cluster: Sentence = {
  en: (name) => `${name}: the trial has a simulated cluster of its own: cluster start --bases 2, then kubectl`,
  'zh-CN': (name) => `${name}：试用自带模拟集群：先运行 cluster start --bases 2，再使用 kubectl`,
};
const container: Sentence = {
  en: (name) => `${name}: the trial runs no containers; the base runs here as a process: java -jar base/target/base-1.0.0.jar &`,
  'zh-CN': (name) => `${name}：试用里不运行容器，基座在这里就是一个进程：java -jar base/target/base-1.0.0.jar &`,
};
const network: Sentence = {
  en: (name) => `${name}: this machine is simulated and has no network but its own ports; try curl localhost:8080/`,
  'zh-CN': (name) => `${name}：这台机器是模拟的，除自己的端口外没有网络，可以试试 curl localhost:8080/`,
};
const root: Sentence = {
  en: (name) => `${name}: not needed here: every file and process of this machine is yours`,
  'zh-CN': (name) => `${name}：这里不需要，这台机器上的文件和进程都归你`,
};
const packages: Sentence = {
  en: (name) => `${name}: nothing can be installed on this machine; help lists what it has`,
  'zh-CN': (name) => `${name}：这台机器上不能安装软件。输入 help 查看现有的命令`,
};
const languages: Sentence = {
  en: (name) => `${name}: this machine runs Java only; help lists what it has`,
  'zh-CN': (name) => `${name}：这台机器只能运行 Java。输入 help 查看现有的命令`,
};
const gradle: Sentence = {
  en: (name) => `${name}: the trial builds with Maven: mvn clean package`,
  'zh-CN': (name) => `${name}：试用用 Maven 构建：mvn clean package`,
};
const manual: Sentence = {
  en: (name) => `${name}: the trial has no manual pages; help lists the commands, and most of them know --help`,
  'zh-CN': (name) => `${name}：试用里没有手册页。输入 help 查看命令列表，多数命令支持 --help`,
};
const versions: Sentence = {
  en: (name) => `${name}: the trial has git instead: git status, git diff, git stash`,
  'zh-CN': (name) => `${name}：试用里可以用 git：git status、git diff、git stash`,
};
const machine: Sentence = {
  en: (name) => `${name}: this machine is simulated: it has no memory, disks, users or kernel of its own; top and ps show what runs`,
  'zh-CN': (name) => `${name}：这台机器是模拟的，没有自己的内存、磁盘、用户和内核。可以用 top 和 ps 查看正在运行的进程`,
};
const packing: Sentence = {
  en: (name) => `${name}: the trial has tar (with gzip), jar and unzip: tar czf FILE DIRECTORY, jar cf FILE -C DIRECTORY .`,
  'zh-CN': (name) => `${name}：试用有 tar（含 gzip）、jar 和 unzip：tar czf 文件 目录、jar cf 文件 -C 目录 .`,
};
const finding: Sentence = {
  en: (name) => `${name}: the trial finds processes with pgrep, jps and jobs; pkill -f NAME, kill PID or kill %1 ends one`,
  'zh-CN': (name) => `${name}：试用里用 pgrep、jps 和 jobs 查找进程，用 pkill -f 名称、kill PID 或 kill %1 结束进程`,
};
const links: Sentence = {
  en: (name) => `${name}: files here have no links; cp copies one`,
  'zh-CN': (name) => `${name}：这里的文件不支持链接，可以用 cp 复制`,
};
const bytecode: Sentence = {
  en: (name) => `${name}: the trial's classes have no bytecode; their source is what runs`,
  'zh-CN': (name) => `${name}：试用的类没有字节码，运行的就是源码`,
};
const jvmTools: Sentence = {
  en: (name) => `${name}: of a JVM's tools the trial has jps, jcmd, jstack and jmap -histo`,
  'zh-CN': (name) => `${name}：JVM 工具里，试用有 jps、jcmd、jstack 和 jmap -histo`,
};
const builtins: Sentence = {
  en: (name) => `${name}: the trial's shell does not have it; a real bash does`,
  'zh-CN': (name) => `${name}：试用的 Shell 没有这个命令，真实的 bash 有`,
};

/** What to do instead of a command that is left out, by why it is. */
export const absentWords: Readonly<Record<Reason, Sentence>> = {
  editor,
  cluster,
  container,
  network,
  root,
  packages,
  languages,
  gradle,
  manual,
  versions,
  machine,
  packing,
  finding,
  links,
  bytecode,
  jvmTools,
  builtins,
};
