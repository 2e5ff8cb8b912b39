/** What a worker is made with. */
export interface Order {
  readonly memory: SharedArrayBuffer;
  /** Absent: it waits for inputs to judge. */
  readonly exploring?: Exploring;
}

/** Fuzz a kind until a time or a number of runs is reached. */
export interface Exploring {
  readonly kind: string;
  /** Beginning of the names of the targets. */
  readonly prefix: string;
  readonly seed: number;
  readonly timeMs: number;
  readonly runs: number;
  readonly seedsFirst: boolean;
}

/** An input to judge, to see whether it fails. */
export interface Question {
  readonly target: string;
  readonly input: Uint8Array;
}

export type Report =
  | { readonly kind: "progress"; readonly runs: number }
  | {
      readonly kind: "fault";
      readonly target: string;
      readonly input: Uint8Array;
      readonly fault: string;
    }
  /** The end of exploring. */
  | { readonly kind: "explored"; readonly runs: number; readonly seen: Uint8Array }
  /** The answer to a question. */
  | { readonly kind: "judged"; readonly fault: string | undefined };
