import type { Language, ShellCommand } from '../command.ts';

const TEXTS: Readonly<Record<Language, string>> = {
  en: `This machine is simulated; it has no network but its own ports.

  mvn clean package            build what is here (Maven)
  java -jar FILE.jar [&]       start a base; & keeps the prompt, Ctrl-C stops it
  arkctl deploy [DIR|JAR]      build a module and install it in the running base
  arkctl status                what is installed
  arkctl undeploy NAME:VERSION take a module out
  curl localhost:8080/         ask a port; Arklet listens on 1238
  open http://localhost:8080/  show an address in the request panel
  jps, ps, jobs, kill, fg      what runs; jstack PID, jcmd PID help look into a JVM
  tail -f FILE, watch COMMAND  look on, until Ctrl-C
  telnet localhost 1234        SOFAArk's own console, where the base has one
  unzip -l FILE, jar tf FILE   look into an archive
  cluster start, kubectl get nodes   a simulated cluster with ModuleController
  git status, git diff         what you changed since the project was opened

And a shell with its usual tools: ls, cat, grep, sed, awk, jq, find, diff, tree …
Tab completes, the arrows up and down bring earlier lines back, Ctrl-R searches them.
`,
  'zh-CN': `这台机器是模拟的，除自己的端口外没有网络。

  mvn clean package            构建当前目录（Maven）
  java -jar FILE.jar [&]       启动基座；加 & 则保留提示符，Ctrl-C 停止
  arkctl deploy [DIR|JAR]      构建模块并安装到运行中的基座
  arkctl status                查看已安装的模块
  arkctl undeploy NAME:VERSION 卸载模块
  curl localhost:8080/         访问端口；Arklet 监听 1238
  open http://localhost:8080/  在请求面板中打开地址
  jps、ps、jobs、kill、fg      查看和管理进程；jstack PID、jcmd PID help 查看 JVM 内部
  tail -f FILE、watch COMMAND  持续观察，按 Ctrl-C 结束
  telnet localhost 1234        基座启用时，连接 SOFAArk 自带的控制台
  unzip -l FILE、jar tf FILE   查看归档内容
  cluster start、kubectl get nodes   带 ModuleController 的模拟集群
  git status、git diff         查看打开项目以来的改动

还有常用的 shell 工具：ls、cat、grep、sed、awk、jq、find、diff、tree 等。
Tab 补全，上下方向键翻阅历史，Ctrl-R 搜索历史。
`,
};

export const helpCommand: ShellCommand = {
  name: 'help',
  usage: 'help',
  builtin: true,
  run({ out }, { language }) {
    out(TEXTS[language()]);
    return 0;
  },
};
