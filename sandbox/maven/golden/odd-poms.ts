/** Poms and command lines that are wrong or odd: asked of a real Maven by `npm run record:poms`. */
export interface OddPom {
  readonly name: string;
  /** Below the project's folder. */
  readonly files: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

const COORDINATES = '<groupId>com.example</groupId>\n  <artifactId>odd</artifactId>\n  <version>1.0</version>';
/** A right pom with something in it; `coordinates` in place of right ones. */
const pom = (body: string, coordinates = COORDINATES, head = '<modelVersion>4.0.0</modelVersion>'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0">\n  ${head}\n  ${coordinates}\n  ${body}\n</project>\n`;
const odd = (name: string, text: string, args = 'validate', files: Readonly<Record<string, string>> = {}): OddPom => ({
  name,
  files: { 'pom.xml': text, ...files },
  args: args === '' ? [] : args.split(' '),
});
const dependency = (inside: string): string => `<dependencies>\n    <dependency>${inside}</dependency>\n  </dependencies>`;
const plugin = (inside: string): string => `<build><plugins>\n    <plugin>${inside}</plugin>\n  </plugins></build>`;
const imported = (inside: string): string =>
  `<dependencyManagement><dependencies>\n    <dependency>${inside}</dependency>\n  </dependencies></dependencyManagement>`;
const profile = (inside: string): string => `<profiles>\n    <profile>${inside}</profile>\n  </profiles>`;
const COMMONS = '<groupId>org.apache.commons</groupId><artifactId>commons-lang3</artifactId>';

const coordinates: readonly OddPom[] = [
  odd('no model version', pom('', COORDINATES, '')),
  odd('model version 4.0.1', pom('', COORDINATES, '<modelVersion>4.0.1</modelVersion>')),
  odd('empty model version', pom('', COORDINATES, '<modelVersion></modelVersion>')),
  odd('no group', pom('', '<artifactId>odd</artifactId><version>1.0</version>')),
  odd('no artifact', pom('', '<groupId>com.example</groupId><version>1.0</version>')),
  odd('no version', pom('', '<groupId>com.example</groupId><artifactId>odd</artifactId>')),
  odd('nothing but the model version', pom('', '')),
  odd('an empty project', '<project/>'),
  odd('blank in the artifact', pom('', COORDINATES.replace('>odd<', '>o dd<'))),
  odd('slash in the group', pom('', COORDINATES.replace('com.example', 'com/example'))),
  odd('slash in the version', pom('', COORDINATES.replace('1.0', '1/0'))),
  odd('version of an unknown property', pom('', COORDINATES.replace('1.0', '${nope}'))),
  odd('version of a property', pom('<properties><v>2</v></properties>', COORDINATES.replace('1.0', '${v}'))),
  odd('version of revision without a value', pom('', COORDINATES.replace('1.0', '${revision}'))),
  odd('artifact of an unknown property', pom('', COORDINATES.replace('>odd<', '>${nope}<'))),
  odd('version LATEST', pom('', COORDINATES.replace('1.0', 'LATEST'))),
  odd('unknown packaging', pom('<packaging>ark-biz</packaging>'), 'package'),
  odd('empty packaging', pom('<packaging></packaging>'), 'validate'),
];

const xml: readonly OddPom[] = [
  odd('empty file', ''),
  odd('blank file', ' \n'),
  odd('no XML', 'hello'),
  odd('another root', '<html><body>x</body></html>'),
  odd('another namespace', pom('').replace('POM/4.0.0', 'POM/5.0.0')),
  odd('an end tag is missing', pom('<name>x')),
  odd('an end tag of another', pom('<name>x</nam>')),
  odd('an end tag too many', pom('</name>')),
  odd('a start tag without its end', pom('<name')),
  odd('the end is missing', pom('').replace('</project>\n', '')),
  odd('an attribute without quotes', pom('').replace('"http://maven.apache.org/POM/4.0.0"', 'x')),
  odd('an attribute without value', pom('<name lang>x</name>')),
  odd('an attribute twice', pom('<name a="1" a="2">x</name>')),
  odd('an ampersand', pom('<name>a & b</name>')),
  odd('an ampersand before a word', pom('<name>a &b c</name>')),
  odd('an unknown entity', pom('<name>&nope;</name>')),
  odd('a wrong character reference', pom('<name>&#xZZ;</name>')),
  odd('less than in a text', pom('<name>a < b</name>')),
  odd('two hyphens in a comment', pom('<!-- a -- b -->')),
  odd('a comment without end', pom('<!-- a')),
  odd('a CDATA without end', pom('<name><![CDATA[a</name>')),
  odd('blank before the declaration', ` ${pom('')}`),
  odd('a line before the declaration', `\n${pom('')}`),
  odd('text after the end', `${pom('')}x`),
  odd('two roots', `${pom('')}<project/>`),
  odd('text between elements', pom('hello')),
  odd('text in dependencies', pom('<dependencies>hello</dependencies>')),
  odd('a byte order mark', `\uFEFF${pom('')}`),
  odd('a quotation mark too few', pom('<name a="1>x</name>')),
  odd('a tag that begins with a digit', pom('<1a>x</1a>')),
  odd('a blank in a tag', pom('< name>x</name>')),
  odd('a slash too much', pom('<name/>x</name>')),
];

const elements: readonly OddPom[] = [
  odd('dependancies', pom('<dependancies/>')),
  odd('an unknown element with content', pom('<moon>\n    <phase>full</phase>\n  </moon>')),
  odd('an unknown element in a dependency', pom(dependency(`${COMMONS}<version>3.12.0</version><scop>test</scop>`))),
  odd('a misspelt dependency', pom(`<dependencies>\n    <dependecy>${COMMONS}</dependecy>\n  </dependencies>`)),
  odd('a version twice', pom('<version>2</version>')),
  odd('dependencies twice', pom('<dependencies/>\n  <dependencies/>')),
  odd('an unknown element in a plugin', pom(plugin('<artifactId>maven-jar-plugin</artifactId><config/>'))),
  odd('an unknown element in a profile', pom(profile('<id>x</id><activate/>'))),
  odd('an upper case element', pom('<Name>x</Name>')),
  odd('a plugin below build', pom('<build><plugin/></build>')),
  odd(
    'a number that is none',
    pom('<ciManagement><notifiers><notifier><sendOnError>x</sendOnError></notifier></notifiers></ciManagement>'),
  ),
  odd('properties with a text', pom('<properties>hello</properties>')),
  odd('a property with elements', pom('<properties><a><b>x</b></a></properties>')),
  odd('an element in a text', pom('<name>a<b>c</b></name>')),
];

const dependencies: readonly OddPom[] = [
  odd('a dependency without version', pom(dependency(COMMONS))),
  odd('a dependency without group', pom(dependency('<artifactId>x</artifactId><version>1</version>'))),
  odd('a dependency without artifact', pom(dependency('<groupId>x</groupId><version>1</version>'))),
  odd('an empty dependency', pom(dependency(''))),
  odd(
    'two dependencies without version',
    pom(
      `<dependencies>\n    <dependency>${COMMONS}</dependency>\n    <dependency><groupId>a</groupId><artifactId>b</artifactId></dependency>\n  </dependencies>`,
    ),
  ),
  odd('an empty version', pom(dependency(`${COMMONS}<version></version>`))),
  odd('a version of an unknown property', pom(dependency(`${COMMONS}<version>\${nope}</version>`)), 'compile'),
  odd(
    'a dependency twice',
    pom(
      `<dependencies>\n    <dependency>${COMMONS}<version>3.12.0</version></dependency>\n    <dependency>${COMMONS}<version>3.14.0</version></dependency>\n  </dependencies>`,
    ),
  ),
  odd(
    'the same dependency twice',
    pom(
      `<dependencies>\n    <dependency>${COMMONS}<version>3.12.0</version></dependency>\n    <dependency>${COMMONS}<version>3.12.0</version></dependency>\n  </dependencies>`,
    ),
  ),
  odd('an unknown scope', pom(dependency(`${COMMONS}<version>3.12.0</version><scope>tset</scope>`))),
  odd('scope import in dependencies', pom(dependency(`${COMMONS}<version>3.12.0</version><scope>import</scope>`))),
  odd('scope system without a path', pom(dependency(`${COMMONS}<version>3.12.0</version><scope>system</scope>`))),
  odd(
    'scope system with a path in the project',
    pom(dependency(`${COMMONS}<version>3.12.0</version><scope>system</scope><systemPath>\${basedir}/lib/a.jar</systemPath>`)),
  ),
  odd(
    'scope system with a relative path',
    pom(dependency(`${COMMONS}<version>3.12.0</version><scope>system</scope><systemPath>lib/a.jar</systemPath>`)),
  ),
  odd('optional that is neither', pom(dependency(`${COMMONS}<version>3.12.0</version><optional>maybe</optional>`))),
  odd('a dependency on itself', pom(dependency('<groupId>com.example</groupId><artifactId>odd</artifactId><version>1.0</version>'))),
  odd('a blank in a version', pom(dependency(`${COMMONS}<version>3. 12</version>`))),
  odd('a version LATEST', pom(dependency(`${COMMONS}<version>LATEST</version>`))),
  odd(
    'an exclusion without artifact',
    pom(dependency(`${COMMONS}<version>3.12.0</version><exclusions><exclusion><groupId>a</groupId></exclusion></exclusions>`)),
  ),
  odd(
    'an artifact that nobody has',
    pom(dependency('<groupId>com.example.nobody</groupId><artifactId>nothing</artifactId><version>1.0</version>')),
    'compile',
  ),
  odd('a version that nobody has', pom(dependency(`${COMMONS}<version>99.9</version>`)), 'compile'),
  odd('a snapshot that nobody has', pom(dependency(`${COMMONS}<version>99.9-SNAPSHOT</version>`)), 'compile'),
  odd('a range without an end', pom(dependency(`${COMMONS}<version>[3.12,</version>`)), 'compile'),
  odd('a range that nothing is in', pom(dependency(`${COMMONS}<version>[98,99]</version>`)), 'compile'),
  odd(
    'a BOM that nobody has',
    pom(
      imported(
        '<groupId>com.example.nobody</groupId><artifactId>bom</artifactId><version>1</version><type>pom</type><scope>import</scope>',
      ),
    ),
  ),
  odd(
    'a BOM without version',
    pom(
      imported(
        '<groupId>org.springframework.boot</groupId><artifactId>spring-boot-dependencies</artifactId><type>pom</type><scope>import</scope>',
      ),
    ),
  ),
  odd(
    'a BOM without type',
    pom(
      imported(
        '<groupId>org.springframework.boot</groupId><artifactId>spring-boot-dependencies</artifactId><version>3.2.1</version><scope>import</scope>',
      ),
    ),
  ),
  odd(
    'a BOM with a classifier',
    pom(
      imported(
        '<groupId>org.springframework.boot</groupId><artifactId>spring-boot-dependencies</artifactId><version>3.2.1</version><type>pom</type><classifier>x</classifier><scope>import</scope>',
      ),
    ),
  ),
  odd('management without version', pom(`${imported(COMMONS)}\n  ${dependency(COMMONS)}`)),
  odd(
    'a managed dependency that is not there',
    pom(
      `${imported(`${COMMONS}<version>3.12.0</version>`)}\n  ${dependency('<groupId>org.apache.commons</groupId><artifactId>commons-text</artifactId>')}`,
    ),
  ),
];

const parent = (inside: string): string => `<parent>${inside}</parent>`;
const CHILD = '<artifactId>odd</artifactId>';
const HERE = '<groupId>com.example</groupId><artifactId>up</artifactId><version>1.0</version>';
const up = (body: string, packaging = 'pom'): string => pom(`<packaging>${packaging}</packaging>${body}`, HERE);
const families: readonly OddPom[] = [
  odd(
    'a parent that nobody has',
    pom('', `${parent('<groupId>com.example.nobody</groupId><artifactId>up</artifactId><version>1</version>')}${CHILD}`),
  ),
  odd('a parent without version', pom('', `${parent('<groupId>com.example</groupId><artifactId>up</artifactId>')}${CHILD}`)),
  odd('a parent without artifact', pom('', `${parent('<groupId>com.example</groupId><version>1</version>')}${CHILD}`)),
  odd('an empty parent', pom('', `${parent('')}${CHILD}`)),
  odd('itself as parent', pom('', `${parent('<groupId>com.example</groupId><artifactId>odd</artifactId><version>1.0</version>')}${CHILD}`)),
  odd(
    'a version of Spring Boot that nobody has',
    pom(
      '',
      `${parent('<groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>3.2.99</version>')}${CHILD}`,
    ),
  ),
  odd(
    'Spring Boot without version',
    pom('', `${parent('<groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId>')}${CHILD}`),
  ),
  odd('another version on disk', up('<modules><module>m</module></modules>'), 'validate', {
    'm/pom.xml': pom('', `${parent(HERE.replace('1.0', '2.0'))}${CHILD}`),
  }),
  odd('another artifact on disk', up('<modules><module>m</module></modules>'), 'validate', {
    'm/pom.xml': pom('', `${parent(HERE.replace('>up<', '>down<'))}${CHILD}`),
  }),
  odd('a relative path to nothing', up('<modules><module>m</module></modules>'), 'validate', {
    'm/pom.xml': pom('', `${parent(`${HERE}<relativePath>../x/pom.xml</relativePath>`)}${CHILD}`),
  }),
  odd('a parent that is a jar', up('<modules><module>m</module></modules>', 'jar'), 'validate', {
    'm/pom.xml': pom('', `${parent(HERE)}${CHILD}`),
  }),
  odd('a module that is not there', up('<modules><module>m</module></modules>')),
  odd('two modules that are not there', up('<modules><module>m</module><module>n</module></modules>')),
  odd('an empty module', up('<modules><module></module></modules>')),
  odd('a module twice', up('<modules><module>m</module><module>m</module></modules>'), 'validate', {
    'm/pom.xml': pom('', `${parent(HERE)}${CHILD}`),
  }),
  odd('modules of a jar', up('<modules><module>m</module></modules>', 'jar'), 'validate', { 'm/pom.xml': pom('') }),
  odd('two modules of one name', up('<modules><module>m</module><module>n</module></modules>'), 'validate', {
    'm/pom.xml': pom('', `${parent(HERE)}${CHILD}`),
    'n/pom.xml': pom('', `${parent(HERE)}${CHILD}`),
  }),
  odd('modules that need each other', up('<modules><module>m</module><module>n</module></modules>'), 'validate', {
    'm/pom.xml': pom(
      dependency('<groupId>com.example</groupId><artifactId>n</artifactId><version>1.0</version>'),
      `${parent(HERE)}<artifactId>m</artifactId>`,
    ),
    'n/pom.xml': pom(
      dependency('<groupId>com.example</groupId><artifactId>m</artifactId><version>1.0</version>'),
      `${parent(HERE)}<artifactId>n</artifactId>`,
    ),
  }),
  odd('a wrong pom in a module', up('<modules><module>m</module><module>n</module></modules>'), 'validate', {
    'm/pom.xml': pom(dependency(COMMONS), `${parent(HERE)}${CHILD}`),
    'n/pom.xml': '<project>',
  }),
  odd('a wrong pom above', '<project>', '-f m/pom.xml validate', { 'm/pom.xml': pom('', `${parent(HERE)}${CHILD}`) }),
];

const building: readonly OddPom[] = [
  odd('a plugin without artifact', pom(plugin('<groupId>a</groupId>'))),
  odd(
    'a plugin without version',
    pom(plugin('<groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId>')),
  ),
  odd(
    'a plugin twice',
    pom(
      '<build><plugins><plugin><artifactId>maven-jar-plugin</artifactId><version>3.3.0</version></plugin><plugin><artifactId>maven-jar-plugin</artifactId><version>3.4.0</version></plugin></plugins></build>',
    ),
  ),
  odd(
    'a plugin that nobody has',
    pom(
      plugin(
        '<groupId>com.example.nobody</groupId><artifactId>no-maven-plugin</artifactId><version>1</version><executions><execution><goals><goal>run</goal></goals></execution></executions>',
      ),
    ),
  ),
  odd(
    'a version of a plugin that nobody has',
    pom(plugin('<artifactId>maven-compiler-plugin</artifactId><version>99</version>')),
    'compile',
  ),
  odd(
    'a plugin version of an unknown property',
    pom(plugin('<artifactId>maven-compiler-plugin</artifactId><version>${nope}</version>')),
    'compile',
  ),
  odd(
    'an execution twice',
    pom(
      plugin(
        '<artifactId>maven-jar-plugin</artifactId><version>3.4.0</version><executions><execution><id>a</id></execution><execution><id>a</id></execution></executions>',
      ),
    ),
  ),
  odd(
    'a goal that a plugin does not have',
    pom(
      plugin(
        '<artifactId>maven-jar-plugin</artifactId><version>3.4.1</version><executions><execution><phase>validate</phase><goals><goal>jarr</goal></goals></execution></executions>',
      ),
    ),
  ),
  odd(
    'a phase that nobody has',
    pom(
      plugin(
        '<artifactId>maven-jar-plugin</artifactId><version>3.4.1</version><executions><execution><phase>moon</phase><goals><goal>jar</goal></goals></execution></executions>',
      ),
    ),
  ),
  odd('release 99', pom('<properties><maven.compiler.release>99</maven.compiler.release></properties>'), 'compile', {
    'src/main/java/A.java': 'class A {}\n',
  }),
  odd('release 22', pom('<properties><maven.compiler.release>22</maven.compiler.release></properties>'), 'compile', {
    'src/main/java/A.java': 'class A {}\n',
  }),
  odd(
    'source 1.5',
    pom('<properties><maven.compiler.source>1.5</maven.compiler.source><maven.compiler.target>1.5</maven.compiler.target></properties>'),
    'compile',
    { 'src/main/java/A.java': 'class A {}\n' },
  ),
  odd('source without a value', pom('<properties><maven.compiler.source>x</maven.compiler.source></properties>'), 'compile', {
    'src/main/java/A.java': 'class A {}\n',
  }),
  odd('source without target', pom('<properties><maven.compiler.source>22</maven.compiler.source></properties>'), 'compile', {
    'src/main/java/A.java': 'class A {}\n',
  }),
  odd('properties in a cycle', pom('<properties><a>${b}</a><b>${a}</b></properties>')),
  odd('a property of itself', pom('<properties><a>${a}</a></properties><name>${a}</name>')),
  odd('a profile without id', pom(profile('<activation><activeByDefault>true</activeByDefault></activation>'))),
  odd('a profile twice', pom('<profiles><profile><id>x</id></profile><profile><id>x</id></profile></profiles>')),
  odd('a profile by a wrong JDK', pom(profile('<id>x</id><activation><jdk>[x</jdk></activation>'))),
  odd('a profile by a file without a path', pom(profile('<id>x</id><activation><file/></activation>'))),
  odd('a profile by a property without a name', pom(profile('<id>x</id><activation><property/></activation>'))),
  odd('a repository without id', pom('<repositories><repository><url>https://example.invalid</url></repository></repositories>')),
  odd('a repository without url', pom('<repositories><repository><id>x</id></repository></repositories>')),
  odd(
    'a repository twice',
    pom(
      '<repositories><repository><id>x</id><url>https://a.invalid</url></repository><repository><id>x</id><url>https://b.invalid</url></repository></repositories>',
    ),
  ),
];

const typed: readonly OddPom[] = [
  odd('no goal', pom(''), ''),
  ...[
    'nope',
    'compil',
    'Package',
    'foo:bar',
    'jar:jarr',
    'compiler:',
    ':jar',
    'a:b:c:d:e',
    'clean package nope',
    '-P nope validate',
    '-P !nope validate',
    '-P ?nope validate',
    '-P  validate',
    '-pl nope validate',
    '-pl :odd validate',
    '-pl com.example:odd validate',
    '-pl !odd validate',
    '-rf nope validate',
    '-rf :odd validate',
    '-am validate',
    '-f nope validate',
    '-f nope.xml validate',
    '-f . validate',
    '--foo validate',
    '-Z validate',
    '-T x validate',
    '-T 0 validate',
    '-D validate',
    '-Da validate',
    '-D a=b validate',
    '-o nope:nope',
    '-N -q validate',
    '-X -q validate nope',
    '-q nope',
    '-l',
    '-P',
    '-s nope.xml validate',
    '-ff -fae validate',
    'dependency:tre',
    'help:nope',
    'help:describe',
    'spring-boot:nope',
    'versions:display-dependency-updates -o',
  ].map((args) => odd(`mvn ${args}`, pom(''), args)),
  { name: 'no pom.xml', files: { 'readme.txt': 'x' }, args: ['package'] },
  { name: 'no pom.xml, no goal', files: { 'readme.txt': 'x' }, args: [] },
  { name: 'no pom.xml, version', files: { 'readme.txt': 'x' }, args: ['-v', 'x'] },
  odd('an option that nobody has in maven.config', pom(''), 'validate', { '.mvn/maven.config': '--foo\n' }),
  odd('a goal in maven.config', pom(''), 'validate', { '.mvn/maven.config': 'clean\n' }),
  odd('blanks in maven.config', pom(''), 'validate', { '.mvn/maven.config': '-Da=b c\n\n# x\n' }),
  odd('two options in a line of maven.config', pom(''), 'validate', { '.mvn/maven.config': '-q -X\n' }),
  odd('a wrong extensions.xml', pom(''), 'validate', { '.mvn/extensions.xml': '<extensions>' }),
  odd('a wrong jvm.config', pom(''), 'validate', { '.mvn/jvm.config': '-Xmx\n' }),
];

export const oddPoms: readonly OddPom[] = [...coordinates, ...xml, ...elements, ...dependencies, ...families, ...building, ...typed];
