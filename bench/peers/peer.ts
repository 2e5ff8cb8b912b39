import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { editionSources } from "../../src/compiler/generate-editions.js";

/** A codec of another language, built from the modules in `asn1/`. It runs in a process of its own. */
export interface Peer {
  readonly name: string;
  /** Programs it takes. */
  readonly tools: readonly string[];
  readonly editions: readonly string[];
  /**
   * Builds a program in a folder that has a file for each module. The command gets the name of a file with frames in
   * hex, one a line, and prints `{"decode":ns,"encode":ns}`; it fails unless every frame comes back from both.
   */
  build(folder: string, modules: readonly string[]): readonly [command: string, ...string[]];
}

export function missingTools({ tools }: Peer): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return tools.filter((tool) => !folders.some((folder) => existsSync(join(folder, tool))));
}

/** A new folder with the modules of an edition, and the names of their files. */
export function moduleFolder(peer: Peer, edition: string): { folder: string; modules: string[] } {
  const folder = resolve(".cache/bench/peers", `${peer.name.replace(/\W+/g, "-")}-${edition}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const modules = editionSources("asn1", edition).map(({ file, text }) => {
    const name = file.slice(file.lastIndexOf("/") + 1);
    writeFileSync(join(folder, name), text);
    return name;
  });
  return { folder, modules };
}
