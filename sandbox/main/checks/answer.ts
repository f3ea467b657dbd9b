import type { RequestBody } from '../../protocol/messages.ts';
import { RequestError } from '../request-error.ts';
import { failed, PASSED, type Evaluate, type Ground } from './evaluation.ts';

/** Milliseconds that one answer may take. */
const ANSWER_LIMIT = 5000;
/** Characters of an answer that are told. */
const EXCERPT = 120;

/** Asks the port, and compares status and text of what comes. */
export const answer: Evaluate<'answer'> = async (check, _seen, { request }) => {
  const { machine, port, path, method = 'GET' } = check;
  const asked = { ...(machine === undefined ? {} : { machine }), port, method, path, timeout: ANSWER_LIMIT };
  const came = await unlessAbsent(request, asked);
  if (!came) return failed(`No machine ${machine} is there.`, `没有 ${machine} 这台机器。`);
  const place = `${machine ?? 'localhost'}:${port}${path}`;
  if (came.outcome === 'refused') return failed(`Nobody listens on port ${port}.`, `端口 ${port} 无人监听。`);
  if (came.outcome === 'never') return failed(`${place} does not answer.`, `${place} 没有响应。`);
  const right =
    (check.status === undefined || came.status === check.status) &&
    (check.contains === undefined || came.body.includes(check.contains)) &&
    (check.lacks === undefined || !came.body.includes(check.lacks));
  if (right) return PASSED;
  const body = came.body.length > EXCERPT ? `${came.body.slice(0, EXCERPT)}…` : came.body;
  return failed(`${place} answers ${came.status}: ${body}`, `${place} 返回 ${came.status}：${body}`);
};

/** Undefined: there is no such machine. A base that is yet to be started has none, which is a fact like others. */
async function unlessAbsent(request: Ground['request'], asked: RequestBody): Promise<Awaited<ReturnType<Ground['request']>> | undefined> {
  try {
    return await request(asked);
  } catch (error) {
    if (error instanceof RequestError && error.code === 'no-machine') return undefined;
    throw error;
  }
}
