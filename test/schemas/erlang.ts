import { execFile, execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** A module for Erlang, and values with what is said to be their encoding. */
export interface Question {
  readonly module: string;
  readonly text: string;
  readonly values: readonly {
    readonly type: string;
    readonly term: string;
    readonly hex: string;
  }[];
}

/** What Erlang says of a module: why it cannot be compiled, or two encodings for each value. */
export type Answer = { readonly failure: string } | { readonly lines: readonly AnswerLine[] };

/** Encodings in hex, or what went wrong. */
interface AnswerLine {
  /** Of the value. */
  readonly encoded: string;
  /** Of what our octets decode to. */
  readonly again: string;
}

export const hasErlang: boolean =
  spawnSync("erl", ["-noshell", "-eval", "{module, _} = code:load_file(asn1ct), halt()."])
    .status === 0;

/** Asks about all modules in one run, as starting Erlang takes long. Files go into `folder`, which is there. */
export async function askErlang(
  questions: readonly Question[],
  folder: string,
): Promise<readonly Answer[]> {
  if (questions.length === 0) return [];
  const program = "oracle.erl";
  copyFileSync(resolve("test/schemas", program), join(folder, program));
  execFileSync("erlc", [program], { cwd: folder });
  for (const { module, text, values } of questions) {
    writeFileSync(join(folder, `${module}.asn`), text);
    const lines = values.map(
      ({ type, term, hex }) => `{'${type}', ${term}, <<16#${hex}:${hex.length * 4}>>}.\n`,
    );
    writeFileSync(join(folder, `${module}.terms`), lines.join(""));
  }
  const names = questions.map(({ module }) => module);
  await promisify(execFile)("erl", ["-noshell", "-run", "oracle", "main", ...names], {
    cwd: folder,
    maxBuffer: 2 ** 28,
  });
  return names.map((name) => answerOf(join(folder, `${name}.result`)));
}

function answerOf(file: string): Answer {
  if (!existsSync(file)) return { failure: "no answer" };
  const text = readFileSync(file, "utf8");
  if (text.startsWith("compile ")) return { failure: text };
  const lines = text.split("\n").slice(0, -1);
  return {
    lines: lines.map((line) => {
      const [encoded = "", again = ""] = line.split(" ");
      const bare = (word: string): string => (word.startsWith("x") ? word.slice(1) : word);
      return { encoded: bare(encoded), again: bare(again) };
    }),
  };
}
