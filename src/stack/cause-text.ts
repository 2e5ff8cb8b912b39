import type { Cause } from "./cause.js";
import type { LayerName } from "./layer.js";
import { messageFrame } from "./message.js";

/** What people call the layers. */
const layerNames: Readonly<Record<LayerName, string>> = {
  dsm: "DSM frame",
  spdu: "security envelope",
  certificate: "certificate",
  coer: "structure",
  message: "bare message",
};

/** A likely cause as a sentence for people, without a full stop. */
export function causeText(cause: Cause): string {
  switch (cause.kind) {
    case "edition":
      return `${hedge(cause)}the wrong edition: ${cause.edition} reads all ${cause.octets} octets`;
    case "type":
      return `${hedge(cause)}a bare ${cause.type} of ${cause.edition} without its ${messageFrame}`;
    case "layers":
      return `this is no ${layerNames[cause.taken]}; from the outside in it is ${cause.layers.join(", ")}`;
    case "aligned":
      return (
        `this is a ${cause.type} of ${cause.edition} in ALIGNED PER; ` +
        "receivers expect UNALIGNED PER, so the sender's encoder is set wrong"
      );
    case "note":
      return cause.note;
    case "trailing": {
      const noun = cause.left === 1 ? "octet is" : "octets are";
      return (
        `${cause.left} ${noun} left over: something stands behind the message, or the sender follows a document that ` +
        `${cause.edition} does not know`
      );
    }
    case "cut": {
      const what = cause.isWhole ? "frame" : "message in its envelope";
      return `the ${what} is cut off: it has ${cause.octets} octets, and the message goes on behind them`;
    }
    case "count":
      return "a count announces more than there is: the frame is cut off or damaged, or of none of the editions known";
    case "damaged":
      return "the frame is damaged, or of none of the editions known";
    case "layer cut":
      return `the ${layerNames[cause.layer]} is cut off or damaged: it has ${cause.octets} octets, and goes on behind them`;
    case "layer trailing":
      return `${cause.left} of ${cause.octets} octets are left over behind the ${layerNames[cause.layer]}`;
    case "layer damaged":
      return `the ${layerNames[cause.layer]} is damaged, or something else stands there`;
  }
}

function hedge({ sure }: { readonly sure: boolean }): string {
  return sure ? "" : "probably ";
}
