import { hexOf } from "../frame.js";
import { offsetPlace } from "../position.js";
import { type Memory, userKey } from "./memory.js";
import { jumpBetween, metresBetween, minuteDifference, type Sighting } from "./motion.js";
import { type CheckedRule, type Fault, ofMessage } from "./rule.js";

const csae159 = "T/CSAE 159-2020 clause 7";

/** What roadside units send by T/CSAE 159-2020. */
export const roadsideRules: readonly CheckedRule[] = [
  {
    id: "csae159/rsu",
    set: "csae159",
    severity: "error",
    source: csae159,
    explanation:
      "One of the participants is the roadside unit itself, with the number 0, the type rsu, and if any the id of the " +
      "message.",
    check: ofMessage("RoadsideSafetyMessage", ({ id: unit, participants }, root) => {
      const path = [...root, "participants"];
      const units = participants.filter(({ ptcId }) => ptcId === 0).length;
      if (units !== 1) return [{ path, message: `${units} participants have the number 0` }];
      return participants.flatMap(({ ptcId, ptcType, id }, index): Fault[] => {
        if (ptcId !== 0) return [];
        const at = [...path, index];
        if (ptcType !== "rsu") {
          return [{ path: [...at, "ptcType"], message: `the unit itself is of type ${ptcType}` }];
        }
        if (id === undefined || hexOf(id) === hexOf(unit)) return [];
        const message = `${hexOf(id)}, and the id of the message is ${hexOf(unit)}`;
        return [{ path: [...at, "id"], message }];
      });
    }),
  },
  {
    id: "csae159/bsm-id",
    set: "csae159",
    severity: "error",
    source: csae159,
    explanation:
      "An id of a participant that comes from a BSM is that of the BSM: there is no vehicle at its place that gives " +
      "itself another id, and the vehicle that has it is not elsewhere. Needs the BSMs in the stream.",
    check: ofMessage("RoadsideSafetyMessage", (rsm, root, { receivedMs }, memory) =>
      rsm.participants.flatMap(({ ptcId, id, pos, secMark }, index): Fault[] => {
        const place = offsetPlace(rsm.refPos, pos);
        if (ptcId === 0 || id === undefined || place === undefined) return [];
        const message = wrongId(id, { place, secMark, receivedMs }, memory);
        const path = [...root, "participants", index, "id"];
        return message === undefined ? [] : [{ path, message }];
      }),
    ),
  },
  {
    id: "csae159/participant-id",
    set: "csae159",
    severity: "error",
    source: csae159,
    explanation: "The other participants have different numbers from 1 to 255.",
    check: ofMessage("RoadsideSafetyMessage", ({ participants }, root) =>
      participants.flatMap(({ ptcId }, index): Fault[] => {
        const path = [...root, "participants", index, "ptcId"];
        if (ptcId > 255) return [{ path, message: `${ptcId} is over 255` }];
        const first = participants.findIndex((participant) => participant.ptcId === ptcId);
        if (ptcId === 0 || first === index) return [];
        return [{ path, message: `${ptcId} comes twice` }];
      }),
    ),
  },
  {
    id: "csae159/size",
    set: "csae159",
    severity: "error",
    source: csae159,
    explanation: "All participants have a size.",
    check: ofMessage("RoadsideSafetyMessage", ({ participants }, root) =>
      participants.flatMap(({ size }, index) =>
        size.width === 0 || size.length === 0
          ? [{ path: [...root, "participants", index, "size"], message: "the size is unavailable" }]
          : [],
      ),
    ),
  },
];

/** Two sightings of one vehicle by itself and by others lie so close to each other. */
const sameMetres = 2;
const sameMs = 100;

function wrongId(id: Uint8Array, seen: Sighting, { users }: Memory): string | undefined {
  const own = users.get(userKey("BasicSafetyMessage", id));
  if (own !== undefined) {
    const jump = jumpBetween(own, seen);
    return jump && `the vehicle with the id ${hexOf(id)} is elsewhere: ${jump}`;
  }
  if (users.has(userKey("PersonalSafetyMessage", id))) return undefined;
  const bsmKey = userKey("BasicSafetyMessage", new Uint8Array(0));
  for (const [key, user] of users) {
    const isHere =
      key.startsWith(bsmKey) && isAtOnce(user, seen) && metresBetween(user, seen) <= sameMetres;
    if (isHere)
      return `${hexOf(id)}, and the BSM from there has the id ${key.slice(bsmKey.length)}`;
  }
  return undefined;
}

function isAtOnce(a: Sighting, b: Sighting): boolean {
  if (minuteDifference(a.secMark, b.secMark) > sameMs) return false;
  // the same mark of another minute is another time
  if (a.receivedMs === undefined || b.receivedMs === undefined) return true;
  return Math.abs(a.receivedMs - b.receivedMs) < 30_000;
}
