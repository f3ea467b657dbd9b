import { describe, expect, it } from 'vitest';
import { parseCommandLine } from './command-line.ts';

function command(line: string) {
  const parsed = parseCommandLine(line.split(' '));
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.command;
}

describe('the command line of mvn', () => {
  it('reads goals, properties, files and projects wherever they stand', () => {
    const read = command('-q clean -DskipTests package -Dbiz.version=1.0.1 -f inventory/pom.xml -pl a,b -am -D x=y -B -T 1C');
    expect(read.goals).toEqual(['clean', 'package']);
    expect(Object.fromEntries(read.userProperties)).toEqual({ skipTests: 'true', 'biz.version': '1.0.1', x: 'y' });
    expect(read).toMatchObject({ quiet: true, file: 'inventory/pom.xml', projects: ['a', 'b'], alsoMake: true });
  });

  it('knows profiles and the project alone', () => {
    expect(command('-N package -Pdev,prod -P test')).toMatchObject({ alone: true, profiles: ['dev', 'prod', 'test'] });
  });

  it('takes long options with one dash, values behind an equals sign, and how to fail', () => {
    expect(command('-version')).toMatchObject({ version: true });
    expect(command('--projects=a,b --file=x package -fae')).toMatchObject({ projects: ['a', 'b'], file: 'x', failing: 'at-end' });
    expect(command('-s settings.xml -T4 -Dx -D y=z=1 verify').userProperties).toEqual(
      new Map([
        ['x', 'true'],
        ['y', 'z=1'],
      ]),
    );
  });

  it('names an option that it does not know', () => {
    expect(parseCommandLine(['--moon'])).toEqual({ problem: 'Unrecognized option: --moon' });
    expect(parseCommandLine(['-f'])).toEqual({ problem: 'Missing argument for option: f' });
  });
});
