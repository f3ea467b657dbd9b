import { describe, expect, it } from 'vitest';
import { limitIn, reasonsIn } from './reasons.ts';

describe('why a tool stopped', () => {
  it('is what Maven says after its headings', () => {
    expect(
      reasonsIn(`[INFO] Scanning for projects...
[ERROR] [ERROR] Some problems were encountered while processing the POMs:
[ERROR] The trial does not know com.h2database:h2, so it has no version for it.
[ERROR] The build could not read 1 project -> [Help 1]
[ERROR]   
[ERROR]   The project a:shop:1.0.0 (/home/visitor/project/pom.xml) has 1 error
[ERROR]     The trial does not know com.h2database:h2, so it has no version for it.
[ERROR] [Help 1] http://cwiki.apache.org/confluence/display/MAVEN/ProjectBuildingException
[ERROR] Re-run Maven using the -X switch to enable full debug logging.`),
    ).toEqual(['The trial does not know com.h2database:h2, so it has no version for it.']);
  });

  it('is the first complaint of javac', () => {
    expect(
      reasonsIn(`[ERROR] COMPILATION ERROR : 
[ERROR] /home/visitor/project/base/src/main/java/a/A.java:[3,9] cannot find symbol
[ERROR]   symbol:   class B
[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile`),
    ).toEqual(['/home/visitor/project/base/src/main/java/a/A.java:[3,9] cannot find symbol', 'symbol:   class B']);
  });

  it('is what Spring Boot describes, or the last cause of a trace', () => {
    expect(
      reasonsIn(`
APPLICATION FAILED TO START

Description:

Parameter 0 of constructor in a.A required a bean of type 'a.B' that could not be found.

Action:

Consider defining a bean`),
    ).toEqual(["Parameter 0 of constructor in a.A required a bean of type 'a.B' that could not be found."]);
    expect(reasonsIn('java.lang.A: x\n  at a\nCaused by: java.lang.B: y\n  at b\nCaused by: java.lang.C: z\n  at c')).toEqual([
      'Caused by: java.lang.C: z',
    ]);
  });

  it('is a line that complains, the last one else, and nothing where nothing was printed', () => {
    expect(reasonsIn('Error: Unable to access jarfile x.jar\nbye')).toEqual(['Error: Unable to access jarfile x.jar']);
    expect(reasonsIn('one\ntwo\n')).toEqual(['two']);
    expect(reasonsIn('')).toEqual([]);
  });
});

describe('what the trial does not simulate', () => {
  const failed = (why: string): string =>
    `ERROR [dispatcherServlet] : Servlet.service() threw exception [Request processing failed: ${why}] with root cause\n${why}\n\tat a.B\n`;
  const view = 'not supported: the view a/b of Thymeleaf (the trial does not simulate it; a real base does)';

  it('is told of the request that failed last, and of that alone', () => {
    expect(limitIn(failed(`java.lang.UnsupportedOperationException: ${view}`))).toBe(view);
    expect(limitIn(failed(`java.lang.UnsupportedOperationException: ${view}`) + failed('java.lang.NullPointerException'))).toBeNull();
    expect(limitIn('')).toBeNull();
  });
});
