/**
 * The smallest input found that still fails in the same way: pieces are taken out, halves first and single octets
 * last, then octets become zero. Stops where it is when `isOver`.
 */
export async function minimise(
  input: Uint8Array,
  failsAlike: (candidate: Uint8Array) => Promise<boolean>,
  isOver: () => boolean,
): Promise<Uint8Array> {
  let best = input;
  const accept = async (candidate: Uint8Array): Promise<boolean> => {
    if (isOver() || !(await failsAlike(candidate))) return false;
    best = candidate;
    return true;
  };

  for (let size = best.length; size >= 1; ) {
    let isSmaller = false;
    for (let at = 0; at < best.length; ) {
      if (await accept(without(best, at, size))) isSmaller = true;
      else at += size;
    }
    // what could not go may go now that something else has gone
    if (!isSmaller || isOver()) size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  for (let at = 0; at < best.length; at++) {
    if (best[at] !== 0) await accept(best.with(at, 0));
  }
  return best;
}

/** What makes two faults the same one: numbers, quoted texts and places in the bundle may differ. */
export function signatureOf(fault: string): string {
  return fault
    .replace(/"(?:[^"\\]|\\.)*"/g, '""')
    .replace(/ at (?:async )?\S*.*$/s, "")
    .replace(/\d+(?:\.\d+)?/g, "0");
}

function without(octets: Uint8Array, at: number, count: number): Uint8Array {
  const out = new Uint8Array(octets.length - Math.min(count, octets.length - at));
  out.set(octets.subarray(0, at));
  out.set(octets.subarray(at + count), at);
  return out;
}
