import { formatHex } from "../capture/hex.js";
import { type DecodeError, formatPath } from "../errors.js";
import { jerText } from "../schema/jer-text.js";
import { schemaOf } from "../schema/registry.js";
import type { Decoded, Failure } from "./decoder.js";
import { failureTree } from "./failure-tree.js";
import type { Style } from "./style.js";
import { renderNodes } from "./tree-node.js";
import { valueTree } from "./value-tree.js";

/** A frame and what became of it. */
interface Result {
  /** Counts the frames of all inputs from 0. */
  readonly n: number;
  /** Name of the input, where there are several. */
  readonly source: string | undefined;
  readonly outcome: Outcome;
}

export type Outcome =
  | (Decoded & { readonly octets: Uint8Array })
  /** Text that holds no octets. */
  | (Failure & { readonly input: string });

/** Writes a result as one line, or for people as some. */
export type Report = (result: Result) => string;

export const outputForms = ["ndjson", "jer", "tree"] as const;
export type OutputForm = (typeof outputForms)[number];

export function reportFor(form: OutputForm, style: Style): Report {
  switch (form) {
    case "ndjson":
      return (result) => `${recordText(result)}\n`;
    case "jer":
      return ({ outcome }) =>
        `${outcome.ok ? jerText(outcome.codec, outcome.value) : JSON.stringify(errorOf(outcome.error))}\n`;
    case "tree":
      return (result) => treeOf(result, style);
  }
}

/** Members without a value are left out by `JSON.stringify`. */
function recordText({ n, source, outcome }: Result): string {
  if (outcome.ok) {
    const { codec, value } = outcome;
    const { edition, name: type } = codec;
    const warnings = outcome.warnings.length > 0 ? outcome.warnings : undefined;
    const octets = outcome.octets.length;
    const head = JSON.stringify({ n, source, edition, type, octets, warnings });
    return `${head.slice(0, -1)},"value":${jerText(codec, value)}}`;
  }
  const error = errorOf(outcome.error);
  if ("octets" in outcome)
    return JSON.stringify({ n, source, hex: formatHex(outcome.octets), error });
  return JSON.stringify({ n, source, input: outcome.input, error });
}

function errorOf({ code, message, path, bitOffset }: DecodeError): object {
  return { code, message, path: formatPath(path), bitOffset };
}

function treeOf({ n, source, outcome }: Result, style: Style): string {
  const from = source === undefined ? "" : `  ${style.faint(source)}`;
  if (outcome.ok) {
    const { codec, octets, value, warnings } = outcome;
    const { schema, definition } = schemaOf(codec);
    const tree = valueTree(schema, definition.type, value, codec.name, style);
    const title = style.strong(`#${n}  ${codec.edition}  ${codec.name}`);
    const notes = warnings.map((text) => `  ${style.warning(`warning: ${text}`)}\n`).join("");
    return `${title}  ${count(octets)}${from}\n${notes}${renderNodes([tree], "  ")}\n`;
  }
  const octets = "octets" in outcome ? outcome.octets : undefined;
  const size = "octets" in outcome ? count(outcome.octets) : JSON.stringify(outcome.input);
  const failure = failureTree(outcome.error, octets, outcome.hint, style);
  return `${style.strong(`#${n}`)}  ${size}${from}\n${failure}\n`;
}

function count(octets: Uint8Array): string {
  return octets.length === 1 ? "1 octet" : `${octets.length} octets`;
}
