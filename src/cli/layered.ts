import type { Edition } from "../editions/index.js";
import { detectLayers, type OuterLayer, readSecurity } from "../stack/detect.js";
import type { Layer, LayerReading } from "../stack/layer.js";
import { lookupSecurity, securityEditions, securityTypeNames } from "../stack/security.js";
import { type Args, oneOf } from "./args.js";
import { type Decoded, decodedOf, decoderOf, hintOn, messageReader } from "./decoder.js";
import { UsageError } from "./io.js";
import { suggestion } from "./nearest.js";

const outerLayers = ["auto", "dsm", "spdu", "certificate", "coer", "frame"] as const;

/** Decodes octets with all layers around the message, as the command line says. */
export function layerDecoderOf(
  args: Args,
  edition: Edition | "auto",
  type: string | undefined,
): (octets: Uint8Array) => Decoded {
  const outer = oneOf(args, "layer", outerLayers) ?? "auto";
  if (outer === "frame") return decoderOf(edition, type);
  if (outer === "coer") return coerDecoderOf(type);
  const options = { outer, readMessage: messageReader(edition, type) };
  return (octets) => decodedLayers(detectLayers(octets, options), outer);
}

function coerDecoderOf(type: string | undefined): (octets: Uint8Array) => Decoded {
  const names = securityEditions.flatMap((edition) => securityTypeNames(edition));
  if (type === undefined) {
    throw new UsageError("--layer coer needs --type, a type of the envelope such as V2XSecData");
  }
  if (!names.includes(type)) {
    const hint = suggestion(type, names) || "; types have their ASN.1 names";
    throw new UsageError(`there is no type ${JSON.stringify(type)} in the envelope${hint}`);
  }
  return (octets) => decodedLayers(readSecurity(octets, type), "coer");
}

function decodedLayers(reading: LayerReading, outer: OuterLayer | "coer"): Decoded {
  const { layers, error } = reading;
  const warnings = reading.warnings.map(({ code, message }) => `${code}: ${message}`);
  if (error !== undefined) {
    const isBare = layers.length === 0 && error.layer === "message";
    const hint =
      error.layer === "message" ? hintOn(error.reading?.identification) : layerHint(outer);
    const layer = isBare ? undefined : error.layer;
    return { ok: false, error: error.error, hint, warnings, layers, layer };
  }
  const innermost = layers.at(-1);
  if (innermost === undefined) throw new Error("a frame was read without an error or a layer");
  const decoded = decodedInnermost(innermost);
  const isBare = layers.length === 1 && innermost.layer === "message";
  if (isBare && warnings.length === 0) return decoded;
  return {
    ...decoded,
    warnings: [...warnings, ...decoded.warnings],
    layers: isBare ? [] : layers,
  };
}

function decodedInnermost(layer: Layer): Decoded {
  if (layer.layer === "message") return decodedOf(layer.reading);
  if (layer.layer === "dsm") throw new Error("a DSM frame was read without what it holds");
  const { edition, type, value } = layer;
  const codec = lookupSecurity(type, edition);
  if (codec === undefined) throw new Error(`${edition} has no type ${type}, which it has decoded`);
  return { ok: true, codec, value, warnings: [], layers: [] };
}

function layerHint(outer: OuterLayer | "coer"): string {
  return outer === "auto"
    ? "the frame may be damaged: --layer says what it is, --skip what stands in front of it"
    : "the frame may be damaged or begin with another layer: --layer auto tries all of them";
}
