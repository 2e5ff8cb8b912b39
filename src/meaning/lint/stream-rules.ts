import type { ReferenceLink } from "../../editions/ydt3709-2020.js";
import { nodeName } from "../geo/roads.js";
import { headOf, senderKey, usersIn } from "./memory.js";
import { jumpBetween, minuteDifference } from "./motion.js";
import { type CheckedRule, ofType } from "./rule.js";

const minuteMs = 60_000;

/** Seconds by which TAI is ahead of UTC since 2004, when Time64 begins. */
const taiAheadMs = 5000;

export const streamRules: readonly CheckedRule[] = [
  {
    id: "stream/counter",
    set: "stream",
    severity: "warning",
    source: "YD/T 3709-2020: MsgCount; GB/T 45315-2025 7.3",
    explanation:
      "The counter of a sender goes up by one from message to message of a type, and from 127 to 0. Where it jumps, " +
      "messages were lost, or the sender counts wrongly.",
    check: (subject, { senders }) => {
      const key = senderKey(subject);
      const last = key === undefined ? undefined : senders.get(key);
      const { msgCnt, secMark } = headOf(subject);
      if (last === undefined || msgCnt === undefined) return [];
      // the same message, sent or received once more
      if (last.msgCnt === msgCnt && last.secMark === secMark) return [];
      const expected = (last.msgCnt + 1) % 128;
      if (msgCnt === expected) return [];
      const lost = (msgCnt - expected + 128) % 128;
      const path = [...subject.root, "msgCnt"];
      return [{ path, message: `${msgCnt} after ${last.msgCnt}: ${lost} missing, or not counted` }];
    },
  },
  {
    id: "stream/jump",
    set: "stream",
    severity: "warning",
    source: "what moves on roads",
    explanation: "A road user is farther from where it was than it can have gone since.",
    check: (subject, { users }) =>
      usersIn(subject).flatMap(({ key, place, secMark, path }) => {
        const last = users.get(key);
        const message =
          last && jumpBetween(last, { place, secMark, receivedMs: subject.receivedMs });
        return message === undefined ? [] : [{ path, message }];
      }),
  },
  {
    id: "stream/generation-time",
    set: "stream",
    severity: "warning",
    source: "GB/T 45315-2025 7.3",
    explanation:
      "The second mark is less than 150 ms from the generation time of the security header, read as UTC or as TAI.",
    check: (subject) => {
      const { generatedMs, root } = subject;
      const { secMark } = headOf(subject);
      if (generatedMs === undefined || secMark === undefined || secMark >= minuteMs) return [];
      const off = [generatedMs, generatedMs - taiAheadMs].map((ms) =>
        minuteDifference(secMark, ms),
      );
      const least = Math.min(...off);
      if (least < 150) return [];
      const message = `secMark is ${Math.round(least)} ms from the generation time`;
      return [{ path: [...root, "secMark"], message }];
    },
  },
  {
    id: "stream/unknown-link",
    set: "stream",
    severity: "warning",
    source: "YD/T 3709-2020: ReferenceLink",
    explanation:
      "An event, sign, advice or plan names a link that the MAP of its node does not have.",
    check: (subject, memory) =>
      ofType<ReferenceLink>("ReferenceLink", ({ upstreamNodeId, downstreamNodeId }) => {
        const [from, to] = [nodeName(upstreamNodeId), nodeName(downstreamNodeId)];
        const node = memory.nodes.get(to);
        if (node === undefined) return undefined;
        const links = [...(node.inLinks ?? []), ...(node["inLinks-ex"] ?? [])];
        const has = links.some((link) => nodeName(link.upstreamNodeId) === from);
        return has ? undefined : `node ${to} has no link from ${from}`;
      })(subject),
  },
];
