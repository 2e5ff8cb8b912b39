import { type Vector, vectors } from "../fixtures.js";

/** A message of a real device, by the end of its id. */
export function capture(id: string): Vector {
  const found = vectors("captures").find((vector) => vector.id === `capture/${id}`);
  if (found === undefined) throw new Error(`there is no capture ${id}`);
  return found;
}
