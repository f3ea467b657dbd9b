import type { Biz } from '../ark/biz.ts';

const time = (millis: number): string => new Date(millis).toISOString().slice(0, -1).replace('T', ' ');

/** Bizs as BizModel.toString() prints them in Arklet's log, as a Java list; newer runtimes add why each state came. */
export function describeBizList(bizs: readonly Biz[], loaderText: (biz: Biz) => string, withReasons: boolean): string {
  return `[${bizs.map((biz) => `Ark Biz: ${biz.identity},\n biz url: ${biz.url},\n classloader: ${loaderText(biz)},\n current state: ${biz.state},\n history states: [${biz.records.map((r) => `${time(r.changeTime)} -> ${r.state}${withReasons ? ` with reason: ${r.reason} and message: ${r.message}` : ''}`).join(', ')}]`).join(', ')}]`;
}
