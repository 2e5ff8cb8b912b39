import { readPresenceBitmap } from "../../oer/additions.js";
import { readAlternative } from "../../oer/choice.js";
import { readLength } from "../../oer/length.js";
import type { OctetReader } from "../../oer/reader.js";
import { inside } from "../decoding.js";
import type { ReadingRules } from "../project.js";
import { constructed, readCount, readOerHead, readOerNode } from "./decode.js";
import { skipBehindLength, skipOer } from "./skip.js";

/** Reading and passing over in BASIC-OER. */
export const oerRules: ReadingRules<OctetReader> = {
  readNode: readOerNode,
  readHead: readOerHead,
  readPresenceBitmap,
  readIndex: (node, r) => readAlternative(r, node.alternatives.length, node.extensible),
  readElements: (d, node, r, take) => take(readCount(node, r, d), 0, false),
  readOpenType: readBeginning,
  // the compiler has none of it in COER
  readContaining: (_, r, decode) => readBeginning(r, decode),
  within: (d, name, node, r, readIt) => inside(d, name, node, () => constructed(r, readIt)),
  // the reader counts its levels itself
  levelled: (_d, _node, _r, readIt) => readIt(),
  skip: skipOer,
  skipOctets: skipBehindLength,
};

/** A type in an open type, of which the end need not be read. */
function readBeginning<T>(r: OctetReader, decode: (content: OctetReader) => T): T {
  const { end: outerEnd, isContent } = r;
  const length = readLength(r);
  const end = r.position + length;
  r.end = end;
  r.isContent = true;
  const value = decode(r);
  r.position = end;
  r.end = outerEnd;
  r.isContent = isContent;
  return value;
}
