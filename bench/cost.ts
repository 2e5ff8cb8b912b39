/** What an element of a list costs, in lists from 1 to 512 elements: a codec should take the same for each. */
import { elements } from "./corpus.js";
import { flatten } from "./floor.js";
import { type Effort, type Match, measure } from "./measure.js";

/** The longest list of the message sets is one of 1 to 512 participants. */
const listName = "DetectedPTCList";
const lengths = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/** Nanoseconds an element. */
export interface ElementTimes {
  readonly length: number;
  readonly decode: number;
  readonly encode: number;
  readonly encodeInto: number;
  readonly parse: number;
}

type Contestant = Exclude<keyof ElementTimes, "length">;

export async function costOverSize(effort: Effort): Promise<ElementTimes[]> {
  const matches = await Promise.all(lengths.map(matchOf));
  const times = measure(matches, effort);
  return times.map((ofList, at) => {
    const length = lengths[at] ?? 0;
    const each = (ns: number): number => ns / length;
    return {
      length,
      decode: each(ofList.decode),
      encode: each(ofList.encode),
      encodeInto: each(ofList.encodeInto),
      parse: each(ofList.parse),
    };
  });
}

interface Input {
  readonly octets: Uint8Array;
  readonly value: unknown;
  readonly json: string;
}

async function matchOf(length: number): Promise<Match<Input, Contestant>> {
  const { list, frame } = elements(listName, length);
  const [flat] = await flatten(".cache/bench/floor", `${listName}-${length}`, [frame.value]);
  const { octets, json } = frame;
  const target = new Uint8Array(65536);
  return {
    inputs: [{ octets, json, value: flat?.value }],
    contestants: {
      decode: (input) => list.decode(input.octets),
      encode: (input) => list.encode(input.value),
      encodeInto: (input) => list.encodeInto(input.value, target),
      parse: (input) => JSON.parse(input.json),
    },
  };
}
