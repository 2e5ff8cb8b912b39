import { editions, lookup, typeNames } from "../../../src/editions/index.js";
import {
  lookupSecurity,
  securityEditions,
  securityTypeNames,
} from "../../../src/stack/security.js";
import type { Codec } from "../../../src/uper/codec.js";

/** A type of an edition of messages or of the security envelope. */
export interface CodecOfType {
  /** `<edition>/<type>` */
  readonly name: string;
  readonly codec: Codec<unknown>;
  readonly rules: "uper" | "coer";
  /** A type of what is sent as a whole. */
  readonly isMain: boolean;
}

const wholes = new Set(["MessageFrame", "V2XSecData", "SecuredMessage", "Certificate"]);

/** All types that there are codecs for. */
export function allCodecs(): CodecOfType[] {
  return [
    ...editions.flatMap((edition) =>
      typeNames(edition).map((type) => codecOf(edition, type, lookup(edition, type), "uper")),
    ),
    ...securityEditions.flatMap((edition) =>
      securityTypeNames(edition).map((type) =>
        codecOf(edition, type, lookupSecurity(type, edition), "coer"),
      ),
    ),
  ];
}

function codecOf(
  edition: string,
  type: string,
  codec: Codec<unknown> | undefined,
  rules: CodecOfType["rules"],
): CodecOfType {
  if (codec === undefined) throw new Error(`${edition} has no type ${type}, which it names`);
  return { name: `${edition}/${type}`, codec, rules, isMain: wholes.has(type) };
}
