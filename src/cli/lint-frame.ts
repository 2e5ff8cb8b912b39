import { hexOf } from "../meaning/frame.js";
import type { LintFrame } from "../meaning/lint/subject.js";
import { chosen, memberOf } from "../stack/members.js";
import { toUnixUs } from "../stack/time.js";
import type { ReadMessage } from "./messages.js";

/** A message with what the linter wants to know of the frame that it came in. */
export function lintFrameOf({ frame, decoded }: ReadMessage): LintFrame {
  const { codec, value, layers } = decoded;
  const message = layers.at(-1);
  const octets =
    message === undefined
      ? frame.octets
      : frame.octets.subarray(message.startOctet, message.endOctet);
  const received = frame.packet?.time?.ns;
  const { generated, signer, aid } = envelopeIn(layers);
  return {
    codec,
    value,
    octets,
    ...(received !== undefined && { receivedMs: Number(received) / 1e6 }),
    ...(generated !== undefined && { generatedMs: Number(toUnixUs(generated)) / 1000 }),
    ...(aid !== undefined && { aid: Number(aid) }),
    ...(signer !== undefined && { signer: hexOf(signer) }),
  };
}

/** What the layers around the message say of it. */
interface Envelope {
  /** Read as UTC; the linter knows that it may be TAI. */
  readonly generated?: bigint | undefined;
  /** Digest of the certificate; undefined where the certificate itself is sent. */
  readonly signer?: Uint8Array | undefined;
  readonly aid?: number | bigint | undefined;
}

function envelopeIn(layers: ReadMessage["decoded"]["layers"]): Envelope {
  let envelope: Envelope = {};
  for (const layer of layers) {
    if (layer.layer === "dsm") envelope = { ...envelope, aid: layer.header.aid };
    if (layer.layer !== "spdu") continue;
    const signed = chosen(memberOf(layer.value, "content"), "signedData");
    const header = memberOf(signed, "tbsData", "headerInfo");
    const [time, aid] = [memberOf(header, "generationTime"), memberOf(header, "aid")];
    const digest = chosen(memberOf(signed, "signer"), "digest");
    envelope = {
      generated: typeof time === "bigint" ? time : undefined,
      signer: digest instanceof Uint8Array ? digest : undefined,
      aid: envelope.aid ?? (typeof aid === "bigint" ? aid : undefined),
    };
  }
  return envelope;
}
