import { configureAPIKey, WebContainer } from '@webcontainer/api';
import type { Frame, Host } from './boot.ts';

/** The name of the working directory: the sandbox's home, so that paths read alike in both terminals. */
const HOME_NAME = 'visitor';
const FRAME = 'body > iframe[src*="/headless"]';

/** The real client, in this page. `key`: of the WebContainer's makers; none when empty. */
export function pageHost(key: string): Host {
  if (key !== '') configureAPIKey(key);
  return {
    boot: () => WebContainer.boot({ coep: 'require-corp', workdirName: HOME_NAME }),
    frame() {
      const found = [...document.querySelectorAll<HTMLIFrameElement>(FRAME)].at(-1);
      return found ? hidden(found) : null;
    },
    greeted(listener) {
      const hear = (event: MessageEvent<unknown>): void => {
        const frame = document.querySelector<HTMLIFrameElement>(FRAME);
        const { data, origin } = event;
        if (!frame || origin !== new URL(frame.src).origin) return;
        if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'init') listener();
      };
      addEventListener('message', hear);
      return () => removeEventListener('message', hear);
    },
  };
}

/** Nothing in it is for the visitor. */
function hidden(frame: HTMLIFrameElement): Frame {
  frame.title = 'WebContainer';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  return {
    loaded: (listener) => frame.addEventListener('load', listener, { once: true }),
    removed(listener) {
      const observer = new MutationObserver(() => {
        if (frame.isConnected) return;
        observer.disconnect();
        listener();
      });
      observer.observe(document.documentElement, { childList: true, subtree: true });
    },
    remove: () => frame.remove(),
  };
}
