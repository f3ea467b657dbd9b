import { describe, expect, it } from 'vitest';
import { askedOf, cutLines, readAsked, readConsole } from './asked.ts';

describe('what callers saw during a step', () => {
  it('keeps the order of the runs and marks where the module was gone', () => {
    const { path, runs, meanwhile } = readAsked('asked-during-a-deploy', 3, 'deploy the same version again');
    expect(path).toBe('/inventory/');
    expect(runs.map(({ status }) => status)).toEqual([200, 404, 200]);
    expect(meanwhile).toEqual(['arkctl deploy {jars}/inventory-1.0.0-ark-biz.jar']);
  });

  it('refuses a step that asked once', () => {
    expect(() => readAsked('asked-during-a-deploy', 2, 'GET /inventory/')).toThrow('Step "GET /inventory/" asks no path again and again.');
  });

  it('writes a request as a command', () => {
    const asked = askedOf({
      step: 's',
      asking: '/',
      every: '20 ms',
      answers: [{ atMs: 1, status: 'HTTP/1.1 200 ', body: 'hello', times: 4 }],
      meanwhile: [
        {
          request: {
            to: 'arklet',
            method: 'POST',
            path: '/switchBiz',
            headers: { Host: '127.0.0.1:1238', 'Content-Type': 'application/json' },
            body: '{}',
          },
          answer: {},
        },
      ],
    });
    expect(asked.meanwhile[0]).toContain('curl localhost:1238/switchBiz');
    expect(asked.runs).toEqual([{ from: 1, status: 200, body: 'hello', times: 4 }]);
  });
});

describe('lines of a console', () => {
  const lines = ['one', 'two', 'three', 'four'];

  it('cuts from one text to another, inclusive', () => {
    expect(cutLines(lines, { from: 'two', to: 'three' })).toEqual(['two', 'three']);
  });

  it('says that there were more', () => {
    expect(cutLines(lines, { lines: 2 })).toEqual(['one', 'two', '…']);
  });

  it('fails when a text is not there, instead of showing another part', () => {
    expect(() => cutLines(lines, { from: 'five' })).toThrow('No line of the console holds "five".');
    expect(() => cutLines(lines, { from: 'three', to: 'one' })).toThrow('No line of the console after "three" holds "one".');
  });

  it('has the base’s start when no step is named', () => {
    expect(readConsole('port-taken').some((line) => line.includes('APPLICATION FAILED TO START'))).toBe(true);
  });
});
