import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readParserWasm } from '../../../sandbox/host/node/parser-wasm.ts';
import { loadParser } from '../../../sandbox/java/syntax/index.ts';
import { OpenSplit } from '../../../sandbox/splitter/open-split.ts';
import { readSamples, sampleAddress, samplePack } from './sample-data.ts';
import { loadSample } from './samples.ts';

const samples = readSamples();

it('there are three and more that differ', () => {
  expect(samples.length).toBeGreaterThanOrEqual(3);
  expect(Math.max(...samples.map(({ classes }) => classes))).toBeGreaterThanOrEqual(100);
});

describe.each(samples)('the ready project $name', (sample) => {
  it('comes as one pack of at most 150 KB, every byte of it', async () => {
    expect(gzipSync(samplePack(sample)).length).toBeLessThan(150 * 1024);
    const { name } = sample;
    const address = sampleAddress(sample);
    const answer = (asked: string): Promise<Response> => Promise.resolve(new Response(asked === address ? samplePack(sample) : null));
    const { files } = await loadSample({ en: name, zh: name }, address, answer);
    expect([...files.keys()].filter((path) => path.endsWith('.java'))).toHaveLength(sample.classes);
  });

  it('is read without limits; its best proposal is to extract, and can be written', async () => {
    const decoder = new TextDecoder();
    const { files } = await loadSample({ en: '', zh: '' }, '', () => Promise.resolve(new Response(samplePack(sample))));
    const split = new OpenSplit(
      [...files].map(([path, bytes]) => ({ path, text: decoder.decode(bytes) })),
      1,
      await loadParser(readParserWasm()),
      () => 0,
    );
    expect(split.graph.limits).toEqual([]);
    const [best] = split.candidates();
    expect(best?.verdict).toBe('extract');
    const module = { name: 'picked', version: '1.0.0', contextPath: 'picked' };
    const proposal = split.propose({ graph: 1, seeds: best?.seeds ?? [], moves: [], module });
    if (proposal.outcome === 'refused') throw new Error(proposal.reasons[0]?.en);
    const result = split.result(proposal.id);
    expect(result?.outcome === 'proposal' && result.changes.some(({ path }) => path === 'picked/pom.xml')).toBe(true);
    expect(result?.outcome === 'proposal' && result.illegal.filter(({ solved }) => !solved)).toEqual([]);
  });
});
