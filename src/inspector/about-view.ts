import type { Layer } from "../stack/index.js";
import { likelyCause } from "./cause.js";
import { h } from "./dom.js";
import { faultOf } from "./fault.js";
import type { ReadableFrame } from "./input.js";
import type { Reading } from "./reading.js";
import { isSigned } from "./rewrap.js";
import { filled, type Words } from "./words.js";

/** What a frame is as a whole: its layers, its faults, and why it is taken for this edition. */
export function aboutView(
  { octets, isChanged }: ReadableFrame,
  reading: Reading,
  text: Words,
): HTMLElement[] {
  const { layers, warnings, message } = reading;
  const parts: HTMLElement[] = [];
  if (layers.length > 1 || message === undefined) parts.push(layersLine(layers, text));
  const fault = faultOf(reading);
  if (fault !== undefined) {
    const cause = `${text.likely}: ${likelyCause(octets, reading, text)}`;
    const likely = h("span", { class: "cause" }, cause);
    parts.push(h("p", { class: "problem", role: "alert" }, fault.message, likely));
  }
  if (isChanged && isSigned(layers)) {
    parts.push(h("p", { class: "problem", role: "alert" }, text.signatureBroken));
  }
  for (const warning of warnings) parts.push(h("p", { class: "warning" }, warning));
  if (message === undefined) {
    parts.push(h("p", { class: "hint" }, text.noMessage));
    return parts;
  }
  const { best, candidates } = message.identification;
  if (best === undefined) {
    const shown = filled(text.shownAs, { edition: message.codec.edition });
    parts.push(h("p", { class: "warning" }, shown));
  }
  const certainty = best?.sure ? text.sure : text.unsure;
  const title = best === undefined ? text.why : `${text.why}: ${best.reason} (${certainty})`;
  const rows = candidates.map(({ edition, fits, reason }) =>
    h(
      "tr",
      { class: edition === message.codec.edition ? "chosen" : undefined },
      h("th", { scope: "row" }, edition),
      h("td", { class: fits ? "good" : "bad" }, fits ? text.fits : text.failsToFit),
      h("td", {}, reason),
    ),
  );
  parts.push(h("details", { class: "why" }, h("summary", {}, title), h("table", {}, ...rows)));
  return parts;
}

function layersLine(layers: readonly Layer[], text: Words): HTMLElement {
  const names = layers.map(
    ({ layer, startOctet, endOctet }) => `${layer} ${startOctet}–${endOctet - 1}`,
  );
  return h("p", { class: "layers" }, `${text.layers}: ${names.join(" › ") || "–"}`);
}
