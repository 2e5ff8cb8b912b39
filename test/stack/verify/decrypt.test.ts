import { describe, expect, test } from "vitest";
import { V2XSecData } from "../../../src/generated/security-2021/index.js";
import { decrypt, generatePrivateKey, hashedId8 } from "../../../src/stack/verify/index.js";
import { octetsOfHex } from "../../fixtures.js";
import { octetsOf, privateKeyOf, record } from "./records.js";

const { id, plain = "", contentKey = "" } = record("stack/made/spdu-encrypted");
const envelope = octetsOf(id);
const privateKey = privateKeyOf(id);
const recipientId = hashedId8(octetsOf("stack/made/cert-pseudonym"));

describe("the encrypted envelope", () => {
  test("opens with the key of the content, and with that of the recipient", () => {
    const expected = { ok: true, octets: octetsOf(plain) };
    expect(decrypt(envelope, { contentKey: octetsOfHex(contentKey) })).toEqual(expected);
    expect(decrypt(envelope, { privateKey, recipientId })).toEqual(expected);
  });

  test("opens with no other", () => {
    const other = { privateKey: generatePrivateKey(), recipientId };
    expect(decrypt(envelope, other)).toMatchObject({ ok: false, reason: "key" });
    const elsewhere = { privateKey, recipientId: new Uint8Array(8) };
    expect(decrypt(envelope, elsewhere)).toMatchObject({ ok: false, reason: "recipient" });
    for (const length of [0, 15, 16, 17]) {
      const contentKey = new Uint8Array(length);
      expect(decrypt(envelope, { contentKey })).toMatchObject({ ok: false, reason: "key" });
    }
  });

  test("with any octet of its cipher text, tag or key changed does not open", () => {
    const from = envelope.length - 105;
    for (const at of [from, envelope.length - 17, envelope.length - 16, envelope.length - 1]) {
      const changed = envelope.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const decryption = decrypt(changed, { contentKey: octetsOfHex(contentKey) });
      expect(decryption, `octet ${at}`).toMatchObject({ ok: false, reason: "key" });
    }
  });

  test("shorter than a tag does not open", () => {
    const decoded = V2XSecData.decode(envelope);
    const { content } = decoded;
    if (content.kind !== "encryptedData") throw new Error("encryptedData expected");
    const { ciphertext } = content.value;
    if (ciphertext.kind !== "sm4Ccm") throw new Error("sm4Ccm expected");
    ciphertext.value.ccmCiphertext = new Uint8Array(15);
    const octets = V2XSecData.encode(decoded);
    const decryption = decrypt(octets, { contentKey: octetsOfHex(contentKey) });
    expect(decryption).toMatchObject({ ok: false, reason: "key" });
  });
});

test("other envelopes are not encrypted, or are none", () => {
  const key = { contentKey: octetsOfHex(contentKey) };
  expect(decrypt(octetsOf(plain), key)).toMatchObject({ ok: false, reason: "content" });
  expect(decrypt(envelope.subarray(1), key)).toMatchObject({ ok: false, reason: "malformed" });
});
