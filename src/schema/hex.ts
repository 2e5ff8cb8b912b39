import { EncodeFailure } from "../uper/failure.js";

const octetTexts = Array.from({ length: 256 }, (_, octet) =>
  octet.toString(16).toUpperCase().padStart(2, "0"),
);

/** A long text that grows by an octet at a time would be held as a chain of as many parts. */
const pieceOctets = 4096;

/** Hex in capitals, as JER has it (X.697). */
export function toHex(octets: Uint8Array): string {
  if (octets.length > pieceOctets) return longHex(octets);
  let text = "";
  for (let i = 0; i < octets.length; i++) text += octetTexts[octets[i] ?? 0];
  return text;
}

function longHex(octets: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < octets.length; at += pieceOctets) {
    const piece = octets.subarray(at, at + pieceOctets);
    pieces.push(Array.from(piece, (octet) => octetTexts[octet]).join(""));
  }
  return pieces.join("");
}

/** Octets of hex in capitals or small letters. Throws {@link EncodeFailure}. */
export function fromHex(text: string): Uint8Array {
  const wrong = /[^0-9A-Fa-f]/.exec(text);
  if (wrong !== null) {
    throw new EncodeFailure(
      "type",
      "hex digits",
      `${JSON.stringify(text[wrong.index])} at ${wrong.index}`,
    );
  }
  if (text.length % 2 !== 0) {
    throw new EncodeFailure("type", "two hex digits an octet", `${text.length} digits`);
  }
  const octets = new Uint8Array(text.length / 2);
  for (let i = 0; i < octets.length; i++) {
    octets[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  }
  return octets;
}
