import type { Machine } from '../../run/machine.ts';
import type { Natives } from '../../run/native.ts';
import type { JavaArray } from '../../run/value.ts';
import { type Value } from '../../run/value.ts';

/** MD5, SHA-1 and SHA-2 (RFC 1321, FIPS 180-4): the browser's own are asynchronous, Java's are not. */
type Digest = (message: Uint8Array) => Uint8Array;

const rotateLeft = (x: number, n: number): number => (x << n) | (x >>> (32 - n));
const rotateRight = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** The message, a bit, zeros and its length in bits at the end of a whole block. */
function padded(message: Uint8Array, block: number, littleEndian: boolean): DataView {
  const lengthField = block / 8;
  const blocks = Math.ceil((message.length + 1 + lengthField) / block);
  const bytes = new Uint8Array(blocks * block);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n, littleEndian);
  return view;
}

const MD5_SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21] as const;
const MD5_TABLE = Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0);

const md5: Digest = (message) => {
  const view = padded(message, 64, true);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let at = 0; at < view.byteLength; at += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0;
      const word = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] ?? 0;
      const sum = a + mixed + (MD5_TABLE[i] ?? 0) + view.getInt32(at + 4 * (word & 15), true);
      [a, d, c, b] = [d, c, b, (b + rotateLeft(sum | 0, MD5_SHIFTS[4 * round + (i & 3)] ?? 0)) | 0];
    }
    [a, b, c, d].forEach((v, i) => (state[i] = (state[i] ?? 0) + v));
  }
  const out = new DataView(new ArrayBuffer(16));
  state.forEach((v, i) => void out.setInt32(4 * i, v, true));
  return new Uint8Array(out.buffer);
};

function bigEndian(state: Int32Array, length: number): Uint8Array {
  const out = new DataView(new ArrayBuffer(4 * state.length));
  state.forEach((v, i) => void out.setInt32(4 * i, v));
  return new Uint8Array(out.buffer, 0, length);
}

const sha1: Digest = (message) => {
  const view = padded(message, 64, false);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const w = new Int32Array(80);
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let i = 0; i < 80; i++)
      w[i] = i < 16 ? view.getInt32(at + 4 * i) : rotateLeft((w[i - 3] ?? 0) ^ (w[i - 8] ?? 0) ^ (w[i - 14] ?? 0) ^ (w[i - 16] ?? 0), 1);
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let i = 0; i < 80; i++) {
      const mixed = i < 20 ? (b & c) | (~b & d) : i >= 40 && i < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
      const constant = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][Math.floor(i / 20)] ?? 0;
      [a, b, c, d, e] = [(rotateLeft(a, 5) + mixed + e + constant + (w[i] ?? 0)) | 0, a, rotateLeft(b, 30), c, d];
    }
    [a, b, c, d, e].forEach((v, i) => (state[i] = (state[i] ?? 0) + v));
  }
  return bigEndian(state, 20);
};

/** The first `count` primes. */
function primes(count: number): bigint[] {
  const found: bigint[] = [];
  for (let n = 2n; found.length < count; n++) if (found.every((p) => n % p !== 0n)) found.push(n);
  return found;
}

/** The first 64 bits behind the point of a prime's square or cube root. */
function rootBits(prime: bigint, degree: 2 | 3): bigint {
  const target = prime << BigInt(64 * degree);
  let low = 0n;
  let high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(degree) <= target) low = middle;
    else high = middle;
  }
  return low & 0xffffffffffffffffn;
}

let constants: { readonly words: Int32Array; readonly longs: readonly bigint[]; readonly roots: readonly bigint[] } | undefined;

/** What FIPS 180-4 takes from roots of primes, computed with the first use. */
function tables(): NonNullable<typeof constants> {
  if (constants) return constants;
  const longs = primes(80).map((p) => rootBits(p, 3));
  constants = {
    longs,
    words: Int32Array.from(longs.slice(0, 64), (v) => Number(BigInt.asIntN(32, v >> 32n))),
    roots: primes(16).map((p) => rootBits(p, 2)),
  };
  return constants;
}

/** SHA-512 begins with the roots of the first eight primes, SHA-384 with the next eight; the shorter ones with halves of these. */
const roots = (): readonly bigint[] => tables().roots;
const top = (v: bigint): number => Number(BigInt.asIntN(32, v >> 32n));
const bottom = (v: bigint): number => Number(BigInt.asIntN(32, v));

const sha256Like =
  (initial: () => readonly number[], length: number): Digest =>
  (message) => {
    const { words } = tables();
    const view = padded(message, 64, false);
    const state = Int32Array.from(initial());
    const w = new Int32Array(64);
    for (let at = 0; at < view.byteLength; at += 64) {
      for (let i = 0; i < 64; i++) {
        const early = w[i - 15] ?? 0;
        const late = w[i - 2] ?? 0;
        const s0 = rotateRight(early, 7) ^ rotateRight(early, 18) ^ (early >>> 3);
        const s1 = rotateRight(late, 17) ^ rotateRight(late, 19) ^ (late >>> 10);
        w[i] = i < 16 ? view.getInt32(at + 4 * i) : (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1;
      }
      let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
      for (let i = 0; i < 64; i++) {
        const s1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
        const one = (h + s1 + ((e & f) ^ (~e & g)) + (words[i] ?? 0) + (w[i] ?? 0)) | 0;
        const s0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
        const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
      }
      [a, b, c, d, e, f, g, h].forEach((v, i) => (state[i] = (state[i] ?? 0) + v));
    }
    return bigEndian(state, length);
  };

const turn = (x: bigint, n: bigint): bigint => BigInt.asUintN(64, (x >> n) | (x << (64n - n)));

const sha512Like =
  (initial: () => readonly bigint[], length: number): Digest =>
  (message) => {
    const { longs } = tables();
    const view = padded(message, 128, false);
    const state = BigUint64Array.from(initial());
    const w = new BigUint64Array(80);
    for (let at = 0; at < view.byteLength; at += 128) {
      for (let i = 0; i < 80; i++) {
        const early = w[i - 15] ?? 0n;
        const late = w[i - 2] ?? 0n;
        const s0 = turn(early, 1n) ^ turn(early, 8n) ^ (early >> 7n);
        const s1 = turn(late, 19n) ^ turn(late, 61n) ^ (late >> 6n);
        w[i] = i < 16 ? view.getBigUint64(at + 8 * i) : (w[i - 16] ?? 0n) + s0 + (w[i - 7] ?? 0n) + s1;
      }
      let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
      for (let i = 0; i < 80; i++) {
        const s1 = turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n);
        const one = BigInt.asUintN(64, h + s1 + ((e & f) ^ (BigInt.asUintN(64, ~e) & g)) + (longs[i] ?? 0n) + (w[i] ?? 0n));
        const s0 = turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n);
        const two = s0 + ((a & b) ^ (a & c) ^ (b & c));
        [a, b, c, d, e, f, g, h] = [BigInt.asUintN(64, one + two), a, b, c, BigInt.asUintN(64, d + one), e, f, g];
      }
      [a, b, c, d, e, f, g, h].forEach((v, i) => (state[i] = (state[i] ?? 0n) + v));
    }
    const out = new DataView(new ArrayBuffer(64));
    state.forEach((v, i) => void out.setBigUint64(8 * i, v));
    return new Uint8Array(out.buffer, 0, length);
  };

const DIGESTS: Readonly<Record<string, { readonly length: number; readonly digest: Digest }>> = {
  MD5: { length: 16, digest: md5 },
  'SHA-1': { length: 20, digest: sha1 },
  'SHA-224': {
    length: 28,
    digest: sha256Like(() => roots().slice(8).map(bottom), 28),
  },
  'SHA-256': { length: 32, digest: sha256Like(() => roots().slice(0, 8).map(top), 32) },
  'SHA-384': { length: 48, digest: sha512Like(() => roots().slice(8), 48) },
  'SHA-512': { length: 64, digest: sha512Like(() => roots().slice(0, 8), 64) },
};

function digestOf(algorithm: string): (typeof DIGESTS)[string] | undefined {
  const name = algorithm.toUpperCase();
  return DIGESTS[name === 'SHA' || name === 'SHA1' ? 'SHA-1' : name];
}

/** Bytes of a Java array as the digests take them. */
const bytesOf = (array: JavaArray): Uint8Array => Uint8Array.from(array.store, (v: Value) => Number(v));

export const digests: Natives = {
  'java.security.MessageDigest': {
    digestLength: (_m: Machine, _self: null, algorithm: string) => digestOf(algorithm)?.length ?? 0,
    'digest(java.lang.String,byte[])': (m: Machine, _self: null, algorithm: string, input: JavaArray) => {
      const known = digestOf(algorithm);
      if (!known) return m.throwNew('java.security.NoSuchAlgorithmException', `${algorithm} MessageDigest not available`);
      return m.newArray(m.jdk('byte'), [...Int8Array.from(known.digest(bytesOf(input)))]);
    },
  },
  'java.security.SecureRandom': { strong: () => crypto.getRandomValues(new Int32Array(1))[0] ?? 0 },
};
