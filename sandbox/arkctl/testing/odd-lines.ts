/** Command lines that a user may get wrong, and what stands around them: asked of a real arkctl by `record-odd-lines.ts`. */
export interface OddLine {
  readonly name: string;
  readonly args: readonly string[];
  /** Below `{work}`, where arkctl runs unless `in` says otherwise. A text, or the entries of an archive. */
  readonly files?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly directories?: readonly string[];
  readonly in?: string;
  /** What an Arklet at port 1238 answers to every command. Nobody listens where it is missing. */
  readonly arklet?: { readonly status?: number; readonly body: string };
  /** What Maven does. It is not on the path where this is missing. */
  readonly maven?: { readonly out?: string; readonly err?: string; readonly status?: number };
  /** Files whose content afterwards counts. */
  readonly after?: readonly string[];
}

const line = (args: string, more: Omit<OddLine, 'name' | 'args'> = {}): OddLine => ({
  name: args === '' ? 'nothing' : args,
  args: args === '' ? [] : args.split(' '),
  ...more,
});
const words = (args: readonly string[], more: Omit<OddLine, 'name' | 'args'> = {}): OddLine => ({
  name: JSON.stringify(args),
  args,
  ...more,
});

const typed: readonly OddLine[] = [
  ...'deploy --help x|--help deploy|-h status|help help|help -h|help completion|help completion bash|help completion moon|help moon x|help deploy moon|help --moon|completion -h|completion bash -h|completion zsh -h|completion fish -h|completion powershell -h|completion bash|completion zsh|completion fish|completion powershell|completion bash --no-descriptions|completion zsh --no-descriptions=true|completion bash x|completion bash --moon|deploi|undeplo|versio|crate|sho|compl|newserverlessapp|Status|VERSION|hel|staus x|-- status|status --|--moon status|--port 1 status|--moon=1 status|-x|version -x|version --help=false|version -h=true|version -hx|version --help=no|show|show -r x|show --r|show --r x|show --h|show --h x|show -h|show --mc a b|newServerlessApp|newServerlessApp .|newServerlessApp -x|newServerlessApp --path x'
    .split('|')
    .map((args) => line(args)),
  words(['']),
  words(['', 'status']),
  words(['status', '']),
  words(['库存']),
  words(['a"b']),
  words(['a\tb']),
];

const ports: readonly OddLine[] = [
  ...[
    '',
    '""',
    '1e3',
    '08',
    '0b1',
    '0o17',
    '+1299',
    '1_299',
    '1__2',
    '_1',
    '-1',
    '65536',
    '9223372036854775807',
    '9223372036854775808',
    '0x',
    '0xG',
    '１２',
  ].map((port) => words(['status', `--port=${port}`])),
  words(['status', '--port', '']),
  words(['status', '--port', ' 1']),
  words(['status', '--port', '--host']),
  words(['status', '--port', '1', '--port', '1299']),
  words(['status', '-port', '1']),
  ...['', 'localhost', 'a b', '127.0.0.1/x', 'a\tb', 'a[b', '[::1', '::1', '[::1]', 'a%zz', '@', '#', '?x'].map((host) =>
    words(['status', '--host', host]),
  ),
  words(['status', '--pod', '']),
  words(['status', '--pod', 'x']),
  words(['status', '--pod', 'a/b/c']),
  words(['status', '--pod=x', '--port=y']),
  words(['undeploy', '--port', '0', 'a:1']),
  words(['undeploy', '-p', '1', 'a:1']),
  words(['undeploy', '--host', 'x', 'a:1']),
];

const success = '{"code":"SUCCESS","data":{"code":"SUCCESS","message":"done","elapsedSpace":0,"bizInfos":[]}}';
const answers: readonly string[] = [
  '',
  ' ',
  '{',
  '{}',
  'null',
  'true',
  '"x"',
  '7',
  '[]',
  '{"code":7}',
  '{"code":"SUCCESS"}',
  '{"code":"SUCCESS","data":null}',
  '{"code":"SUCCESS","data":"x"}',
  '{"code":"SUCCESS","data":[]}',
  '{"code":"SUCCESS","data":[7]}',
  '{"code":"SUCCESS","data":{}}',
  '{"CODE":"SUCCESS","Data":[{"BIZNAME":"a"}]}',
  '{"code":"SUCCESS","data":[{"bizName":"<a&b>","bizState":"activated","bizVersion":"1","bizStateRecords":null}],"message":null}',
  '{"code":"SUCCESS","data":[{"bizName":1}]}',
  '{"code":"SUCCESS","data":[{"bizName":"a","bizStateRecords":[{"changeTime":"x"}]}]}',
  '{"code":"SUCCESS","data":[{"bizName":"a","bizStateRecords":[{"changeTime":1.5}]}]}',
  '{"code":"SUCCESS","data":[{"bizName":"库存\\u2028","bizVersion":"\\u0001\\n"}]}',
  '{"code":"FAILED","message":"busy\\nvery"}',
  '{"code":"FAILED","data":{"code":"FAILED","message":"m","elapsedSpace":3,"bizInfos":[{"a":1},null,"x"]},"message":"no"}',
  '{"code":"FAILED","data":{"code":"NOT_FOUND_BIZ"}}',
  '{"code":"FAILED","data":{"code":"NOT_FOUND_BIZ","elapsedSpace":"x"}}',
  '{"code":"SUCCESS","data":{"elapsedSpace":1.5}}',
  '{"code":"SUCCESS"} x',
  "{'code':'SUCCESS'}",
  '{"code":"SUCCESS",}',
  '<html>',
  'Not Found',
  '\\x',
];
const statuses = [200, 201, 204, 302, 400, 404, 500, 503];

const asked: readonly OddLine[] = [
  ...answers.flatMap((body) => [
    { ...line('status', { arklet: { body } }), name: `status answered by ${body}` },
    { ...line('undeploy a:1', { arklet: { body } }), name: `undeploy a:1 answered by ${body}` },
  ]),
  ...statuses.map((status) => ({
    ...line('status', { arklet: { status, body: '{"code":"SUCCESS","data":[]}' } }),
    name: `status answered with ${status}`,
  })),
  ...statuses.map((status) => ({
    ...line('undeploy a:1', { arklet: { status, body: success } }),
    name: `undeploy answered with ${status}`,
  })),
  ...[
    'undeploy',
    'undeploy a',
    'undeploy a b:1',
    'undeploy b:1 a',
    'undeploy :1',
    'undeploy a:',
    'undeploy a:1:2',
    'undeploy a:1 -- b:2',
    'undeploy -- -a:1',
  ].map((args) => ({
    ...line(args, { arklet: { body: args.includes(':') && !args.endsWith(' a') ? success : '{"code":"SUCCESS","data":[]}' } }),
    name: `${args} with an Arklet`,
  })),
  ...['a', 'ab'].map((names) => ({
    ...line('undeploy', {
      arklet: {
        body: JSON.stringify({
          code: 'SUCCESS',
          data: [...names].map((bizName) => ({ bizName, bizVersion: '1', bizState: 'activated' })),
        }),
      },
    }),
    name: `undeploy with ${names.length} installed`,
  })),
];

const biz = (manifest: string): Readonly<Record<string, string>> => ({ 'META-INF/MANIFEST.MF': manifest });
const plain = biz('Manifest-Version: 1.0\r\nArk-Biz-Name: a\r\nArk-Biz-Version: 1.0\r\n\r\n');
const deployed: readonly OddLine[] = [
  words(['deploy', '']),
  line('deploy .'),
  line('deploy nope', { maven: {} }),
  line('deploy x.txt', { files: { 'x.txt': 'x' }, maven: {} }),
  line('deploy dir.jar', { directories: ['dir.jar'] }),
  line('deploy a.JAR', { files: { 'a.JAR': plain }, maven: {} }),
  line('deploy .jar'),
  line('deploy a.jar/', { files: { 'a.jar': plain } }),
  line('deploy ./x/../a.jar', { files: { 'a.jar': plain }, arklet: { body: success } }),
  line('deploy --port 1299 a.jar', { files: { 'a.jar': plain } }),
  line('deploy --port 99999 a.jar', { files: { 'a.jar': plain } }),
  line('deploy --port -5 a.jar', { files: { 'a.jar': plain } }),
  line('deploy --sub x a.jar', { files: { 'a.jar': plain }, arklet: { body: success } }),
  line('deploy a.jar b.jar', { files: { 'a.jar': plain }, arklet: { body: success } }),
  line('deploy b.jar a.jar', { files: { 'a.jar': plain }, arklet: { body: success } }),
  line('deploy -- a.jar', { files: { 'a.jar': plain }, arklet: { body: success } }),
  words(['deploy', '库 存.jar'], { files: { '库 存.jar': plain }, arklet: { body: success } }),
  words(['deploy', 'a%20b.jar'], { files: { 'a%20b.jar': plain }, arklet: { body: success } }),
  ...[
    {},
    { 'a.txt': 'x' },
    biz(''),
    biz('Ark-Biz-Name: a\n'),
    biz('Ark-Biz-Version: 1\n'),
    biz('Ark-Biz-Name:a\nArk-Biz-Version:1\n'),
    biz('Ark-Biz-Name: a\nArk-Biz-Name: b\nArk-Biz-Version: 1:2\n'),
    biz('X-Ark-Biz-Name: x\nArk-Biz-Name : a\nArk-Biz-Version: 1\n'),
    biz('Ark-Biz-Name: \nArk-Biz-Version:  \t 1 \n'),
    biz('Ark-Biz-Name: <库>&"\nArk-Biz-Version: 1\n'),
    biz('Ark-Biz-Name: a\r\n b\r\nArk-Biz-Version: 1\r\n'),
    biz('ark-biz-name: a\nARK-BIZ-VERSION: 1\n'),
  ].map((entries) => ({
    ...line('deploy m.jar', { files: { 'm.jar': entries }, arklet: { body: success } }),
    name: `deploy with ${JSON.stringify(entries)}`,
  })),
  ...answers.map((body) => ({
    ...line('deploy a.jar', { files: { 'a.jar': plain }, arklet: { body } }),
    name: `deploy answered by ${body}`,
  })),
  ...statuses.map((status) => ({
    ...line('deploy a.jar', { files: { 'a.jar': plain }, arklet: { status, body: success } }),
    name: `deploy answered with ${status}`,
  })),
];

const built: readonly OddLine[] = [
  line('deploy p', { directories: ['p'] }),
  line('deploy p', { directories: ['p'], maven: {} }),
  line('deploy p', { directories: ['p'], maven: { out: 'no line end' } }),
  line('deploy p', { directories: ['p'], maven: { out: 'one\n\n\x1b[1mtwo\x1b[m\n' } }),
  line('deploy p', { directories: ['p'], maven: { status: 3, out: 'x\nError occurred during initialization of VM\n' } }),
  line('deploy p', {
    directories: ['p'],
    maven: { status: 1, out: '[ERROR] Unable to parse configuration of mojo com.alipay.sofa:sofa-ark-maven-plugin:3.1.4\n' },
  }),
  line('deploy p', { directories: ['p'], maven: { err: 'WARNING: x\nWARNING: y\n' } }),
  line('deploy p', { directories: ['p'], maven: { err: 'no line end' } }),
  line('deploy p', { directories: ['p'], maven: { status: 1, err: 'Error occurred during initialization of VM\n', out: 'and out\n' } }),
  line('deploy p', { files: { 'p/target/a-ark-biz.jar': plain }, maven: { out: 'built\n' }, arklet: { body: success } }),
  line('deploy p', {
    files: { 'p/target/a-ark-biz.jar': plain, 'p/z/b-ark-biz.jar': biz('Ark-Biz-Name: b\nArk-Biz-Version: 2\n') },
    maven: {},
    arklet: { body: success },
  }),
  line('deploy p --sub q', {
    files: { 'p/target/a-ark-biz.jar': plain, 'p/q/b-ark-biz.jar': biz('Ark-Biz-Name: b\nArk-Biz-Version: 2\n') },
    maven: {},
    arklet: { body: success },
  }),
  line('deploy p --sub ../r', { directories: ['p'], files: { 'r/b-ark-biz.jar': plain }, maven: {}, arklet: { body: success } }),
  line('deploy p --sub nope', { directories: ['p'], maven: {} }),
  line('deploy p --sub a.txt', { files: { 'p/a.txt': 'x' }, maven: {} }),
  line('deploy p --sub a-ark-biz.jar', { files: { 'p/a-ark-biz.jar': plain }, maven: {}, arklet: { body: success } }),
  line('deploy', { in: 'p', files: { 'p/-ark-biz.jar': plain }, maven: {}, arklet: { body: success } }),
  line('deploy', { in: 'p', directories: ['p/x-ark-biz.jar'], maven: {} }),
].map((each, index) => ({ ...each, name: `${each.args.join(' ')} (build ${index + 1})` }));

const POM = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>a</groupId><artifactId>b</artifactId><version>1</version>
</project>
`;
const bare = POM.replace(' xmlns="http://maven.apache.org/POM/4.0.0"', '');
const inProject = (body: string, pom = POM): string => pom.replace('</project>', `${body}\n</project>`);
const SETTINGS = 'p/src/main/resources/application.properties';
const SLIMMING = 'p/conf/ark/bootstrap.properties';
const created = (name: string, files: Readonly<Record<string, string>>, application = 'mine', args?: readonly string[]): OddLine => ({
  name: `create: ${name}`,
  args: args ?? ['create', '-p', '{work}/p', '-a', application],
  files,
  directories: ['p'],
  after: ['p/pom.xml', SETTINGS, SLIMMING, ...Object.keys(files).filter((path) => !['p/pom.xml', SETTINGS, SLIMMING].includes(path))],
});

const creation: readonly OddLine[] = [
  line('create'),
  line('create -p .'),
  line('create -a x'),
  line('create -p'),
  line('create -x'),
  words(['create', '-p', '', '-a', '']),
  words(['create', '-p', '{work}', '-a', '']),
  words(['create', '-p', '{work}', '-a', ' ']),
  words(['create', '-p', '{work}/f', '-a', 'x'], { files: { f: '' } }),
  words(['create', '-p', '{work}/nope', '-a', 'x']),
  words(['create', '-p', 'p', '-a', 'x'], { directories: ['p'] }),
  words(['create', '-p', 'p', '-a', 'in its own'], { directories: ['p/p'], after: ['p/p/pom.xml', 'p/pom.xml'] }),
  words(['create', '-p', '.', '-a', 'x', 'y'], { in: 'p', directories: ['p'], after: ['p/pom.xml'] }),
  words(['create', '-p', './', '-a', 'x'], { in: 'p', files: { 'p/pom.xml': POM }, after: ['p/pom.xml'] }),
  words(['create', '-p', '{work}/p//', '-a', 'x'], { files: { 'p/pom.xml': POM, [SETTINGS]: 'a=b\n' }, after: ['p/pom.xml', SETTINGS] }),
  words(['create', '--projectPath={work}/p/../p', '--applicationName=x'], {
    files: { 'p/pom.xml': POM, [SETTINGS]: 'a=b\n' },
    after: ['p/pom.xml', SETTINGS],
  }),
  words(['create', '-p', '{work}/p', '-a', ' two words '], { files: { 'p/pom.xml': POM }, after: ['p/pom.xml'] }),
  words(['create', '-p', '{work}/p', '-a', 'a\nb'], { files: { 'p/pom.xml': POM }, after: ['p/pom.xml'] }),
  created('an empty directory', {}),
  created('an empty pom.xml', { 'p/pom.xml': '' }),
  created('blank pom.xml', { 'p/pom.xml': '\n' }),
  created('no XML', { 'p/pom.xml': 'hello' }),
  created('an element that is not closed', { 'p/pom.xml': '<project><a></project>' }),
  created('text after the end', { 'p/pom.xml': '<project/>x' }),
  created('an entity that nobody declared', { 'p/pom.xml': '<project><name>&nope;</name></project>' }),
  created('an attribute without quotes', { 'p/pom.xml': '<project a=b/>' }),
  created('a pom.xml that is no project', { 'p/pom.xml': '<html><body>x</body></html>' }),
  created('no namespace', { 'p/pom.xml': bare }),
  created('a prefix', { 'p/pom.xml': '<m:project xmlns:m="http://maven.apache.org/POM/4.0.0"><m:artifactId>x</m:artifactId></m:project>' }),
  created('a schema location', {
    'p/pom.xml':
      '<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd"><artifactId>x</artifactId></project>',
  }),
  created('comments, CDATA, instructions', {
    'p/pom.xml':
      '<?xml version="1.0"?>\n<!-- before -->\n<?a b?>\n<project>\n  <!-- in -->\n  <name><![CDATA[a <b>]]></name>\n  <description>x <!-- y --> z</description>\n  <?c d?>\n</project>\n<!-- after -->\n',
  }),
  created('entities and blanks', {
    'p/pom.xml':
      '<project><name>  a &amp; &lt;b&gt; &#x5e93; "q" \'s\'  </name><url a="&lt;&quot;\'&#10;">\n   two\n   lines\n</url><x> </x><y></y></project>',
  }),
  created('a DOCTYPE', { 'p/pom.xml': '<!DOCTYPE project [<!ENTITY e "v">]><project><name>&e;</name></project>' }),
  created('properties of its own', {
    'p/pom.xml': inProject('<properties><java.version>17</java.version><sofa.ark.version>2.0</sofa.ark.version></properties>'),
  }),
  created('the starter is there', {
    'p/pom.xml': inProject(
      '<dependencies><dependency><groupId>com.alipay.sofa.koupleless</groupId><artifactId>koupleless-app-starter</artifactId><version>1</version><scope>provided</scope></dependency></dependencies>',
    ),
  }),
  created('the starter with blanks', {
    'p/pom.xml': inProject(
      '<dependencies><dependency><groupId> com.alipay.sofa.koupleless </groupId><artifactId>koupleless-app-starter</artifactId></dependency></dependencies>',
    ),
  }),
  created('both plugins are there', {
    'p/pom.xml': inProject(
      '<build><finalName>f</finalName><plugins><plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId></plugin><plugin><groupId>com.alipay.sofa</groupId><artifactId>sofa-ark-maven-plugin</artifactId><version>3</version><configuration><bizName>old</bizName><attach>true</attach></configuration></plugin></plugins></build>',
    ),
  }),
  created('plugins in profiles and management only', {
    'p/pom.xml': inProject(
      '<build><pluginManagement><plugins><plugin><groupId>com.alipay.sofa</groupId><artifactId>sofa-ark-maven-plugin</artifactId></plugin></plugins></pluginManagement></build><profiles><profile><id>x</id><build><plugins/></build></profile></profiles>',
    ),
  }),
  created('a name to escape', { 'p/pom.xml': POM }, '<a&b>"\''),
  created('a Chinese name', { 'p/pom.xml': POM, [SETTINGS]: 'a=1\n' }, '库存'),
  created('odd settings', {
    'p/pom.xml': POM,
    [SETTINGS]:
      '# comment\n! other\nspring.application.name: old\nkey with\\ blank = v \nempty\nlong = a,\\\n   b\n\\u5e93 = \\u5b58\ntab\\t=x\\ty\nk=1\nk=2\nq==\npath=C:\\\\x\n',
  }),
  created('settings in UTF-8', { 'p/pom.xml': POM, [SETTINGS]: 'name=库存é\n' }),
  created('a wrong escape', { 'p/pom.xml': POM, [SETTINGS]: 'a=\\u12\nb=1\n' }),
  created('many keys', {
    'p/pom.xml': POM,
    [SETTINGS]: Array.from({ length: 30 }, (_, index) => `my.key-${index * 7}=v${index}\n`).join(''),
  }),
  created('YAML only', { 'p/pom.xml': POM, 'p/src/main/resources/application.yml': 'a: 1\n' }),
  created('profiles and copies', {
    'p/pom.xml': POM,
    'p/src/main/resources/application-dev.properties': 'a=1\n',
    'p/src/test/resources/Application.properties': 'b=1\n',
    'p/target/classes/application.properties': 'c=1\n',
  }),
  created('slimming of its own', {
    'p/pom.xml': POM,
    [SLIMMING]: '# mine\nexcludeGroupIds = com.mine , org.yaml*\nexcludeArtifactIds=\ndeclaredMode=true\nexcludeGroupIds=com.other\n',
  }),
  created('below the runtime', {
    'pom.xml': bare
      .replace('<artifactId>b', '<artifactId>koupleless-runtime')
      .replace('</project>', '<properties><sofa.ark.version>3.1.9</sofa.ark.version><revision>2.1.11</revision></properties></project>'),
    'p/pom.xml': POM,
  }),
  created('the runtime is the parent', {
    'p/pom.xml': inProject(
      '<parent><groupId>com.alipay.sofa.koupleless</groupId><artifactId>koupleless-runtime</artifactId><version>2.1.6</version></parent>',
      POM.replace('<version>1</version>', ''),
    ),
  }),
  created('a parent that cannot be read', { 'pom.xml': '<project>', 'p/pom.xml': POM }),
  created('a parent with an unknown element', { 'pom.xml': '<project><moon/></project>', 'p/pom.xml': POM }),
];

export const oddLines: readonly OddLine[] = [...typed, ...ports, ...asked, ...deployed, ...built, ...creation];
