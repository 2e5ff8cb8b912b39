import { describe, expect, test } from "vitest";
import {
  type SignedData,
  type SignerIdentifier,
  V2XSecData,
} from "../../../src/generated/security-2021/index.js";
import {
  certificateStore,
  hashToSign,
  readCertificate,
  type SignOptions,
  sign,
  type Verification,
  type VerifyOptions,
  verify,
} from "../../../src/stack/verify/index.js";
import { hexOf } from "../../fixtures.js";
import { anyone, type Holder, makeHolder, signedAt } from "./made.js";
import { type ExpectedVerification, octetsOf, record, records } from "./records.js";

const message = new TextEncoder().encode("a message");

function outcome(verification: Verification): string {
  return "reason" in verification
    ? `${verification.result} ${verification.reason}`
    : verification.result;
}

function expectedOutcome({ result, reason }: ExpectedVerification): string {
  return reason === undefined ? result : `${result} ${reason}`;
}

function optionsOf({ known = [], roots = [], now = 0 }: ExpectedVerification): VerifyOptions {
  return {
    certificates: certificateStore(known.map(octetsOf)),
    roots: certificateStore(roots.map(octetsOf)),
    now: BigInt(now),
  };
}

describe("envelopes of the records", () => {
  const envelopes = records.filter(({ layer, verify }) => layer === "spdu" && verify);

  test("are all there, with results of each kind", () => {
    expect(envelopes.length).toBe(22);
    const outcomes = new Set(
      envelopes.map((envelope) => expectedOutcome(envelope.verify ?? { result: "" })),
    );
    expect([...outcomes].sort()).toEqual([
      "invalid certificate-signature",
      "invalid certificate-validity",
      "invalid permission",
      "invalid signature",
      "invalid signature-range",
      "invalid time-future",
      "invalid time-missing",
      "invalid time-old",
      "invalid untrusted-root",
      "undetermined signer-unknown",
      "unsecured",
      "valid",
    ]);
  });

  test.each(envelopes)("$id", ({ id, verify: expected = { result: "" } }) => {
    const octets = octetsOf(id);
    const verification = verify(octets, optionsOf(expected));
    expect(outcome(verification)).toBe(expectedOutcome(expected));
    if (!("details" in verification) || verification.details === undefined) return;

    const { signed, chain } = verification.details;
    const [offset, length] = expected.tbs ?? [];
    expect([signed.startOctet, signed.endOctet - signed.startOctet]).toEqual([offset, length]);
    const signer = chain[0];
    if (signer?.key === undefined) return;
    expect(hexOf(signer.hash)).toBe(expected.id?.toLowerCase());
    const content = octets.subarray(signed.startOctet, signed.endOctet);
    expect(hexOf(hashToSign(signer.hash, signer.key, content))).toBe(expected.e?.toLowerCase());
  });
});

describe("frames of the records", () => {
  const frames = records.filter(({ layer, verify }) => layer === "dsm" && verify);

  test.each(frames)("$id", ({ id, inner = "", dsm, verify: expected = { result: "" } }) => {
    if (dsm === undefined) throw new Error("a header expected");
    const data = octetsOf(id).subarray(dsm.dataOffset, dsm.dataOffset + dsm.length);
    const options = optionsOf(record(inner).verify ?? { result: "" });
    const verification = verify(data, { ...options, frameAid: dsm.aid });
    expect(outcome(verification)).toBe(expectedOutcome(expected));
  });

  test("are all there", () => {
    expect(
      frames.map(({ verify: expected }) => expectedOutcome(expected ?? { result: "" })),
    ).toEqual(["valid", "valid", "valid", "unsecured", "invalid aid-mismatch"]);
  });
});

describe("the real chain of certificates", () => {
  const real = (name: string): Uint8Array => octetsOf(`stack/real/cert-dtm-${name}-2020`);
  const [root, intermediate] = [real("root"), real("intermediate")];
  const chains = [
    { authority: real("pseudonym-authority"), device: real("pseudonym") },
    { authority: real("application-authority"), device: real("roadside") },
  ];

  test.each(chains)(
    "permits the device what its authorities may issue",
    ({ authority, device }) => {
      const received = readCertificate(device);
      const aid = received.value.toBeSigned.appPermissions?.[0]?.aid ?? 0n;
      const generationTime =
        BigInt(received.value.toBeSigned.validityPeriod.start + 60) * 1_000_000n;
      // without the private key of the device, all but the signature of the message can hold
      const envelope = sign(message, {
        headerInfo: { aid, generationTime },
        certificate: device,
        privateKey: makeHolder().privateKey,
        signer: "certificate",
      });
      const known = [intermediate, authority];
      const options = {
        certificates: certificateStore(known),
        roots: certificateStore([root]),
        now: generationTime,
      };
      const verification = verify(envelope, options);
      expect(outcome(verification)).toBe("invalid signature");
      expect("details" in verification && verification.details?.chain.map((c) => c.octets)).toEqual(
        [device, authority, intermediate, root],
      );
      const without = { ...options, certificates: certificateStore([authority]) };
      expect(outcome(verify(envelope, without))).toBe("undetermined issuer-unknown");
    },
  );
});

describe("envelopes that the test signs", () => {
  const root = makeHolder();
  const authority = makeHolder(root);
  const device = makeHolder(authority, { certIssuePermissions: undefined });

  const signedBy = (holder: Holder, options: Partial<SignOptions> = {}): Uint8Array =>
    sign(message, {
      headerInfo: { aid: 111n, generationTime: signedAt },
      signer: "certificate",
      ...holder,
      ...options,
    });
  const trusting = (known: Holder[], roots: Holder[] = [root]): VerifyOptions => ({
    certificates: certificateStore(known.map(({ certificate }) => certificate)),
    roots: certificateStore(roots.map(({ certificate }) => certificate)),
    now: signedAt + 10_000n,
  });
  const judge = (octets: Uint8Array, options: VerifyOptions = trusting([authority])): string =>
    outcome(verify(octets, options));

  test("hold with the certificate sent along, or known by its digest", () => {
    expect(judge(signedBy(device))).toBe("valid");
    const byDigest = signedBy(device, { signer: "digest" });
    expect(judge(byDigest)).toBe("undetermined signer-unknown");
    expect(judge(byDigest, trusting([authority, device]))).toBe("valid");
  });

  test("may send the whole chain", () => {
    const decoded = V2XSecData.decode(signedBy(device));
    const { certificates } = trusting([device, authority]);
    const chain = [...certificates.byHashedId8.values()].map(({ value }) => value);
    signedDataOf(decoded).signer = { kind: "certificate", value: chain };
    expect(judge(V2XSecData.encode(decoded), trusting([]))).toBe("valid");
  });

  test("teach a certificate to the store", () => {
    const options = trusting([authority]);
    const first = verify(signedBy(device), options);
    if (first.result !== "valid") throw new Error("valid expected");
    const signer = first.details.chain[0];
    if (signer === undefined) throw new Error("a signer expected");
    options.certificates.byHashedId8.set(signer.hashedId8, signer);
    expect(options.certificates.verifiedIssuers.get(signer)?.octets).toEqual(authority.certificate);
    expect(judge(signedBy(device, { signer: "digest" }), options)).toBe("valid");
    expect(judge(signedBy(device), options)).toBe("valid");
  });

  test("need every issuer, and a root that is trusted", () => {
    expect(judge(signedBy(device), trusting([]))).toBe("undetermined issuer-unknown");
    expect(judge(signedBy(device), trusting([authority, root], []))).toBe("invalid untrusted-root");
    expect(judge(signedBy(device), trusting([authority], []))).toBe("undetermined issuer-unknown");
    // whom the receiver trusts need not sign itself
    expect(judge(signedBy(device), trusting([], [authority]))).toBe("valid");
  });

  test("do not profit from a false authority", () => {
    // names the root as its issuer, but is signed with another key
    const stranger = makeHolder({ ...root, privateKey: device.privateKey });
    const below = makeHolder(stranger);
    const options = trusting([stranger]);
    expect(judge(signedBy(below), options)).toBe("invalid certificate-signature");
    expect(judge(signedBy(below), options)).toBe("invalid certificate-signature");
  });

  test("have a chain of bounded length", () => {
    let holder = root;
    const all = [root];
    for (let i = 0; i < 8; i++) {
      holder = makeHolder(holder);
      all.push(holder);
    }
    expect(judge(signedBy(all[7] ?? root), trusting(all))).toBe("valid");
    expect(judge(signedBy(all[8] ?? root), trusting(all))).toBe("undetermined issuer-unknown");
  });

  describe("are judged by what issuers may issue:", () => {
    const limited = (change: Partial<typeof anyone>): Holder =>
      makeHolder(undefined, { certIssuePermissions: [{ ...anyone, ...change }] });
    const only = (aid: bigint): (typeof anyone)["subjectPermissions"] => ({
      kind: "explicit",
      value: [{ aid }],
    });
    const cases: [string, Partial<typeof anyone>, number, string][] = [
      ["the application", { subjectPermissions: only(111n) }, 1, "valid"],
      ["another application", { subjectPermissions: only(112n) }, 1, "invalid issue-permission"],
      ["a least length, kept", { minChainLength: 2n }, 2, "valid"],
      ["a least length, not kept", { minChainLength: 2n }, 1, "invalid issue-permission"],
      ["a greatest length, kept", { chainLengthRange: 1n }, 2, "valid"],
      ["a greatest length, not kept", { chainLengthRange: 0n }, 2, "invalid issue-permission"],
      ["devices", { eeType: 1 }, 1, "valid"],
      ["enrolment only", { eeType: 2 }, 1, "invalid issue-permission"],
    ];
    test.each(cases)("%s", (_, change, length, expected) => {
      const top = limited(change);
      let holder = top;
      const all = [top];
      for (let i = 0; i < length; i++) {
        holder = makeHolder(holder);
        all.push(holder);
      }
      expect(judge(signedBy(holder), trusting(all, [top]))).toBe(expected);
    });

    test("nothing at all", () => {
      const mute = makeHolder(root, { certIssuePermissions: undefined });
      const below = makeHolder(mute);
      expect(judge(signedBy(below), trusting([mute]))).toBe("invalid issue-permission");
    });
  });

  test("need the permission of the signer, too", () => {
    const headerInfo = { aid: 112n, generationTime: signedAt };
    expect(judge(signedBy(device, { headerInfo }))).toBe("invalid permission");
    const none = makeHolder(authority, { appPermissions: undefined });
    expect(judge(signedBy(none))).toBe("invalid permission");
  });

  test("are valid in the validity of every certificate", () => {
    const start = Number(signedAt / 1_000_000n);
    const during = (start: number, value: number): Holder =>
      makeHolder(authority, {
        validityPeriod: { start, duration: { kind: "seconds", value } },
      });
    expect(judge(signedBy(during(start, 1)))).toBe("valid");
    expect(judge(signedBy(during(start - 10, 10)))).toBe("valid");
    expect(judge(signedBy(during(start + 1, 10)))).toBe("invalid certificate-validity");
    expect(judge(signedBy(during(start - 10, 9)))).toBe("invalid certificate-validity");
    const over = makeHolder(undefined, {
      validityPeriod: { start: 0, duration: { kind: "years", value: 10 } },
    });
    const below = makeHolder(over);
    expect(judge(signedBy(below), trusting([], [over]))).toBe("invalid certificate-validity");
  });

  test("are neither from the future nor old nor over", () => {
    const at = (now: bigint, more: Partial<VerifyOptions> = {}): string =>
      judge(signedBy(device), { ...trusting([authority]), now, ...more });
    expect(at(signedAt)).toBe("valid");
    expect(at(signedAt - 1n)).toBe("invalid time-future");
    expect(at(signedAt + 1_000_000n)).toBe("valid");
    expect(at(signedAt + 1_000_001n)).toBe("invalid time-old");
    expect(at(signedAt + 1_000_001n, { maxAgeMs: 1000.001 })).toBe("valid");

    const headerInfo = { aid: 111n, generationTime: signedAt, expiryTime: signedAt + 20_000n };
    const short = signedBy(device, { headerInfo });
    const options = trusting([authority]);
    expect(judge(short, { ...options, now: signedAt + 20_000n })).toBe("valid");
    expect(judge(short, { ...options, now: signedAt + 20_001n })).toBe("invalid header-expiry");
  });

  test("say which clock may be the cause", () => {
    const hint = (differenceUs: bigint): string => {
      const verification = verify(signedBy(device), {
        ...trusting([authority]),
        now: signedAt - differenceUs,
      });
      return "message" in verification ? verification.message : "";
    };
    expect(hint(28_800_000_000n)).toMatch(/28800 s ahead of the receiver's clock; .* Beijing/);
    expect(hint(-28_800_020_000n)).toMatch(/28800.02 s behind the receiver's clock; .* Beijing/);
    expect(hint(4_990_000n)).toMatch(/leap seconds/);
    expect(hint(60_000_000n)).not.toMatch(/;/);
  });

  describe("with another algorithm", () => {
    const changed = (change: Partial<SignedData>): Uint8Array => {
      const decoded = V2XSecData.decode(signedBy(device));
      Object.assign(signedDataOf(decoded), change);
      return V2XSecData.encode(decoded);
    };

    test("are refused, whatever names it", () => {
      const octets32 = new Uint8Array(32);
      expect(judge(changed({ hashId: "sha256" }))).toBe("invalid algorithm");
      const rSig = { kind: "x-only", value: octets32 } as const;
      const ecdsa = { kind: "ecdsaNistP256Signature", value: { rSig, sSig: octets32 } } as const;
      expect(judge(changed({ signature: ecdsa }))).toBe("invalid algorithm");
      const unknown = { kind: "$unknown", index: 9, octets: octets32 } as const;
      expect(judge(changed({ signature: unknown }))).toBe("invalid algorithm");
    });

    test("in a certificate are refused", () => {
      const { verifyKeyIndicator } = readCertificate(device.certificate).value.toBeSigned;
      if (verifyKeyIndicator.kind !== "verificationKey") throw new Error("a key expected");
      if (verifyKeyIndicator.value.kind !== "ecsigSm2") throw new Error("a key of SM2 expected");
      const nist = makeHolder(
        authority,
        {
          verifyKeyIndicator: {
            kind: "verificationKey",
            value: { kind: "ecdsaNistP256", value: verifyKeyIndicator.value.value },
          },
        },
        device.privateKey,
      );
      expect(judge(signedBy(nist))).toBe("invalid algorithm");
    });

    test("of naming the signer cannot be judged", () => {
      const signers: SignerIdentifier[] = [
        { kind: "self", value: null },
        { kind: "certificate", value: [] },
        { kind: "x509", value: message },
      ];
      for (const signer of signers) {
        expect(judge(changed({ signer })), signer.kind).toBe("undetermined signer-unknown");
      }
    });
  });

  test("with a key that is no point of the curve do not hold", () => {
    const value = { kind: "compressed-y-0", value: new Uint8Array(32).fill(0xff) } as const;
    const pointless = makeHolder(authority, {
      verifyKeyIndicator: { kind: "verificationKey", value: { kind: "ecsigSm2", value } },
    });
    expect(judge(signedBy(pointless))).toBe("invalid signature");
  });

  test("hold as they were received, also in octets that nobody should send", () => {
    const canonical = signedBy(device, { signer: "digest" });
    // the length of the payload in a longer form, inside what is signed
    const longer = Uint8Array.of(...canonical.subarray(0, 6), 0x81, ...canonical.subarray(6));
    const options = trusting([authority, device]);
    expect(judge(canonical, options)).toBe("valid");
    expect(judge(longer, options)).toBe("invalid signature");
    // and the number of the hash in a longer form, which is not signed
    const unsigned = Uint8Array.of(...canonical.subarray(0, 2), 0x81, ...canonical.subarray(2));
    expect(judge(unsigned, options)).toBe("valid");
  });
});

describe("other envelopes", () => {
  const nobody = { certificates: certificateStore([]), roots: certificateStore([]), now: 0n };

  test("that are encrypted cannot be judged", () => {
    const octets = octetsOf("stack/made/spdu-encrypted");
    expect(outcome(verify(octets, nobody))).toBe("undetermined content");
  });

  test("that are none are malformed, with the error and its place", () => {
    const cut = octetsOf("stack/made/spdu-bsm-digest").subarray(0, 30);
    expect(verify(cut, nobody)).toMatchObject({
      result: "invalid",
      reason: "malformed",
      error: { code: "truncated" },
    });
    expect(outcome(verify(new Uint8Array(), nobody))).toBe("invalid malformed");
  });
});

function signedDataOf({ content }: V2XSecData): SignedData {
  if (content.kind !== "signedData") throw new Error("signedData expected");
  return content.value;
}
