import { isDecodeError, type Path } from "../errors.js";
import { rawBits, type Trace, type TraceEntry } from "../schema/trace.js";
import { formatAid, readAid } from "./aid.js";
import { type Dsm, type DsmHeader, dsmp, readDsm } from "./dsm.js";

/** Where the octets stand that a DSM frame carries. */
export const dsmDataPath: Path = ["data"];

/** A run of bits without its place. */
interface Field extends Pick<TraceEntry, "path" | "typeName" | "kind" | "value"> {
  readonly bitCount: number;
}

/**
 * Gives every bit of a DSM frame its owner. The data is one entry of the kind `open type`, also if less is there than
 * the header announces; what stands behind it is one of the kind `padding`.
 */
export function traceDsm(octets: Uint8Array): Trace {
  const reading = readDsm(octets);
  const header = reading.ok ? reading.dsm.header : reading.header;
  const fields = [
    ...firstFields(octets),
    ...(header === undefined ? aidField(octets) : headerFields(header)),
    ...(reading.ok ? dataFields(reading.dsm) : []),
  ];
  const entries: TraceEntry[] = [];
  const add = ({ bitCount, ...field }: Field): void => {
    const startBit = entries.at(-1)?.endBit ?? 0;
    const endBit = startBit + bitCount;
    entries.push({ ...field, startBit, endBit, raw: rawBits(octets, startBit, endBit) });
  };
  for (const field of fields) add(field);
  if (reading.ok) return { entries };
  const left = octets.subarray((entries.at(-1)?.endBit ?? 0) / 8);
  if (header !== undefined) add(openOctets(dsmDataPath, left));
  const { error } = reading;
  const { path, typeName } = error;
  const bitCount = header === undefined ? left.length * 8 : 0;
  add({ path, typeName, kind: "unread", bitCount, value: undefined });
  return { entries, error };
}

/** The adaptation octet and the flags, as far as they are there. */
function firstFields([protocolType, flags]: Uint8Array): Field[] {
  if (protocolType !== dsmp) return [];
  const adaptation = integer("protocolType", 8, protocolType);
  if (flags === undefined) return [adaptation];
  const isExtended = hasExtension(flags);
  return [
    adaptation,
    integer("version", 3, flags >>> 5),
    { path: [], typeName: "DSM", kind: "extension", bitCount: 1, value: isExtended },
    integer("reserved", 4, flags & 0x0f),
  ];
}

function hasExtension(flags: number): boolean {
  return (flags & 0x10) !== 0;
}

function headerFields({ extension, aid, length }: DsmHeader): Field[] {
  return [
    ...(extension === undefined ? [] : [openOctets(["extension"], extension)]),
    { ...integer("aid", formatAid(aid).length * 8, aid), typeName: "AID" },
    { ...integer("length", 16, length), kind: "length" },
  ];
}

/** The AID of a header that ends in its length; behind an extension nobody knows where it begins. */
function aidField(octets: Uint8Array): Field[] {
  const [protocolType, flags] = octets;
  if (protocolType !== dsmp || flags === undefined || hasExtension(flags)) return [];
  try {
    const { aid, octetsRead } = readAid(octets, 2);
    return [{ ...integer("aid", octetsRead * 8, aid), typeName: "AID" }];
  } catch (error) {
    if (isDecodeError(error)) return [];
    throw error;
  }
}

function dataFields({ data, trailingOctets }: Dsm): Field[] {
  const field = openOctets(dsmDataPath, data);
  if (trailingOctets === 0) return [field];
  const bitCount = trailingOctets * 8;
  return [field, { path: [], typeName: "DSM", kind: "padding", bitCount, value: undefined }];
}

function integer(name: string, bitCount: number, value: number): Field {
  return { path: [name], typeName: "INTEGER", kind: "value", bitCount, value };
}

function openOctets(path: Path, octets: Uint8Array): Field {
  const bitCount = octets.length * 8;
  return { path, typeName: "OCTET STRING", kind: "open type", bitCount, value: octets };
}
