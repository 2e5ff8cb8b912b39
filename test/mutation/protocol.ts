/** What `mutate.ts` has `run.ts` do, in the file that {@link orderVariable} names. */
export interface Order {
  /** Numbers of mutants. */
  readonly mutants: readonly number[];
  /** A {@link Report} a line is added to this file. */
  readonly reports: string;
}

/** A mutant is begun, or judged. */
export type Report =
  | { readonly kind: "begun"; readonly mutant: number }
  | { readonly kind: "judged"; readonly mutant: number; readonly killer?: string };

export const orderVariable = "MUTATION_ORDER";
