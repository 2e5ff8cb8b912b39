import { hexOf } from "../frame.js";
import type { NodeParts } from "../geo/map.js";
import { nodeName } from "../geo/roads.js";
import { offsetPlace, type Place, placeOf } from "../position.js";
import type { Sighting } from "./motion.js";
import type { Subject } from "./subject.js";

/** What the frames of a stream have told so far. */
export interface Memory {
  /** Last message of each sender and type. */
  readonly senders: Map<string, LastMessage>;
  /** Where road users were last. */
  readonly users: Map<string, Sighting>;
  /** The id of the last BSM of each signer. */
  readonly signers: Map<string, string>;
  /** Nodes of MAP by their name. */
  readonly nodes: Map<string, NodeParts>;
  /** Phases of the last SPAT of each node. */
  readonly phases: Map<string, readonly number[]>;
  /** Disagreements that have been told: they come with every frame. */
  readonly told: Set<string>;
}

interface LastMessage {
  readonly msgCnt: number;
  readonly secMark: number | undefined;
  readonly receivedMs: number | undefined;
}

/** Ids change, so a long stream has many; the oldest are forgotten. */
const mostKept = 20_000;

export function emptyMemory(): Memory {
  return {
    senders: new Map(),
    users: new Map(),
    signers: new Map(),
    nodes: new Map(),
    phases: new Map(),
    told: new Set(),
  };
}

/** Adds what a frame tells. */
export function remember(memory: Memory, subject: Subject): void {
  const { message, receivedMs, signer } = subject;
  if (message === undefined) return;
  const { msgCnt, secMark } = headOf(subject);
  const key = senderKey(subject);
  if (msgCnt !== undefined && key !== undefined) {
    keep(memory.senders, key, { msgCnt, secMark, receivedMs });
  }
  for (const { key: user, place, secMark: at } of usersIn(subject)) {
    keep(memory.users, user, { place, secMark: at, receivedMs });
  }
  if (message.type === "BasicSafetyMessage" && signer !== undefined) {
    keep(memory.signers, signer, hexOf(message.value.id));
  }
  if (message.type === "MapData") {
    for (const node of message.value.nodes) keep(memory.nodes, nodeName(node.id), node);
  }
  if (message.type === "SPAT") {
    for (const { intersectionId, phases } of message.value.intersections) {
      keep(
        memory.phases,
        nodeName(intersectionId),
        phases.map(({ id }) => id),
      );
    }
  }
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  // the order of a map is that of insertion: what came last stands last
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= mostKept) break;
    map.delete(oldest);
  }
}

/** What all messages have in front, if this one has it. */
export function headOf({ message }: Subject): {
  readonly msgCnt: number | undefined;
  readonly secMark: number | undefined;
} {
  const value: object = message?.value ?? {};
  const numberAt = (name: string): number | undefined => {
    const member: unknown = name in value ? Reflect.get(value, name) : undefined;
    return typeof member === "number" ? member : undefined;
  };
  return { msgCnt: numberAt("msgCnt"), secMark: numberAt("secMark") };
}

/** Sender and type: counters run for each type by itself. MAP and SPAT do not name their sender. */
export function senderKey({ message }: Subject): string | undefined {
  if (message === undefined || !("id" in message.value)) return undefined;
  return `${message.type} ${hexOf(message.value.id)}`;
}

/** Of a road user that tells of itself. */
export function userKey(
  type: "BasicSafetyMessage" | "PersonalSafetyMessage",
  id: Uint8Array,
): string {
  return `${type} ${hexOf(id)}`;
}

/** Road users of a message with their places. */
export function usersIn({ message, root }: Subject): {
  readonly key: string;
  readonly place: Place;
  readonly secMark: number;
  readonly path: Subject["root"];
}[] {
  switch (message?.type) {
    case "BasicSafetyMessage":
    case "PersonalSafetyMessage": {
      const { id, pos, secMark } = message.value;
      const place = placeOf(pos);
      const path = [...root, "pos"];
      return place === undefined ? [] : [{ key: userKey(message.type, id), place, secMark, path }];
    }
    case "RoadsideSafetyMessage": {
      const { id, refPos, participants } = message.value;
      return participants.flatMap(({ ptcId, pos, secMark }, index) => {
        const place = offsetPlace(refPos, pos);
        const path = [...root, "participants", index, "pos"];
        return place === undefined ? [] : [{ key: `${hexOf(id)} ${ptcId}`, place, secMark, path }];
      });
    }
    case "SensorSharingMsg": {
      const { id, sensorPos, participants = [] } = message.value;
      return participants.flatMap(({ ptc: { ptcId, pos, secMark } }, index) => {
        const place = offsetPlace(sensorPos, pos);
        const path = [...root, "participants", index, "ptc", "pos"];
        return place === undefined ? [] : [{ key: `${hexOf(id)} ${ptcId}`, place, secMark, path }];
      });
    }
    default:
      return [];
  }
}
