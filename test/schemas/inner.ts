import type { Random } from "../random.js";
import type { Shape } from "./shape.js";

/** WITH COMPONENTS for a type, of which Erlang and PER see nothing; undefined for one without what it could name. */
export function growInner(random: Random, shape: Shape): string | undefined {
  const constraints = constraintsOn(random, shape);
  if (constraints.length === 0) return undefined;
  return `WITH COMPONENTS { ..., ${constraints.join(", ")} }`;
}

function constraintsOn(random: Random, shape: Shape): string[] {
  switch (shape.kind) {
    case "SEQUENCE":
    case "SET": {
      const optional = shape.root.flatMap((component) =>
        component.kind === "COMPONENT" && component.presence === "OPTIONAL" ? component.name : [],
      );
      return optional
        .filter(() => random.below(2) === 0)
        .map((name) => `${name} ${random.pick(["PRESENT", "ABSENT"])}`);
    }
    case "CHOICE": {
      if (random.below(2) === 0) return [`${random.pick(shape.root).name} PRESENT`];
      const absent = shape.root.slice(1).filter(() => random.below(2) === 0);
      return absent.map(({ name }) => `${name} ABSENT`);
    }
    default:
      return [];
  }
}
