import { encodeDsm, type Layer, lookupSecurity, type SecurityLayer } from "../stack/index.js";
import { currentEnvelope, type Envelope, supersededEnvelope } from "../stack/spdu.js";

/**
 * A frame with another message in its middle: the layers around it are encoded again, with their lengths. Throws
 * {@link EncodeError} where a layer cannot carry it. A signature stays as it was, so it no longer matches.
 */
export function withMessage(
  frame: Uint8Array,
  layers: readonly Layer[],
  message: Uint8Array,
): Uint8Array {
  return layers.reduceRight((inside, layer) => around(layer, inside, frame), message);
}

/** Whether a signature covers the message. */
export function isSigned(layers: readonly Layer[]): boolean {
  // only signed envelopes name an AID
  return layers.some((layer) => layer.layer === "spdu" && contentOf(layer).aid !== undefined);
}

function around(layer: Layer, inside: Uint8Array, frame: Uint8Array): Uint8Array {
  switch (layer.layer) {
    case "message":
      return inside;
    case "dsm": {
      const { version, reserved, extension, aid } = layer.header;
      const header = { version, reserved, aid, ...(extension && { extension }) };
      const dsm = encodeDsm({ ...header, data: inside });
      // octets behind the data stay behind it
      return Uint8Array.of(...dsm, ...frame.subarray(layer.endOctet));
    }
    case "spdu":
      return enveloped(layer, inside);
    default:
      throw new Error(`a ${layer.layer} holds no message`);
  }
}

function enveloped(layer: SecurityLayer, inside: Uint8Array): Uint8Array {
  const codec = lookupSecurity(layer.type, layer.edition);
  const { payload } = contentOf(layer);
  if (codec === undefined || !(payload instanceof Uint8Array)) {
    throw new Error(`a ${layer.type} without a payload holds no message`);
  }
  return codec.encode(withOctets(layer.value, payload, inside));
}

function contentOf({ type, value }: SecurityLayer): ReturnType<Envelope["contentOf"]> {
  return (
    [currentEnvelope, supersededEnvelope]
      .find((envelope) => envelope.type === type)
      ?.contentOf(value) ?? { payload: undefined }
  );
}

/** The value with other octets in the place of these, which are the same object and not merely alike. */
function withOctets(value: unknown, these: Uint8Array, other: Uint8Array): unknown {
  if (value === these) return other;
  if (Array.isArray(value)) return value.map((item) => withOctets(item, these, other));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withOctets(member, these, other)]),
  );
}
