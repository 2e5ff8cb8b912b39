import { expect, test } from "vitest";
import { isDecodeError } from "../../../src/errors.js";
import {
  certificateStore,
  decrypt,
  rootsOfList,
  verify,
  verifyCertificate,
  verifyRootList,
} from "../../../src/stack/verify/index.js";
import { type Random, random } from "../../random.js";
import { octetsOf, privateKeyOf } from "./records.js";

/** Some octets changed, taken out, put in, or cut off behind. */
function mutate(octets: Uint8Array, dice: Random): Uint8Array {
  const at = dice.below(octets.length);
  switch (dice.below(4)) {
    case 0: {
      const changed = octets.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << dice.below(8));
      return changed;
    }
    case 1:
      return Uint8Array.of(...octets.subarray(0, at), ...octets.subarray(at + 1 + dice.below(4)));
    case 2:
      return Uint8Array.of(...octets.subarray(0, at), dice.below(256), ...octets.subarray(at));
    default:
      return octets.slice(0, at);
  }
}

const root = octetsOf("stack/made/cert-root");
const pseudonym = octetsOf("stack/made/cert-pseudonym");

test("a changed envelope never throws and never holds, but where the change is not signed", () => {
  const dice = random(2021);
  const envelopes = ["stack/made/spdu-bsm-certificate", "stack/made/spdu-bsm-additions"].map(
    octetsOf,
  );
  const options = {
    certificates: certificateStore([pseudonym]),
    roots: certificateStore([root]),
    now: 532421709555000n,
  };
  const outcomes = new Map<string, number>();
  for (let i = 0; i < 600; i++) {
    const verification = verify(mutate(dice.pick(envelopes), dice), options);
    const outcome = "reason" in verification ? verification.reason : verification.result;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(outcomes.has("valid")).toBe(false);
  expect(outcomes.get("malformed")).toBeGreaterThan(100);
  expect(outcomes.get("signature")).toBeGreaterThan(50);
  expect(outcomes.size).toBeGreaterThan(3);
});

test("a changed certificate or list of roots never throws and never holds", () => {
  const dice = random(3957);
  const authority = octetsOf("stack/real/cert-caict-trcla-2020");
  const list = octetsOf("stack/real/rootctl-2020");
  for (let i = 0; i < 200; i++) {
    expect(verifyCertificate(mutate(pseudonym, dice), root).result).not.toBe("valid");
    expect(verifyCertificate(mutate(root, dice)).result).not.toBe("valid");
    expect(verifyCertificate(pseudonym, mutate(root, dice)).result).not.toBe("valid");
    const changed = mutate(list, dice);
    expect(verifyRootList(changed, authority).result).not.toBe("valid");
    try {
      rootsOfList(changed);
    } catch (error) {
      expect(isDecodeError(error)).toBe(true);
    }
  }
});

test("a changed encrypted envelope never throws and never opens to something else", () => {
  const dice = random(45112);
  const envelope = octetsOf("stack/made/spdu-encrypted");
  const plain = octetsOf("stack/made/spdu-bsm-unsecured");
  const key = {
    privateKey: privateKeyOf("stack/made/key-vehicle-enc"),
    recipientId: envelope.slice(5, 13),
  };
  expect(decrypt(envelope, key)).toEqual({ ok: true, octets: plain });
  for (let i = 0; i < 300; i++) {
    const decryption = decrypt(mutate(envelope, dice), key);
    if (decryption.ok) expect(decryption.octets).toEqual(plain);
  }
});
