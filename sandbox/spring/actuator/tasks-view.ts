import type { ScheduledTask } from '../features/scheduled-methods.ts';
import { quote } from '../json/json-quote.ts';

/** `/actuator/scheduledtasks` */
export function scheduledTasks(tasks: readonly ScheduledTask[]): string {
  const of = (kind: ScheduledTask['kind']): string =>
    tasks
      .filter((task) => task.kind === kind)
      .map(({ target, expression, initialDelay, interval }) => {
        const when =
          expression === undefined ? `"initialDelay":${initialDelay},"interval":${interval}` : `"expression":${quote(expression)}`;
        return `{"runnable":{"target":${quote(target)}},${when}}`;
      })
      .join(',');
  return `{"cron":[${of('cron')}],"fixedDelay":[${of('fixedDelay')}],"fixedRate":[${of('fixedRate')}],"custom":[]}`;
}
