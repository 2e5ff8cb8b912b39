/** The ASN.1 types of key files, for the DER library; the one file that uses it. */
import {
  AsnConvert,
  AsnIntegerBigIntConverter,
  AsnProp,
  AsnPropTypes,
  AsnType,
  AsnTypeTypes,
} from "@peculiar/asn1-schema";
import { DecodeError } from "../../errors.js";

type Component = Parameters<typeof AsnProp>[0];

/** Declares a SEQUENCE; the components in the order of the type. */
function sequence<T extends object>(
  type: new () => T,
  components: Readonly<Record<string & keyof T, Component>>,
): void {
  AsnType({ type: AsnTypeTypes.Sequence })(type);
  for (const [name, component] of Object.entries<Component>(components)) {
    AsnProp(component)(type.prototype, name);
  }
}

/** `AlgorithmIdentifier` of a key on a named curve (RFC 5480 2.1.1). */
export class AlgorithmIdentifier {
  algorithm = "";
  namedCurve = "";
}
sequence(AlgorithmIdentifier, {
  algorithm: { type: AsnPropTypes.ObjectIdentifier },
  namedCurve: { type: AsnPropTypes.ObjectIdentifier },
});

/** RFC 5480 2 */
export class SubjectPublicKeyInfo {
  algorithm = new AlgorithmIdentifier();
  subjectPublicKey = new ArrayBuffer();
}
sequence(SubjectPublicKeyInfo, {
  algorithm: { type: AlgorithmIdentifier },
  subjectPublicKey: { type: AsnPropTypes.BitString },
});

/** `PrivateKeyInfo` of PKCS #8 (RFC 5208 5); `privateKey` is an {@link ECPrivateKey}. */
export class PrivateKeyInfo {
  version = 0;
  algorithm = new AlgorithmIdentifier();
  privateKey = new ArrayBuffer();
}
sequence(PrivateKeyInfo, {
  version: { type: AsnPropTypes.Integer },
  algorithm: { type: AlgorithmIdentifier },
  privateKey: { type: AsnPropTypes.OctetString },
});

/** RFC 5915 3 */
export class ECPrivateKey {
  version = 1;
  privateKey = new ArrayBuffer();
  parameters?: string;
  publicKey?: ArrayBuffer;
}
sequence(ECPrivateKey, {
  version: { type: AsnPropTypes.Integer },
  privateKey: { type: AsnPropTypes.OctetString },
  parameters: { type: AsnPropTypes.ObjectIdentifier, context: 0, optional: true },
  publicKey: { type: AsnPropTypes.BitString, context: 1, optional: true },
});

/** `SM2Signature` (GM/T 0009 7.3) */
export class SM2Signature {
  r = 0n;
  s = 0n;
}
sequence(SM2Signature, {
  r: { type: AsnPropTypes.Integer, converter: AsnIntegerBigIntConverter },
  s: { type: AsnPropTypes.Integer, converter: AsnIntegerBigIntConverter },
});

/** Decodes DER. Throws {@link DecodeError}. */
export function fromDer<T>(octets: Uint8Array | ArrayBuffer, type: new () => T): T {
  try {
    return AsnConvert.parse(octets, type);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new DecodeError("input", `no DER of ${type.name}: ${detail}`, [], 0, type.name);
  }
}

export function toDer(value: object): Uint8Array {
  return new Uint8Array(AsnConvert.serialize(value));
}
