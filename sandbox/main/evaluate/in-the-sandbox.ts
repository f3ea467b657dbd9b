import { generate } from '../../evaluation/generate.ts';
import { threadNames } from '../../evaluation/jvm-answers.ts';
import { levelOf, type Level } from '../../evaluation/level.ts';
import type { Description } from '../../evaluation/description.ts';
import { isLesson, type Sample } from '../../evaluation/sample.ts';
import type { EventMessage } from '../../protocol/messages.ts';
import { withoutAnsi } from '../../shell/width.ts';
import { toContent } from '../file-content.ts';
import type { Runtime } from '../runtime.ts';
import { createSandbox } from '../sandbox.ts';
import { CONTROL } from './build.ts';
import { lessonFiles } from './lesson-project.ts';

const ROUNDS = 3;
const USES = 3;
const BASE = 'base-lean';
const ARKLET = 1238;
const HTTP = 8080;
/** How the sandbox says that it lacks something. */
const NOT_SIMULATED = 'the trial does not simulate it';

/** What came out: a level, or the words in which the simulation says that it cannot know. */
export type Outcome = { readonly level: Level } | { readonly unknown: string };

/** Evaluates a sample in the sandbox by the steps of the standard, on a fresh machine. */
export async function evaluateInSandbox(sample: Sample, control: Description, runtime: Runtime): Promise<Outcome> {
  const printed: string[] = [];
  const emit = (event: EventMessage): void => void (event.event === 'output' && printed.push(...event.data));
  const sandbox = createSandbox({ runtime, engine: 'worker', attended: false, emit });
  const module = isLesson(sample) ? sample.module : `${sample.name}-own`;
  const [base, files] = isLesson(sample)
    ? ['base', [...lessonFiles(sample)].map(([path, bytes]) => toContent(path, bytes))]
    : [BASE, projectOf(sample, module, control)];
  await sandbox.answer('open', { files, language: 'en', columns: 200 });
  const run = async (line: string): Promise<{ readonly status: number; readonly text: string }> => {
    printed.length = 0;
    const { status } = await sandbox.answer('exec', { line });
    return { status, text: withoutAnsi(printed.join('')).replaceAll('\r', '') };
  };
  const built = await run('mvn -q clean install -DskipTests');
  if (built.status !== 0) return { unknown: built.text };
  await run(`java -jar ${base}/target/${base}-1.0.0.jar > base.log &`);
  let refusal = '';
  const command = async (name: string, biz: string): Promise<boolean> => {
    const bizUrl = `file:///home/visitor/${biz}/target/${biz}-1.0.0-ark-biz.jar`;
    const body = JSON.stringify({ bizName: biz, bizVersion: '1.0.0', ...(name === 'installBiz' ? { bizUrl } : {}) });
    const headers = [['content-type', 'application/json']] as const;
    const answer = await sandbox.answer('request', { port: ARKLET, method: 'POST', path: `/${name}`, headers, body });
    refusal = answer.body;
    return /"code":"SUCCESS"/.test(answer.body);
  };
  const use = async (biz: string, at: string): Promise<boolean> => {
    const { status, body } = await sandbox.answer('request', { port: HTTP, method: 'GET', path: `/${biz}/${at}` });
    const answers = isLesson(sample) || biz === CONTROL ? '' : sample.answers.replaceAll('{name}', biz);
    return status === 200 && new RegExp(answers, 'i').test(body);
  };
  const last = async (): Promise<void> => {
    if (isLesson(sample)) return;
    await command('installBiz', CONTROL);
    await use(CONTROL, 'use');
    await command('uninstallBiz', CONTROL);
  };
  const threads = async (): Promise<readonly string[]> => threadNames((await run('jstack base')).text);
  await last();
  const before = new Set(await threads());
  const installed: boolean[] = [];
  const used: boolean[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    installed.push(await command('installBiz', module));
    if (!installed.at(-1) && refusal.includes(NOT_SIMULATED)) return { unknown: refusal };
    const at = isLesson(sample) ? sample.use : 'use';
    for (let n = 0; n < USES && at !== undefined && installed.at(-1); n++) used.push(await use(module, at));
    await command('uninstallBiz', module);
  }
  // As the standard says; what ends by itself has ended then. The clock of the simulation skips it.
  await run('sleep 5');
  await last();
  await run('jcmd base GC.run');
  const after = await threads();
  const { jvms } = await sandbox.answer('state', {});
  const held = jvms.flatMap(({ heldLoaders }) => heldLoaders).filter((one) => one.startsWith(`${module}:`));
  return {
    level: levelOf({ installed, used, loadersKept: held.length, threadsLeft: after.filter((one) => !before.has(one)).length }),
  };
}

function projectOf(description: Description, module: string, control: Description): ReturnType<typeof toContent>[] {
  const files = generate(
    [{ name: BASE, libraries: [], properties: '' }],
    [
      { description: control, packaging: 'shared', name: CONTROL },
      { description, packaging: 'own', name: module },
    ],
  );
  return files.map(({ path, text }) => toContent(path, new TextEncoder().encode(text)));
}
