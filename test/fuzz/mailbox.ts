/** Where a worker leaves the input that it judges, so that it is known if the worker never comes back. */
export interface Mailbox {
  put(target: number, input: Uint8Array): void;
  /** `count` goes up with each input. */
  take(): { count: number; target: number; input: Uint8Array };
}

/** Longest input that is kept; of a longer one the beginning is. */
const largestInput = 2 ** 20;
const headInts = 3;

export const mailboxOctets = headInts * 4 + largestInput;

export function mailboxIn(memory: SharedArrayBuffer): Mailbox {
  const head = new Int32Array(memory, 0, headInts);
  const octets = new Uint8Array(memory, headInts * 4);
  return {
    put(target, input) {
      const kept = input.length > octets.length ? input.subarray(0, octets.length) : input;
      octets.set(kept);
      head[1] = target;
      head[2] = kept.length;
      Atomics.add(head, 0, 1);
    },
    take: () => ({
      count: Atomics.load(head, 0),
      target: head[1] ?? 0,
      input: octets.slice(0, head[2]),
    }),
  };
}
