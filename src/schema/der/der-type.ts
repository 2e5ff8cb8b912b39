import type { IAsnConvertible } from "@peculiar/asn1-schema";
import { Any, type AsnType, type BaseBlock } from "asn1js";
import type { Codec } from "../../uper/codec.js";
import { toDecodeError } from "../../uper/failure.js";
import { valueOfBlock } from "./from-der.js";
import { blockOf } from "./to-der.js";

/** A class that `@peculiar/asn1-schema` takes as any of its own, with the value of the codec in it. */
export type DerType<T> = new (value?: T) => IAsnConvertible & { value: T | undefined };

/**
 * The class of a type for `@peculiar/asn1-schema`: for `AsnConvert`, and for components of structures of your own
 * without a tag or with an explicit one. What it refuses it refuses as `toDer` and `fromDer` do.
 *
 * @example
 * const Frame = derType(MessageFrame);
 * class Logged { time = 0; frame = new Frame(); }
 * AsnType({ type: AsnTypeTypes.Sequence })(Logged);
 * AsnProp({ type: AsnPropTypes.Integer })(Logged.prototype, "time");
 * AsnProp({ type: Frame })(Logged.prototype, "frame");
 * AsnConvert.serialize(Object.assign(new Logged(), { time: 1, frame: new Frame(value) }));
 */
export function derType<T>(codec: Codec<T>): DerType<T> {
  return class implements IAsnConvertible {
    constructor(public value: T | undefined = undefined) {}

    toASN(): AsnType {
      // without a value the codec says what is missing
      return blockOf(codec, this.value as T);
    }

    fromASN(block: BaseBlock): this {
      try {
        this.value = valueOfBlock(codec, block);
        return this;
      } catch (failure) {
        throw toDecodeError(failure, codec.name);
      }
    }

    toSchema(name: string): BaseBlock {
      // fromASN checks what is there; where asn1js compares, an Any may stand though it is no block itself
      return new Any({ name }) as unknown as BaseBlock;
    }
  };
}
