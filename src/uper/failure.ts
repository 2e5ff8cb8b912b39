import { DecodeError, type DecodeErrorCode, EncodeError, type EncodeErrorCode } from "../errors.js";

/**
 * What codecs throw among themselves. It collects its path while it unwinds and takes no stack trace; the public
 * error is made from it once, at the border ({@link toDecodeError}, {@link toEncodeError}).
 */
export class DecodeFailure {
  /** Innermost name first. */
  readonly reversedPath: (string | number)[] = [];
  typeName = "";
  constructor(
    readonly code: DecodeErrorCode,
    public bitOffset: number,
    readonly detail: string,
  ) {}
}

/** The same for encoding. */
export class EncodeFailure {
  readonly reversedPath: (string | number)[] = [];
  constructor(
    readonly code: EncodeErrorCode,
    readonly expected: string,
    readonly actual: string,
  ) {}
}

/** Name and ASN.1 type of each component of a SEQUENCE, or alternative of a CHOICE, in order. */
export type Members = readonly (readonly [name: string, typeName: string])[];

/** Members from texts of a name and its type, as ASN.1 writes them: `"msgCnt MsgCount"`. */
export function members(...texts: readonly string[]): Members {
  return texts.map((text) => {
    const at = text.indexOf(" ");
    return [text.slice(0, at), text.slice(at + 1)];
  });
}

/**
 * Adds where a decoder stood to a failure that passes through it.
 * `index` points into `members`; -1 stands for the type's own head (extension bit, presence bitmap, index).
 */
export function decodeFailureIn(
  failure: unknown,
  typeName: string,
  members: Members,
  index: number,
): unknown {
  if (!(failure instanceof DecodeFailure)) return failure;
  const member = members[index];
  if (member !== undefined) {
    if (failure.typeName === "") failure.typeName = member[1];
    failure.reversedPath.push(member[0]);
  } else if (failure.typeName === "") failure.typeName = typeName;
  return failure;
}

/** The same for an element of a list; index -1 stands for the count. */
export function decodeFailureAt(
  failure: unknown,
  typeName: string,
  elementTypeName: string,
  index: number,
): unknown {
  if (!(failure instanceof DecodeFailure)) return failure;
  if (failure.typeName === "") failure.typeName = index < 0 ? typeName : elementTypeName;
  if (index >= 0) failure.reversedPath.push(index);
  return failure;
}

/** Adds where an encoder stood to a failure that passes through it. */
export function encodeFailureIn(failure: unknown, members: Members, index: number): unknown {
  const member = members[index];
  if (failure instanceof EncodeFailure && member !== undefined) {
    failure.reversedPath.push(member[0]);
  }
  return failure;
}

/** The same for an element of a list; index -1 stands for the count. */
export function encodeFailureAt(failure: unknown, index: number): unknown {
  if (failure instanceof EncodeFailure && index >= 0) failure.reversedPath.push(index);
  return failure;
}

export function toDecodeError(failure: unknown, typeName: string): unknown {
  if (!(failure instanceof DecodeFailure)) return failure;
  return new DecodeError(
    failure.code,
    failure.detail,
    failure.reversedPath.reverse(),
    failure.bitOffset,
    failure.typeName || typeName,
  );
}

export function toEncodeError(failure: unknown): unknown {
  if (!(failure instanceof EncodeFailure)) return failure;
  return new EncodeError(
    failure.code,
    failure.reversedPath.reverse(),
    failure.expected,
    failure.actual,
  );
}

/** A value as an error message shows it: short, and never throwing. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value.length > 40 ? `text of ${value.length} characters` : JSON.stringify(value);
    case "bigint":
      return `${value}n`;
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return `a list of ${value.length}`;
      return value instanceof Uint8Array ? `${value.length} octets` : "an object";
    case "undefined":
      return "nothing";
    case "function":
      return "a function";
    default:
      return String(value);
  }
}

/** A mandatory component that is absent, or a value of the wrong JavaScript type. */
export function wrongType(value: unknown, expected: string): EncodeFailure {
  return new EncodeFailure(value === undefined ? "missing" : "type", expected, describe(value));
}
