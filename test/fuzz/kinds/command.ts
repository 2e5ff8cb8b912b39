import { readFileSync } from "node:fs";
import { encodeLine } from "../../../src/cli/encoder.js";
import { UsageError } from "../../../src/cli/io.js";
import { jsonFault } from "../../../src/cli/json-fault.js";
import { parseFilter } from "../../../src/cli/where.js";
import { lookup } from "../../../src/editions/index.js";
import { select } from "../../../src/schema/select.js";
import { cv2x } from "../../cli/memory-io.js";
import { octetsOfHex, vectors } from "../../fixtures.js";
import { lazy } from "../lazy.js";
import { mutateTokens } from "../mutate/text.js";
import { type Fault, type Kind, octetsOfText, type Target, textOfOctets, told } from "../target.js";
import { linesOf } from "./seeds.js";

export const commandKind: Kind = {
  name: "command",
  about: "what the command line parses: its words, --where, --path, and the records for encode",
  targets: () => [
    target("words", wordSeeds, /\n|[^\n]+/g, words, judgeWords, 500),
    target("where", whereSeeds, /[\w.*]+|[=!<>]+|[\s\S]/g, whereWords, judgeWhere, 20),
    target("path", pathSeeds, /\w+|[\s\S]/g, pathWords, judgePath, 50),
    target("record", recordSeeds, /"[^"]*"|[\w.]+|[\s\S]/g, recordWords, judgeRecord, 50),
  ],
};

function target(
  name: string,
  seeds: readonly string[] | (() => readonly string[]),
  token: RegExp,
  tokens: readonly string[],
  judge: (text: string) => Fault | Promise<Fault>,
  baseMs: number,
): Target {
  return {
    name: `command/${name}`,
    seeds: () => (typeof seeds === "function" ? seeds() : seeds).map(octetsOfText),
    mutate: (octets, random, other) =>
      octetsOfText(
        mutateTokens(textOfOctets(octets), token, tokens, random, () => textOfOctets(other())),
      ),
    judge: (octets) => judge(textOfOctets(octets)),
    allowedMs: (octets) => baseMs + octets / 5,
  };
}

/** A word a line. */
const wordSeeds = [
  "decode\n--out\ntree",
  "decode\n--in=hex\n--edition\nydt3709-2020\n--layer\nframe\n--type\nMessageFrame",
  "decode\n--layer\ncoer\n--type\nV2XSecData\n--skip\n2",
  "decode\n--in\nbin\n--prefix\nu16be\n--where\nvalue.bsmFrame.speed > 5\n--summary",
  "decode\n--in\nndjson\n--field\npayload.data:base64",
  "encode\n--edition\ncsae53-2020\n--out\nbase64",
  "identify\n--out\ntree",
  "inspect\n--bits\n--path\nrsmFrame.participants.*.pos",
  "inspect\n--diff",
  "inspect\n2580\n--editions\n--type\nSpeed",
  "lint\n--rules\nall\n--out\nsarif",
  "map\n--out\nsvg",
  "help\ndecode",
  "--version",
];

const words = [
  ...new Set(wordSeeds.join("\n").split("\n")),
  "--",
  "-",
  "--=",
  "-h",
  "no-such",
].flatMap((word) => [word, "\n"]);

/** These write files, serve pages or wait for more. */
const outside = ["compile", "inspector", "--annotate", "--follow"];

const stdin = lazy(() => `${linesOf("fixtures/captures.hex").slice(0, 3).join("\n")}\n21zz\n00\n`);

async function judgeWords(text: string): Promise<Fault> {
  const all = text.split("\n").filter((word) => word !== "");
  if (all.some((word) => outside.some((name) => word.includes(name)))) return undefined;
  const { status, stderr } = await cv2x(all, stdin());
  if (status !== 0 && status !== 1 && status !== 2) return `exit status ${status}`;
  if (status === 2 && !stderr.startsWith("cv2x: ")) return "a failure without a word";
  return undefined;
}

const whereSeeds = [
  "value.bsmFrame.speed > 500",
  'layers.0.aid == 111 and type != "MessageFrame"',
  "error.code==truncated",
  "value.rsmFrame.participants.*.ptcId <= 7 and edition",
];
const whereWords = [
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "=",
  "and",
  '"',
  "*",
  ".",
  " ",
  "__proto__",
  "1e999",
];

const record = lazy(() => ({
  n: 0,
  edition: "ydt3709-2020",
  type: "MessageFrame",
  value: frames().at(0),
  list: [1, "2", null, { a: [true] }],
}));

function judgeWhere(text: string): Fault {
  try {
    const isMeant = parseFilter(text);
    return typeof isMeant(record()) === "boolean" ? undefined : "a filter that does not tell";
  } catch (error) {
    return error instanceof UsageError ? undefined : told(error);
  }
}

const pathSeeds = ["rsmFrame.participants.*.pos", "bsmFrame.safetyExt.events", "0", ""];
const pathWords = [
  "*",
  ".",
  "..",
  "0",
  "99999999999",
  "kind",
  "__proto__",
  "bsmFrame",
  "pos",
  "-1",
];

const selecting = lazy(() => {
  const codec = lookup("ydt3709-2020", "MessageFrame");
  const [first] = linesOf("fixtures/rsm.hex");
  if (codec === undefined || first === undefined) throw new Error("no frame to select from");
  return { codec, octets: octetsOfHex(first) };
});

/** A path that there is not is a mistake of the caller, and told as such. */
function judgePath(text: string): Fault {
  try {
    const { codec, octets } = selecting();
    select(codec, octets, [text]);
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("there is no path")) return undefined;
    return told(error);
  }
}

const frames = lazy(() =>
  vectors("ydt3709-2020")
    .filter(({ type }) => type === "MessageFrame")
    .slice(0, 12)
    .map(({ value }) => value),
);

const recordSeeds = (): string[] => [
  ...frames().map((value) =>
    JSON.stringify({ n: 0, edition: "ydt3709-2020", type: "MessageFrame", value }),
  ),
  '{"n":1,"hex":"2G","error":{"code":"truncated"}}',
  '{"n":1,"input":"x","error":{"code":"input"}}',
  readFileSync("fixtures/vectors/corners.jsonl", "utf8").split("\n")[0] ?? "",
];
const recordWords = [
  '"',
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  "null",
  "1e999",
  "-0",
  '"__proto__"',
  '"\\ud800"',
  "csae53-2017",
  '"type"',
  '"edition"',
];

function judgeRecord(text: string): Fault {
  encodeLine(text, 1, { edition: undefined, type: undefined });
  encodeLine(text, 1, { edition: "csae157-2020", type: undefined });
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const at = jsonFault(text);
    return at >= 0 && at <= text.length ? undefined : `a fault at ${at} of ${text.length}`;
  }
}
