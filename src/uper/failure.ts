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
    public detail: string,
    /** Bits that are left where more were read at once; undefined for all other failures. */
    public bitsLeft?: number,
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

/** A component of a SEQUENCE or an alternative of a CHOICE, for error paths. */
interface Member {
  readonly name: string;
  readonly typeName: string;
  /** Bits of a component that is always there and always as long; undefined for others. */
  readonly width: number | undefined;
}

/** The members of a type in order, and the bits of its head. */
export interface Members {
  readonly headWidth: number;
  readonly list: readonly Member[];
  /** The names in the list. */
  readonly names: readonly string[];
}

/** Members from texts of a name, its type as ASN.1 writes them, and the width if it is fixed: `"msgCnt MsgCount 7"`. */
export function members(headWidth: number, ...texts: readonly string[]): Members {
  const list = texts.map((text) => {
    const [, name = "", typeName = "", width] = /^(\S+) (.*?)(?: (\d+))?$/.exec(text) ?? [];
    return { name: asKey(name), typeName, width: width === undefined ? undefined : Number(width) };
  });
  return { headWidth, list, names: list.map(({ name }) => name) };
}

/** The same text as engines keep it for keys: comparing it with a key is then comparing two pointers. */
function asKey(text: string): string {
  const [key = text] = Object.keys({ [text]: 0 });
  return key;
}

/**
 * Adds where a decoder stood to a failure that passes through it.
 * `index` points into `members`; -1 stands for the type's own head (extension bit, presence bits, index) and -2 for
 * its extension additions as a whole.
 */
export function decodeFailureIn(
  failure: unknown,
  typeName: string,
  members: Members,
  index: number,
): unknown {
  if (!(failure instanceof DecodeFailure)) return failure;
  const at = failure.bitsLeft === undefined ? index : cutMember(failure, members, index);
  const member = members.list[at];
  if (member !== undefined) {
    if (failure.typeName === "") failure.typeName = member.typeName;
    failure.reversedPath.push(member.name);
  } else if (failure.typeName === "") failure.typeName = typeName;
  return failure;
}

/** What is missing where the input, or the open type, ends too early. */
export function cutText(bits: number, bitsLeft: number): string {
  return `${bits} bits expected, ${bitsLeft === 0 ? "but the input ends here" : `${bitsLeft} left`}`;
}

/** Neighbours of fixed width are read as one word: finds the one in which the input ends, and moves the failure there. */
function cutMember(failure: DecodeFailure, { headWidth, list }: Members, index: number): number {
  let left = failure.bitsLeft ?? 0;
  failure.bitsLeft = undefined;
  let at = index;
  for (;;) {
    const width = at === -1 ? headWidth || undefined : list[at]?.width;
    if (width === undefined) return at;
    if (width > left) {
      failure.detail = cutText(width, left);
      return at;
    }
    left -= width;
    failure.bitOffset += width;
    at++;
  }
}

/** The same for an element of a list; index -1 stands for the count. */
export function decodeFailureAt(
  failure: unknown,
  typeName: string,
  elementTypeName: string,
  index: number,
): unknown {
  if (!(failure instanceof DecodeFailure)) return failure;
  failure.bitsLeft = undefined;
  if (failure.typeName === "") failure.typeName = index < 0 ? typeName : elementTypeName;
  if (index >= 0) failure.reversedPath.push(index);
  return failure;
}

/** Adds where an encoder stood to a failure that passes through it. */
export function encodeFailureIn(failure: unknown, members: Members, index: number): unknown {
  const member = members.list[index];
  if (failure instanceof EncodeFailure && member !== undefined) {
    failure.reversedPath.push(member.name);
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

/** The same without a stack trace, which costs more than all the rest: for errors that are returned, not thrown. */
export function toReturnedDecodeError(failure: unknown, typeName: string): unknown {
  const limit: unknown = Reflect.get(Error, "stackTraceLimit");
  if (typeof limit !== "number") return toDecodeError(failure, typeName);
  // where it must not be set `Reflect.set` says so and does not throw: then nothing but time is lost
  Reflect.set(Error, "stackTraceLimit", 0);
  const error = toDecodeError(failure, typeName);
  Reflect.set(Error, "stackTraceLimit", limit);
  return error;
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
