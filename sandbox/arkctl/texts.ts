/** arkctl v0.2.3's texts, as the tool built from its tag printed them (recording arkctl). */

export const rootHelp = {
  about: ``,
  usage: `Usage:
   [flags]
   [command]

Available Commands:
  completion       Generate the autocompletion script for the specified shell
  create           转换为模块自动配置
  deploy           deploy your biz module to running containers
  help             Help about any command
  newServerlessApp new a serverless app project
  show             show serverless app status
  status           
  undeploy         this command can help you uninstall biz in ark container
  version          show version

Flags:
  -h, --help   help for this command

Use " [command] --help" for more information about a command.
`,
};

export const deployHelp = {
  about: `
The arkctl deploy subcommand can help you quickly deploy your biz module to running ark container.
We advice you to use this in local dev phase.

`,
  usage: `Usage:
   deploy [flags] [path/to/your/project/or/bundle]

Examples:

Scenario 0: Build bundle at current workspace and deploy it to a local running ark container with default port:
    arkctl deploy

Scenario 1: Build bundle at given path and deploy it to local running ark container with given port:
	arkctl deploy --port \${your ark container portFlag} \${path/to/your/project}

Scenario 2: Deploy a local pre-built bundle to local running ark container:
	arkctl deploy \${path/to/your/pre/built/bundle.jar}

Scenario 3: Build and deploy a bundle at current dir to a remote running ark container in k8s cluster with default port:
	arkctl deploy --pod \${namespace}/\${name}

Scenario 4: Build an maven multi module project and deploy a sub module to a running ark container:
	arkctl deploy --sub \${path/to/your/sub/module}


Flags:
  -h, --help         help for deploy
      --pod string   
                     If Provided, arkctl will try to deploy the bundle to the ark container running in given pod.
                     
      --port int     
                     The default port of ark container is 1238 if not provided.
                      (default 1238)
      --sub string   
                     If Provided, arkctl will try to build the project at current dir and deploy the bundle at subBundlePath.
`,
};

export const undeployHelp = {
  about: `this command can help you uninstall biz in ark container

`,
  usage: `Usage:
   undeploy [bizName:bizVersion] [flags]

Flags:
  -h, --help       help for undeploy
      --port int   the port of ark container (default 1238)
`,
};

export const statusHelp = {
  about: ``,
  usage: `Usage:
   status [flags]

Flags:
  -h, --help          help for status
      --host string   ark container's host (default "127.0.0.1")
      --pod string    ark container's running pod
      --port int      ark container's port (default 1238)
`,
};

export const createHelp = {
  about: `create 命令用于自动模块化。
它会执行以下操作:
1. 修改 application.properties 文件
2. 创建 bootstrap.properties 文件
3. 修改 pom.xml 文件

使用方法:
  arkctl create -p <项目路径> -a <应用名称>

示例:
  arkctl create -p /path/to/project -a myapp

`,
  usage: `Usage:
   create [flags]

Flags:
  -a, --applicationName string   应用名称 (必填)
  -h, --help                     help for create
  -p, --projectPath string       项目路径 (必填)
`,
};

export const helpHelp = {
  about: `Help provides help for any command in the application.
Simply type  help [path to command] for full details.

`,
  usage: `Usage:
   help [command] [flags]

Flags:
  -h, --help   help for help
`,
};

export const completionHelp = {
  about: `Generate the autocompletion script for  for the specified shell.
See each sub-command's help for details on how to use the generated script.

`,
  usage: `Usage:
   completion [command]

Available Commands:
  bash        Generate the autocompletion script for bash
  fish        Generate the autocompletion script for fish
  powershell  Generate the autocompletion script for powershell
  zsh         Generate the autocompletion script for zsh

Flags:
  -h, --help   help for completion

Use " completion [command] --help" for more information about a command.
`,
};

/** What cobra says of a topic that is no command. */
export const unknownTopic = (words: readonly string[]): string =>
  `Unknown help topic [${words.map((word) => `\`${word}\``).join(' ')}]\n${rootHelp.usage
    .replace('Usage:\n   [flags]\n', 'Usage:\n  \n')
    .replace(/Flags:\n.*\n\n/, '')}`;

/** What Go prints when arkctl looks for a bundle in a directory that is not there. */
export const walkPanic = `panic: runtime error: invalid memory address or nil pointer dereference
`;

/** What Go prints with its goroutine's trace when arkctl cannot open an archive. */
export const panicAt = (problem: string): string => `panic: ${problem}

goroutine 1 [running]:
github.com/koupleless/arkctl/common/runtime.MustReturnResult[...](...)
	github.com/koupleless/arkctl/common/runtime/runtime_util.go:25
github.com/koupleless/arkctl/v1/service/ark.parseJarBizModel({0xa56480?, 0x343e9e2ac708?}, {0x343e9e31ce80, 0x31})
	github.com/koupleless/arkctl/v1/service/ark/biz_util.go:45 +0x647
github.com/koupleless/arkctl/v1/service/ark.ParseBizModel({0xa56480, 0x343e9e2ac708}, {0x343e9e31ce80, 0x31})
	github.com/koupleless/arkctl/v1/service/ark/biz_util.go:86 +0xa5
github.com/koupleless/arkctl/v1/cmd/deploy.execParseBizModel(0x343e9e2ac708)
	github.com/koupleless/arkctl/v1/cmd/deploy/deploy.go:177 +0x275
github.com/koupleless/arkctl/v1/cmd/deploy.executeDeploy(0x343e9e36e400?, {0x343e9e2aec00?, 0x4?, 0x9f88be?})
	github.com/koupleless/arkctl/v1/cmd/deploy/deploy.go:440 +0x6e
github.com/spf13/cobra.(*Command).execute(0x19e86e0, {0x343e9e2aebe0, 0x1, 0x1})
	github.com/spf13/cobra@v1.4.0/command.go:860 +0x6c3
github.com/spf13/cobra.(*Command).ExecuteC(0x19e81e0)
	github.com/spf13/cobra@v1.4.0/command.go:974 +0x38d
github.com/spf13/cobra.(*Command).Execute(...)
	github.com/spf13/cobra@v1.4.0/command.go:902
github.com/koupleless/arkctl/v1/cmd/root.Execute()
	github.com/koupleless/arkctl/v1/cmd/root/root.go:45 +0x1a
main.main()
	github.com/koupleless/arkctl/main.go:28 +0x17
`;
