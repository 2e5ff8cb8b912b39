const encoder = new TextEncoder();

/** Pieces of text or octets as they could arrive. */
export async function* chunksOf(
  ...pieces: readonly (string | Uint8Array)[]
): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === "string" ? encoder.encode(piece) : piece;
}

/** The same octets in chunks of `size`. */
export async function* inPieces(
  input: string | Uint8Array,
  size: number,
): AsyncGenerator<Uint8Array> {
  const octets = typeof input === "string" ? encoder.encode(input) : input;
  for (let at = 0; at < octets.length; at += size) yield octets.subarray(at, at + size);
}

/** Text in UTF-16 behind its byte order mark, as PowerShell writes it (`le`). */
export function utf16(text: string, order: "le" | "be"): Uint8Array {
  const octets = Buffer.from(`\uFEFF${text}`, "utf16le");
  return Uint8Array.from(order === "le" ? octets : octets.swap16());
}

export async function flat<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
