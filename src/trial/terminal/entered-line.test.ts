import { describe, expect, it } from 'vitest';
import { EnteredLine } from './entered-line.ts';

const never = new Promise<never>(() => undefined);

describe('a line that was entered', () => {
  it('is what the terminal shows and what was typed since, until it is heard', async () => {
    const entered = new EnteredLine();
    void entered.while('o', '~/shop $ arkctl depl', never);
    void entered.while('y', '~/shop $ arkctl depl', never);
    expect(entered.line).toBeNull();
    const heard = Promise.withResolvers<null>();
    const sent = entered.while('\r', '~/shop $ arkctl depl', heard.promise);
    expect(entered.line).toBe('arkctl deploy');
    heard.resolve(null);
    await sent;
    expect(entered.line).toBeNull();
  });

  it('is the field of a phone, or nothing where it is empty or keys did more than write', () => {
    const named = (keys: readonly string[], shown: string): string | null => {
      const entered = new EnteredLine();
      for (const each of keys) void entered.while(each, shown, never);
      return entered.line;
    };
    expect(named(['echo 1\r'], '')).toBe('echo 1');
    expect(named(['\r'], '~ $ ')).toBeNull();
    expect(named(['\t', '\r'], '~ $ arkctl dep')).toBeNull();
    expect(named(['\r'], '~ $ echo $HOME')).toBe('echo $HOME');
  });
});
