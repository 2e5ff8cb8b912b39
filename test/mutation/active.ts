/** Which mutant is alive, and what code with mutants does. */

let active = 0;
let steps = 0;
let stepsAllowed = Number.POSITIVE_INFINITY;
let reached = new Uint8Array(1);

/** What the source of {@link withMutants} asks at each site. */
export function isActive(mutant: number): boolean {
  reached[mutant] = 1;
  if (++steps > stepsAllowed) throw new Error("the mutant does not come to an end");
  return mutant === active;
}

const constants: (() => void)[] = [];

/** Has a constant of a module worked out again for each mutant that it may depend on. */
export function onNewConstants(workOut: () => void): void {
  constants.push(workOut);
}

/** Constants of modules follow the mutant that lives now. */
export function workOutConstants(): void {
  for (const workOut of constants) workOut();
}

/** What is remembered from here on is that of mutants up to this number. */
export function prepare(count: number): void {
  reached = new Uint8Array(count + 1);
}

/**
 * Lets a mutant live from now on, 0 for none. One that goes round in circles comes upon its sites again and again:
 * it is stopped after a number of them.
 */
export function activate(mutant: number, allowed = Number.POSITIVE_INFINITY): void {
  active = mutant;
  stepsAllowed = allowed;
  steps = 0;
}

/** Sites that were passed since the last {@link activate}. */
export function stepsTaken(): number {
  return steps;
}

/** By number, whether the site of a mutant was reached since the last call. */
export function takeReached(): Uint8Array {
  const taken = reached;
  reached = new Uint8Array(taken.length);
  return taken;
}
