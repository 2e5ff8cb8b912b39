import type { MessageFrame as Csae53From2017 } from "../editions/csae53-2017.js";
import type { MessageFrame as Csae53From2020 } from "../editions/csae53-2020.js";
import type { MessageFrame as Csae157 } from "../editions/csae157-2020.js";
import type { MessageFrame as Ydt3709 } from "../editions/ydt3709-2020.js";

/** A `MessageFrame` of any edition. */
export type Frame = Ydt3709 | Csae157 | Csae53From2020 | Csae53From2017;

/** The message of a frame, by the ASN.1 name of its type. */
export type Message =
  | Named<"BasicSafetyMessage", "bsmFrame">
  | Named<"MapData", "mapFrame">
  | Named<"RoadsideSafetyMessage", "rsmFrame">
  | Named<"SPAT", "spatFrame">
  | Named<"RoadSideInformation", "rsiFrame">
  | Day2Message;

type Named<Type extends string, Kind extends Frame["kind"]> = {
  readonly type: Type;
  readonly value: Extract<Frame, { kind: Kind; value: unknown }>["value"];
};

type Day2Content = Exclude<Extract<Csae157, { kind: "msgFrameExt" }>["value"]["value"], Uint8Array>;
type Day2Message = Day2Content extends infer Content
  ? Content extends { kind: infer Type; value: infer Value }
    ? { readonly type: Type; readonly value: Value }
    : never
  : never;

/** The message of a frame; undefined if its edition does not know it. */
export function messageOf(frame: Frame): Message | undefined {
  switch (frame.kind) {
    case "bsmFrame":
      return { type: "BasicSafetyMessage", value: frame.value };
    case "mapFrame":
      return { type: "MapData", value: frame.value };
    case "rsmFrame":
      return { type: "RoadsideSafetyMessage", value: frame.value };
    case "spatFrame":
      return { type: "SPAT", value: frame.value };
    case "rsiFrame":
      return { type: "RoadSideInformation", value: frame.value };
    case "msgFrameExt": {
      const content = frame.value.value;
      if (content instanceof Uint8Array) return undefined;
      // a pair of the union stays one under another key, which the compiler does not follow
      return { type: content.kind, value: content.value } as Day2Message;
    }
    case "$unknown":
      return undefined;
  }
}

/** The alternative of the frame for each message that some stacks send without it. */
const frameKinds: Readonly<Record<string, Frame["kind"]>> = {
  BasicSafetyMessage: "bsmFrame",
  MapData: "mapFrame",
  RoadsideSafetyMessage: "rsmFrame",
  SPAT: "spatFrame",
  RoadSideInformation: "rsiFrame",
  MessageFrameExt: "msgFrameExt",
};

/**
 * A value of a codec as a frame: that of `MessageFrame`, or of a message that was sent without it. Undefined for any
 * other type.
 */
export function frameOf(typeName: string, value: unknown): Frame | undefined {
  // the name of a type says what its values are
  if (typeName === "MessageFrame") return value as Frame;
  const kind = frameKinds[typeName];
  return kind === undefined ? undefined : ({ kind, value } as Frame);
}

/** An id as people write it. */
export function hexOf(octets: Uint8Array): string {
  return [...octets].map((octet) => octet.toString(16).toUpperCase().padStart(2, "0")).join("");
}
