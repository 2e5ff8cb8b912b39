import { type ModuleShape, type Shape, shapeOf, type Tag } from "./shape.js";

/** A tag as X.680 8.6 orders it. */
export interface RankedTag {
  readonly tagClass: "UNIVERSAL" | Tag["tagClass"];
  readonly number: number;
}

const order = ["UNIVERSAL", "APPLICATION", "CONTEXT", "PRIVATE"];

export function compareTags(a: RankedTag, b: RankedTag): number {
  return order.indexOf(a.tagClass) - order.indexOf(b.tagClass) || a.number - b.number;
}

/** The outermost tag of a type; none for a CHOICE without one, and a type that is still to come. */
export function tagOf(module: Pick<ModuleShape, "types">, shape: Shape): RankedTag | undefined {
  const universal = (number: number): RankedTag => ({ tagClass: "UNIVERSAL", number });
  switch (shape.kind) {
    case "LEAF":
      return universal(shape.universalTag);
    case "SEQUENCE":
    case "SEQUENCE OF":
      return universal(16);
    case "SET":
    case "SET OF":
      return universal(17);
    case "CONTAINING":
      return universal(shape.string === "BIT STRING" ? 3 : 4);
    case "INSTANCE":
      return universal(8);
    case "CHOICE":
    // what is selected keeps its tag, and may have got it automatically
    case "SELECTION":
      return undefined;
    case "REFERENCE": {
      const type = module.types.find(({ name }) => name === shape.name);
      return type?.tag ?? (type && tagOf(module, shapeOf(module, type.name)));
    }
  }
}
