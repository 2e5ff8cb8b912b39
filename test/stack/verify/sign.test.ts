import { describe, expect, test } from "vitest";
import { isDecodeError, isEncodeError } from "../../../src/errors.js";
import { V2XSecData } from "../../../src/generated/security-2021/index.js";
import {
  certificateStore,
  issueCertificate,
  readCertificate,
  sign,
  verify,
  verifyCertificate,
} from "../../../src/stack/verify/index.js";
import { makeHolder, signedAt } from "./made.js";
import { octetsOf, privateKeyOf, record } from "./records.js";

const now = 532421709555000n;
const certificate = octetsOf("stack/made/cert-pseudonym");
const root = octetsOf("stack/made/cert-root");
const privateKey = privateKeyOf("stack/made/cert-pseudonym");
const payload = payloadOf(octetsOf("stack/made/spdu-bsm-digest"));
const headerInfo = { aid: 111n, generationTime: 532421709520000n };
const k = new Uint8Array(32).fill(7);

function payloadOf(octets: Uint8Array): Uint8Array {
  const { content } = V2XSecData.decode(octets);
  const inner = content.kind === "signedData" ? content.value.tbsData.payload.data : undefined;
  if (inner?.content.kind !== "unsecuredData") throw new Error("a payload expected");
  return inner.content.value;
}

describe("sign", () => {
  test.each([
    ["digest", "stack/made/spdu-bsm-digest"],
    ["certificate", "stack/made/spdu-bsm-certificate"],
  ] as const)("makes the envelope of the record with the %s, but for r and s", (signer, id) => {
    const envelope = sign(payload, { headerInfo, certificate, privateKey, signer });
    const expected = octetsOf(id);
    expect(envelope.length).toBe(expected.length);
    expect(envelope.subarray(0, -64)).toEqual(expected.subarray(0, -64));
    const options = {
      certificates: certificateStore([certificate]),
      roots: certificateStore([root]),
      now,
    };
    expect(verify(envelope, options).result).toBe("valid");
  });

  test("gives the same octets with the same k, and others without", () => {
    const options = { headerInfo, certificate, privateKey, signer: "digest" } as const;
    expect(sign(payload, { ...options, k })).toEqual(sign(payload, { ...options, k }));
    expect(sign(payload, options)).not.toEqual(sign(payload, options));
  });

  test("refuses what is no certificate, no key or no header", () => {
    const options = { headerInfo, certificate, privateKey, signer: "digest" } as const;
    const failure = (change: object): unknown => {
      try {
        return sign(payload, { ...options, ...change });
      } catch (error) {
        return error;
      }
    };
    expect(isDecodeError(failure({ certificate: certificate.subarray(1) }))).toBe(true);
    expect(isEncodeError(failure({ privateKey: new Uint8Array(32) }))).toBe(true);
    expect(isEncodeError(failure({ headerInfo: { aid: -1n } }))).toBe(true);
  });
});

describe("issueCertificate", () => {
  test.each(["stack/made/cert-root", "stack/made/cert-pseudonym", "stack/made/cert-rsu"])(
    "makes %s again, but for r and s",
    (id) => {
      const expected = octetsOf(id);
      const { issuer } = record(id).verify ?? {};
      const isRoot = issuer === "self";
      const made = issueCertificate(readCertificate(expected).value.toBeSigned, {
        privateKey: privateKeyOf("stack/made/cert-root"),
        ...(!isRoot && { issuer: root }),
        k,
      });
      expect(made.subarray(0, -64)).toEqual(expected.subarray(0, -64));
      expect(verifyCertificate(made, isRoot ? undefined : root)).toEqual({ result: "valid" });
    },
  );

  test("makes chains that envelopes hold by", () => {
    const authority = makeHolder();
    const device = makeHolder(authority);
    const envelope = sign(payload, {
      headerInfo: { aid: 111n, generationTime: signedAt },
      signer: "certificate",
      ...device,
    });
    const options = {
      certificates: certificateStore([]),
      roots: certificateStore([authority.certificate]),
      now: signedAt,
    };
    expect(verify(envelope, options).result).toBe("valid");
  });
});
