import type { Bilingual, Language } from '../protocol/text.ts';
import type { SplitReport } from '../splitter/index.ts';

const VERDICTS: Readonly<Record<SplitReport['verdict'], Bilingual>> = {
  extract: { en: 'Extract it.', zh: '可以拆分。' },
  partial: { en: 'Extract it in part: points are open.', zh: '可以部分拆分：还有未决问题。' },
  refuse: { en: 'Rather not.', zh: '不建议拆分。' },
};

const LEVELS: Readonly<Record<SplitReport['reasons'][number]['level'], Bilingual>> = {
  verdict: { en: '', zh: '' },
  'analysis only': { en: 'Analysis only: ', zh: '只能分析：' },
  'open point': { en: 'Open point: ', zh: '未决问题：' },
  refusal: { en: 'Refused: ', zh: '拒绝：' },
  note: { en: 'Note: ', zh: '注意：' },
};

/** A proposal for the terminal. */
export function reportText(report: SplitReport, language: Language): string {
  const say = (text: Bilingual): string => (language === 'en' ? text.en : text.zh);
  const lines = [say(VERDICTS[report.verdict])];
  for (const reason of report.reasons) {
    const place = reason.file === null ? '' : `${reason.file}${reason.line === null ? '' : `:${reason.line}`}: `;
    lines.push(
      `  ${say(LEVELS[reason.level])}${place}${say(reason)}${reason.cure ? `${language === 'en' ? ' ' : ''}${say(reason.cure)}` : ''}`,
    );
  }
  for (const side of ['module', 'api'] as const) {
    const types = report.types.filter((t) => t.side === side);
    if (types.length === 0) continue;
    const heads: Readonly<Record<typeof side, Bilingual>> = {
      module: { en: `Module: ${types.length} types`, zh: `模块：${types.length} 个类型` },
      api: { en: `API: ${types.length} types`, zh: `API：${types.length} 个类型` },
    };
    lines.push('', say(heads[side]), ...types.map((t) => `  ${t.name}: ${say(t.reason)}`));
  }
  if (report.open.length > 0) {
    lines.push('', say({ en: `Open: ${report.open.length}`, zh: `未决：${report.open.length}` }));
    for (const point of report.open)
      lines.push(`  ${point.file}:${point.line} ${point.kind} ${point.to}`, ...point.cures.map((cure) => `    ${say(cure)}`));
  }
  const { reading, indexing, placing } = report.milliseconds;
  lines.push(
    '',
    say({
      en: `${report.types.length} types, ${report.references.length} pairs; read in ${reading} ms, indexed in ${indexing} ms, placed in ${placing} ms.`,
      zh: `${report.types.length} 个类型，${report.references.length} 对引用；读取 ${reading} 毫秒，索引 ${indexing} 毫秒，归置 ${placing} 毫秒。`,
    }),
  );
  return `${lines.join('\n')}\n`;
}

/** What `split check` found. */
export function checkText(
  {
    fresh,
    gone,
  }: {
    readonly fresh: SplitReport['open'];
    readonly gone: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
  },
  language: Language,
): string {
  const say = (text: Bilingual): string => (language === 'en' ? text.en : text.zh);
  const lines = [
    fresh.length === 0
      ? say({ en: 'No new open point.', zh: '没有新的未决问题。' })
      : say({ en: `New open points: ${fresh.length}`, zh: `新的未决问题：${fresh.length} 个` }),
  ];
  for (const point of fresh)
    lines.push(`  ${point.file}:${point.line} ${point.from} ${point.kind} ${point.to}`, ...point.cures.map((cure) => `    ${say(cure)}`));
  if (gone.length > 0) {
    lines.push(
      say({
        en: `Accepted, and open no more: ${gone.length}. Save the decision again, and they stay closed.`,
        zh: `已接受、现在不再存在的问题：${gone.length} 个。重新保存决定文件，它们就不会再出现。`,
      }),
      ...gone.map((point) => `  ${point.from} ${point.kind} ${point.to}`),
    );
  }
  return `${lines.join('\n')}\n`;
}
