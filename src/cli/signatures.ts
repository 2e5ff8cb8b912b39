import type { CaptureTime } from "../capture/time.js";
import type { Layer } from "../stack/layer.js";
import { toTime64 } from "../stack/time.js";
import type { CertificateStore, Verification } from "../stack/verify/index.js";
import type { Args } from "./args.js";
import { certificatesIn } from "./certificate-files.js";
import { UsageError } from "./io.js";

/** What became of the signature of a frame. */
export interface Security {
  readonly result: Verification["result"];
  /** A reason of `verify`, or `edition` or `capture-time` where the program itself cannot judge. */
  readonly reason?: string;
  /** A sentence for people. */
  readonly message?: string;
  /** HashedId8 of the signer's certificate, in hex. */
  readonly signer?: string;
}

/** Judges the envelope among the layers of a frame; undefined if there is none. */
export type Judge = (
  octets: Uint8Array,
  layers: readonly Layer[],
  captured: CaptureTime | undefined,
) => Security | undefined;

/** The receiver's clock as a `Time64`; undefined where it should be the capture's time and there is none. */
type Clock = (captured: CaptureTime | undefined) => bigint | undefined;

const verifyOptions = ["certs", "roots", "now"] as const;

/** What the command line says about signatures. The package that checks them is loaded only if it is asked for. */
export async function judgeOf(args: Args): Promise<Judge> {
  if (!args.switches.has("verify")) {
    const needless = verifyOptions.find((name) => args.options.has(name));
    if (needless !== undefined) throw new UsageError(`--${needless} is for --verify`);
    return () => undefined;
  }
  const clock = clockOf(args.options.get("now"));
  const library = await import("../stack/verify/index.js");
  const read = async (name: "certs" | "roots") => {
    const files = args.options.get(name)?.split(",") ?? [];
    return (await Promise.all(files.map((file) => certificatesIn(file, library)))).flat();
  };
  const [known, named] = [await read("certs"), await read("roots")];
  if (known.length + named.length === 0) {
    throw new UsageError("--verify needs certificates: --certs FILE, --roots FILE or both");
  }
  const certificates = library.certificateStore([...known, ...named]);
  const roots = args.options.has("roots")
    ? library.certificateStore(named)
    : selfSigned(certificates);
  const learn = learner(certificates);

  return (octets, layers, captured) => {
    const spdu = layers.find(({ layer }) => layer === "spdu");
    if (spdu?.layer !== "spdu") return undefined;
    if (spdu.edition !== "security-2021") return undetermined("edition", supersededMessage);
    const now = clock(captured);
    if (now === undefined) return undetermined("capture-time", noTimeMessage);
    const dsm = layers.find(({ layer }) => layer === "dsm");
    const verification = library.verify(octets.subarray(spdu.startOctet, spdu.endOctet), {
      certificates,
      roots,
      now,
      ...(dsm?.layer === "dsm" && { frameAid: dsm.header.aid }),
    });
    learn(verification);
    return securityOf(verification);
  };
}

const supersededMessage = "signatures of the superseded envelope are not checked";
const noTimeMessage = "--now capture: the input does not tell when the frame was captured";

function undetermined(reason: string, message: string): Security {
  return { result: "undetermined", reason, message };
}

function securityOf(verification: Verification): Security {
  if (verification.result === "unsecured") return { result: "unsecured" };
  const signer = verification.details?.signer;
  const named = signer === undefined ? {} : { signer };
  if (verification.result === "valid") return { result: "valid", ...named };
  const { result, reason, message } = verification;
  return { result, reason, message, ...named };
}

/** Whoever names no roots trusts those that were given with the certificates. */
function selfSigned({ byHashedId8, verifiedIssuers }: CertificateStore): CertificateStore {
  const roots = [...byHashedId8].filter(([, { value }]) => value.issuer.kind === "self");
  return { byHashedId8: new Map(roots), verifiedIssuers };
}

/** Certificates that are remembered from messages: more than the vehicles that one receiver hears. */
const mostLearnt = 4096;

/**
 * Senders send their certificate now and then and name it by its digest in between: those of valid messages are
 * remembered, the latest of them.
 */
function learner({ byHashedId8 }: CertificateStore): (verification: Verification) => void {
  const learnt: string[] = [];
  return (verification) => {
    if (verification.result !== "valid") return;
    const [signer] = verification.details.chain;
    if (signer === undefined || byHashedId8.has(signer.hashedId8)) return;
    byHashedId8.set(signer.hashedId8, signer);
    learnt.push(signer.hashedId8);
    const oldest = learnt.length > mostLearnt ? learnt.shift() : undefined;
    if (oldest !== undefined) byHashedId8.delete(oldest);
  };
}

function clockOf(now: string | undefined): Clock {
  if (now === undefined) return () => toTime64(Date.now());
  if (now === "capture")
    return (captured) => captured && toTime64(Number(captured.ns / 1000n) / 1000);
  const unixMs = Date.parse(now);
  if (Number.isNaN(unixMs) || !isoTime.test(now)) {
    throw new UsageError(
      `--now takes capture or a time such as 2024-05-01T08:00:00Z, got ${JSON.stringify(now)}`,
    );
  }
  return () => toTime64(unixMs);
}

/** With its zone: a time that means another one on another machine is refused. */
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
