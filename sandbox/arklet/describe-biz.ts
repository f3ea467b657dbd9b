import type { Biz } from '../ark/biz.ts';

const time = (millis: number): string => new Date(millis).toISOString().slice(0, -1).replace('T', ' ');

/** Bizs as BizModel.toString() prints them in Arklet's log, as a Java list. */
export function describeBizList(bizs: readonly Biz[], loaderText: (biz: Biz) => string): string {
  return `[${bizs.map((biz) => `Ark Biz: ${biz.identity},\n biz url: file:${biz.workDirectory}/,\n classloader: ${loaderText(biz)},\n current state: ${biz.state},\n history states: [${biz.records.map((r) => `${time(r.changeTime)} -> ${r.state}`).join(', ')}]`).join(', ')}]`;
}
