import { type Edition, editions } from "../../../src/editions/index.js";
import { DecodeError, isEncodeError } from "../../../src/errors.js";
import { likelyCause } from "../../../src/stack/cause.js";
import { causeText } from "../../../src/stack/cause-text.js";
import {
  type DsmToEncode,
  decodeDsm,
  encodeDsm,
  type LayerOptions,
  type MessageReading,
  readMessage,
  readSecurity,
  traceLayers,
} from "../../../src/stack/index.js";
import {
  formatTime64,
  readTime64,
  timeReadings,
  toTime64,
  toUnixUs,
} from "../../../src/stack/verify/index.js";
import { sameOctets } from "../../../src/uper/same.js";
import { type Fault, told } from "../target.js";
import { errorFault, gapFault } from "./judge-codec.js";

/** A reader of the caller's own, of messages that the editions do not have. */
function readOther(octets: Uint8Array): MessageReading {
  if (octets.length % 2 === 0) return { ok: true, edition: "other", type: "Other", value: octets };
  const error = new DecodeError("input", "an odd number of octets", ["other"], 0, "Other");
  return { ok: false, error, type: "Other" };
}

const outers = ["auto", "dsm", "spdu", "certificate", "frame"] as const;

/** Ways to read a message in the middle. */
const readers: readonly ((edition: Edition) => LayerOptions)[] = [
  () => ({}),
  () => ({ readMessage: readOther }),
  (edition) => ({ readMessage: (octets) => readMessage(octets, { edition }) }),
  () => ({ readMessage: (octets) => readMessage(octets, { type: "BasicSafetyMessage" }) }),
  (edition) => ({ readMessage: (octets) => readMessage(octets, { edition, type: "SPAT" }) }),
  (edition) => ({ readMessage: (octets) => readMessage(octets, { edition, type: "NoSuchType" }) }),
  () => ({ readMessage: (octets) => readMessage(octets, { type: "NoSuchType" }) }),
  () => ({ readMessage: (octets) => readMessage(octets, { history: new Map() }) }),
];

/** The numbers of all ways to read a frame. */
export const waysToRead = outers.length * readers.length * editions.length;

/** The first octet tells how the others are read. Each bit has one owner, and an error its likely cause. */
export function judgeTraced(input: Uint8Array): Fault {
  const [how = 0] = input;
  const octets = input.subarray(1);
  const outer = outers[how % outers.length] ?? "auto";
  const turn = Math.floor(how / outers.length);
  const edition = editions[Math.floor(turn / readers.length) % editions.length] ?? "ydt3709-2020";
  const traced = traceLayers(octets, { outer, ...readers[turn % readers.length]?.(edition) });
  const { error } = traced;
  const cause = likelyCause(traced, octets);
  const text = cause && causeText(cause);
  if (error === undefined && text !== undefined) return `a cause of no error: ${text}`;
  // for a type that there is not
  const fault = error?.code === "input" ? undefined : error && errorFault(error, octets);
  return fault ?? gapFault(traced, octets);
}

/** Types of the security standards by name, also one that there is not. */
export function judgeSecurityType(input: Uint8Array): Fault {
  const types = ["V2XSecData", "Certificate", "SecuredMessage", "RootCtl", "NoSuchType"];
  const { error, layers } = readSecurity(input.subarray(1), types[(input[0] ?? 0) % 5] ?? "");
  if (error === undefined) return layers.length === 1 ? undefined : "not one layer";
  if (error.error.code === "input") return undefined;
  return errorFault(error.error, input.subarray(1));
}

/** What a frame is made of: each octet in front of the data is one of its fields, which may be too large. */
export function judgeDsmToEncode(input: Uint8Array): Fault {
  const [version = 0, reserved = 0, sign = 0, ...aidOctets] = input.subarray(0, 7);
  const aid = aidOctets.reduce((sum, octet) => sum * 256 + octet, 0) / (sign === 9 ? 2 : 1);
  const content = input.subarray(7);
  const data = version === 7 && reserved === 7 ? new Uint8Array(65_536) : content;
  const frame: DsmToEncode = { version, reserved, aid: sign === 1 ? -aid : aid, data };
  try {
    const again = decodeDsm(encodeDsm(frame));
    if (again.header.aid !== aid) return `AID ${again.header.aid} of ${aid}`;
    return sameOctets(again.data, data) ? undefined : "other data";
  } catch (error) {
    return isEncodeError(error) ? undefined : told(error);
  }
}

/** A time, in all readings. */
export function judgeTime(input: Uint8Array): Fault {
  const digits = Array.from(input.subarray(0, 8), (octet) => octet.toString(16).padStart(2, "0"));
  const time = BigInt(`0x0${digits.join("")}`);
  for (const reading of timeReadings) {
    if (readTime64(time)[reading] !== formatTime64(time, reading)) return "two texts of one time";
    const unixUs = toUnixUs(time, reading);
    // a number of ms tells no finer
    if (unixUs % 1000n !== 0n || unixUs > 2n ** 52n) continue;
    const again = toTime64(Number(unixUs / 1000n), reading);
    // a leap second has the time of the one before
    if (again !== time && again !== time + 1_000_000n && again !== time - 1_000_000n) {
      return `${time} in ${reading} is ${again}`;
    }
  }
  return undefined;
}
