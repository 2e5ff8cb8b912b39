import { isEncodeError, type Path } from "../errors.js";
import { fromJer, type Jer, toJer } from "../schema/index.js";
import type { Codec } from "../uper/codec.js";
import type { Reading } from "./reading.js";
import { withMessage } from "./rewrap.js";

/** The octets with the other value, or why there are none. */
export type Edited =
  | { readonly ok: true; readonly octets: Uint8Array }
  | { readonly ok: false; readonly problem: string };

/** A value of a message as JSON, in the form of X.697; undefined if there is none at the path. */
export function jerAt(codec: Codec<unknown>, value: unknown, path: Path): Jer | undefined {
  let at: Jer | undefined = toJer(codec, value);
  for (const part of path) at = memberOf(at, part);
  return at;
}

/**
 * The frame with another value at a path of its message, which must be one that can be read. Text that is no JSON
 * stands for itself.
 */
export function editedFrame(frame: Uint8Array, reading: Reading, path: Path, text: string): Edited {
  return changedFrame(frame, reading, path, jsonOr(text));
}

/** The frame with another component at a path of its message; undefined: without the one that is there. */
export function changedFrame(
  frame: Uint8Array,
  { traced, message }: Reading,
  path: Path,
  component: Jer | undefined,
): Edited {
  if (message?.value === undefined) throw new Error("only a message that is read can be changed");
  const { codec, value } = message;
  try {
    const jer = withAt(toJer(codec, value), path, component) ?? null;
    const octets = codec.encode(fromJer(codec, jer));
    return { ok: true, octets: withMessage(frame, traced.reading.layers, octets) };
  } catch (error) {
    if (!isEncodeError(error)) throw error;
    return { ok: false, problem: error.message };
  }
}

function jsonOr(text: string): Jer {
  try {
    // what JSON.parse gives is what JER is made of
    return JSON.parse(text) as Jer;
  } catch {
    return text;
  }
}

export function memberOf(jer: Jer | undefined, part: string | number): Jer | undefined {
  if (Array.isArray(jer)) return jer[Number(part)];
  if (typeof jer !== "object" || jer === null) return undefined;
  return Object.hasOwn(jer, part) ? jer[part] : undefined;
}

function withAt(
  jer: Jer | undefined,
  [part, ...rest]: Path,
  value: Jer | undefined,
): Jer | undefined {
  if (part === undefined) return value;
  const inner = withAt(memberOf(jer, part), rest, value);
  if (Array.isArray(jer)) return jer.with(Number(part), inner ?? null);
  const { [part]: _, ...others } = typeof jer === "object" ? (jer ?? {}) : {};
  return inner === undefined ? others : { ...others, [part]: inner };
}
