import { Writable } from "node:stream";

/** Takes what is written, or refuses it with an error. */
export class Sink extends Writable {
  readonly pieces: Buffer[] = [];

  constructor(private readonly failure?: (written: number) => Error | undefined) {
    super();
  }

  get text(): string {
    return this.octets.toString("utf8");
  }

  get octets(): Buffer {
    return Buffer.concat(this.pieces);
  }

  override _write(chunk: Buffer, _: string, done: (error?: Error | null) => void): void {
    const failure = this.failure?.(this.pieces.length);
    if (failure === undefined) this.pieces.push(chunk);
    // later, as a pipe would
    setImmediate(done, failure);
  }
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`write ${code}`), { code });
}
