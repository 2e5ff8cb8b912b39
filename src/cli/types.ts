import { type Edition, editions, isEdition, lookup, typeNames } from "../editions/index.js";
import {
  lookupSecurity,
  type SecurityEdition,
  securityEditions,
  securityTypeNames,
} from "../stack/security.js";
import type { Codec } from "../uper/codec.js";

/** Key of an edition of messages, or of the security envelope. */
export type AnyEdition = Edition | SecurityEdition;

export const allEditions: readonly AnyEdition[] = [...editions, ...securityEditions];

export function isAnyEdition(key: string): key is AnyEdition {
  return allEditions.some((edition) => edition === key);
}

/** The codec of a type of an edition by its ASN.1 name. */
export function lookupType(edition: AnyEdition, type: string): Codec<unknown> | undefined {
  return isEdition(edition) ? lookup(edition, type) : lookupSecurity(type, edition);
}

/** ASN.1 names of all types of an edition. */
export function namesOfTypes(edition: AnyEdition): string[] {
  return isEdition(edition) ? typeNames(edition) : securityTypeNames(edition);
}
