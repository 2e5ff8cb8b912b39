import { EncodeFailure } from "../uper/failure.js";

/** Names and indexes from the outermost type to where a walker stands. A failure leaves it as it was there. */
export type WalkPath = (string | number)[];

/** Nesting that the walkers take, so that a type within itself cannot exhaust the stack. */
export const deepestPath = 250;

export const tooDeep = `nesting of up to ${deepestPath} names and indexes`;

/** Walks through a value and tells a failure where it happened. */
export function walkValue<T>(walk: (path: WalkPath) => T): T {
  const path: WalkPath = [];
  try {
    return walk(path);
  } catch (failure) {
    if (failure instanceof EncodeFailure) failure.reversedPath.push(...path.reverse());
    throw failure;
  }
}

/** Goes into a component, alternative or element; the caller pops the path when it comes back. */
export function enter(path: WalkPath, name: string | number): void {
  path.push(name);
  if (path.length > deepestPath) throw new EncodeFailure("unsupported", tooDeep, "deeper nesting");
}
