import type { Path } from "../../errors.js";
import type { Message } from "../frame.js";
import type { Memory } from "./memory.js";
import type { Subject } from "./subject.js";
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

export interface Fault {
  readonly path: Path;
  readonly message: string;
}

export interface CheckedRule extends Rule {
  /** `memory` holds what the frames before this one told; what is to be told once is marked in it. */
  check(subject: Subject, memory: Memory): Iterable<Fault>;
}

/** Values of messages by the ASN.1 names of their types. */
type MessageValues = { [M in Message as M["type"]]: M["value"] };

/** The faults of one kind of message. */
export function ofMessage<Type extends Message["type"]>(
  type: Type,
  check: (
    value: MessageValues[Type],
    root: Path,
    subject: Subject,
    memory: Memory,
  ) => Iterable<Fault>,
): CheckedRule["check"] {
  return (subject, memory) => {
    const { message, root } = subject;
    if (message?.type !== type) return [];
    // the type of a message tells its value
    return check(message.value as MessageValues[Type], root, subject, memory);
  };
}

/** The faults of each value of a type, wherever it stands; `value` must be what such a type has. */
export function ofType<T>(
  typeName: string,
  check: (value: T, place: Place) => string | undefined,
): (subject: Subject) => Fault[] {
  return ({ places }) =>
    places.flatMap((place) => {
      if (place.typeName !== typeName) return [];
      // the walk follows the schema, so a value is one of its type
      const message = check(place.value as T, place);
      return message === undefined ? [] : [{ path: place.path, message }];
    });
}

/** One fault for all of a frame, where each says about the same. */
export function summed(faults: readonly Fault[]): Fault[] {
  const [first, ...others] = faults;
  if (first === undefined || others.length === 0) return [...faults];
  return [{ ...first, message: `${first.message}; ${others.length} more in this frame` }];
}
