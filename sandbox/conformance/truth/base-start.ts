import type { Scenario } from './scenario.ts';
import type { Seeded } from './seeded.ts';

type Start = Pick<Scenario, 'args' | 'jvm' | 'env'>;

/** Each place from which a base takes its name, and settings that it shares with modules. */
const STARTS: readonly [Start, ...Start[]] = [
  {},
  {},
  { args: ['--spring.application.name=by-argument'] },
  { jvm: ['-Dspring.application.name=by-property'] },
  { env: { SPRING_APPLICATION_NAME: 'by-variable' } },
  { jvm: ['-Dcom.alipay.sofa.ark.master.biz=boss'] },
  { args: ['--spring.application.name='] },
  { jvm: ['-Dspring.application.json={"spring":{"application":{"name":"by-json"}}}'] },
  { args: ['--spring.application.name=by-argument'], jvm: ['-Dspring.application.name=by-property'] },
  { env: { SPRING_APPLICATION_JSON: '{"spring.application.name":"by-json-variable"}' } },
  { args: ['--ark.common.env.share.keys=fair.own,spring.application.name,k1', '--k1=of the base'] },
  { jvm: ['-Dark.common.env.share.keys=fair.own, k1', '-Dk1=of the machine'] },
  { args: ['--spring.main.banner-mode=off', '--logging.level.root=WARN'] },
  { args: ['--spring.profiles.active=dev'] },
];

/** How the base is started. */
export function baseStart(random: Seeded): Start {
  return random.pick(STARTS);
}
