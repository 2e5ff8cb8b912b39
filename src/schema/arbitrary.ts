import fc, { type Arbitrary } from "fast-check";
import type { Codec } from "../uper/codec.js";
import { encodings, type GenerateOptions, valuesOf } from "./generate/encodings.js";
import { nearEncodings } from "./generate/near.js";
import type { Form, Plan } from "./generate/plan.js";

export type { Codec } from "../uper/codec.js";
export type { GenerateOptions } from "./generate/encodings.js";

/**
 * Valid values of a codec's type for property tests with fast-check: of an edition, of the security envelope, or of a
 * schema of your own that `registerSchema` knows. Ends of ranges and sizes come often, and so do values with all and
 * with no optional components, and what an edition does not know. They are as decode gives them:
 * `decode(encode(value))` equals `value`. Failing values shrink to short and small ones. Throws an Error for a codec
 * without schema tables.
 *
 * @example
 * fc.assert(fc.property(arbitrary(MessageFrame), (frame) => accepts(MessageFrame.encode(frame))));
 */
export function arbitrary<T>(codec: Codec<T>, options?: GenerateOptions): Arbitrary<T> {
  return arbitraryFrom(valuesOf(codec, options));
}

/**
 * The canonical encodings of such values: right but unusual, and what a receiver has to take.
 *
 * @example
 * fc.assert(fc.property(arbitraryOctets(MessageFrame), (octets) => receiver.take(octets)));
 */
export function arbitraryOctets(
  codec: Codec<unknown>,
  options?: GenerateOptions,
): Arbitrary<Uint8Array> {
  return arbitraryFrom(encodings(codec, options));
}

/**
 * Octets that are nearly right, and now and then right: valid encodings with some bits flipped, cut, lengthened,
 * shifted by a bit, spliced with another one; with another count or length, another index or presence, with values
 * outside their range; and encodings of the same type in other editions. A receiver may refuse them or read something
 * else, and must not come to harm. Failing ones shrink to few faults in a small encoding, or to a valid one.
 *
 * @example
 * fc.assert(fc.property(arbitraryNearValid(MessageFrame), (octets) => receiver.survives(octets)));
 */
export function arbitraryNearValid(
  codec: Codec<unknown>,
  options?: GenerateOptions,
): Arbitrary<Uint8Array> {
  return arbitraryFrom(nearEncodings(codec, options));
}

function arbitraryFrom<T>(plan: Plan<T>): Arbitrary<T> {
  // a plan yields what its type says
  return shared(new Map())(plan) as Arbitrary<T>;
}

type Build = (form: Form) => Arbitrary<unknown>;

/** Plans share their parts, and so do the arbitraries made of them: without that they could be of any size. */
function shared(built: Map<Form, Arbitrary<unknown>>): Build {
  const build: Build = (form) => {
    const found = built.get(form) ?? buildForm(form, build);
    built.set(form, found);
    return found;
  };
  return build;
}

function buildForm(form: Form, build: Build): Arbitrary<unknown> {
  switch (form.kind) {
    case "constant":
      return fc.constant(form.value);
    case "number":
      return fc.integer({ min: form.min, max: form.max });
    case "bigint":
      return fc.bigInt({ min: form.min, max: form.max });
    case "one of": {
      const options = form.options.map(({ weight, plan }) => ({ weight, arbitrary: build(plan) }));
      return fc.oneof({ withCrossShrink: true }, ...options);
    }
    case "tuple":
      return fc.tuple(...form.parts.map(build));
    case "list": {
      const { minLength, maxLength } = form;
      return fc.array(build(form.element), { minLength, maxLength, size: "max" });
    }
    case "mapped":
      return build(form.from).map(form.to);
    case "filtered":
      return build(form.from).filter(form.holds);
  }
}
