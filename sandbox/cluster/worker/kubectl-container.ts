import { authorize } from '../authorization.ts';
import type { Cluster } from '../cluster.ts';
import { kubectl } from '../kubectl/kubectl.ts';
import type { RunContainer } from './worker-pod.ts';

const noProgram = (path: string): string =>
  `failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "${path}": ${path.includes('/') ? `stat ${path}: no such file or directory` : 'executable file not found in $PATH'}`;
const LIMIT =
  "The trial's worker runs lines of kubectl, one after another, without variables, pipes or redirections; a real shell knows them.\n";

/** Containers of an image with kubectl: they ask the API server as their Pod's ServiceAccount, whose Roles decide. */
export function kubectlContainers(cluster: Cluster): RunContainer {
  return async ({ command, args = [] }, pod, hasShell, log) => {
    const [program = 'kubectl', ...rest] = [...(command ?? ['kubectl']), ...args];
    const shell = /^(?:\/bin\/)?(?:ba)?sh$/.test(program);
    if (shell && !hasShell) return { code: 128, startError: noProgram(program) };
    if (!shell && !/^(?:\/usr\/local\/bin\/|\/opt\/bitnami\/kubectl\/bin\/|\/bin\/)?kubectl$/.test(program))
      return { code: 128, startError: noProgram(program) };
    const lines = shell ? readScript(rest) : [rest];
    if (lines === undefined) {
      log(LIMIT);
      return { code: 2 };
    }
    for (const words of lines) {
      const code = await runKubectl(
        cluster,
        words,
        { namespace: pod.metadata.namespace ?? 'default', name: pod.spec.serviceAccountName ?? 'default' },
        log,
      );
      if (code !== 0) return { code };
    }
    return { code: 0 };
  };
}

function runKubectl(
  cluster: Cluster,
  words: readonly string[],
  account: { readonly namespace: string; readonly name: string },
  log: (text: string) => void,
): Promise<number> {
  const { store, clock } = cluster.plane;
  return kubectl(words, {
    cluster,
    out: log,
    err: log,
    read: () => undefined,
    look: () => Promise.resolve(false),
    wait: (milliseconds) => new Promise((resolve) => void clock.after(milliseconds, () => resolve(true))),
    inPod: { namespace: account.namespace, asks: (request) => authorize(store, account, request) },
  });
}

/** The words of each line of `sh -c`; undefined: it holds what the trial's worker does not know. */
function readScript(args: readonly string[]): readonly (readonly string[])[] | undefined {
  const [flags = '', script] = args;
  if (!/^-[eux]*c$/.test(flags) || script === undefined) return undefined;
  const lines: (readonly string[])[] = [];
  for (const raw of script.replaceAll('\\\n', ' ').split(/&&|[;\n]/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || /^set -[eux]+$/.test(line)) continue;
    if (/[$`|<>&*?(){}]/.test(line.replace(/'[^']*'/g, ''))) return undefined;
    const words = [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) => word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
    if (words[0] !== 'kubectl') return undefined;
    lines.push(words.slice(1));
  }
  return lines;
}
