import { describe, expect, it } from 'vitest';
import { listArchive } from './archive.ts';
import { openProject, type SampleBuild } from './testing/sample.ts';

const BOOT = 'org.springframework.boot';

const dependency = (groupId: string, artifactId: string, more = ''): string =>
  `<dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId>${more}</dependency>`;
const bom = (groupId: string, artifactId: string, version: string): string =>
  `<dependencyManagement><dependencies>${dependency(groupId, artifactId, `<version>${version}</version><type>pom</type><scope>import</scope>`)}</dependencies></dependencyManagement>`;
const parent = (version: string): string =>
  `<parent><groupId>${BOOT}</groupId><artifactId>spring-boot-starter-parent</artifactId><version>${version}</version><relativePath/></parent>`;

/** A project `demo` with this in its pom.xml, and other files. */
function open(inside: string, others: Readonly<Record<string, string>> = {}): SampleBuild {
  const pom = `<project><modelVersion>4.0.0</modelVersion>\n${inside}\n<groupId>com.example</groupId><artifactId>demo</artifactId><version>1</version></project>`;
  const files = { 'pom.xml': pom, 'src/main/java/demo/Demo.java': 'package demo; class Demo {}', ...others };
  return openProject(Object.entries(files).map(([path, bytes]) => ({ path, bytes })));
}

const web = `<dependencies>${dependency(BOOT, 'spring-boot-starter-web')}</dependencies>`;

describe('Spring Boot as parent or BOM', () => {
  it.each([
    ['the parent that the trial has', parent('3.2.1'), '3.2.1'],
    ['the parent, imported as every sample of Koupleless does', bom(BOOT, 'spring-boot-starter-parent', '3.2.1'), '3.2.1'],
    ['its BOM', bom(BOOT, 'spring-boot-dependencies', '3.2.1'), '3.2.1'],
    ['an older line', parent('2.7.18'), '2.7.18'],
    ['another version of the line, imported', bom(BOOT, 'spring-boot-starter-parent', '3.2.6'), '3.2.6'],
  ])('%s', (_what, pom, version) => {
    const { mvn } = open(pom + web);
    const { text, status } = mvn('', 'dependency:tree');
    expect(text).toContain(`[INFO] \\- ${BOOT}:spring-boot-starter-web:jar:${version}:compile\n`);
    expect(text.includes('The trial has the classes of Spring Boot 3.2.1')).toBe(version !== '3.2.1');
    expect(status).toBe(0);
    expect(mvn('', 'package').status).toBe(0);
  });

  it('takes versions of another line from its own poms, and its plug-ins', () => {
    const { text } = open(parent('2.7.18') + web).mvn('', 'compile', 'dependency:tree');
    expect(text).toContain('--- compiler:3.10.1:compile (default-compile) @ demo ---');
    expect(text).toContain('org.springframework:spring-webmvc:jar:5.3.31:compile');
    expect(text).toContain('What is javax.* there is jakarta.* here.');
    expect(text).toContain('com.fasterxml.jackson.core:jackson-databind:jar:2.13.5:compile');
    // What Spring has come to need since.
    expect(text).not.toContain('micrometer');
  });

  it('is told a version by a property, whether a library or a BOM', () => {
    const own = '<properties><tomcat.version>10.1.99</tomcat.version><jackson-bom.version>2.15.2</jackson-bom.version></properties>';
    const { text } = open(parent('3.2.1') + own + web).mvn('', 'dependency:tree');
    expect(text).toContain('org.apache.tomcat.embed:tomcat-embed-core:jar:10.1.99:compile');
    expect(text).toContain('org.springframework:spring-webmvc:jar:6.1.2:compile');
  });

  it.each([
    ['com.h2database:h2', '2.2.224'],
    ['com.mysql:mysql-connector-j', '8.1.0'],
    ['org.springframework.boot:spring-boot-starter-data-jpa', '3.2.1'],
    ['org.springframework.security:spring-security-core', '6.2.1'],
    ['org.flywaydb:flyway-core', '9.22.3'],
  ])('knows the version of %s, and builds without what it does not have', (name, version) => {
    const [group = '', artifact = ''] = name.split(':');
    const { text, status } = open(`${parent('3.2.1')}<dependencies>${dependency(group, artifact)}</dependencies>`).mvn('', 'package');
    expect(status).toBe(0);
    expect(text).not.toContain('is missing');
    if (text.includes('builds without')) expect(text).toContain(`${name}:${version}`);
  });

  it('says in real words and with the real place what nobody manages', () => {
    const plain = open(web).mvn('', 'package');
    expect(plain.text).toContain(
      `[ERROR] 'dependencies.dependency.version' for ${BOOT}:spring-boot-starter-web:jar is missing. @ line 2, column 27\n`,
    );
    expect(plain.status).toBe(1);
    expect(
      open(`${parent('3.2.1')}<dependencies>${dependency('org.projectlombok', 'lombokk')}</dependencies>`).mvn('', 'package').text,
    ).toContain("'dependencies.dependency.version' for org.projectlombok:lombokk:jar is missing.");
  });

  it('names what the trial does not know: a Spring Boot, a BOM', () => {
    expect(open(parent('1.5.9.RELEASE')).mvn('', 'package').text).toContain(
      'the trial does not know org.springframework.boot:spring-boot-starter-parent:1.5.9.RELEASE; it knows 2.7',
    );
    expect(open(bom(BOOT, 'spring-boot-dependencies', '9.0.0')).mvn('', 'package').text).toContain(
      'Non-resolvable import POM: the trial does not know',
    );
    const cloud = bom('org.springframework.cloud', 'spring-cloud-dependencies', '2023.0.0');
    const { text } = open(
      `${parent('3.2.1')}${cloud}<dependencies>${dependency('org.springframework.cloud', 'spring-cloud-starter')}</dependencies>`,
    ).mvn('', 'package');
    expect(text).toContain(
      'it may be managed by org.springframework.cloud:spring-cloud-dependencies:2023.0.0, which the trial does not know',
    );
    expect(open(`${parent('3.2.1')}${cloud}`).mvn('', 'package').text).toContain(
      '[WARNING] The trial does not know the BOM org.springframework.cloud:spring-cloud-dependencies:2023.0.0',
    );
  });

  it('reads a BOM of the workspace', () => {
    const versions = `<project><groupId>com.example</groupId><artifactId>versions</artifactId><version>1</version><packaging>pom</packaging><dependencyManagement><dependencies>${dependency('com.google.guava', 'guava', '<version>32.1.3-jre</version><scope>provided</scope>')}</dependencies></dependencyManagement></project>`;
    const { mvn } = open(`${bom('com.example', 'versions', '1')}<dependencies>${dependency('com.google.guava', 'guava')}</dependencies>`, {
      'versions/pom.xml': versions,
    });
    mvn('versions', 'install');
    expect(mvn('', 'dependency:tree').text).toContain('com.google.guava:guava:jar:32.1.3-jre:provided');
  });
});

describe('artifacts that the catalogue does not have as they are asked for', () => {
  it('stands another version in, goes on without a strange one, and refuses one of a group that it knows', () => {
    const build = (name: string): ReturnType<SampleBuild['mvn']> => {
      const [group = '', artifact = '', version = ''] = name.split(':');
      return open(`<dependencies>${dependency(group, artifact, `<version>${version}</version>`)}</dependencies>`).mvn('', 'package');
    };
    expect(build('com.google.guava:guava:31.1-jre').text).toContain(
      'The trial takes another version, in brackets, of: com.google.guava:guava:31.1-jre (32.1.3-jre)',
    );
    expect(build('com.alipay.sofa.koupleless:koupleless-app-starter:2.1.11-SNAPSHOT').status).toBe(0);
    expect(build('com.alipay.sofa.koupleless:koupleless-app-starter:9.9').status).toBe(1);
    expect(build('cn.hutool:hutool-all:5.8.25').text).toContain(
      '[WARNING] The trial does not have, and builds without: cn.hutool:hutool-all:5.8.25.',
    );
    expect(build('com.example:nowhere:1').text).toContain('Could not find artifact com.example:nowhere:jar:1');
  });

  it('goes on without plug-ins that it does not know, and names their goals', () => {
    const plugin = (inside: string): string =>
      `<build><plugins><plugin><groupId>x</groupId><artifactId>y</artifactId><version>1</version><executions>${inside}</executions></plugin></plugins></build>`;
    const { mvn } = open(
      plugin('<execution><phase>generate-sources</phase><goals><goal>remove</goal><goal>format</goal></goals></execution>'),
    );
    expect(mvn('', 'package').text).toContain(
      '[WARNING] The trial does not know, and builds without: remove of x:y:1, format of x:y:1. A real build runs them.',
    );
    expect(mvn('', 'package').status).toBe(0);
    expect(mvn('', 'x:y:go').text).toContain(
      'Plugin x:y:1 or one of its dependencies could not be resolved: the trial does not know this plug-in',
    );
  });
});

describe('profiles', () => {
  const profile = (id: string, activation: string, name: string): string =>
    `<profile><id>${id}</id>${activation === '' ? '' : `<activation>${activation}</activation>`}<properties><name>${name}</name></properties></profile>`;
  const profiles = `<properties><name>none</name></properties><build><finalName>\${name}</finalName></build><profiles>${[
    profile('usual', '<activeByDefault>true</activeByDefault>', 'usual'),
    profile('dev', '', 'dev'),
    profile('asked', '<property><name>env</name><value>prod</value></property>', 'asked'),
    profile('absent', '<property><name>!jar</name><value/></property><file><exists>${basedir}/absent.txt</exists></file>', 'absent'),
    profile('old', '<jdk>1.8</jdk>', 'old'),
    profile('windows', '<os><family>windows</family></os>', 'windows'),
  ].join('')}</profiles>`;
  it.each([
    [[], 'usual'],
    [['-Pdev'], 'dev'],
    [['-P', 'dev,!usual'], 'dev'],
    [['-P!usual'], 'none'],
    [['-Denv=prod'], 'asked'],
    [['-Denv=test'], 'usual'],
  ])('%j', (args, name) => {
    const { mvn, files } = open(profiles);
    mvn('', '-q', 'package', ...args);
    expect(files.list('/work/projects/target').filter((file) => file.endsWith('.jar'))).toEqual([`${name}.jar`]);
  });

  it('is active by a file, by this JDK, on this system', () => {
    const { mvn } = open(profiles, { 'absent.txt': '' });
    expect(mvn('', '-q', 'help:evaluate', '-Dexpression=name', '-DforceStdout').text).toBe('absent');
    const other = open(
      `<profiles>${profile('now', '<jdk>[17,18)</jdk><os><family>unix</family></os>', 'now')}${profile('later', '<jdk>!17</jdk>', 'later')}</profiles>`,
    );
    expect(other.mvn('', 'help:active-profiles').text).toContain(
      'The following profiles are active:\n\n - now (source: com.example:demo:1)\n',
    );
    expect(open('').mvn('', 'help:active-profiles').text).toContain('The following profiles are active:\n\n\n\n');
  });

  it('brings modules, dependencies and plug-ins, and replaces what the pom says', () => {
    const lang = (version: string): string =>
      `<dependencies>${dependency('org.apache.commons', 'commons-lang3', `<version>${version}</version>`)}</dependencies>`;
    const { mvn } = open(
      `<packaging>pom</packaging>${lang('3.12.0')}<profiles><profile><id>more</id><modules><module>extra</module></modules>${lang('3.13.0')}</profile></profiles>`,
      {
        'extra/pom.xml':
          '<project><parent><groupId>com.example</groupId><artifactId>demo</artifactId><version>1</version></parent><artifactId>extra</artifactId></project>',
      },
    );
    const { text } = mvn('', 'dependency:tree', '-Pmore');
    expect(text).toContain('Building extra 1');
    expect(text.match(/commons-lang3:jar:3\.13\.0/g)).toHaveLength(2);
    expect(mvn('', 'dependency:tree').text).toContain('commons-lang3:jar:3.12.0');
  });

  it('warns of one that is not there', () => {
    expect(open(profiles).mvn('', 'package', '-Pmoon,?sun').text).toContain(
      '[WARNING] The requested profile "moon" could not be activated because it does not exist.',
    );
  });
});

describe('.mvn/maven.config', () => {
  it('comes before the command line, from the project that the directory is in', () => {
    const { mvn, files } = open('<build><finalName>${name}</finalName></build>', { '.mvn/maven.config': '-Dname=configured\n-q\n' });
    expect(mvn('', 'package').text).toBe('');
    expect(files.list('/work/projects/target')).toContain('configured.jar');
    expect(mvn('src', '-f', '..', 'package', '-Dname=typed').status).toBe(0);
    expect(files.list('/work/projects/target')).toContain('typed.jar');
  });

  it.each([
    ['clean', 'Unable to parse maven.config file options: Unrecognized maven.config file entries: [clean]'],
    ['--moon', 'Unable to parse maven.config file options: Unrecognized option: --moon'],
  ])('is refused with %s', (line, words) => {
    expect(open('', { '.mvn/maven.config': line }).mvn('', 'package')).toMatchObject({ text: expect.stringContaining(words), status: 1 });
  });
});

describe('goals that only show', () => {
  const demo = (): SampleBuild => open(parent('3.2.1') + web);

  it('narrows the tree, and writes it to a file', () => {
    const { mvn, files } = demo();
    const tree = (...args: string[]): readonly string[] =>
      mvn('', 'dependency:tree', ...args)
        .text.split('\n')
        .filter((line) => line.startsWith('[INFO] ') && line.includes(':jar:') && !line.includes('com.example:demo'))
        .map((line) => line.slice('[INFO] '.length));
    expect(tree('-Dincludes=org.springframework:spring-jcl')).toEqual([
      '\\- org.springframework.boot:spring-boot-starter-web:jar:3.2.1:compile',
      '   \\- org.springframework.boot:spring-boot-starter:jar:3.2.1:compile',
      '      \\- org.springframework:spring-core:jar:6.1.2:compile',
      '         \\- org.springframework:spring-jcl:jar:6.1.2:compile',
    ]);
    expect(tree('-Dincludes=*:spring-web*').every((line) => /spring-(?:web|boot-starter)/.test(line))).toBe(true);
    expect(tree('-Dincludes=com.acme')).toEqual([]);
    mvn('', 'dependency:tree', '-DoutputFile=tree.txt');
    mvn('', 'dependency:tree', '-DoutputFile=tree.txt', '-DappendOutput=true');
    expect(files.readText('/work/projects/tree.txt').match(/^com\.example:demo:jar:1$/gm)).toHaveLength(2);
  });

  it('lists files, and their paths', () => {
    const { mvn, files } = demo();
    expect(mvn('', 'dependency:list').text).toContain('[INFO]    org.springframework:spring-core:jar:6.1.2:compile\n');
    expect(open('').mvn('', 'dependency:resolve').text).toContain('[INFO]    none\n');
    expect(mvn('', 'dependency:build-classpath').text).toContain(
      '/home/visitor/.m2/repository/org/springframework/spring-core/6.1.2/spring-core-6.1.2.jar',
    );
    mvn('', 'dependency:build-classpath', '-Dmdep.outputFile=cp.txt');
    expect(files.readText('/work/projects/cp.txt')).toContain('.jar:/home');
  });

  it('evaluates expressions', () => {
    const { mvn } = demo();
    expect(mvn('', 'help:evaluate', '-Dexpression=project.version', '-q', '-DforceStdout').text).toBe('1');
    expect(mvn('', 'help:evaluate', '-Dexpression=java.version').text).toContain(
      "using 'com.example:demo:jar:1' as project.\n[INFO] \n17\n",
    );
    expect(mvn('', 'help:evaluate', '-Dexpression=moon', '-q', '-DforceStdout').text).toBe('null object or invalid expression');
    expect(mvn('', 'help:evaluate').status).toBe(1);
  });

  it('writes the effective pom: inherited, managed, interpolated', async () => {
    let text = '';
    await demo().maven.start(['help:effective-pom', '-q'], '/work/projects', (part) => void (text += part));
    expect(text).toContain('<!-- ');
    expect(text).toMatch(/<artifactId>spring-boot-starter-web<\/artifactId>\n\s+<version>3\.2\.1<\/version>\n\s+<scope>compile<\/scope>/);
    expect(text).toMatch(/<artifactId>h2<\/artifactId>\n\s+<version>2\.2\.224<\/version>/);
    expect(text).toContain('<maven.compiler.release>17</maven.compiler.release>');
    expect(text).toContain('The trial leaves out what the super POM adds.');
  });

  it('tells with -X what it reads and how goals are configured, with -e and -V what those say', () => {
    const { mvn } = demo();
    const { text } = mvn('', '-X', 'compile', '-Dx=y');
    expect(text).toMatch(/^Apache Maven 3\.9\.9/);
    expect(text).toContain('[DEBUG] The trial was told: x=y\n');
    expect(text).toContain(
      "[DEBUG] Configuring mojo 'org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile' of execution default-compile\n[DEBUG]   (f) parameters = true\n",
    );
    expect(mvn('', '-e', 'fly').text).toMatch(/^\[INFO\] Error stacktraces are turned on\.\n[\s\S]*stack traces that a real Maven prints/);
    expect(mvn('', '-V', '-q', 'compile').text).toMatch(/^Apache Maven/);
  });
});

describe('a reactor of several', () => {
  const child = (name: string, needs?: string): string =>
    `<project><parent><groupId>com.example</groupId><artifactId>demo</artifactId><version>1</version></parent><artifactId>${name}</artifactId>${needs === undefined ? '' : `<dependencies>${dependency('com.example', needs, '<version>1</version>')}</dependencies>`}</project>`;
  const three = (): SampleBuild =>
    open('<packaging>pom</packaging><modules><module>a</module><module>b</module><module>c</module></modules>', {
      'a/pom.xml': child('a'),
      'b/pom.xml': child('b', 'a'),
      'c/pom.xml': child('c'),
    });
  const built = (text: string): readonly string[] => [...text.matchAll(/\[INFO\] Building (\w+) 1/g)].map(([, name = '']) => name);

  it('takes what is named, what needs it, and all but what is left out', () => {
    const { mvn } = three();
    expect(built(mvn('', 'compile', '-pl', 'a', '-amd').text)).toEqual(['a', 'b']);
    expect(built(mvn('', 'compile', '-pl', '!c,!:demo').text)).toEqual(['a', 'b']);
    expect(built(mvn('', 'compile', '-pl', 'c,?moon').text)).toEqual(['c']);
  });

  it('goes on after a failure with what does not need it, or with everything', () => {
    const { mvn, files } = three();
    files.write('/work/projects/a/pom.xml', child('a', 'nowhere'));
    expect(built(mvn('', 'compile').text)).toEqual(['demo', 'a']);
    const atEnd = mvn('', 'compile', '-fae');
    expect(built(atEnd.text)).toEqual(['demo', 'a', 'c']);
    expect(atEnd).toMatchObject({ status: 1, text: expect.stringMatching(/\[INFO\] b \.+ SKIPPED/) });
    expect(mvn('', 'compile', '-fn')).toMatchObject({ status: 0, text: expect.stringContaining('Build failures were ignored.') });
  });
});

it('packs the jars of another Spring Boot under their own names', () => {
  const plugin = `<build><plugins><plugin><groupId>${BOOT}</groupId><artifactId>spring-boot-maven-plugin</artifactId></plugin></plugins></build>`;
  const { mvn, files } = open(parent('3.2.6') + web + plugin, {
    'src/main/java/demo/App.java': 'package demo; public class App { public static void main(String[] args) { } }',
  });
  expect(mvn('', 'package').status).toBe(0);
  const names = listArchive(files.read('/work/projects/target/demo-1.jar')).map(({ name }) => name);
  expect(names).toContain('BOOT-INF/lib/spring-boot-3.2.6.jar');
  expect(names).toContain('BOOT-INF/lib/spring-core-6.1.8.jar');
});
