import { version } from "../../package.json";
import { compile } from "./compile.js";
import { decode } from "./decode.js";
import { encode } from "./encode.js";
import { generate } from "./generate.js";
import { helpPage, unknownCommand } from "./help.js";
import { identify } from "./identify.js";
import { inspect } from "./inspect.js";
import { inspector } from "./inspector.js";
import { type ExitStatus, FileError, type Io, systemCode, UsageError } from "./io.js";
import { lint } from "./lint.js";
import { map } from "./map.js";
import { isBrokenPipe, Output } from "./output.js";

type Command = (words: readonly string[], io: Io) => Promise<ExitStatus>;

const help: Command = async ([command], io) => print(helpPage(command), io);
const printVersion: Command = async (_, io) => print(`${version}\n`, io);

const commands: ReadonlyMap<string, Command> = new Map([
  ["decode", decode],
  ["encode", encode],
  ["identify", identify],
  ["inspect", inspect],
  ["inspector", inspector],
  ["lint", lint],
  ["map", map],
  ["generate", generate],
  ["compile", compile],
  ["help", help],
  ["--help", help],
  ["-h", help],
  ["--version", printVersion],
]);

/** Runs the program; `words` are those behind its name. */
export async function run(words: readonly string[], io: Io): Promise<ExitStatus> {
  try {
    return await runCommand(words, io);
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    if (error instanceof UsageError) {
      io.stderr.write(`cv2x: ${error.message}\nTry cv2x help.\n`);
      return 2;
    }
    if (error instanceof FileError) {
      io.stderr.write(`cv2x: ${error.message}\n`);
      return 2;
    }
    // inputs report their own, so what is left is the output's: a full disk, say
    if (!(error instanceof Error) || systemCode(error) === undefined) throw error;
    io.stderr.write(`cv2x: cannot write standard output: ${error.message}\n`);
    return 2;
  }
}

async function runCommand([name, ...words]: readonly string[], io: Io): Promise<ExitStatus> {
  if (name === undefined) throw new UsageError("which command?");
  const command = commands.get(name);
  if (command === undefined) throw unknownCommand(name);
  if (words.includes("--help") || words.includes("-h")) return print(helpPage(name), io);
  return command(words, io);
}

async function print(text: string, io: Io): Promise<ExitStatus> {
  const output = new Output(io.stdout, "utf8");
  output.add(text);
  await output.flush();
  return 0;
}
