import { describe, expect, it } from 'vitest';
import { Transcript } from './transcript.ts';

describe('Transcript', () => {
  it('keeps the newest lines, whole, within its limit', () => {
    const transcript = new Transcript(12);
    for (const line of ['first\n', '\u001b[31msecond\u001b[0m\n', 'third\n', 'four\n']) transcript.add(line);
    expect(transcript.text).toBe('third\nfour\n');
  });

  it('is empty when the terminal is', () => {
    const transcript = new Transcript();
    transcript.add('text');
    transcript.clear();
    expect(transcript.text).toBe('');
  });
});
