import { UsageError } from "./io.js";
import { suggestion } from "./nearest.js";

/** The words behind a command, sorted. */
export interface Args {
  readonly files: readonly string[];
  /** Values of the options, by their name without dashes; of several of one name the last. */
  readonly options: ReadonlyMap<string, string>;
  /** Names of the switches that are on. */
  readonly switches: ReadonlySet<string>;
}

/**
 * Sorts `--name value`, `--name=value`, switches, which have no value, and files; what follows `--` are files. Throws
 * {@link UsageError} for an option that is not among `names`, or that has no value.
 */
export function parseArgs(
  words: readonly string[],
  names: readonly string[],
  switchNames: readonly string[] = [],
): Args {
  const files: string[] = [];
  const options = new Map<string, string>();
  const switches = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "--") {
      files.push(...words.slice(i + 1));
      break;
    }
    if (word === "-" || !word.startsWith("-")) {
      files.push(word);
      continue;
    }
    const switched = switchNames.find((known) => word === `--${known}`);
    if (switched !== undefined) {
      switches.add(switched);
      continue;
    }
    const equals = word.indexOf("=");
    const option = equals < 0 ? word : word.slice(0, equals);
    const name = names.find((known) => option === `--${known}`);
    if (name === undefined) throw unknownOption(option, [...names, ...switchNames]);
    const value = equals < 0 ? words[++i] : word.slice(equals + 1);
    if (value === undefined || value === "") throw new UsageError(`${option} needs a value`);
    options.set(name, value);
  }
  if (files.filter((file) => file === "-").length > 1) {
    throw new UsageError("standard input (-) can be read once only");
  }
  return { files, options, switches };
}

/** The value of an option, which is one of `allowed`. Throws {@link UsageError} for another. */
export function oneOf<T extends string>(
  args: Args,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = args.options.get(name);
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new UsageError(
    `--${name} takes ${listed(allowed)}, got ${JSON.stringify(value)}${suggestion(value, allowed)}`,
  );
}

/** `a, b or c` */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}

function unknownOption(option: string, names: readonly string[]): UsageError {
  const known = names.map((name) => `--${name}`);
  const hint = suggestion(option, known);
  return new UsageError(
    `there is no option ${option} here${hint || ";"} it takes ${listed(known)}`,
  );
}
