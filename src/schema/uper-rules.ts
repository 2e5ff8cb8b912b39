import { readPresenceBitmap } from "../uper/additions.js";
import { readEnclosed } from "../uper/containing.js";
import { readIndex } from "../uper/enumerated.js";
import { fragmentUnit, readUnits } from "../uper/length.js";
import { readOpenType } from "../uper/open-type.js";
import type { BitReader } from "../uper/reader.js";
import { readHead, readNode } from "./decode.js";
import { levelled, within } from "./decoding.js";
import { minBits } from "./min-bits.js";
import type { ReadingRules } from "./project.js";
import { skip, skipOctets } from "./skip.js";

/** Reading and passing over in UPER. */
export const uperRules: ReadingRules<BitReader> = {
  readNode,
  readHead,
  readPresenceBitmap,
  readIndex: (node, r) => readIndex(r, node.width, node.rootCount, node.extensible, "choice"),
  readElements(_, node, r, take) {
    const { lower, upper, extensible } = node.size;
    let countBit = r.position;
    readUnits(r, lower, upper, extensible, minBits(node.element()), (_, count, from) => {
      r.takeElements(count, countBit);
      // with so many elements it may be a fragment, which is read to its end to find the next one
      take(count, from, count >= fragmentUnit);
      countBit = r.position;
    });
  },
  readOpenType,
  readContaining({ size: { lower, upper, extensible }, unitBits }, r, decode) {
    return readEnclosed(r, lower, upper, extensible, unitBits, decode);
  },
  within,
  levelled,
  skip,
  skipOctets,
};
