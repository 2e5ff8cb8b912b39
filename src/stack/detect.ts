import { DecodeError } from "../errors.js";
import { type AidRegistry, defaultAids } from "./aids.js";
import { checkDsm, checkMessage, checkSpdu } from "./checks.js";
import { type Dsm, type DsmReading, dsmp, readDsm } from "./dsm.js";
import {
  type Extent,
  type Layer,
  type LayerError,
  type LayerReading,
  type LayerWarning,
  layerError,
  type SecurityLayer,
} from "./layer.js";
import { type MessageReading, messageFrame, readMessage } from "./message.js";
import { lookupSecurity, type SecurityEdition, securityEditions } from "./security.js";
import { currentEnvelope, type Envelope, spduContent, supersededEnvelope } from "./spdu.js";

/** What the outermost octets are; `auto` finds it out, `frame` is a message without anything around it. */
export type OuterLayer = "auto" | "dsm" | "spdu" | "certificate" | "frame";

export interface LayerOptions {
  /** `auto` if not said. */
  outer?: OuterLayer;
  /** Names of AIDs, and the messages that go with them. */
  aids?: AidRegistry;
  /** Reads the message in the middle; as `readMessage` does if not said. */
  readMessage?: (octets: Uint8Array) => MessageReading;
}

/**
 * Reads all layers of a frame. Where it is not said what the frame is, every beginning is tried, and the one counts
 * whose layers use all octets: the first octet alone tells nothing, since a bare message can begin like an envelope.
 *
 * @example
 * const { layers, warnings, error } = detectLayers(octets);
 * for (const { layer, startOctet, endOctet } of layers) console.log(layer, startOctet, endOctet);
 */
export function detectLayers(octets: Uint8Array, options: LayerOptions = {}): LayerReading {
  const context: Context = {
    aids: options.aids ?? defaultAids,
    readMessage: options.readMessage ?? readMessage,
  };
  const outermost: Place = { octets, startOctet: 0, dsmAid: undefined };
  switch (options.outer ?? "auto") {
    case "auto":
      return readAny(outermost, context);
    case "dsm":
      return readDsmLayer(outermost, readDsm(octets), context);
    case "spdu":
      return readSpdu(outermost, context);
    case "certificate":
      return readCertificate(outermost);
    case "frame":
      return readBare(outermost, undefined, context);
  }
}

/** Reads octets as one type of the security envelope's standards, the one in force first. */
export function readSecurity(octets: Uint8Array, type: string): LayerReading {
  const place: Place = { octets, startOctet: 0, dsmAid: undefined };
  const edition = securityEditions.find((key) => lookupSecurity(type, key) !== undefined);
  return readSecurityLayer("coer", type, edition ?? "security-2021", place);
}

type Context = Required<Pick<LayerOptions, "aids" | "readMessage">>;

/** Octets of a layer inside the frame. */
interface Place {
  readonly octets: Uint8Array;
  readonly startOctet: number;
  readonly dsmAid: number | undefined;
}

function extentOf({ octets, startOctet }: Place): Extent {
  return { startOctet, endOctet: startOctet + octets.length };
}

/** From the strongest evidence to the weakest. */
function readAny(place: Place, context: Context): LayerReading {
  if (place.octets[0] !== dsmp) return readData(place, context);
  const dsm = readDsm(place.octets);
  const isExact = dsm.ok && dsm.dsm.trailingOctets === 0;
  const exact = isExact ? readDsmLayer(place, dsm, context) : undefined;
  if (exact !== undefined && exact.error === undefined) return exact;
  const inner = readData(place, context);
  if (inner.error === undefined && !isWithoutFrame(inner)) return inner;
  const framed = exact ?? readDsmLayer(place, dsm, context);
  if (framed.error === undefined) return framed;
  return inner.error === undefined || !isLikelyDsm(dsm, context.aids) ? inner : framed;
}

/** What stands in a DSM frame, or bare: an envelope or a certificate, else a message. */
function readData(place: Place, context: Context): LayerReading {
  const envelopes = envelopeReaders
    .filter(({ mayBegin }) => mayBegin(place.octets))
    .map(({ read }) => read(place, context));
  const complete = envelopes.find(({ error }) => error === undefined);
  if (complete !== undefined) return complete;
  const bare = readBare(place, place.dsmAid, context);
  const enveloped = envelopes.filter(({ layers }) => layers.length > 0);
  if (bare.error === undefined && (enveloped.length === 0 || !isWithoutFrame(bare))) return bare;
  const failed = enveloped.length > 0 ? enveloped : [bare, ...envelopes];
  return failed.reduce((best, reading) => (depth(reading) > depth(best) ? reading : best));
}

/** What cannot be an envelope is not tried as one: most bare messages are told by these octets. */
const envelopeReaders: readonly {
  mayBegin: (octets: Uint8Array) => boolean;
  read: (place: Place, context: Context) => LayerReading;
}[] = [
  { mayBegin: (octets) => envelopeOf(octets[0]) !== undefined, read: readSpdu },
  // the preamble, which tells whether there is a signature, and the version
  {
    mayBegin: (octets) => octets[1] === 3 && ((octets[0] ?? 1) & 0x7f) === 0,
    read: readCertificate,
  },
];

/** How far a reading came before it failed. */
function depth({ error }: LayerReading): number {
  return error?.octetOffset ?? 0;
}

/** A message without its frame has so little form that a shorter one may be read by chance. */
function isWithoutFrame({ layers }: LayerReading): boolean {
  const [first] = layers;
  return first?.layer === "message" && first.reading.type !== messageFrame;
}

/** The frame cannot be read to its end, but nothing in its header speaks against it. */
function isLikelyDsm(reading: DsmReading, aids: AidRegistry): boolean {
  const header = reading.ok ? reading.dsm.header : reading.header;
  if (header === undefined || header.version !== 0 || header.reserved !== 0) return false;
  return aids.has(header.aid) || (reading.ok && reading.dsm.trailingOctets === 0);
}

function readDsmLayer(frame: Place, reading: DsmReading, context: Context): LayerReading {
  if (!reading.ok) return brokenDsm(frame, reading);
  const { dsm } = reading;
  const { header, data, dataOffset } = dsm;
  const place: Place = { octets: data, startOctet: dataOffset, dsmAid: header.aid };
  const inner = readData(place, context);
  return around(dsmLayer(dsm), checkDsm(dsm), inner);
}

/** A header that announces more data than there is, is shown all the same. */
function brokenDsm(
  frame: Place,
  { error, header }: Extract<DsmReading, { ok: false }>,
): LayerReading {
  const endOctet = Math.floor(error.bitOffset / 8);
  const layers: Layer[] = header ? [{ layer: "dsm", startOctet: 0, endOctet, header }] : [];
  return { layers, warnings: [], error: layerError("dsm", extentOf(frame), error) };
}

function dsmLayer({ header, dataOffset, data }: Dsm): Layer {
  return { layer: "dsm", startOctet: 0, endOctet: dataOffset + data.length, header };
}

const known = [currentEnvelope, supersededEnvelope] as const;

/** The first octet is the version. */
function envelopeOf(first: number | undefined): Envelope | undefined {
  return known.find(({ version }) => version === first);
}

function readSpdu(place: Place, context: Context): LayerReading {
  const { octets, startOctet, dsmAid } = place;
  const envelope = envelopeOf(octets[0]) ?? currentEnvelope;
  const outer = readSecurityLayer("spdu", envelope.type, envelope.edition, place);
  const [layer] = outer.layers;
  if (layer?.layer !== "spdu") return outer;
  const content = spduContent(envelope, layer.value, octets);
  const warnings = checkSpdu(content, dsmAid, startOctet);
  const { aid, payload } = content;
  if (payload === undefined) return { layers: [layer], warnings };
  const message: Place = {
    octets: payload.octets,
    startOctet: startOctet + payload.startOctet,
    dsmAid,
  };
  const inner = readBare(message, dsmAid ?? (aid === undefined ? undefined : Number(aid)), context);
  return around(layer, warnings, inner);
}

function readCertificate(place: Place): LayerReading {
  return readSecurityLayer("certificate", "Certificate", "security-2021", place);
}

function readSecurityLayer(
  layer: SecurityLayer["layer"],
  type: string,
  edition: SecurityEdition,
  place: Place,
): LayerReading {
  const extent = extentOf(place);
  const result = lookupSecurity(type, edition)?.safeDecode(place.octets);
  if (result === undefined) {
    const detail = `${edition} has no type ${type}`;
    return failed(layerError(layer, extent, new DecodeError("input", detail, [], 0, type)));
  }
  if (!result.ok) {
    return failed({ ...layerError(layer, extent, result.error), edition, type });
  }
  return { layers: [{ layer, ...extent, edition, type, value: result.value }], warnings: [] };
}

function readBare(
  place: Place,
  aid: number | undefined,
  { aids, readMessage: read }: Context,
): LayerReading {
  const extent = extentOf(place);
  const reading = read(place.octets);
  if (!reading.ok) return failed({ ...layerError("message", extent, reading.error), reading });
  const warnings = checkMessage(reading, aid, aids, extent.startOctet);
  return { layers: [{ layer: "message", ...extent, reading }], warnings };
}

function failed(error: LayerError): LayerReading {
  return { layers: [], warnings: [], error };
}

/** A layer and what it holds. */
function around(
  layer: Layer,
  warnings: readonly LayerWarning[],
  { layers, warnings: inside, error }: LayerReading,
): LayerReading {
  return {
    layers: [layer, ...layers],
    warnings: [...warnings, ...inside],
    ...(error && { error }),
  };
}
