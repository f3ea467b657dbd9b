import type { FromSandbox, RequestMessage } from '../../../sandbox/protocol/messages.ts';

/** Carries the protocol between the page and a sandbox. It knows nothing of what the messages say. */
export interface Transport {
  post(message: RequestMessage): void;
  close(): void;
}

export interface Receiver {
  message(message: FromSandbox): void;
  /** The sandbox is gone and answers nothing more. */
  lost(reason: string): void;
}

export type OpenTransport = (receiver: Receiver) => Transport;
