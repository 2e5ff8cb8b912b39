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
        component.kind === "COMPONENT" && component.presence === "OPTIONAL" ? component : [],
      );
      return optional
        .filter(() => random.below(2) === 0)
        .map((component) => `${component.name} ${presenceFor(random, component.shape)}`);
    }
    case "CHOICE": {
      const chosen = random.pick(shape.root);
      if (isWhole(chosen.shape)) return [`${chosen.name} PRESENT`];
      const absent = shape.root.slice(1).filter(() => random.below(2) === 0);
      return absent.map(({ name }) => `${name} ABSENT`);
    }
    default:
      return [];
  }
}

/** Where a type within itself has to be there, its values have no end. */
function presenceFor(random: Random, shape: Shape): "PRESENT" | "ABSENT" {
  return isWhole(shape) && random.below(2) === 0 ? "PRESENT" : "ABSENT";
}

const isWhole = ({ kind }: Shape): boolean => kind === "LEAF";
