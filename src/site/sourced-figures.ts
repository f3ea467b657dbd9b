import { parse } from 'yaml';
import { z } from 'zod';

/** A quantity that somebody must have measured, claimed or read in code: a time, a size, a share. */
const FIGURE =
  /(?<![\w.-])\d[\d.,]*(?:(?:\s?[–-]\s?| to | 到 )\d[\d.,]*)?\s?(?:(?:ms|s|seconds?|minutes?|hours?|MB|KB|GB)(?!\w)|毫秒|秒|分钟|小时|%)/g;

/** Words and components by which a section says where a figure comes from. */
const SAID =
  /\b(?:record(?:ed|ings?)|measure(?:d|ments?)|seen|claims?|study|tried|in the code|defaults?|counted)\b|录制|实测|测得|测量|声称|研究|试过|代码|默认|统计|<(?:Figure|Exchange|ConsoleLog|WhatStays)\b/i;

const evidence = z.looseObject({ recordings: z.array(z.string()).optional(), sources: z.array(z.string()).optional() });

/**
 * The figures of a page that nothing stands behind: its front matter names neither recordings nor sources, and the
 * section of the figure does not say where it is from.
 */
export function unsourcedFigures(page: string): readonly string[] {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(page) ?? [];
  const { recordings = [], sources = [] } = evidence.parse(parse(front) ?? {});
  if (recordings.length + sources.length > 0) return [];
  const prose = body.replace(/^( *)```[\s\S]*?^\1```$/gm, '');
  return prose.split(/^(?=#+ )/m).flatMap((section) => (SAID.test(section) ? [] : [...section.matchAll(FIGURE)].map(([figure]) => figure)));
}
