import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isDecodeError } from "../../../src/errors.js";
import {
  generatePrivateKey,
  hashToSign,
  isSignatureOf,
  privateKeyFromDer,
  privateKeyFromPem,
  privateKeyToDer,
  privateKeyToPem,
  publicKeyFromDer,
  publicKeyFromPem,
  publicKeyOf,
  publicKeyToDer,
  publicKeyToPem,
  signatureFromDer,
  signatureToDer,
  signHash,
  sm3,
} from "../../../src/stack/verify/index.js";
import { hexOf, octetsOfHex } from "../../fixtures.js";
import { random } from "../../random.js";
import { octetsOf, privateKeyOf } from "./records.js";

const privateKey = privateKeyOf("stack/made/key-root");
const publicKey = publicKeyOf(privateKey);
const point = `04${hexOf(publicKey.x)}${hexOf(publicKey.y)}`;
const spki = `3059301306072a8648ce3d020106082a811ccf5501822d034200${point}`;

function refusal(use: () => unknown): string {
  try {
    use();
  } catch (error) {
    if (isDecodeError(error)) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error("a DecodeError expected");
}

describe("keys", () => {
  test("are SubjectPublicKeyInfo and PKCS #8, octet by octet", () => {
    expect(hexOf(publicKeyToDer(publicKey))).toBe(spki);
    const key = hexOf(privateKey);
    const inner = `306b0201010420${key}a144034200${point}`;
    const algorithm = "301306072a8648ce3d020106082a811ccf5501822d";
    expect(hexOf(privateKeyToDer(privateKey))).toBe(`308187020100${algorithm}046d${inner}`);
  });

  test("come back from DER and PEM", () => {
    expect(publicKeyFromDer(publicKeyToDer(publicKey))).toEqual(publicKey);
    expect(publicKeyFromPem(publicKeyToPem(publicKey))).toEqual(publicKey);
    expect(privateKeyFromDer(privateKeyToDer(privateKey))).toEqual(privateKey);
    expect(privateKeyFromPem(privateKeyToPem(privateKey))).toEqual(privateKey);
    const among = `text\r\n${publicKeyToPem(publicKey).replaceAll("\n", "\r\n")}more`;
    expect(publicKeyFromPem(among)).toEqual(publicKey);
  });

  test("of another curve or algorithm are named", () => {
    const p256 = "06082a8648ce3d030107";
    const other = octetsOfHex(spki.replace("06082a811ccf5501822d", p256));
    expect(refusal(() => publicKeyFromDer(other))).toMatch(
      /^unsupported .*1\.2\.156\.10197\.1\.301 \(SM2\), got .* on 1\.2\.840\.10045\.3\.1\.7/,
    );
  });

  test("that are no point, or no private key, are refused", () => {
    const wrong = octetsOfHex(spki.replace(/..$/, spki.endsWith("00") ? "01" : "00"));
    expect(refusal(() => publicKeyFromDer(wrong))).toMatch(/^input .*a point of the curve/);
    const der = privateKeyToDer(privateKey);
    const zero = octetsOfHex(hexOf(der).replace(hexOf(privateKey), "00".repeat(32)));
    expect(refusal(() => privateKeyFromDer(zero))).toMatch(/^input .*1 to n-2/);
  });

  test("in other PEM say what makes the right one", () => {
    const remedy = refusal(() => privateKeyFromPem("-----BEGIN EC PRIVATE KEY-----"));
    expect(remedy).toMatch(/openssl pkcs8 -topk8 -nocrypt/);
    const pem = publicKeyToPem(publicKey).replace("MF", "!!");
    expect(refusal(() => publicKeyFromPem(pem))).toMatch(/no base64/);
  });

  test("in any octets give a DecodeError and nothing else", () => {
    const dice = random(8);
    const files: [Uint8Array, (der: Uint8Array) => unknown][] = [
      [publicKeyToDer(publicKey), publicKeyFromDer],
      [privateKeyToDer(privateKey), privateKeyFromDer],
      [signatureToDer(signHash(sm3(), privateKey)), signatureFromDer],
    ];
    for (let i = 0; i < 1500; i++) {
      const [der, read] = dice.pick(files);
      const changed = der.slice(0, der.length - dice.below(2) * dice.below(der.length));
      changed[dice.below(changed.length)] = dice.below(256);
      try {
        read(changed);
      } catch (error) {
        expect(isDecodeError(error), String(error)).toBe(true);
      }
    }
    const nested = new Uint8Array(20000).fill(0x30);
    for (const [, read] of files) expect(refusal(() => read(nested))).toMatch(/^input /);
  });
});

describe("signatures", () => {
  test("are the SEQUENCE of GM/T 0009, with integers in their shortest form", () => {
    const rSig = octetsOfHex(`80${"00".repeat(31)}`);
    const sSig = octetsOfHex(`${"00".repeat(31)}05`);
    const der = signatureToDer({ rSig, sSig });
    expect(hexOf(der)).toBe(`3026022100${hexOf(rSig)}020105`);
    expect(signatureFromDer(der)).toEqual({ rSig, sSig });
  });

  test("in another form than DER, or out of range, are refused", () => {
    const wrong = [
      "300602010102010500",
      "30070201010202000500",
      "3007020101020200ff05",
      "30080201010202000505",
      "3009020101020105020105",
      "3006020100020105",
      "30060201ff020105",
      "308006020101020105",
      "30800201010201050000",
    ];
    for (const der of wrong) {
      expect(
        refusal(() => signatureFromDer(octetsOfHex(der))),
        der,
      ).toMatch(/^input /);
    }
  });
});

/** Whether the program is there and signs with SM2 and an identifier of its own choice. */
const hasSm2 = spawnSync("openssl", ["genpkey", "-algorithm", "SM2"]).status === 0;
const unless = hasSm2 ? "" : " (skipped: openssl is not there, or has no SM2)";

describe.skipIf(!hasSm2)(`openssl${unless}`, () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "cv2x-openssl-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content?: Uint8Array | string): string => {
    const path = join(folder, name);
    if (content !== undefined) writeFileSync(path, content);
    return path;
  };
  const openssl = (...args: readonly string[]): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync("openssl", args, { encoding: "utf8" });
    return { status, output: stdout + stderr };
  };
  const content = octetsOf("stack/published/ydt3957-annex-d");
  const identifier = sm3(octetsOf("stack/made/cert-root"));
  const options = ["-rawin", "-digest", "sm3", "-pkeyopt", `hexdistid:${hexOf(identifier)}`];

  test("reads our keys and signatures", () => {
    const key = generatePrivateKey();
    const signature = signHash(hashToSign(identifier, publicKeyOf(key), content), key);
    const keyFile = file("ours.pem", privateKeyToPem(key));
    const publicFile = file("ours-public.pem", publicKeyToPem(publicKeyOf(key)));
    const input = ["-in", file("content", content)];
    const signed = ["-sigfile", file("ours.der", signatureToDer(signature))];
    for (const from of [
      ["-inkey", keyFile],
      ["-pubin", "-inkey", publicFile],
    ]) {
      const verified = openssl("pkeyutl", "-verify", ...from, ...options, ...input, ...signed);
      expect(verified.output).toMatch(/Verified Successfully/);
    }
    const derived = openssl("pkey", "-in", keyFile, "-pubout");
    expect(derived.output).toBe(publicKeyToPem(publicKeyOf(key)));
  });

  test("makes keys and signatures that we read", () => {
    const keyFile = file("theirs.pem");
    openssl("genpkey", "-algorithm", "SM2", "-out", keyFile);
    const key = privateKeyFromPem(readFileSync(keyFile, "utf8"));
    const publicPem = openssl("pkey", "-in", keyFile, "-pubout").output;
    expect(publicKeyFromPem(publicPem)).toEqual(publicKeyOf(key));
    const input = ["-in", file("content", content)];
    const signatureFile = file("theirs.der");
    const made = openssl(
      "pkeyutl",
      "-sign",
      "-inkey",
      keyFile,
      ...options,
      ...input,
      "-out",
      signatureFile,
    );
    expect(made.status, made.output).toBe(0);
    const signature = signatureFromDer(new Uint8Array(readFileSync(signatureFile)));
    const hash = hashToSign(identifier, publicKeyOf(key), content);
    expect(isSignatureOf(hash, signature, publicKeyOf(key))).toBe(true);
  });
});
