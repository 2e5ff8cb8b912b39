import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { toText } from "../capture/bytes.js";
import { editionSources } from "../compiler/generate-editions.js";
import {
  CompileError,
  compile as compileModules,
  extend,
  formatProblem,
  generate,
  type Schema,
  type Source,
} from "../compiler/index.js";
import { reachableTypes } from "../compiler/reachable.js";
import { type Edition, editions, isEdition } from "../editions/index.js";
import { type Args, oneOf, parseArgs } from "./args.js";
import { forEachInput, shownName, wholeOf } from "./input.js";
import { type ExitStatus, type Io, systemCode, UsageError } from "./io.js";
import { suggestion } from "./nearest.js";
import { Output } from "./output.js";
import { supportTable } from "./support-table.js";

/** `cv2x compile` */
export async function compile(words: readonly string[], io: Io): Promise<ExitStatus> {
  const args = parseArgs(words, ["out", "with", "edition", "root"], ["support"]);
  if (args.switches.has("support")) return printSupport(io);
  if (args.files.length === 0) {
    throw new UsageError("which modules? cv2x compile FILE.asn… --out DIR");
  }
  const folder = args.options.get("out");
  if (folder === undefined) throw new UsageError("--out DIR is missing: the folder for the files");
  const base = oneOf(args, "with", editions);
  const edition = editionOf(args);

  const own = await readSources(args.files, io);
  if (own === undefined) return 2;
  const sources = base === undefined ? own : extend(own, packageSources(base));
  const whole = checked(sources, edition, io);
  if (whole === undefined) return 1;
  const schema = withRoots(whole, args.options.get("root"));
  const files = generate(schema);
  if (!write(folder, files, io)) return 2;

  const types = Object.keys(schema.types).length;
  const modules = files.size - 2;
  const output = new Output(io.stdout, "utf8");
  output.add(
    `${folder}: index.ts (${types} types and codecs, edition ${edition}), schema.ts and ${modules} modules\n`,
  );
  await output.flush();
  return 0;
}

/** Asks for nothing: it is a page of help. */
async function printSupport(io: Io): Promise<ExitStatus> {
  const output = new Output(io.stdout, "utf8");
  output.add(supportTable());
  await output.flush();
  return 0;
}

function editionOf({ files, options }: Args): string {
  const [first = "-"] = files;
  const edition =
    options.get("edition") ??
    (first === "-" ? undefined : basename(first).replace(/\.asn1?$/i, ""));
  if (edition === undefined) {
    throw new UsageError("--edition KEY is missing: standard input has no name to take it from");
  }
  if (isEdition(edition)) {
    throw new UsageError(
      `edition ${edition} comes with the package; --edition takes a key of your own, and --with ${edition} adds its modules`,
    );
  }
  return edition;
}

/** All files, or undefined if one could not be read, which is reported. */
async function readSources(files: readonly string[], io: Io): Promise<Source[] | undefined> {
  const sources: Source[] = [];
  const allRead = await forEachInput(files, io, async ({ name, chunks }) => {
    sources.push({ file: shownName(name), text: toText(await wholeOf(name, chunks)) });
  });
  return allRead ? sources : undefined;
}

/** The modules of an edition of the package, which lie beside the program. */
function packageSources(edition: Edition): Source[] {
  const packageFile = createRequire(import.meta.url).resolve("cv2x-codec/package.json");
  const sources = editionSources(join(dirname(packageFile), "asn1"), edition);
  return sources.map(({ file, text }) => ({ file: `cv2x-codec/asn1/${file}`, text }));
}

/** The schema, or undefined if the modules have problems, which are shown. */
function checked(sources: readonly Source[], edition: string, io: Io): Schema | undefined {
  try {
    return compileModules(sources, { edition });
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const { problems } = error;
    const shown = problems.slice(0, mostShown).map((problem) => formatProblem(problem, sources));
    io.stderr.write(`${shown.join("\n\n")}\n\ncv2x: ${countText(problems.length)}\n`);
    return undefined;
  }
}

/** A file that is no module at all has as many problems as it has characters. */
const mostShown = 100;

function countText(count: number): string {
  if (count > mostShown) {
    return `${count} problems, of which the first ${mostShown} are shown; nothing is written`;
  }
  return `${count === 1 ? "1 problem" : `${count} problems`}, nothing is written`;
}

function withRoots(schema: Schema, list: string | undefined): Schema {
  if (list === undefined) return schema;
  const roots = list.split(",");
  for (const root of roots) {
    if (Object.hasOwn(schema.types, root)) continue;
    const hint = suggestion(root, Object.keys(schema.types)) || "; types have their ASN.1 names";
    throw new UsageError(`--root: there is no type ${JSON.stringify(root)} in the modules${hint}`);
  }
  return reachableTypes(schema, roots);
}

/** Tells whether all could be written; what could not is reported. */
function write(folder: string, files: ReadonlyMap<string, string>, io: Io): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    return true;
  } catch (error) {
    if (!(error instanceof Error) || systemCode(error) === undefined) throw error;
    io.stderr.write(`cv2x: cannot write to ${folder}: ${error.message}\n`);
    return false;
  }
}
