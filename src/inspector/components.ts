import type { Path } from "../errors.js";
import { type Jer, toJer } from "../schema/index.js";
import { leastValue } from "../schema/least.js";
import type { ComponentNode, Node, SequenceNode } from "../schema/node.js";
import { partOf } from "../schema/part-of.js";
import { nodeOf } from "../schema/prepare.js";
import { schemaOf } from "../schema/registry.js";
import { jerOf } from "../schema/to-jer.js";
import type { Codec } from "../uper/codec.js";
import { memberOf } from "./edit.js";

/** A component that a SEQUENCE of the message may have or not. */
export interface OptionalComponent {
  readonly path: Path;
  /** What it would be if it came; undefined: it is there and could go. */
  readonly toAdd: Jer | undefined;
}

/** What can be added to the value at a path, and the value itself, if it can be left out. */
export function optionalComponents(
  codec: Codec<unknown>,
  value: unknown,
  path: Path,
): OptionalComponent[] {
  const { node, around, jer } = placeIn(codec, value, path);
  const own = around?.components.find(({ name }) => name === path.at(-1));
  const toRemove = own !== undefined && isOptional(own) ? [{ path, toAdd: undefined }] : [];
  if (node?.kind !== "SEQUENCE") return toRemove;
  const toAdd = node.components
    .filter((component) => isOptional(component) && memberOf(jer, component.name) === undefined)
    .flatMap(({ name, node: inner }) => {
      const least = leastValue(inner());
      return least === undefined ? [] : [{ path: [...path, name], toAdd: jerOf(inner(), least) }];
    });
  return [...toRemove, ...toAdd];
}

/** One with a DEFAULT is never absent, only not sent. */
function isOptional({ optional, default: standard }: ComponentNode): boolean {
  return optional && standard === undefined;
}

interface Place {
  readonly node: Node | undefined;
  /** The SEQUENCE that it is a component of. */
  readonly around: SequenceNode | undefined;
  readonly jer: Jer | undefined;
}

function placeIn(codec: Codec<unknown>, value: unknown, path: Path): Place {
  const whole = nodeOf(schemaOf(codec).schema, codec.name);
  let place: Place = { node: whole, around: undefined, jer: toJer(codec, value) };
  for (const part of path) {
    const { node, jer } = place;
    place = {
      node: node && partOf(node, part, fieldsOf(jer)),
      around: node?.kind === "SEQUENCE" ? node : undefined,
      jer: memberOf(jer, part),
    };
  }
  return place;
}

function fieldsOf(jer: Jer | undefined): Readonly<Record<string, Jer>> {
  return typeof jer === "object" && jer !== null && !Array.isArray(jer) ? jer : {};
}
