/**
 * Settles in a task of its own, after everything that waits for no clock. A timer would do as well, but browsers let
 * nested ones wait 4 ms each.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
