import { describe, expect, it } from 'vitest';
import { MOST_BYTES as CLI_BYTES, MOST_FILES as CLI_FILES } from '../../../../sandbox/host/node/source-tree.ts';
import { MOST_BYTES, MOST_FILES } from './limits.ts';
import { fileLeftOut, folderLeftOut, rank } from './rules.ts';

describe('what is not read', () => {
  it.each([
    ['web/node_modules', ['left-pad'], 'packages'],
    ['.git', ['HEAD'], 'history'],
    ['.idea', ['misc.xml'], 'tool'],
    ['target', ['classes', 'app.jar'], 'built'],
    ['web/build', ['libs'], 'built'],
    ['bin', ['com'], 'built'],
  ])('%s', (path, children, why) => {
    expect(folderLeftOut(path, children)).toBe(why);
  });

  it.each([
    // A package, a Maven module, a folder of scripts: builds use these names, and people do.
    ['src/main/java/com/shop/target', ['Target.java']],
    ['build', ['pom.xml', 'src']],
    ['bin', ['start.sh', 'stop.sh']],
    ['constructor', []],
    ['.mvn', ['wrapper']],
  ])('but %s is', (path, children) => {
    expect(folderLeftOut(path, children)).toBeNull();
  });

  it('compiled, large and tools’ files are not', () => {
    expect(fileLeftOut('a/A.class', 10)).toBe('compiled');
    expect(fileLeftOut('docs/.DS_Store', 10)).toBe('tool');
    expect(fileLeftOut('docs/handbook.pdf', 3 * 1024 * 1024)).toBe('large');
    expect(fileLeftOut('src/main/resources/logo.png', 9000)).toBeNull();
  });
});

it('Java and what builds it come first, and the limits are those of the command line', () => {
  expect(['a/A.java', 'pom.xml', 'build.gradle.kts', 'src/main/resources/logo.png', 'a.yml', 'README.md'].map(rank)).toEqual([
    0, 0, 0, 1, 1, 2,
  ]);
  expect([MOST_FILES, MOST_BYTES]).toEqual([CLI_FILES, CLI_BYTES]);
});
