import type { Path } from "../../errors.js";
import type { CodecName } from "../../schema/registry.js";
import type { Frame, Message } from "../frame.js";
import type { Memory } from "./memory.js";
import type { Place } from "./walk.js";

export type Severity = "error" | "warning" | "note";

/** Rules that belong together. Those of a document for one kind of device are on only where they are asked for. */
export type RuleSet = "encoding" | "values" | "map" | "spat" | "stream" | "gbt45315" | "csae159";

/** What a frame should keep, beyond its ASN.1. */
export interface Rule {
  /** `set/name`; it stays the same from version to version. */
  readonly id: string;
  readonly set: RuleSet;
  readonly severity: Severity;
  /** The document, or what the rule follows from. */
  readonly source: string;
  readonly explanation: string;
}

/** A frame that does not keep a rule. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Which frame it was, from 0. */
  readonly frame: number;
  /** Of the part concerned, as in JER. */
  readonly path: Path;
  readonly message: string;
}

/** A codec that can send what it has decoded. */
export interface LintCodec extends CodecName {
  encode(value: unknown): Uint8Array;
}

/** A frame to check. */
export interface LintFrame {
  /** That of `MessageFrame`, or of a message that came without its frame. */
  readonly codec: LintCodec;
  readonly value: unknown;
  /** The octets of the message; without them its encoding is not checked. */
  readonly octets?: Uint8Array;
  /** When it was received, in milliseconds since 1970; without it periods are not checked. */
  readonly receivedMs?: number;
  /** The generation time of the security header, in milliseconds since 1970 UTC. */
  readonly generatedMs?: number;
}

/** A frame as rules see it. */
export interface Subject extends LintFrame {
  readonly frame: Frame;
  /** Undefined if the edition does not know it. */
  readonly message: Message | undefined;
  /** Path of the message. */
  readonly root: Path;
  /** All parts of the value, from the outside in. */
  readonly places: readonly Place[];
}

export interface Fault {
  readonly path: Path;
  readonly message: string;
}

export interface CheckedRule extends Rule {
  /** `memory` holds what the frames before this one told. */
  check(subject: Subject, memory: Memory): Iterable<Fault>;
}

/** The faults of one kind of message. */
export function ofMessage<Type extends Message["type"]>(
  type: Type,
  check: (
    value: Extract<Message, { type: Type }>["value"],
    root: Path,
    subject: Subject,
    memory: Memory,
  ) => Iterable<Fault>,
): CheckedRule["check"] {
  return (subject, memory) => {
    const { message, root } = subject;
    if (message?.type !== type) return [];
    // the type of a message tells its value
    const { value } = message as Extract<Message, { type: Type }>;
    return check(value, root, subject, memory);
  };
}

/** The faults of each value of a type, wherever it stands; `value` must be what such a type has. */
export function ofType<T>(
  typeName: string,
  check: (value: T, place: Place) => string | undefined,
): CheckedRule["check"] {
  return ({ places }) =>
    places.flatMap((place) => {
      if (place.typeName !== typeName) return [];
      // the walk follows the schema, so a value is one of its type
      const message = check(place.value as T, place);
      return message === undefined ? [] : [{ path: place.path, message }];
    });
}
