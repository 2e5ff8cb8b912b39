import { formatPath } from "../errors.js";
import { addJer } from "../schema/jer-text.js";
import { schemaOf } from "../schema/registry.js";
import { type TextOctets, type Utf8, utf8 } from "../schema/text-octets.js";
import type { Codec } from "../uper/codec.js";
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

/** Adds a result to a text, as one line, or for people as some. */
export type Report = (out: TextOctets, result: Result) => void;

export const outputForms = ["ndjson", "jer", "tree"] as const;
export type OutputForm = (typeof outputForms)[number];

export function reportFor(form: OutputForm, style: Style): Report {
  switch (form) {
    case "ndjson":
      return (out, result) => {
        addRecord(out, result);
        out.character(newline);
      };
    case "jer":
      return (out, { outcome }) => {
        if (outcome.ok) addJer(out, outcome.codec, outcome.value);
        else out.text(JSON.stringify(errorOf(outcome)));
        out.character(newline);
      };
    case "tree":
      return (out, result) => out.text(treeOf(result, style));
  }
}

const newline = 0x0a;
const closeBrace = 0x7d;
const numberKey = utf8('{"n":');
const hexKey = utf8(',"hex":');
const valueKey = utf8(',"value":');

/** Adds a result as JSON. */
export function addRecord(out: TextOctets, result: Result): void {
  const { n, source, time, outcome, security } = result;
  out.add(numberKey);
  out.integer(n);
  addMember(out, "source", text(source));
  if ("octets" in outcome) {
    addMember(out, "time", text(time));
    if (outcome.ok) {
      out.add(nameOf(outcome.codec));
      out.integer(outcome.octets.length);
    } else {
      out.add(hexKey);
      out.hex(outcome.octets);
    }
  } else addMember(out, "input", text(outcome.input));
  const { layers, warnings } = outcome;
  addMember(out, "layers", layersText(layers, outcome.ok));
  addMember(out, "security", text(security));
  addMember(out, "warnings", warnings.length > 0 ? text(warnings) : undefined);
  if (outcome.ok) {
    out.add(valueKey);
    addJer(out, outcome.codec, outcome.value);
  } else addMember(out, "error", text(errorOf(outcome)));
  out.character(closeBrace);
}

/** Adds a member that is JSON already behind others; nothing where it has no value. */
function addMember(out: TextOctets, name: string, json: string | undefined): void {
  if (json !== undefined) out.text(`,"${name}":${json}`);
}

function text(value: object | string | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

const names = new WeakMap<Codec<unknown>, Utf8>();

/** The members that are the same for all messages of a codec, and the key of the next one. */
function nameOf(codec: Codec<unknown>): Utf8 {
  const before = names.get(codec);
  if (before !== undefined) return before;
  const { edition, name: type } = codec;
  const name = utf8(`,${JSON.stringify({ edition, type }).slice(1, -1)},"octets":`);
  names.set(codec, name);
  return name;
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
