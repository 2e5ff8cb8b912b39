/** Why octets could not be decoded. The set is closed: a new code is a new major version. */
export type DecodeErrorCode =
  /** The input ends before the element does, or a count promises more than there is. */
  | "truncated"
  /** A value outside its constraint, or an INTEGER beyond 2^53 where a `number` is returned. */
  | "range"
  /** An index past the last item of an ENUMERATED without extension marker. */
  | "enum"
  /** An index past the last alternative of a CHOICE. */
  | "choice"
  /** A character outside the permitted alphabet. */
  | "alphabet"
  /** A count outside SIZE, or a length that cannot be. */
  | "length"
  /** Octets left over after the value. */
  | "trailing"
  /** More nesting, elements or octets than the library takes. */
  | "limit"
  /** Correct, but outside what a value can carry here. */
  | "unsupported"
  /** Not octets at all: text that is no hex, a wrong argument. */
  | "input";

/** Why a value could not be encoded. The set is closed: a new code is a new major version. */
export type EncodeErrorCode =
  /** A value of another JavaScript type than the ASN.1 type needs. */
  | "type"
  /** A mandatory component that is absent. */
  | "missing"
  /** A member that the type does not have. */
  | "unknown-field"
  /** A value outside its constraint. */
  | "range"
  /** A count outside SIZE, or a target too small for the encoding. */
  | "length"
  /** A name that the ENUMERATED does not have. */
  | "enum"
  /** An alternative that the CHOICE does not have. */
  | "choice"
  /** A character outside the permitted alphabet. */
  | "alphabet"
  /** Correct ASN.1, but beyond what the library writes. */
  | "unsupported";

/** Names of components and alternatives, and indexes of list elements, from the outermost type inwards. */
export type Path = readonly (string | number)[];

/** `bsmFrame.safetyExt.pathHistory.crumbData.3` */
export function formatPath(path: Path): string {
  return path.join(".");
}

/**
 * The octets are not an encoding of the type.
 *
 * @example
 * try { MessageFrame.decode(octets) }
 * catch (e) { if (isDecodeError(e)) console.error(e.code, formatPath(e.path), e.bitOffset) }
 */
export class DecodeError extends Error {
  override readonly name = "DecodeError";
  constructor(
    readonly code: DecodeErrorCode,
    /** What was expected and what was there. */
    readonly detail: string,
    readonly path: Path,
    /** From the first input bit to the start of the element refused. */
    readonly bitOffset: number,
    /** ASN.1 type of the element refused. */
    readonly typeName: string,
  ) {
    const place = path.length === 0 ? typeName : `${formatPath(path)} (${typeName})`;
    super(`${place} at bit ${bitOffset}: ${detail}`);
  }
}

/** The value is not one of the type. */
export class EncodeError extends Error {
  override readonly name = "EncodeError";
  constructor(
    readonly code: EncodeErrorCode,
    readonly path: Path,
    /** What the type takes there, in words. */
    readonly expected: string,
    /** What was there, shortened. */
    readonly actual: string,
  ) {
    const place = path.length === 0 ? "value" : formatPath(path);
    super(`${place}: expected ${expected}, got ${actual}`);
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name && "code" in error;
}

/** By name and code, so that it also holds for errors of the package's other module format. */
export function isDecodeError(error: unknown): error is DecodeError {
  return isNamed(error, "DecodeError");
}

/** By name and code, so that it also holds for errors of the package's other module format. */
export function isEncodeError(error: unknown): error is EncodeError {
  return isNamed(error, "EncodeError");
}
