import { z } from 'zod';
import type { Bilingual } from '../protocol/text.ts';
import { type Decision, VERSION } from './decision.ts';

const name = z.string().min(1);
const schema = z.strictObject({
  version: z.literal(VERSION),
  seeds: z.array(name).min(1),
  module: name,
  moves: z.array(z.strictObject({ type: name, side: z.enum(['base', 'module', 'api']) })).default([]),
  accepted: z.array(z.strictObject({ from: z.string(), to: z.string(), kind: z.string() })).default([]),
});

/** A decision file, or what is wrong with it and where. */
export function readDecision(text: string): Decision | { readonly wrong: Bilingual } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { wrong: { en: `It is no JSON: ${error.message}`, zh: `不是合法的 JSON：${error.message}` } };
  }
  const version = z.object({ version: z.number() }).safeParse(json);
  if (version.success && version.data.version > VERSION)
    return {
      wrong: {
        en: `It has version ${version.data.version}; this splitter reads version ${VERSION}. Take a newer splitter.`,
        zh: `它的版本是 ${version.data.version}，这个拆分器只能读版本 ${VERSION}。请使用更新的拆分器。`,
      },
    };
  const read = schema.safeParse(json, { reportInput: true });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const { en, zh } = issue ? wordsOf(issue) : NO_DECISION;
  const place = issue?.path.join('.') ?? '';
  return { wrong: place === '' ? { en: `the file: ${en}`, zh: `文件：${zh}` } : { en: `${place}: ${en}`, zh: `${place}：${zh}` } };
}

const NO_DECISION: Bilingual = { en: 'not a decision', zh: '不是决定文件' };

function wordsOf(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.path.length > 0
        ? { en: `missing, ${issue.expected} expected`, zh: `缺失，应为 ${issue.expected}` }
        : { en: `${issue.expected} expected`, zh: `应为 ${issue.expected}` };
    case 'unrecognized_keys':
      return { en: `no such field: ${issue.keys.join(', ')}`, zh: `没有这样的字段：${issue.keys.join('、')}` };
    case 'too_small':
      return { en: 'must not be empty', zh: '不能为空' };
    case 'invalid_value': {
      const values = issue.values.map(String);
      return { en: `must be ${values.join(' or ')}`, zh: `应为 ${values.join(' 或 ')}` };
    }
    case 'too_big':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { en: issue.message, zh: issue.message };
    default:
      return NO_DECISION;
  }
}
