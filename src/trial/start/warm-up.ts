import { PARSERS, WORKER } from '../engine/worker-files.ts';
import { StartLoads } from './loads.ts';

/** The loads of this page's start. Nothing is fetched before `begin`. */
export const startLoads = new StartLoads({
  files: { engine: [WORKER], parser: PARSERS },
  fetch: (address) => fetch(address),
  panels: () => Promise.all([import('../workbench.ts'), import('../editor/code-editor.ts'), import('../terminal/terminal.ts')]),
  recorded: () => performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming),
  now: () => performance.now(),
});

/** Begins to load when the visitor is about to press the button. */
export function warmUpWith(button: HTMLElement): void {
  for (const sign of ['pointerenter', 'focus', 'touchstart'] as const) {
    button.addEventListener(sign, () => void startLoads.begin(), { once: true, passive: true });
  }
}
