import { type FileHandle, open, stat } from "node:fs/promises";
import { joinBytes } from "../capture/bytes.js";
import type { Frame } from "../capture/frame.js";
import { linkTypes } from "../capture/link.js";
import { largestPacket } from "../capture/packet.js";
import { pcapngInterface, pcapngPacket, pcapngSection } from "../capture/write.js";
import { FileError, UsageError } from "./io.js";
import { commentOf } from "./packet-comment.js";
import type { Result } from "./report.js";

/** Writes frames as a capture with comments. */
export interface AnnotatedCapture {
  /** Frames of one input keep the interfaces they were captured on. */
  add(frame: Frame, result: Result): void;
  /** Writes what was added. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Takes nothing: the command line wants no capture. */
const none: AnnotatedCapture = {
  add: () => undefined,
  flush: async () => undefined,
  close: async () => undefined,
};

/** A capture in `file`, if there is one. Throws {@link UsageError} if it is one of the inputs. */
export async function annotatedCapture(
  file: string | undefined,
  inputs: readonly string[],
): Promise<AnnotatedCapture> {
  if (file === undefined) return none;
  const identity = await identityOf(file);
  for (const input of identity === undefined ? [] : inputs) {
    if ((await identityOf(input)) !== identity) continue;
    throw new UsageError(`--annotate ${file} would write over the input ${input}`);
  }
  const handle = await attempt(file, () => open(file, "w"));
  return captureIn(file, handle);
}

function captureIn(file: string, handle: FileHandle): AnnotatedCapture {
  const interfaces = new Map<string, number>();
  let blocks: Uint8Array[] = [pcapngSection("cv2x-codec")];

  function interfaceOf(source: string | undefined, linkType: number, index: number, name = "") {
    const key = JSON.stringify([source, linkType, index, name]);
    const known = interfaces.get(key);
    if (known !== undefined) return known;
    blocks.push(pcapngInterface({ linkType, ...(name !== "" && { name }) }));
    interfaces.set(key, interfaces.size);
    return interfaces.size - 1;
  }

  async function flush(): Promise<void> {
    const bytes = joinBytes(blocks);
    blocks = [];
    await attempt(file, () => handle.appendFile(bytes));
  }

  return {
    add(frame, result) {
      if (!frame.ok) return;
      const { packet, octets } = frame;
      const {
        linkType = linkTypes.user0,
        interfaceIndex = 0,
        interfaceName,
        originalLength = octets.length,
      } = packet ?? {};
      const ns = packet?.time?.ns ?? 0n;
      const block = {
        octets: (packet?.octets ?? octets).subarray(0, largestPacket),
        // before 1970 there is nothing to write
        ns: ns < 0n ? 0n : ns,
        originalLength,
        interfaceIndex: interfaceOf(result.source, linkType, interfaceIndex, interfaceName),
        comments: [...(packet?.comments ?? []), commentOf(result).slice(0, longestComment)],
      };
      blocks.push(pcapngPacket(block));
    },
    flush,
    async close() {
      try {
        await flush();
      } finally {
        await handle.close();
      }
    },
  };
}

/** In UTF-8 a character of a string has up to three octets: within the 65535 of an option. */
const longestComment = 16384;

/** The same for all names of a file. Undefined if there is none. */
async function identityOf(file: string): Promise<string | undefined> {
  const stats = await stat(file).catch(() => undefined);
  // devices such as /dev/null can be both
  return stats?.isFile() ? `${stats.dev} ${stats.ino}` : undefined;
}

async function attempt<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new FileError(`cannot write ${file}: ${error instanceof Error ? error.message : error}`);
  }
}
