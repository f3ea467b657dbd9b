import { arkletQuestion, operation } from './arklet-questions.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';
import { seeded } from './seeded.ts';
import type { Suite } from './suites.ts';
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
  for (let i = 0; i < count; i++) {
    const kind = random.below(100);
    if (kind < 12) steps.push(operation(random, suite.archives));
    else if (kind < 40) steps.push(arkletQuestion(random, suite.archives));
    else {
      const [prefix, routes] = random.pick(suite.routes);
      steps.push(webQuestion(random, routes, prefix));
    }
  }
  return { about: `${count} questions of seed ${seed}.`, steps };
}
