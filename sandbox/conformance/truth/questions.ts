import { arkletQuestion, operation } from './arklet-questions.ts';
import { baseStart } from './base-start.ts';
import { gateQuestion } from './gate-questions.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';
import { seeded } from './seeded.ts';
import { settingsQuestions } from './settings-questions.ts';
import type { Suite } from './suites.ts';
import { togetherQuestion } from './together-questions.ts';
import { webQuestion } from './web-questions.ts';

const INSTALLED = 60_000;

/** So many questions to one suite's base and its modules, with modules coming and going between them. */
export function questions(suite: Suite, seed: number, count: number): Scenario {
  const random = seeded(seed);
  const steps: ScenarioStep[] = suite.before.flatMap((file) => {
    const archive = suite.archives.find((a) => a.file === file);
    if (!archive) return [];
    const body = { bizName: archive.name, bizVersion: archive.version, bizUrl: `file://{jars}/${file}-ark-biz.jar` };
    return [{ name: `install ${file}`, to: 'arklet', path: '/installBiz', body: JSON.stringify(body), timeout: INSTALLED }];
  });
  const until = steps.length + count;
  while (steps.length < until) {
    const kind = random.below(100);
    const [prefix, routes] = random.pick(suite.routes);
    if (kind < 11) steps.push(operation(random, suite.archives));
    else if (kind < 36) steps.push(arkletQuestion(random, suite.archives));
    else if (kind < 40) steps.push(...togetherQuestion(random, suite.archives));
    else if (kind < 50) steps.push(gateQuestion(random, `${prefix}${random.pick(routes).path.replaceAll('{}', 'tea')}`));
    else if (kind < 56 && suite.settings) steps.push(...settingsQuestions(random, suite.settings));
    else steps.push(webQuestion(random, routes, prefix));
  }
  return { about: `${count} questions of seed ${seed}.`, ...(suite.starts === true ? baseStart(random) : {}), steps };
}
