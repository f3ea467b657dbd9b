import type { Archive } from './arklet-questions.ts';
import type { AtOnce, Exchange, Question } from './scenario.ts';
import type { Seeded } from './seeded.ts';

const INSTALLED = 60_000;
/** Enough for a request to arrive, too little for an install to end. */
const APART = 60;

/** A module that is not there, its install, and what is asked of Arklet while that goes on. */
export function togetherQuestion(random: Seeded, archives: readonly [Archive, ...Archive[]]): readonly [Question, AtOnce] {
  const archive = random.pick(archives);
  const { name: bizName, version: bizVersion } = archive;
  const exchange = (path: string, body: Readonly<Record<string, unknown>>): Exchange => ({
    to: 'arklet',
    path: `/${path}`,
    body: JSON.stringify(body),
    timeout: INSTALLED,
  });
  const bizUrl = `file://{jars}/${archive.file}-ark-biz.jar`;
  const meanwhile = random.pick([
    exchange('installBiz', { bizName, bizVersion, bizUrl }),
    exchange('installBiz', { bizName, bizVersion: '0.0.0', bizUrl: 'file:///nowhere/x.jar' }),
    exchange('uninstallBiz', { bizName, bizVersion }),
    exchange('uninstallBiz', { bizName, bizVersion: '0.0.0' }),
    exchange('switchBiz', { bizName, bizVersion }),
    exchange('help', {}),
    exchange('queryBizOps', { requestId: 'nope' }),
  ]);
  const path = meanwhile.path.slice(1);
  const gone = { name: `uninstall ${archive.file} before`, ...exchange('uninstallBiz', { bizName, bizVersion }) };
  const atOnce = {
    name: `${path} ${bizName} while ${archive.file} is installed`,
    together: [exchange('installBiz', { bizName, bizVersion, bizUrl }), meanwhile],
    apart: APART,
  };
  return [gone, atOnce];
}
