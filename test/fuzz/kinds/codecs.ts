import { editions, lookup, typeNames } from "../../../src/editions/index.js";
import { registerSchema } from "../../../src/schema/registry.js";
import {
  lookupSecurity,
  securityEditions,
  securityTypeNames,
} from "../../../src/stack/security.js";
import type { Codec } from "../../../src/uper/codec.js";
import { lazy } from "../lazy.js";
import { probeCodecs } from "../probe-codecs.js";
import { probeSchemas } from "../write-probes.js";

/** A type of an edition of messages or of the security envelope. */
export interface CodecOfType {
  /** `<edition>/<type>` */
  readonly name: string;
  readonly codec: Codec<unknown>;
  readonly rules: "uper" | "coer";
  /** The name of the probe that it is of; undefined for an edition. */
  readonly probe: string | undefined;
  /** A type of what is sent as a whole. */
  readonly isMain: boolean;
}

const wholes = new Set(["MessageFrame", "V2XSecData", "SecuredMessage", "Certificate"]);

/** All types that there are codecs for, and those of the probes, which use what no edition does. */
export const allCodecs = lazy((): readonly CodecOfType[] => {
  return [
    ...editions.flatMap((edition) =>
      typeNames(edition).map((type) => codecOf(edition, type, lookup(edition, type), "uper")),
    ),
    ...securityEditions.flatMap((edition) =>
      securityTypeNames(edition).map((type) =>
        codecOf(edition, type, lookupSecurity(type, edition), "coer"),
      ),
    ),
    ...[...probeSchemas()].flatMap(([probe, schema]) => {
      registerSchema(schema);
      const { edition, rules = "uper" } = schema;
      const own = probeCodecs.get(edition) ?? [];
      return own.map((codec) => codecOf(edition, codec.name, codec, rules, probe));
    }),
  ];
});

function codecOf(
  edition: string,
  type: string,
  codec: Codec<unknown> | undefined,
  rules: CodecOfType["rules"],
  probe?: string,
): CodecOfType {
  if (codec === undefined) throw new Error(`${edition} has no type ${type}, which it names`);
  return { name: `${edition}/${type}`, codec, rules, probe, isMain: wholes.has(type) };
}
