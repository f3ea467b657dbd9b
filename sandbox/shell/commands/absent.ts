import type { ShellCommand } from '../command.ts';

/** Why a command is left out. */
export type Reason =
  | 'editor'
  | 'cluster'
  | 'container'
  | 'network'
  | 'root'
  | 'packages'
  | 'languages'
  | 'gradle'
  | 'manual'
  | 'versions'
  | 'machine'
  | 'packing'
  | 'finding'
  | 'links'
  | 'bytecode'
  | 'jvmTools'
  | 'builtins';

const groups: readonly (readonly [Reason, readonly string[]])[] = [
  ['editor', ['vi', 'vim', 'nvim', 'nano', 'emacs', 'pico', 'ed', 'code', 'idea']],
  ['cluster', ['helm', 'minikube', 'kind', 'k9s']],
  ['container', ['docker', 'podman', 'docker-compose']],
  ['network', ['ssh', 'scp', 'sftp', 'rsync', 'ping', 'nc', 'nslookup', 'dig', 'ifconfig', 'ip']],
  ['root', ['sudo', 'su', 'chown']],
  ['packages', ['apt', 'apt-get', 'yum', 'dnf', 'apk', 'brew', 'pip', 'pip3', 'npm', 'npx', 'yarn', 'sdk']],
  ['languages', ['python', 'python3', 'node', 'go', 'gcc', 'make', 'perl', 'ruby', 'kotlinc', 'scala']],
  ['gradle', ['gradle', 'gradlew', 'ant']],
  ['manual', ['man', 'info']],
  ['versions', ['svn', 'hg']],
  ['machine', ['uname', 'id', 'free', 'df', 'nproc', 'lscpu', 'vmstat', 'iostat', 'uptime', 'dmesg', 'systemctl', 'service', 'mount']],
  ['packing', ['zip', 'gzip', 'gunzip', 'bzip2', 'xz', '7z']],
  ['finding', ['killall']],
  ['links', ['ln', 'mkfifo']],
  ['bytecode', ['javap', 'jdeps', 'jlink', 'jpackage']],
  [
    'jvmTools',
    ['jconsole', 'jvisualvm', 'jmc', 'jinfo', 'jstat', 'jdb', 'jhsdb', 'jshell', 'javadoc', 'keytool', 'arthas', 'async-profiler'],
  ],
  [
    'builtins',
    [
      'bc',
      'dc',
      'xxd',
      'hexdump',
      'expand',
      'unexpand',
      'trap',
      'alias',
      'unalias',
      'bg',
      'disown',
      'suspend',
      'fc',
      'bind',
      'enable',
      'caller',
      'times',
      'umask',
      'ulimit',
      'logout',
      'reset',
      'cal',
    ],
  ],
];

/** What one may look for and the trial leaves out: a sentence that says what to do instead. */
export const absentCommands: readonly ShellCommand[] = groups.flatMap(([reason, names]) =>
  names.map((name) => ({
    name,
    absent: true,
    async run({ err }, { language }) {
      const { absentWords } = await import('./absent-words.ts');
      err(`${absentWords[reason][language()](name)}\n`);
      return 127;
    },
  })),
);
