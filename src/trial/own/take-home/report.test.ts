import { beforeAll, describe, expect, it } from 'vitest';
import { readProjectFiles } from '../../../../sandbox/host/node/project-files.ts';
import { readParserWasm } from '../../../../sandbox/host/node/parser-wasm.ts';
import { loadParser } from '../../../../sandbox/java/syntax/index.ts';
import { OpenSplit } from '../../../../sandbox/splitter/open-split.ts';
import { writeReport, type Reported } from './report.ts';

let told: Reported;

async function reported(seeds: readonly string[], moves: Reported['wanted']['moves'] = []): Promise<Reported> {
  const decoder = new TextDecoder();
  const files = readProjectFiles('content/lessons/split/project').map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));
  const split = new OpenSplit(files, 1, await loadParser(readParserWasm()), () => 0);
  const wanted = { seeds, moves, accepted: [], chosen: [], module: { name: 'inventory', version: '1.0.0', contextPath: 'inventory' } };
  const proposal = split.propose({ graph: 1, ...wanted });
  if (proposal.outcome === 'refused') throw new Error(proposal.reasons[0]?.en);
  const result = split.result(proposal.id);
  if (result?.outcome !== 'proposal') throw new Error('no result');
  return {
    project: 'shop',
    wanted,
    graph: split.graph,
    proposal,
    split: result,
    leftOut: [{ where: 'target/', why: 'built', files: 3 }],
    unreadable: [{ path: 'a|b', because: { en: 'It is encrypted.', zh: '文件已加密。' } }],
    day: '2026-11-29',
  };
}

beforeAll(async () => {
  told = await reported(['com.example.shop.inventory']);
});

describe('a report', () => {
  it('tells verdict, figures, reasons and commands', () => {
    const text = writeReport(told, 'en');
    expect(text).toMatch(/^# shop: the module inventory\n\nA proposal of 2026-11-29\.\n\n## Verdict\n\n\*\*Extract it\.\*\*/);
    const moving = told.proposal.sides.filter((side) => side === 'module').length;
    expect(text).toContain(`| classes that move | ${moving} |`);
    expect(text).toContain('| `com.example.shop.inventory.Warehouse` |');
    expect(text).toContain('None. Everything that crosses the border has a cure.');
    expect(text).toContain('git apply --index shop-split.patch');
    expect(text).toContain('arkctl deploy inventory/target/inventory-1.0.0-ark-biz.jar');
    expect(text).toContain('- `target/`: 3 files not read, what a build leaves: it can be made again');
    expect(text).toContain('- `a|b`: It is encrypted.');
  });

  it('has the same sections in both languages, the Chinese one without English sentences', () => {
    const [en, zh] = (['en', 'zh-CN'] as const).map((language) => writeReport(told, language));
    const heads = (text = ''): number => text.split('\n').filter((line) => line.startsWith('#')).length;
    expect(heads(zh)).toBe(heads(en));
    expect(zh).toContain('**适合拆出。**');
    const sentences = (zh ?? '').split('\n').filter((line) => /[a-z]+ [a-z]+ [a-z]+ [a-z]+/.test(line.replaceAll(/`[^`]*`/g, '')));
    expect(sentences.filter((line) => !/^(git|mvn|arkctl|node) /.test(line))).toEqual([]);
  });

  it('names every open point with its place and what can be done', async () => {
    const torn = await reported(
      ['com.example.shop.inventory.StockService'],
      ['com.example.shop.inventory.StockService', 'com.example.shop.inventory.Warehouse'].map((type) => ({
        type,
        side: 'module' as const,
      })),
    );
    const open = torn.split.illegal.filter(({ solved }) => !solved);
    const text = writeReport(torn, 'en');
    for (const { file, line, remedy } of torn.split.illegal) {
      expect(text).toContain(`\`${file}:${line}\``);
      expect(text).toContain(remedy.en);
    }
    expect(text.includes('does not compile until')).toBe(open.length > 0);
  });
});
