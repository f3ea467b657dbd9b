import { isFailureCode, type FailureCode } from './failures.ts';
import type { Surroundings } from './gate.ts';

const WANTED = 'koupleless-trial-engine';
const FAILED = 'koupleless-trial-engine-failed';
/** Gigabytes of memory under which a second machine is too much. */
const LITTLE = 4;

const read = (key: string): string | null => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};
const write = (key: string, value: string): void => {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Without storage every page decides anew.
  }
};

export const rememberFailure = (code: FailureCode): void => write(FAILED, code);

/** `?engine=` counts for as long as the tab lives. */
function wanted(): Surroundings['wanted'] {
  const asked = new URLSearchParams(location.search).get('engine');
  const name = asked ?? read(WANTED);
  if (name !== 'embedded' && name !== 'webcontainer') return null;
  if (asked !== null) write(WANTED, name);
  return name;
}

/** Loads the page again, which is the only way to a second try; the workbench comes back as it was. */
export function tryAgain(): void {
  write(WANTED, 'webcontainer');
  const address = new URL(location.href);
  address.searchParams.set('engine', 'webcontainer');
  history.replaceState(null, '', address);
  location.reload();
}

/** What the browser says of itself and of the page. `key`: of the WebContainer's makers, from the build. */
export function surroundings(key: string): Surroundings {
  const { userAgent, maxTouchPoints, onLine } = navigator;
  const connection: unknown = Reflect.get(navigator, 'connection');
  const memory: unknown = Reflect.get(navigator, 'deviceMemory');
  const failed = read(FAILED);
  return {
    wanted: wanted(),
    secure: isSecureContext,
    isolated: crossOriginIsolated,
    sharedMemory: typeof SharedArrayBuffer !== 'undefined' && 'waitAsync' in Atomics,
    online: onLine,
    // An iPad says that it is a Mac, which has no touch screen.
    ios: /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1),
    small:
      (matchMedia('(hover: none) and (pointer: coarse)').matches && matchMedia('(max-width: 50em)').matches) ||
      (typeof memory === 'number' && memory < LITTLE),
    savesData: typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true,
    failedBefore: isFailureCode(failed) ? failed : null,
    key: key !== '',
    local: ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname),
  };
}
