import { describe, expect, test } from "vitest";
import { isEncodeError } from "../../../src/errors.js";
import { compress, keyOfCoordinates, keyOfPoint, order } from "../../../src/stack/verify/curve.js";
import { toOctets32 } from "../../../src/stack/verify/octets.js";
import {
  generatePrivateKey,
  hashToSign,
  identityHash,
  isInRange,
  isSignatureOf,
  type PublicKey,
  publicKeyOf,
  signHash,
} from "../../../src/stack/verify/sm2.js";
import { sm3 } from "../../../src/stack/verify/sm3.js";
import { hexOf, octetsOfHex } from "../../fixtures.js";
import { octetsOf, record, records } from "./records.js";

const text = (characters: string): Uint8Array => new TextEncoder().encode(characters);

/** GB/T 32918.5 annex A */
const example = {
  privateKey: octetsOfHex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8"),
  k: octetsOfHex("59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21"),
  r: "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3",
  s: "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa",
};

const annex = record("stack/published/ydt3957-annex-d");

function keyOf(x: string, y: string): PublicKey {
  const key = keyOfCoordinates(octetsOfHex(x), octetsOfHex(y));
  if (key === undefined) throw new Error("not on the curve");
  return key;
}

test("SM3 of the examples of GB/T 32905, in one part or more", () => {
  expect(hexOf(sm3(text("abc")))).toBe(
    "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
  );
  expect(hexOf(sm3(text("abcd".repeat(7)), text("abcd".repeat(9))))).toBe(
    "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
  );
});

describe("signatures", () => {
  test("of the example of GB/T 32918.5, with its k", () => {
    const key = publicKeyOf(example.privateKey);
    const hash = hashToSign(text("1234567812345678"), key, text("message digest"));
    const signature = signHash(hash, example.privateKey, example.k);
    expect(hexOf(signature.rSig)).toBe(example.r);
    expect(hexOf(signature.sSig)).toBe(example.s);
    expect(isSignatureOf(hash, signature, key)).toBe(true);
  });

  test("of the worked example of YD/T 3957", () => {
    if (typeof annex.key !== "object") throw new Error("a key expected");
    const { private: privateKey, x, y } = annex.key;
    const { id = "", r = "", s = "", za = "", e = "" } = annex.verify ?? {};
    const key = keyOf(x, y);
    const identifier = octetsOfHex(id);
    expect(publicKeyOf(octetsOfHex(privateKey))).toEqual(key);
    expect(hexOf(identityHash(identifier, key))).toBe(za.toLowerCase());
    const hash = hashToSign(identifier, key, octetsOf(annex.id));
    expect(hexOf(hash)).toBe(e.toLowerCase());
    expect(isSignatureOf(hash, { rSig: octetsOfHex(r), sSig: octetsOfHex(s) }, key)).toBe(true);
  });

  test("hold for their hash and key alone", () => {
    const privateKey = generatePrivateKey();
    const key = publicKeyOf(privateKey);
    const hash = sm3(text("a"));
    const signature = signHash(hash, privateKey);
    expect(isSignatureOf(hash, signature, key)).toBe(true);
    expect(isSignatureOf(sm3(text("b")), signature, key)).toBe(false);
    expect(isSignatureOf(hash, signature, publicKeyOf(generatePrivateKey()))).toBe(false);
    const swapped = { rSig: signature.sSig, sSig: signature.rSig };
    expect(isSignatureOf(hash, swapped, key)).toBe(false);
    // each has a secret number of its own
    expect(signHash(hash, privateKey)).not.toEqual(signature);
  });

  test("have numbers in range, or are refused without an exception", () => {
    const key = publicKeyOf(example.privateKey);
    const pairs: [bigint, bigint, boolean][] = [
      [1n, 1n, true],
      [order - 1n, order - 1n, true],
      [0n, 1n, false],
      [1n, 0n, false],
      [order, 1n, false],
      [1n, order, false],
      [1n, order - 1n, false],
      [2n ** 256n - 1n, 1n, false],
    ];
    for (const [r, s, expected] of pairs) {
      const signature = { rSig: toOctets32(r), sSig: toOctets32(s) };
      expect(isInRange(signature)).toBe(expected);
      expect(isSignatureOf(sm3(), signature, key)).toBe(false);
    }
  });

  test("need a private key from 1 to n-2", () => {
    const refused = (use: () => unknown): [string, string] => {
      try {
        use();
      } catch (error) {
        if (isEncodeError(error)) return [error.code, error.path.join()];
      }
      throw new Error("an EncodeError expected");
    };
    const hash = sm3();
    expect(refused(() => publicKeyOf(toOctets32(0n)))).toEqual(["range", "privateKey"]);
    expect(refused(() => publicKeyOf(toOctets32(order - 1n)))).toEqual(["range", "privateKey"]);
    expect(refused(() => signHash(hash, new Uint8Array(31)))).toEqual(["length", "privateKey"]);
    expect(refused(() => signHash(hash, example.privateKey, toOctets32(0n)))).toEqual([
      "range",
      "k",
    ]);
    expect(publicKeyOf(toOctets32(order - 2n)).x).toHaveLength(32);
  });
});

describe("keys", () => {
  const keys = records.flatMap(({ id, layer, key }) =>
    layer === "key" && typeof key === "object" ? [{ id, ...key }] : [],
  );

  test("of the records, from the private one, compressed and back", () => {
    expect(keys.length).toBeGreaterThan(5);
    const parities = new Set<string>();
    for (const { id, private: privateKey, x, y } of keys) {
      const key = publicKeyOf(octetsOfHex(privateKey));
      expect(key, id).toEqual(keyOf(x, y));
      const point = compress(key);
      parities.add(point.kind);
      expect(keyOfPoint(point), id).toEqual(key);
      expect(keyOfPoint({ kind: "uncompressed", value: key }), id).toEqual(key);
    }
    expect(parities).toEqual(new Set(["compressed-y-0", "compressed-y-1"]));
  });

  test("that are no point of the curve are none", () => {
    const key = publicKeyOf(example.privateKey);
    expect(keyOfCoordinates(key.y, key.x)).toBeUndefined();
    expect(keyOfPoint({ kind: "x-only", value: key.x })).toBeUndefined();
    expect(keyOfPoint({ kind: "fill", value: null })).toBeUndefined();
    const beyond = toOctets32(2n ** 256n - 1n);
    expect(keyOfPoint({ kind: "compressed-y-0", value: beyond })).toBeUndefined();
    expect(keyOfCoordinates(key.x, beyond)).toBeUndefined();
    // about half of all numbers are no x of a point
    const found = Array.from({ length: 64 }, (_, x) => toOctets32(BigInt(x))).filter(
      (value) => keyOfPoint({ kind: "compressed-y-0", value }) !== undefined,
    );
    expect(found.length).toBeGreaterThan(16);
    expect(found.length).toBeLessThan(48);
  });
});
