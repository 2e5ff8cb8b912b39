/**
 * Where a header extension that begins at `start` may end. Its layout is not public; makers write elements of an
 * identifier, a length and octets, mostly with their count in front. The counted form comes first.
 */
export function extensionEnds(octets: Uint8Array, start: number): number[] {
  const [count = 0] = octets.subarray(start);
  const counted = elementEnds(octets, start + 1)[count];
  const uncounted = elementEnds(octets, start).slice(1);
  return counted === undefined ? uncounted : [counted, ...uncounted];
}

/** A count of one octet tells no more. */
const mostElements = 255;

/** The start, and the end of each element behind it. */
function elementEnds(octets: Uint8Array, start: number): number[] {
  const ends: number[] = [];
  for (let at = start; at <= octets.length && ends.length <= mostElements; ) {
    ends.push(at);
    const length = octets[at + 1];
    if (length === undefined) break;
    at += 2 + length;
  }
  return ends;
}
