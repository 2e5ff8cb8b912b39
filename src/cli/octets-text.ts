import { formatBase64 } from "../capture/base64.js";
import { formatHex } from "../capture/hex.js";

/** How octets are written: a frame a line, or with `bin` nothing but the octets. */
export const octetForms = ["hex", "base64", "bin"] as const;
export type OctetForm = (typeof octetForms)[number];

/** The text of octets; for `bin` each character is an octet, as {@link Output} takes it in `latin1`. */
export function octetsText(octets: Uint8Array, form: OctetForm): string {
  switch (form) {
    case "hex":
      return `${formatHex(octets)}\n`;
    case "base64":
      return `${formatBase64(octets)}\n`;
    case "bin":
      return Buffer.from(octets).toString("latin1");
  }
}
