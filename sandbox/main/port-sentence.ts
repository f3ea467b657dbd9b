import type { PortNews } from '../host/node/open-network.ts';
import type { Bilingual } from '../protocol/text.ts';

/** What became of a port outside of the sandbox, for who sits at the terminal. */
export function portSentence(news: PortNews): Bilingual {
  const { port, name } = news;
  switch (news.outcome) {
    case 'open':
      return {
        en: `[${name}: open on this machine at 127.0.0.1:${port}]`,
        zh: `[${name}：已在本机的 127.0.0.1:${port} 打开]`,
      };
    case 'taken':
      return {
        en: `[${name}: port ${port} of this machine is taken by another program. Inside the sandbox it works; to reach it from outside, stop that program and start this one again]`,
        zh: `[${name}：本机的 ${port} 端口已被其他程序占用。沙箱内仍可使用；要从外部访问，请停掉那个程序，再重新启动它]`,
      };
    case 'refused':
      return {
        en: `[${name}: port ${port} could not be opened on this machine: ${news.reason}. Inside the sandbox it works]`,
        zh: `[${name}：无法在本机打开 ${port} 端口：${news.reason}。沙箱内仍可使用]`,
      };
  }
}
