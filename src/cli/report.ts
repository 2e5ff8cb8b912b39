import { formatHex } from "../capture/hex.js";
import { formatPath } from "../errors.js";
import { jerText } from "../schema/jer-text.js";
import { schemaOf } from "../schema/registry.js";
import type { Decoded, Failure } from "./decoder.js";
import { failureTree } from "./failure-tree.js";
import { layerNodes, layersText } from "./layer-report.js";
import type { Security } from "./signatures.js";
import type { Style } from "./style.js";
import { renderNodes } from "./tree-node.js";
import { valueTree } from "./value-tree.js";

/** A frame and what became of it. */
export interface Result {
  /** Counts the frames of all inputs from 0. */
  readonly n: number;
  /** Name of the input, where there are several. */
  readonly source: string | undefined;
  /** When it was captured, in ISO 8601, if the input tells. */
  readonly time: string | undefined;
  readonly outcome: Outcome;
  /** What its signature is worth, if that was asked and it has a security envelope. */
  readonly security: Security | undefined;
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
        `${outcome.ok ? jerText(outcome.codec, outcome.value) : JSON.stringify(errorOf(outcome))}\n`;
    case "tree":
      return (result) => treeOf(result, style);
  }
}

/** A result as JSON. */
export function recordText({ n, source, time, outcome, security }: Result): string {
  const head = `{"n":${n}${member("source", text(source))}`;
  if (!("octets" in outcome)) {
    return `${head},"input":${text(outcome.input)},"error":${text(errorOf(outcome))}}`;
  }
  const { octets, layers, warnings } = outcome;
  const captured = member("time", text(time));
  const around =
    member("layers", layersText(layers, outcome.ok)) +
    member("security", text(security)) +
    member("warnings", warnings.length > 0 ? text(warnings) : undefined);
  if (!outcome.ok) {
    const hex = formatHex(octets);
    return `${head}${captured},"hex":"${hex}"${around},"error":${text(errorOf(outcome))}}`;
  }
  const { codec, value } = outcome;
  const { edition, name: type } = codec;
  const what = `,"edition":"${edition}","type":"${type}","octets":${octets.length}`;
  return `${head}${captured}${what}${around},"value":${jerText(codec, value)}}`;
}

function text(value: object | string | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

/** A member of an object behind others; nothing where it has no value. */
function member(name: string, json: string | undefined): string {
  return json === undefined ? "" : `,"${name}":${json}`;
}

function errorOf({ error, layer }: Failure): object {
  const { code, message, path, bitOffset } = error;
  return { code, message, path: formatPath(path), bitOffset, layer };
}

function treeOf({ n, source, time, outcome, security }: Result, style: Style): string {
  const from = [time, source].map((word) => (word ? `  ${style.faint(word)}` : "")).join("");
  const { layers, warnings } = outcome;
  const notes = warnings.map((word) => `  ${style.warning(`warning: ${word}`)}\n`).join("");
  const around = renderNodes(layerNodes(layers, outcome.ok, security, style), "  ");
  if (outcome.ok) {
    const { codec, octets, value } = outcome;
    const { schema, definition } = schemaOf(codec);
    const tree = valueTree(schema, definition.type, value, codec.name, style);
    const title = style.strong(`#${n}  ${codec.edition}  ${codec.name}`);
    return `${title}  ${count(octets)}${from}\n${notes}${around}${renderNodes([tree], "  ")}\n`;
  }
  const octets = "octets" in outcome ? outcome.octets : undefined;
  const size = "octets" in outcome ? count(outcome.octets) : JSON.stringify(outcome.input);
  const failure = failureTree(outcome.error, octets, outcome.hint, style);
  return `${style.strong(`#${n}`)}  ${size}${from}\n${notes}${around}${failure}\n`;
}

function count(octets: Uint8Array): string {
  return octets.length === 1 ? "1 octet" : `${octets.length} octets`;
}
