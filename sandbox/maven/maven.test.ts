import { describe, expect, it } from 'vitest';
import recorded from '../conformance/real-base/recordings/build-and-deploy.json' with { type: 'json' };
import type { SourceFile } from '../java/syntax/ast.ts';
import { listArchive, readArchive } from './archive.ts';
import { readManifest } from './manifest.ts';
import { pomReading } from './reading/pom-reading.ts';
import { acceptAll, openSample } from './testing/sample.ts';

/** The recordings were made with these on every command line. */
const SETTINGS = [
  '-Dsofa-ark-maven-plugin.version=3.1.9',
  '-Dsofa.ark.version=3.1.9',
  '-DskipTests=true',
  '-Dkoupleless.runtime.version=2.1.11',
];

function recordedText(step: string): string {
  const found = recorded.steps.find((each) => each.step === step);
  if (!found?.answer || !('stdout' in found.answer)) throw new Error(`The recording has no step ${step}.`);
  return String(found.answer.stdout).replaceAll('{work}', '/work');
}

/** What differs from run to run: durations, the time of day, a log file's name. */
function steady(text: string): string {
  return text
    .replaceAll(/Total time: .*/g, 'Total time: T')
    .replaceAll(/Finished at: .*/g, 'Finished at: T')
    .replaceAll(/\[ *[\d.]+ s\]/g, '[ T ]')
    .replaceAll(/deps\.log\.\d+/g, 'deps.log.T');
}

const manifestOf = (jar: Uint8Array): ReadonlyMap<string, string> =>
  readManifest(new TextDecoder().decode(readArchive(jar).get('META-INF/MANIFEST.MF')));

describe('mvn clean package', () => {
  it('prints for a module what real Maven prints, line by line', () => {
    const { mvn } = openSample();
    mvn('', 'install', '-pl', 'shop-api', '-am', '-q');
    mvn('', 'install', '-pl', '.', '-q');
    const { text, status } = mvn('inventory', '-B', '-ntp', 'clean', 'package', ...SETTINGS);
    expect(status).toBe(0);
    expect(steady(text)).toBe(steady(recordedText('build')));
  });

  it('prints for the whole parent what real Maven prints inside arkctl deploy', () => {
    const { mvn } = openSample();
    const { text } = mvn('', 'clean', 'package', '-Dmaven.test.skip=true', ...SETTINGS);
    const real = recordedText('deploy a module from the parent');
    const build = real.slice(real.indexOf('[INFO] Scanning'), real.indexOf('\x1b[30;46m\x1b[30;46m INFO '));
    // What an earlier build had left lies outside this one, and which -D are handed on differs.
    const comparable = (output: string): string =>
      steady(output)
        .replaceAll(/\[INFO\] Deleting .*\n/g, '')
        .replaceAll(/(deps\.log\.T").*/g, '$1');
    expect(comparable(text)).toBe(comparable(build));
  });

  it('packs a biz as the real plug-in does', () => {
    const { files, mvn } = openSample();
    mvn('', 'clean', 'package', '-q', ...SETTINGS);
    const jar = files.read('/work/projects/inventory/target/inventory-1.0.0-ark-biz.jar');
    const real = recordedText('what the archive holds')
      .split('\n')
      .flatMap((line) => /\d\d:\d\d {3}(\S+)$/.exec(line)?.[1] ?? []);
    expect(
      listArchive(jar)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(real.sort());
    const ours = manifestOf(jar);
    const theirs = readManifest(recordedText('its manifest'));
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
    for (const [key, value] of theirs) {
      if (key === 'declared-libraries') expect((ours.get(key) ?? '').split(',').sort()).toEqual(value.split(',').sort());
      else if (key !== 'build-time') expect(ours.get(key)).toBe(value);
    }
    expect(new TextDecoder().decode(readArchive(jar).get('application.properties'))).toBe(
      'spring.application.name=inventory\nmodule.version=1.0.0\n',
    );
  });

  it('takes name, version, path and scope from the command line', () => {
    const { files, mvn } = openSample();
    mvn('', 'clean', 'install', '-q');
    mvn('inventory', 'clean', 'package', '-Dbiz.name=fat', '-Dbiz.version=2.0.0', '-Dweb.context.path=other', '-Dapi.scope=compile');
    const jar = files.read('/work/projects/inventory/target/fat-2.0.0-ark-biz.jar');
    expect(Object.fromEntries(manifestOf(jar))).toMatchObject({
      'Ark-Biz-Name': 'fat',
      'Ark-Biz-Version': '2.0.0',
      'web-context-path': 'other',
    });
    expect(listArchive(jar).map(({ name }) => name)).toContain('lib/shop-api-1.0.0.jar');
  });

  it('makes the base an executable jar with every library of the real one', () => {
    const { files, mvn } = openSample();
    mvn('', 'clean', 'package', '-q');
    const jar = files.read('/work/projects/base/target/base-1.0.0.jar');
    const libraries = listArchive(jar)
      .map(({ name }) => name)
      .filter((name) => /^BOOT-INF\/lib\/.+/.test(name));
    expect(libraries).toHaveLength(115);
    expect(libraries.slice(0, 2)).toEqual(['BOOT-INF/lib/shop-api-1.0.0.jar', 'BOOT-INF/lib/spring-boot-3.2.1.jar']);
    expect(libraries).toContain('BOOT-INF/lib/koupleless-base-plugin-2.1.6.jar');
    expect(libraries.at(-1)).toBe('BOOT-INF/lib/spring-boot-jarmode-layertools-3.2.1.jar');
    expect(Object.fromEntries(manifestOf(jar))).toMatchObject({
      'Start-Class': 'com.example.shop.base.BaseApplication',
      'Spring-Boot-Version': '3.2.1',
    });
    expect(manifestOf(readArchive(jar).get('BOOT-INF/lib/spring-core-6.1.2.jar') ?? new Uint8Array()).get('Trial-Library')).toBe(
      'spring-core',
    );
    expect(
      readArchive(readArchive(jar).get('BOOT-INF/lib/shop-api-1.0.0.jar') ?? new Uint8Array()).has('com/example/shop/api/Stock.class'),
    ).toBe(true);
  });
});

describe('a build that fails', () => {
  const wrong = (source: SourceFile, at: string, message: string, details: readonly string[]) =>
    ({ severity: 'error', code: 'compiler.err.cant.resolve', message, details, source, offset: source.text.indexOf(at) }) as const;

  it('reports a compile error as real Maven does', () => {
    const { mvn, files } = openSample((sources, classPath) => {
      const controller = sources.find((source) => source.text.includes('stockFor'));
      if (!controller) return acceptAll(sources, classPath);
      return {
        diagnostics: [
          wrong(controller, '.stockFor', 'cannot find symbol', [
            '  symbol:   method stockFor(java.lang.String)',
            '  location: variable warehouse of type com.example.shop.inventory.Warehouse',
          ]),
        ],
        classNames: new Map(),
      };
    });
    mvn('', 'install', '-q');
    const file = '/work/projects/inventory/src/main/java/com/example/shop/inventory/InventoryController.java';
    files.write(file, files.readText(file).replace('warehouse.stockOf(sku);', 'warehouse.stockFor(sku);'));
    const { text, status } = mvn('inventory', 'clean', 'package', '-DskipTests');
    expect(status).toBe(1);
    expect(steady(text)).toBe(steady(recordedText('build broken code')));
  });

  it('reports a pom that is no XML as real Maven does', () => {
    const { mvn, files } = openSample(acceptAll, pomReading);
    const pom = '/work/projects/promo/pom.xml';
    files.write(pom, files.readText(pom).replace('<artifactId>promo</artifactId>', '<artifactId>promo</artifact>'));
    const real = recordedText('deploy with a broken pom');
    expect(mvn('promo', 'clean', 'package').text).toBe(real.slice(real.indexOf('[INFO] Scanning'), real.indexOf('\x1b[30;101m')));
  });

  it.each([
    [
      'an unknown artifact',
      (pom: string) =>
        pom.replace('<artifactId>koupleless-app-starter</artifactId>', '<artifactId>koupleless-moon</artifactId><version>1</version>'),
      "Could not find artifact com.alipay.sofa.koupleless:koupleless-moon:jar:1 in the trial's catalogue; the trial knows no such artifact",
    ],
    [
      'an unknown version',
      (pom: string) =>
        pom.replace(
          '<artifactId>koupleless-app-starter</artifactId>',
          '<artifactId>koupleless-app-starter</artifactId><version>9.9</version>',
        ),
      'the trial has it in 2.1.6, 2.1.11',
    ],
    [
      'a missing version',
      (pom: string) => pom.replace('<artifactId>shop-api</artifactId>', '<artifactId>shop-moon</artifactId>'),
      "'dependencies.dependency.version' for com.example.shop:shop-moon:jar is missing.",
    ],
    [
      'an unknown parent',
      (pom: string) => pom.replace('<artifactId>shop</artifactId>', '<artifactId>mall</artifactId>'),
      'Non-resolvable parent POM for com.example.shop:inventory:1.0.0',
    ],
    [
      'a newer Java',
      (pom: string) => pom.replace('<dependencies>', '<properties><java.version>22</java.version></properties><dependencies>'),
      'Fatal error compiling: error: release version 22 not supported',
    ],
  ])('names %s', (_what, edit, message) => {
    const { mvn, files } = openSample();
    const pom = '/work/projects/inventory/pom.xml';
    files.write(pom, edit(files.readText(pom)));
    const { text, status } = mvn('inventory', 'clean', 'package');
    expect(text).toContain(message);
    expect(status).toBe(1);
  });

  it('compiles as Java 21 where the pom asks for it, and there alone', () => {
    const { mvn, files } = openSample();
    const text =
      'package x;\npublic class Tell { static String tell(Object o) { return switch (o) { case String s when s.isEmpty() -> "empty"; default -> java.util.List.of("a").getFirst(); }; } }\n';
    files.write('/work/projects/inventory/src/main/java/x/Tell.java', text);
    const pom = '/work/projects/inventory/pom.xml';
    const entry = (): string => files.readText('/work/projects/inventory/target/classes/x/Tell.class');
    mvn('inventory', 'compile');
    expect(entry()).not.toContain('"release"');
    files.write(
      pom,
      files.readText(pom).replace('<dependencies>', '<properties><java.version>21</java.version></properties><dependencies>'),
    );
    const newer = mvn('inventory', 'compile');
    expect(newer.text).toContain('with javac [debug release 21] to target/classes');
    expect(newer.status).toBe(0);
    expect(entry()).toContain('"release":21');
  });

  it('skips the projects after it and says how to go on', () => {
    const { mvn, files } = openSample();
    const pom = '/work/projects/promo/pom.xml';
    files.write(pom, files.readText(pom).replace('<scope>provided</scope>', '<version>7</version><scope>provided</scope>'));
    const { text } = mvn('', 'package');
    expect(text).toMatch(/inventory \.+ SUCCESS \[/);
    expect(text).toMatch(/promo \.+ FAILURE \[/);
    expect(text).toMatch(/broken \.+ SKIPPED\n/);
    expect(text).toContain('[ERROR]   mvn <args> -rf :promo\n');
  });

  it('builds the project alone with -N', () => {
    expect(openSample().mvn('', '-N', 'package').text).not.toContain('shop-api');
  });

  it('has a word for no pom, no goal, an unknown phase', () => {
    const { mvn } = openSample();
    expect(mvn('shop-api/src', 'package').text).toContain('there is no POM in this directory (/work/projects/shop-api/src)');
    expect(mvn('').text).toContain('No goals have been specified for this build.');
    expect(mvn('', 'fly').text).toContain('[ERROR] Unknown lifecycle phase "fly".');
    expect(mvn('', 'foo:bar').text).toContain("No plugin found for prefix 'foo'");
    expect(mvn('', '-f', 'nowhere', 'package').text).toContain(
      'POM file nowhere specified with the -f/--file command line argument does not exist',
    );
  });
});

describe('goals and plug-ins', () => {
  it('prints the dependency tree as the real plug-in', () => {
    const { mvn } = openSample();
    mvn('', 'install', '-q');
    const { text } = mvn('inventory', 'dependency:tree', ...SETTINGS);
    const tree = recordedText('build')
      .split('\n')
      .filter((line) => /^\[INFO\] ([|+\\ ]|com\.example).*:jar:/.test(line));
    expect(text).toContain(tree.join('\n'));
  });

  it('runs a goal by prefix or by coordinates, with what the pom configures', () => {
    const { mvn, files } = openSample();
    mvn('', 'install', '-q');
    expect(mvn('inventory', 'package', 'org.apache.maven.plugins:maven-clean-plugin:3.3.2:clean').text).toContain(
      '--- clean:3.3.2:clean (default-cli) @ inventory ---',
    );
    expect(files.stat('/work/projects/inventory/target')).toBeUndefined();
    expect(mvn('base', 'spring-boot:run').text).toContain('Use: mvn package && java -jar target/base-1.0.0.jar');
    expect(mvn('base', 'jar:moon').text).toContain(
      "Could not find goal 'moon' in plugin org.apache.maven.plugins:maven-jar-plugin:3.3.0 among the goals that the trial knows: jar",
    );
    expect(mvn('base', 'com.alipay.sofa:sofa-ark-maven-plugin:repackage').text).toContain('failed: Source file must be provided');
    expect(mvn('base', 'site').text).toContain("The trial's Maven has no site");
    expect(mvn('base', '--version').text).toContain('Apache Maven 3.9.9 (simulated');
    expect(mvn('base', '--help').text).toContain('usage: mvn');
    expect(mvn('base', '--moon').text).toContain('Unrecognized option: --moon');
  });

  it('makes a second jar with a classifier, that another project asks for and install keeps', () => {
    const { mvn, files } = openSample();
    const api = '/work/projects/shop-api/pom.xml';
    files.write(
      api,
      files.readText(api).replace(
        '</project>',
        `<build><plugins><plugin><artifactId>maven-jar-plugin</artifactId><executions><execution><id>plain</id><phase>package</phase><goals><goal>jar</goal></goals>
        <configuration><classifier>plain</classifier><outputDirectory>\${project.build.directory}/plain</outputDirectory></configuration></execution></executions></plugin></plugins></build></project>`,
      ),
    );
    const inventory = '/work/projects/inventory/pom.xml';
    files.write(
      inventory,
      files
        .readText(inventory)
        .replace(
          '<artifactId>shop-api</artifactId>',
          '<artifactId>shop-api</artifactId><classifier>plain</classifier><version>1.0.0</version>',
        ),
    );
    const { text } = mvn('', 'install');
    expect(text).toContain('(plain) @ shop-api');
    expect(text).toContain('Building jar: /work/projects/shop-api/target/plain/shop-api-1.0.0-plain.jar');
    const installed = '/home/visitor/.m2/repository/com/example/shop/shop-api/1.0.0/shop-api-1.0.0-plain.jar';
    expect(files.read(installed)).toEqual(files.read('/work/projects/shop-api/target/plain/shop-api-1.0.0-plain.jar'));
    // Alone, the module finds it in the local repository.
    expect(mvn('inventory', 'package').text).toContain('BUILD SUCCESS');
  });

  it('joins what parent and child say of one plug-in', () => {
    const { mvn, files } = openSample();
    const parent = '/work/projects/pom.xml';
    files.write(
      parent,
      files.readText(parent).replace(
        '<build>',
        `<build>
      <plugins><plugin><groupId>com.alipay.sofa.koupleless</groupId><artifactId>koupleless-base-build-plugin</artifactId><version>2.1.6</version>
        <executions><execution><id>patch</id><phase>compile</phase><goals><goal>add-patch</goal></goals></execution></executions></plugin></plugins>`,
      ),
    );
    const child = '/work/projects/shop-api/pom.xml';
    files.write(
      child,
      files.readText(child).replace(
        '</project>',
        `<build><plugins><plugin><groupId>com.alipay.sofa.koupleless</groupId><artifactId>koupleless-base-build-plugin</artifactId>
        <executions><execution><id>patch</id><phase>process-classes</phase></execution></executions></plugin></plugins></build></project>`,
      ),
    );
    const { text } = mvn('shop-api', 'package');
    expect(text.indexOf('--- koupleless-base-build:2.1.6:add-patch (patch) @ shop-api ---')).toBeGreaterThan(
      text.indexOf('compiler:3.11.0:compile'),
    );
    expect(text).toContain('The trial has no adapters');
  });

  it('selects projects with -pl, -am and -rf', () => {
    const { mvn } = openSample();
    const built = (text: string): readonly string[] =>
      [...text.matchAll(/\[INFO\] Building (\S+)/g)].map(([, name = '']) => name).filter((name) => !name.startsWith('jar'));
    expect(built(mvn('', 'compile', '-pl', 'inventory', '-am').text)).toEqual(['shop', 'shop-api', 'inventory']);
    expect(built(mvn('', 'compile', '-pl', ':ticker,com.example.shop:leaky').text)).toEqual(['ticker', 'leaky']);
    expect(built(mvn('', 'compile', '-rf', ':leaky').text)).toEqual(['leaky', 'broken']);
    expect(mvn('', 'compile', '-pl', 'moon').text).toContain('Could not find the selected project in the reactor: moon');
    expect(mvn('', 'compile', '-rf', ':moon').text).toContain('Could not find project to resume reactor build from: :moon');
  });

  it('does not run tests, and says so', () => {
    const { mvn, files } = openSample();
    files.write('/work/projects/shop-api/src/test/java/com/example/StockTest.java', 'package com.example;\n\nclass StockTest {\n}\n');
    expect(mvn('shop-api', 'package').text).toContain(
      'The trial does not run tests, and shop-api has 1 below src/test/java. Build with -DskipTests; real Maven runs them.',
    );
    expect(mvn('shop-api', 'package', '-DskipTests').status).toBe(0);
  });

  it('leaves out of lib/ what the slimming file excludes', () => {
    const { mvn, files } = openSample();
    mvn('', 'install', '-q');
    files.write('/work/projects/inventory/conf/ark/bootstrap.properties', 'excludeGroupIds=com.example*\n');
    mvn('inventory', 'package', '-Dapi.scope=compile');
    const names = listArchive(files.read('/work/projects/inventory/target/inventory-1.0.0-ark-biz.jar')).map(({ name }) => name);
    expect(names).not.toContain('lib/shop-api-1.0.0.jar');
    expect(names).toContain('conf/ark/bootstrap.properties');
  });

  it('wants one main class', () => {
    const { mvn, files } = openSample();
    files.remove('/work/projects/base/src/main/java/com/example/shop/base/BaseApplication.java');
    expect(mvn('base', 'package').text).toContain('spring-boot-maven-plugin:3.2.1:repackage failed: Unable to find main class');
    const main = (name: string): void =>
      files.write(
        `/work/projects/base/src/main/java/com/example/shop/base/${name}.java`,
        `class ${name} { public static void main(String[] args) { } }`,
      );
    main('One');
    main('Two');
    expect(mvn('base', 'package').text).toContain(
      'Unable to find a single main class from the following candidates [com.example.shop.base.One, com.example.shop.base.Two]',
    );
  });
});

describe('a reactor that cannot be read', () => {
  it('names a missing module and a cycle', () => {
    const { mvn, files } = openSample();
    const pom = '/work/projects/pom.xml';
    files.write(pom, files.readText(pom).replace('<module>base</module>', '<module>base</module><module>moon</module>'));
    expect(mvn('', 'package').text).toContain('Child module /work/projects/moon of /work/projects/pom.xml does not exist');
    const cyclic = openSample();
    const api = '/work/projects/shop-api/pom.xml';
    cyclic.files.write(
      api,
      cyclic.files
        .readText(api)
        .replace(
          '</project>',
          '<dependencies><dependency><groupId>com.example.shop</groupId><artifactId>base</artifactId><version>1.0.0</version></dependency></dependencies></project>',
        ),
    );
    expect(cyclic.mvn('', 'package').text).toContain(
      'introduces to cycle in the graph com.example.shop:shop-api:1.0.0 --> com.example.shop:base:1.0.0 --> com.example.shop:shop-api:1.0.0',
    );
  });
});

describe('a module alone', () => {
  it('says what real Maven would miss, and takes the neighbour', () => {
    const { mvn } = openSample();
    const { text, status } = mvn('inventory', 'package');
    expect(status).toBe(0);
    expect(text).toContain(
      '[WARNING] com.example.shop:shop-api:jar:1.0.0 is not in the local repository. The trial builds it from /work/projects/shop-api;',
    );
    mvn('', 'install', '-q');
    expect(mvn('inventory', 'package').text).not.toContain('WARNING');
  });

  it('does not compile again what has not changed', () => {
    let compiled = 0;
    const { mvn, files } = openSample((sources, classPath) => {
      compiled++;
      return acceptAll(sources, classPath);
    });
    mvn('', 'install', '-q');
    const first = compiled;
    mvn('', 'install', '-q');
    expect(compiled).toBe(first);
    const file = '/work/projects/promo/src/main/java/com/example/shop/promo/PromoController.java';
    files.write(file, `${files.readText(file)}\n`);
    mvn('', 'install', '-q');
    expect(compiled).toBe(first + 1);
  });
});
