import { DecodeError, type DecodeErrorCode } from "../../src/errors.js";
import type { Codec } from "../../src/uper/codec.js";
import { isSame, sameOctets } from "../../src/uper/same.js";

const codes: ReadonlySet<DecodeErrorCode> = new Set<DecodeErrorCode>([
  "truncated",
  "range",
  "enum",
  "choice",
  "alphabet",
  "length",
  "trailing",
  "limit",
  "unsupported",
]);

/** Longest time that a frame of a few kilobytes may take before it counts as a hang. */
const hangMs = 2000;

/** What is wrong with how a codec takes these octets, in a sentence; undefined if nothing is. */
export function judge(codec: Codec<unknown>, octets: Uint8Array): string | undefined {
  const startMs = performance.now();
  const fault = judgeDecoding(codec, octets);
  const tookMs = performance.now() - startMs;
  return fault ?? (tookMs > hangMs ? `took ${Math.round(tookMs)} ms` : undefined);
}

/** The same without a look at the clock. */
export function judgeDecoding(codec: Codec<unknown>, octets: Uint8Array): string | undefined {
  let value: unknown;
  try {
    value = codec.decode(octets, { trailing: "ignore" });
  } catch (error) {
    return judgeError(error, octets);
  }
  try {
    const sent = codec.encode(value);
    const again = codec.decode(sent);
    if (!isSame(value, again)) return "decode, encode, decode gives another value";
    if (!sameOctets(sent, codec.encode(again))) return "the canonical encoding is not stable";
    const target = new Uint8Array(sent.length + 2);
    const length = codec.encodeInto(value, target, 1);
    if (!sameOctets(sent, target.subarray(1, 1 + length))) return "encodeInto differs from encode";
  } catch (error) {
    return `what was decoded cannot be encoded: ${error instanceof Error ? error.message : error}`;
  }
  return undefined;
}

function judgeError(error: unknown, octets: Uint8Array): string | undefined {
  if (!(error instanceof DecodeError)) {
    return `not a DecodeError: ${error instanceof Error ? (error.stack ?? error.message) : error}`;
  }
  if (!codes.has(error.code)) return `undocumented code ${error.code}`;
  if (!Number.isInteger(error.bitOffset) || error.bitOffset < 0)
    return `bitOffset ${error.bitOffset}`;
  if (error.bitOffset > octets.length * 8)
    return `bitOffset ${error.bitOffset} is behind the input`;
  if (error.typeName === "") return "no type name";
  return undefined;
}
