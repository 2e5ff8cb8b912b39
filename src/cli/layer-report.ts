import { formatHex } from "../capture/hex.js";
import { jerText } from "../schema/jer-text.js";
import { schemaOf } from "../schema/registry.js";
import { defaultAids } from "../stack/aids.js";
import type { DsmLayer, Layer, SecurityLayer } from "../stack/layer.js";
import { lookupSecurity } from "../stack/security.js";
import type { Security } from "./signatures.js";
import type { Style } from "./style.js";
import type { TreeNode } from "./tree-node.js";
import { valueTree } from "./value-tree.js";

/**
 * Layers as the member `layers` of a record, or undefined if there are none. The value of the innermost is left out
 * where it is the record's own.
 */
export function layersText(layers: readonly Layer[], hasValue: boolean): string | undefined {
  if (layers.length === 0) return undefined;
  const texts = layers.map((layer, index) =>
    layerText(layer, hasValue && index === layers.length - 1),
  );
  return `[${texts.join(",")}]`;
}

function layerText(layer: Layer, isShown: boolean): string {
  const { startOctet, endOctet } = layer;
  const place = { layer: layer.layer, startOctet, endOctet };
  switch (layer.layer) {
    case "dsm":
      return JSON.stringify({ ...place, ...headerOf(layer) });
    case "message":
      return JSON.stringify(place);
    default: {
      const { edition, type, value } = layer;
      const head = JSON.stringify({ ...place, edition, type });
      return isShown ? head : `${head.slice(0, -1)},"value":${jerText(codecOf(layer), value)}}`;
    }
  }
}

function headerOf({ header }: DsmLayer): object {
  const { version, reserved, extension, aid, length } = header;
  return {
    version,
    reserved,
    extension: extension && formatHex(extension),
    aid,
    aidName: defaultAids.get(aid)?.name,
    length,
  };
}

/** Layers for people; the innermost is left out where its value is shown below. */
export function layerNodes(
  layers: readonly Layer[],
  hasValue: boolean,
  security: Security | undefined,
  style: Style,
): TreeNode[] {
  return layers.flatMap((layer, index) => {
    const isShown = hasValue && index === layers.length - 1;
    if (layer.layer === "message") return [];
    if (layer.layer === "dsm") return [dsmNode(layer)];
    const judged = layer.layer === "spdu" && security ? [judgedNode(security, style)] : [];
    return isShown ? judged : [securityNode(layer, judged, style)];
  });
}

/** A layer in one line, without its values. */
export function layerLine(layer: Layer): string {
  if (layer.layer === "dsm") return `DSM, ${headerText(layer)}`;
  return layer.layer === "message" ? "message" : `${layer.type} of ${layer.edition}`;
}

/** An AID with its name, if it has one. */
export function aidText(aid: number): string {
  const name = defaultAids.get(aid)?.name;
  return name === undefined ? `${aid}` : `${aid} (${name})`;
}

function headerText({ header }: DsmLayer): string {
  return `AID ${aidText(header.aid)}, ${header.length} octets of data`;
}

function dsmNode(layer: DsmLayer): TreeNode {
  const { extension } = layer.header;
  const children =
    extension === undefined
      ? []
      : [{ label: "extension", text: formatHex(extension), children: [] }];
  return { label: "DSM", text: `${headerText(layer)}, ${placeOf(layer)}`, children };
}

function securityNode(layer: SecurityLayer, judged: readonly TreeNode[], style: Style): TreeNode {
  const { schema, definition } = schemaOf(codecOf(layer));
  const { children } = valueTree(schema, definition.type, layer.value, layer.type, style);
  const text = `${layer.edition}, ${placeOf(layer)}`;
  return { label: layer.type, text, children: [...judged, ...children] };
}

function judgedNode(security: Security, style: Style): TreeNode {
  const marks = {
    valid: style.strong,
    invalid: style.error,
    undetermined: style.warning,
    unsecured: style.warning,
  };
  return { label: "security", text: marks[security.result](securityText(security)), children: [] };
}

/** `valid, signed by 4BFA0E90C0305179`, or why it is not. */
export function securityText({ result, reason, message, signer }: Security): string {
  const by = signer === undefined ? "" : `, signed by ${signer}`;
  const why = reason === undefined ? "" : `, ${reason}: ${message}`;
  return `${result}${by}${why}`;
}

function placeOf({ startOctet, endOctet }: Layer): string {
  return `octets ${startOctet} to ${endOctet - 1}`;
}

function codecOf({ type, edition }: SecurityLayer) {
  const codec = lookupSecurity(type, edition);
  if (codec === undefined) throw new Error(`${edition} has no type ${type}, which it has decoded`);
  return codec;
}
