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

/** A result as JSON. Members without a value are left out by `JSON.stringify`. */
export function recordText({ n, source, time, outcome, security: judged }: Result): string {
  const layers = layersText(outcome.layers, outcome.ok);
  const security = text(judged);
  const warnings = outcome.warnings.length > 0 ? outcome.warnings : undefined;
  if (outcome.ok) {
    const { codec, value } = outcome;
    const { edition, name: type } = codec;
    const octets = outcome.octets.length;
    const head = JSON.stringify({ n, source, time, edition, type, octets });
    return joined(head, {
      layers,
      security,
      warnings: text(warnings),
      value: jerText(codec, value),
    });
  }
  const error = text(errorOf(outcome));
  if ("octets" in outcome) {
    const head = JSON.stringify({ n, source, time, hex: formatHex(outcome.octets) });
    return joined(head, { layers, security, warnings: text(warnings), error });
  }
  return joined(JSON.stringify({ n, source, input: outcome.input }), { error });
}

function text(value: object | undefined): string | undefined {
  return value && JSON.stringify(value);
}

/** Adds members that are JSON already to an object that has some. */
function joined(head: string, members: Readonly<Record<string, string | undefined>>): string {
  let record = head.slice(0, -1);
  for (const [name, member] of Object.entries(members)) {
    if (member !== undefined) record += `,"${name}":${member}`;
  }
  return `${record}}`;
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
