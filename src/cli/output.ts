import type { Writable } from "node:stream";
import { TextOctets } from "../schema/text-octets.js";
import { systemCode } from "./io.js";

/** Text is collected up to this many characters before it is written. */
const flushLength = 65536;

/** Most records are shorter; room for one more than is collected. */
const usualRecord = 16384;

/** Writes text in large pieces, no faster than it is taken. */
export class Output {
  private held = "";

  /** In `latin1` each character is an octet. */
  constructor(
    private readonly stream: Writable,
    private readonly encoding: "utf8" | "latin1",
  ) {
    // failures come back from the write itself; without a listener they would end the process as well
    stream.on("error", () => undefined);
  }

  add(text: string): void {
    this.held += text;
  }

  /** It is time to wait for {@link flush}. */
  get isFull(): boolean {
    return this.held.length >= flushLength;
  }

  /** Writes what is held and waits until it is taken. */
  async flush(): Promise<void> {
    if (this.held === "") return;
    const text = this.held;
    this.held = "";
    await written(this.stream, text, this.encoding);
  }
}

/** The same for text that is made octet by octet. */
export class OctetOutput {
  /** What is held. */
  readonly text = new TextOctets(flushLength + usualRecord);

  constructor(private readonly stream: Writable) {
    stream.on("error", () => undefined);
  }

  /** It is time to wait for {@link flush}. */
  get isFull(): boolean {
    return this.text.length >= flushLength;
  }

  /** Writes what is held and waits until it is taken. */
  async flush(): Promise<void> {
    if (this.text.length > 0) await written(this.stream, this.text.take(), "utf8");
  }
}

function written(
  stream: Writable,
  piece: string | Uint8Array,
  encoding: "utf8" | "latin1",
): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(piece, encoding, (error) => (error ? reject(error) : resolve()));
  });
}

/** The reader of a pipe has gone. */
export function isBrokenPipe(error: unknown): boolean {
  const code = systemCode(error);
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}
