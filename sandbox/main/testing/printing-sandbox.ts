import { withoutAnsi } from '../../shell/width.ts';
import type { Runtime } from '../runtime.ts';
import { createSandbox } from '../sandbox.ts';

type Sandbox = ReturnType<typeof createSandbox>;

/** A sandbox, and what it has printed to its terminal since that was last asked, without colours. */
export function printingSandbox(
  runtime: Runtime,
  { engine = 'worker', attended = true }: Partial<Pick<Parameters<typeof createSandbox>[0], 'engine' | 'attended'>> = {},
): { readonly sandbox: Sandbox; readonly printed: () => string } {
  let output = '';
  const sandbox = createSandbox({
    runtime,
    engine,
    attended,
    emit: (event) => {
      if (event.event === 'output') output += event.data;
    },
  });
  return {
    sandbox,
    printed() {
      const text = withoutAnsi(output);
      output = '';
      return text;
    },
  };
}
