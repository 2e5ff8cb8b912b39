import type { Path } from "../errors.js";
import { decoder as oerDecoder } from "../oer/codec.js";
import { type Codec, codec as codecFrom } from "../uper/codec.js";
import { encodeNode } from "./encode.js";
import { fieldPath, pick } from "./field-path.js";
import { oerRules } from "./oer/rules.js";
import { rootNodeOf } from "./prepare.js";
import { projectNode } from "./project.js";
import { schemaOf } from "./registry.js";
import { uperRules } from "./uper-rules.js";

/**
 * Reads single fields. What stands before them is passed over by its width or length where it has one, and what
 * stands behind the last of them is not looked at: errors there, and octets left over, are not found.
 * It goes by the schema: of fields far inside a frame, or of many, decode of a generated codec is the quicker way.
 *
 * Paths are those of errors and of {@link trace}, as text or in parts; `*` stands for all elements of a list. The
 * result has one value for each path: undefined where the encoding has nothing there, and for `*` a list of what each
 * element has. Throws {@link DecodeError}, and an Error for a path that no value of the type can have.
 *
 * @example
 * const [lat, speeds] = select(MessageFrame, octets, ["rsmFrame.refPos.lat", "rsmFrame.participants.*.speed"]);
 */
export function select<T>(
  codec: Codec<T>,
  octets: Uint8Array,
  paths: readonly (string | Path)[],
): unknown[] {
  const { schema } = schemaOf(codec);
  const node = rootNodeOf(schema, codec.name);
  const wanted = paths.map((path) => fieldPath(node, path));
  const projection =
    schema.rules === "coer"
      ? oerDecoder(codec.name, (r) => projectNode(oerRules, node, r, wanted))
      : codecFrom(
          codec.edition,
          codec.name,
          undefined,
          (r) => projectNode(uperRules, node, r, wanted),
          (w, value) => encodeNode(node, w, value),
        );
  const value = projection.decode(octets, { trailing: "ignore" });
  return wanted.map((path) => pick(node, value, path));
}
