import { isEdition, lookup } from "../src/editions/index.js";
import { codecFor, fromJer } from "../src/schema/index.js";
import { nodeOf } from "../src/schema/prepare.js";
import { schemaOf } from "../src/schema/registry.js";
import type { Codec } from "../src/uper/codec.js";
import { hexOf, octetsOfHex, vectors } from "../test/fixtures.js";
import { random } from "../test/random.js";
import { templates } from "./templates.js";
import { vary } from "./vary.js";

/** Frames of one kind. */
export interface Corpus {
  readonly name: string;
  readonly codec: Codec<unknown>;
  readonly frames: readonly Frame[];
}

export interface Frame {
  readonly octets: Uint8Array;
  /** As decode gives it, but made by the schema engine: `Flat.value` says why. */
  readonly value: unknown;
  readonly json: string;
  /** As JSON.parse gives it: with hex where `value` has octets, and no member that is undefined. */
  readonly plain: unknown;
}

const framesInCorpus = 100;

/** All corpora. The same ones each time: the numbers come from a generator with a fixed seed. */
export function corpora(): Corpus[] {
  return [...captures(), ...made()];
}

/** The corpora whose names begin so. */
export function corporaNamed(beginning: string): Corpus[] {
  return corpora().filter(({ name }) => name.startsWith(beginning));
}

/** The captured frames, each a corpus of its own. */
function captures(): Corpus[] {
  return vectors("captures").map(({ id, edition, also_editions, type, uper }) => {
    const codec = codecOf([...(also_editions ?? []), edition].find(isEdition), type);
    const kind = id.replace("capture/", "").split("-")[0]?.toUpperCase();
    return { name: `${kind}, captured`, codec, frames: [frameOf(codec, octetsOfHex(uper))] };
  });
}

/** 100 frames of each kind that differ in all their values: one repeated frame flatters the branch predictor. */
function made(): Corpus[] {
  const fromTemplates = Object.entries(templates).map(([name, { edition, jer }]) => {
    const codec = codecOf(edition, "MessageFrame");
    return variations(name, codec, fromJer(codec, jer));
  });
  const map = captures().find(({ name }) => name.startsWith("MAP"));
  if (map?.frames[0] === undefined) throw new Error("captures.jsonl has no MAP");
  return [...fromTemplates, variations("MAP, 529 octets", map.codec, map.frames[0].value)];
}

function variations(name: string, codec: Codec<unknown>, value: unknown): Corpus {
  const node = nodeOf(schemaOf(codec).schema, codec.name);
  const numbers = random(1);
  const frames = Array.from({ length: framesInCorpus }, () =>
    frameOf(codec, codec.encode(vary(node, value, numbers))),
  );
  return { name, codec, frames };
}

/** Elements of a list of the message set, for lists of any length. */
export function elements(listName: string, count: number): { list: Codec<unknown>; frame: Frame } {
  const list = codecOf("csae157-2020", listName);
  const node = nodeOf(schemaOf(list).schema, listName);
  if (node.kind !== "SEQUENCE OF") throw new Error(`${listName} is no list`);
  const frame = codecOf("csae157-2020", "MessageFrame");
  const share = fromJer(frame, templates["SSM, 32 participants"].jer);
  const original = participantsOf(share);
  const numbers = random(count);
  const value = Array.from({ length: count }, (_, at) =>
    vary(node.element(), original[at % original.length], numbers),
  );
  return { list, frame: frameOf(list, list.encode(value)) };
}

function participantsOf(frame: unknown): readonly unknown[] {
  // the template decides the shape of this value
  const { value } = frame as { value: { value: { value: { participants: unknown[] } } } };
  return value.value.value.participants;
}

function codecOf(edition: string | undefined, type: string): Codec<unknown> {
  const codec = edition !== undefined && isEdition(edition) ? lookup(edition, type) : undefined;
  if (codec === undefined) throw new Error(`no codec of ${type} in ${edition}`);
  return codec;
}

function frameOf(codec: Codec<unknown>, octets: Uint8Array): Frame {
  const { schema } = schemaOf(codec);
  const value = codecFor(schema, codec.name).decode(octets);
  const json = JSON.stringify(value, octetsAsHex);
  return { octets, value, json, plain: JSON.parse(json) };
}

/** JSON has no octets: hex stands for them, as in JER. */
function octetsAsHex(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? hexOf(value) : value;
}
