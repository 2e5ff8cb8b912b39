import { createReadStream } from "node:fs";
import { readFrames } from "../capture/frames.js";
import { type Field, parseRecord } from "../capture/record.js";
import { isDecodeError } from "../errors.js";
import { wholeOf } from "./input.js";
import { FileError, systemCode } from "./io.js";

type Verify = typeof import("../stack/verify/index.js");

/**
 * Octets of the certificates in a file: one certificate or one list of roots as it is, or some, a line each as hex,
 * base64 or JSON. Throws {@link FileError} if the file has none or something else.
 */
export async function certificatesIn(file: string, verify: Verify): Promise<Uint8Array[]> {
  const octets = await contentOf(file);
  try {
    const entries = await entriesOf(octets);
    const certificates = entries.flatMap((entry) => certificatesOf(entry, verify));
    if (certificates.length > 0) return certificates;
  } catch (error) {
    if (!isDecodeError(error)) throw error;
    throw new FileError(`${file} should hold certificates: ${error.message}`);
  }
  throw new FileError(`${file} should hold certificates, and has none`);
}

async function contentOf(file: string): Promise<Uint8Array> {
  try {
    return await wholeOf(file, createReadStream(file));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileError(`cannot read the certificates in ${file}: ${reason}`);
  }
}

async function entriesOf(content: Uint8Array): Promise<Uint8Array[]> {
  const text = new TextDecoder().decode(content);
  if (text.trimStart().startsWith("{")) return jsonEntries(text);
  const entries: Uint8Array[] = [];
  for await (const frames of readFrames(onlyChunk(content), "auto")) {
    for (const frame of frames) {
      if (!frame.ok) throw frame.error;
      entries.push(frame.octets);
    }
  }
  return entries;
}

async function* onlyChunk(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}

const bytes: Field = { path: ["bytes"], form: "hex" };

/** Records that say that they are another layer may stand between certificates: they are passed over. */
function jsonEntries(text: string): Uint8Array[] {
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const record = objectOf(line);
    if (record?.layer !== undefined && record.layer !== "certificate") return [];
    return [parseRecord(line, record?.bytes === undefined ? undefined : bytes)];
  });
}

/** Undefined for what is no JSON, which {@link parseRecord} tells about. */
function objectOf(line: string): { layer?: unknown; bytes?: unknown } | undefined {
  try {
    return Object(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** A list of roots begins with 01, a certificate with its preamble: 00 or 80. */
function certificatesOf(octets: Uint8Array, { readCertificate, rootsOfList }: Verify) {
  return octets[0] === 1 ? rootsOfList(octets) : [readCertificate(octets).octets];
}
