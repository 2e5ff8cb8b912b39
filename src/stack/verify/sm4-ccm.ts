import { sm4 } from "sm-crypto-v2";
import { areEqual, concat } from "./octets.js";

const blockOctets = 16;
const tagOctets = 16;

/** With a nonce of 12 octets, 3 are left for the length and for the counter (SP 800-38C A.1). */
const lengthOctets = 3;
const counterFlags = lengthOctets - 1;
const firstFlags = 8 * ((tagOctets - 2) / 2) + counterFlags;

/**
 * Decrypts SM4-CCM with a nonce of 12 octets, a tag of 16 at the end and no associated data; undefined if the tag does
 * not fit: another key, or octets that were changed.
 */
export function decryptCcm(
  key: Uint8Array,
  nonce: Uint8Array,
  ciphertext: Uint8Array,
): Uint8Array | undefined {
  const length = ciphertext.length - tagOctets;
  if (length < 0 || length >= 2 ** (8 * lengthOctets)) return undefined;
  const stream = counterStream(key, nonce, 1 + Math.ceil(length / blockOctets));
  const plain = xor(ciphertext.subarray(0, length), stream.subarray(blockOctets));
  const tag = xor(ciphertext.subarray(length), stream);
  return areEqual(tag, messageTag(key, nonce, plain)) ? plain : undefined;
}

/** The cipher of counter blocks from 0 on; block 0 is for the tag (SP 800-38C 6.2). */
function counterStream(key: Uint8Array, nonce: Uint8Array, blocks: number): Uint8Array {
  const counters = Array.from({ length: blocks }, (_, i) => counterBlock(counterFlags, nonce, i));
  return sm4.encrypt(concat(...counters), key, { mode: "ecb", padding: "none", output: "array" });
}

/** CBC-MAC over the length, the nonce and the padded text. */
function messageTag(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Uint8Array {
  const padding = new Uint8Array((blockOctets - (plain.length % blockOctets)) % blockOctets);
  const text = concat(counterBlock(firstFlags, nonce, plain.length), plain, padding);
  const iv = new Uint8Array(blockOctets);
  const chained = sm4.encrypt(text, key, { mode: "cbc", padding: "none", iv, output: "array" });
  return chained.slice(-blockOctets);
}

function counterBlock(flags: number, nonce: Uint8Array, count: number): Uint8Array {
  return Uint8Array.of(flags, ...nonce, count >>> 16, (count >>> 8) & 0xff, count & 0xff);
}

function xor(text: Uint8Array, stream: Uint8Array): Uint8Array {
  return text.map((octet, i) => octet ^ (stream[i] ?? 0));
}
