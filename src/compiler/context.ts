import type { Modules } from "./resolve.js";

/** What evaluation needs: the modules, and what is being worked on, so that it does not go in circles. */
export interface Context {
  readonly modules: Modules;
  readonly inProgress: Set<object>;
}

/** Works on `node` unless that is being done already; then `refuseCircle` has the word. */
export function guarded<T>(
  context: Context,
  node: object,
  action: () => T,
  refuseCircle: () => never,
): T {
  if (context.inProgress.has(node)) refuseCircle();
  context.inProgress.add(node);
  try {
    return action();
  } finally {
    context.inProgress.delete(node);
  }
}
