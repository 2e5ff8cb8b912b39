import { describe, expect, test } from "vitest";
import {
  hashedId8,
  hashToSign,
  readCertificate,
  rootsOfList,
  verifyCertificate,
  verifyRootList,
} from "../../../src/stack/verify/index.js";
import { issuerIdentifier } from "../../../src/stack/verify/verify-certificate.js";
import { hexOf } from "../../fixtures.js";
import { octetsOf, records } from "./records.js";

const certificates = records.filter(({ hash }) => hash !== undefined);

describe("certificates", () => {
  test("are all there", () => {
    expect(certificates.length).toBe(15);
    expect(certificates.filter(({ id }) => id.startsWith("stack/real/")).length).toBe(8);
  });

  test.each(certificates)("$id", ({ id, hash = "", hashedId8: name = "", verify }) => {
    const octets = octetsOf(id);
    const received = readCertificate(octets);
    expect(hexOf(received.hash)).toBe(hash.toLowerCase());
    expect(received.hashedId8).toBe(name);
    expect(hexOf(hashedId8(octets))).toBe(name.toLowerCase());
    if (verify === undefined) throw new Error("verify expected");

    const { issuer = "", tbs = [0, 0], x, y } = verify;
    expect(hexOf(received.signedOctets)).toBe(hexOf(octets.subarray(tbs[0], tbs[0] + tbs[1])));
    if (x !== undefined) expect(hexOf(received.key?.x ?? octets)).toBe(x.toLowerCase());
    if (y !== undefined) expect(hexOf(received.key?.y ?? octets)).toBe(y.toLowerCase());

    const by = issuer === "self" ? undefined : octetsOf(issuer);
    const receivedIssuer = by && readCertificate(by);
    const identifier = issuerIdentifier(receivedIssuer);
    if (verify.id !== undefined) expect(hexOf(identifier)).toBe(verify.id.toLowerCase());
    const { key } = receivedIssuer ?? received;
    if (verify.e !== undefined && key !== undefined) {
      const e = hashToSign(identifier, key, received.signedOctets);
      expect(hexOf(e)).toBe(verify.e.toLowerCase());
    }
    const { result, reason } = verify;
    expect(verifyCertificate(octets, by)).toMatchObject(reason ? { result, reason } : { result });
  });

  test("that sign themselves may be given as their own issuer", () => {
    const root = octetsOf("stack/made/cert-root");
    expect(verifyCertificate(root, root)).toEqual({ result: "valid" });
  });

  test("of another issuer cannot be judged", () => {
    const root = octetsOf("stack/made/cert-root");
    const other = octetsOf("stack/made/cert-other-root");
    const pseudonym = octetsOf("stack/made/cert-pseudonym");
    for (const [certificate, issuer] of [[pseudonym, other], [pseudonym], [root, other]] as const) {
      expect(verifyCertificate(certificate, issuer)).toMatchObject({
        result: "undetermined",
        reason: "issuer-unknown",
      });
    }
  });

  test("that are none, or whose issuer is none, are malformed", () => {
    const root = octetsOf("stack/made/cert-root");
    const cut = root.subarray(0, -1);
    for (const verification of [verifyCertificate(cut), verifyCertificate(root, cut)]) {
      expect(verification).toMatchObject({
        result: "invalid",
        reason: "malformed",
        error: { code: "truncated" },
      });
    }
  });

  test("keep their octets when the buffer is used again", () => {
    const buffer = Buffer.from(octetsOf("stack/made/cert-root"));
    const received = readCertificate(buffer);
    buffer.fill(0);
    expect(received.octets).toEqual(octetsOf("stack/made/cert-root"));
    expect(received.signedOctets).toEqual(received.octets.subarray(5, 120));
  });
});

describe("the list of trusted roots", () => {
  const list = octetsOf("stack/real/rootctl-2020");
  const authority = octetsOf("stack/real/cert-caict-trcla-2020");

  test("is signed by its authority", () => {
    expect(verifyRootList(list, authority)).toEqual({ result: "valid" });
  });

  test("has five roots, each with its own signature", () => {
    const roots = rootsOfList(list);
    expect(roots.length).toBe(5);
    for (const root of roots) expect(verifyCertificate(root)).toEqual({ result: "valid" });
    expect(roots[0]).toEqual(octetsOf("stack/real/cert-catarc-root-2020"));
  });

  test("with one octet changed, or of another authority, is not", () => {
    const changed = list.slice();
    changed[14] = (changed[14] ?? 0) ^ 1;
    expect(verifyRootList(changed, authority)).toMatchObject({
      result: "invalid",
      reason: "signature",
    });
    expect(verifyRootList(list, octetsOf("stack/made/cert-root"))).toMatchObject({
      result: "undetermined",
      reason: "issuer-unknown",
    });
    expect(verifyRootList(list.subarray(0, 100), authority)).toMatchObject({
      result: "invalid",
      reason: "malformed",
    });
  });
});
