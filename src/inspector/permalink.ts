import { formatHex, parseHex } from "../capture/index.js";
import { type Edition, isEdition } from "../editions/index.js";

/** What a link shows: it stands in the fragment, which browsers send to nobody. */
export interface Shown {
  readonly octets: Uint8Array;
  readonly edition: Edition | "auto";
  /** Of the line that is selected; empty for none. */
  readonly path: string;
}

/** `#hex=0014A5…&edition=csae53-2020&path=bsmFrame.speed` */
export function fragmentOf({ octets, edition, path }: Shown): string {
  const parts = new URLSearchParams({ hex: formatHex(octets) });
  if (edition !== "auto") parts.set("edition", edition);
  if (path !== "") parts.set("path", path);
  return `#${parts}`;
}

/** Undefined if the fragment shows no frame; hex alone is one, too. */
export function shownBy(fragment: string): Shown | undefined {
  const text = fragment.replace(/^#/, "");
  const parts = new URLSearchParams(text.includes("=") ? text : { hex: text });
  const hex = parts.get("hex") ?? "";
  const edition = parts.get("edition") ?? "auto";
  try {
    const octets = parseHex(new TextEncoder().encode(hex));
    if (octets.length === 0) return undefined;
    return {
      octets,
      edition: isEdition(edition) ? edition : "auto",
      path: parts.get("path") ?? "",
    };
  } catch {
    // somebody else's fragment
    return undefined;
  }
}
