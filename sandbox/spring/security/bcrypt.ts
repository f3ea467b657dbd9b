/** OpenBSD's bcrypt (Provos and Mazières, 1999), as BCryptPasswordEncoder applies it: `$2a$10$` and 53 characters. */

const ALPHABET = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const SALT_BYTES = 16;
const HASH_BYTES = 23;
const ROUNDS = 16;
const P_WORDS = ROUNDS + 2;
const S_WORDS = 4 * 256;
const MAGIC = 'OrpheanBeholderScryDoubt';

/** Blowfish's tables are the first binary digits of π behind the point: by Machin's formula. */
function digitsOfPi(): Uint32Array {
  const words = P_WORDS + S_WORDS;
  const guard = 64n;
  const one = 1n << (BigInt(words) * 32n + guard);
  const arctanOfInverse = (n: bigint): bigint => {
    let sum = 0n;
    let sign = 1n;
    for (let power = one / n, k = 1n; power > 0n; power /= n * n, k += 2n, sign = -sign) sum += (sign * power) / k;
    return sum;
  };
  const pi = 4n * (4n * arctanOfInverse(5n) - arctanOfInverse(239n));
  const hex = ((pi - 3n * one) >> guard).toString(16).padStart(words * 8, '0');
  return Uint32Array.from({ length: words }, (_, i) => Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16));
}

let tables: Uint32Array | undefined;

class Blowfish {
  private readonly p: Uint32Array;
  private readonly s: Uint32Array;
  private left = 0;
  private right = 0;

  constructor() {
    tables ??= digitsOfPi();
    this.p = tables.slice(0, P_WORDS);
    this.s = tables.slice(P_WORDS);
  }

  encrypt(left: number, right: number): readonly [number, number] {
    this.cipher(left, right);
    return [this.left, this.right];
  }

  private cipher(left: number, right: number): void {
    const { p, s } = this;
    let l = left ^ (p[0] ?? 0);
    let r = right;
    for (let i = 1; i <= ROUNDS; i += 2) {
      r ^= f(s, l) ^ (p[i] ?? 0);
      l ^= f(s, r) ^ (p[i + 1] ?? 0);
    }
    this.left = r ^ (p[ROUNDS + 1] ?? 0);
    this.right = l;
  }

  /** @param salt words that are mixed in, in turn; empty: none */
  expand(salt: readonly number[], key: Uint8Array): void {
    const { p, s } = this;
    for (let i = 0, at = 0; i < P_WORDS; i++) {
      let word = 0;
      for (let k = 0; k < 4; k++, at = (at + 1) % key.length) word = (word << 8) | (key[at] ?? 0);
      p[i] = (p[i] ?? 0) ^ word;
    }
    this.left = this.right = 0;
    let at = 0;
    const next = (): number => (salt.length === 0 ? 0 : (salt[at++ % salt.length] ?? 0));
    for (const table of [p, s])
      for (let i = 0; i < table.length; i += 2) {
        const left = this.left ^ next();
        this.cipher(left, this.right ^ next());
        table[i] = this.left;
        table[i + 1] = this.right;
      }
  }
}

function f(s: Uint32Array, x: number): number {
  const sum = ((s[x >>> 24] ?? 0) + (s[256 + ((x >>> 16) & 255)] ?? 0)) | 0;
  return ((sum ^ (s[512 + ((x >>> 8) & 255)] ?? 0)) + (s[768 + (x & 255)] ?? 0)) | 0;
}

function encode(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    text += ALPHABET.charAt(a >> 2) + ALPHABET.charAt(((a & 3) << 4) | ((b ?? 0) >> 4));
    if (b !== undefined) text += ALPHABET.charAt(((b & 15) << 2) | ((c ?? 0) >> 6));
    if (c !== undefined) text += ALPHABET.charAt(c & 63);
  }
  return text;
}

function decode(text: string): Uint8Array {
  const bytes = new Uint8Array(SALT_BYTES);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text) {
    held = (held << 6) | ALPHABET.indexOf(character);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    if (at < SALT_BYTES) bytes[at++] = (held >> bits) & 255;
    held &= (1 << bits) - 1;
  }
  return bytes;
}

const wordsOf = (bytes: Uint8Array): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) =>
    bytes.subarray(i * 4, i * 4 + 4).reduce((word, byte) => (word << 8) | byte, 0),
  );

/** A salt that no other password has: `$2a$10$` and 22 characters. @param strength from 4 to 31 */
export function newSalt(version: string, strength: number): string {
  return `${version}$${String(strength).padStart(2, '0')}$${encode(crypto.getRandomValues(new Uint8Array(SALT_BYTES)))}`;
}

/** @param salted what begins with a salt: an encoded password, or a salt alone */
export function bcrypt(password: string, salted: string): string {
  const [, version = '', cost = '', saltText = ''] = /^(\$2[aby]?)\$(\d\d)\$([./0-9A-Za-z]{22})/.exec(salted) ?? [];
  const salt = decode(saltText);
  const key = new Uint8Array([...new TextEncoder().encode(password), 0]).slice(0, 72);
  const cipher = new Blowfish();
  cipher.expand(wordsOf(salt), key);
  for (let i = 2 ** Number(cost); i > 0; i--) {
    cipher.expand([], key);
    cipher.expand([], salt);
  }
  const words = wordsOf(new TextEncoder().encode(MAGIC));
  const made = new DataView(new ArrayBuffer(words.length * 4));
  for (let i = 0; i < words.length; i += 2) {
    let pair: readonly [number, number] = [words[i] ?? 0, words[i + 1] ?? 0];
    for (let k = 0; k < 64; k++) pair = cipher.encrypt(...pair);
    made.setInt32(i * 4, pair[0]);
    made.setInt32(i * 4 + 4, pair[1]);
  }
  return `${version}$${cost}$${saltText}${encode(new Uint8Array(made.buffer).slice(0, HASH_BYTES))}`;
}
