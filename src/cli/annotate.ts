import type { CodecName } from "../schema/registry.js";

/** What a value means to people, in its unit: `10.0 m/s`. Undefined if the type tells nothing about it. */
export function annotate(_type: CodecName, _value: unknown): string | undefined {
  return undefined;
}
