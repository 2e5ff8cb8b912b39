import { likelyCause } from "../stack/cause.js";
import type { TracedLayer } from "../stack/index.js";
import { h } from "./dom.js";
import type { ReadableFrame } from "./input.js";
import type { Reading } from "./reading.js";
import { isSigned } from "./rewrap.js";
import { sentences } from "./sentences.js";
import { filled, type Language, type Words, words } from "./words.js";

/** What a frame is as a whole: its layers, its faults, and why it is taken for this edition. */
export function aboutView(
  { octets, isChanged }: ReadableFrame,
  reading: Reading,
  language: Language,
): HTMLElement[] {
  const { traced, error, message } = reading;
  const text = words[language];
  const say = sentences[language];
  const parts: HTMLElement[] = [];
  if (traced.layers.length > 1 || message === undefined) {
    parts.push(layersLine(traced.layers, text));
  }
  if (error !== undefined) {
    const cause = likelyCause(traced, octets);
    const likely =
      cause && h("span", { class: "cause" }, filled(text.likely, { cause: say.cause(cause) }));
    parts.push(h("p", { class: "problem", role: "alert" }, say.fault(error), likely));
  }
  if (isChanged && isSigned(traced.reading.layers)) {
    parts.push(h("p", { class: "problem", role: "alert" }, text.signatureBroken));
  }
  for (const warning of traced.reading.warnings) {
    parts.push(h("p", { class: "warning" }, say.warning(warning)));
  }
  if (message === undefined) {
    parts.push(h("p", { class: "hint" }, text.noMessage));
    return parts;
  }
  const { best, candidates } = message.identification;
  if (best === undefined) {
    const edition = message.codec.edition;
    parts.push(h("p", { class: "warning" }, filled(text.shownAs, { edition })));
  }
  const { edition: shown } = message.codec;
  // readers may have asked for another edition than the one found out
  const isFound = best !== undefined && [best.edition, ...best.sameAs].some((key) => key === shown);
  const title = isFound
    ? filled(text.whyBecause, {
        basis: say.basis(best),
        certainty: best.sure ? text.sure : text.unsure,
      })
    : text.why;
  const rows = candidates.map((candidate) => {
    const { edition, fits } = candidate;
    return h(
      "tr",
      { class: edition === shown ? "chosen" : undefined },
      h("th", { scope: "row" }, edition),
      h("td", { class: fits ? "good" : "bad" }, fits ? text.fits : text.failsToFit),
      h("td", {}, say.candidate(candidate, message.octets)),
    );
  });
  parts.push(h("details", { class: "why" }, h("summary", {}, title), h("table", {}, ...rows)));
  return parts;
}

function layersLine(layers: readonly TracedLayer[], text: Words): HTMLElement {
  const names = layers.map(({ layer, startOctet, endOctet }) =>
    startOctet === endOctet ? layer : `${layer} ${startOctet}–${endOctet - 1}`,
  );
  return h("p", { class: "layers" }, filled(text.layers, { names: names.join(" › ") }));
}
