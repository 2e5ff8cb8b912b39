import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hexOf } from "../../test/fixtures.js";
import type { Corpus } from "../corpus.js";
import { asn1c } from "./asn1c.js";
import { erlang } from "./erlang.js";
import { missingTools, moduleFolder, type Peer } from "./peer.js";

/** Nanoseconds a message. */
export interface PeerTimes {
  readonly decode: number;
  readonly encode: number;
}

export interface PeerResult {
  readonly name: string;
  /** By the name of the corpus; corpora of editions that the peer does not know are not there. */
  readonly times: ReadonlyMap<string, PeerTimes>;
  /** Why there are no times. */
  readonly absent?: string;
}

/** Runs codecs of other languages over the corpora, each where its tools are installed. */
export function peerResults(corpora: readonly Corpus[]): PeerResult[] {
  return [asn1c, erlang].map((peer) => resultOf(peer, corpora));
}

function resultOf(peer: Peer, corpora: readonly Corpus[]): PeerResult {
  const { name, editions } = peer;
  const missing = missingTools(peer);
  if (missing.length > 0) {
    return { name, times: new Map(), absent: `${missing.join(" and ")} not installed` };
  }
  const times = new Map<string, PeerTimes>();
  for (const edition of editions) {
    const ofEdition = corpora.filter(({ codec }) => codec.edition === edition);
    if (ofEdition.length === 0) continue;
    const { folder, modules } = moduleFolder(peer, edition);
    let command: string;
    let words: string[];
    try {
      [command, ...words] = peer.build(folder, modules);
    } catch (error) {
      // of another version, perhaps; its own message goes into the report
      const message = error instanceof Error ? error.message : String(error);
      return { name, times, absent: `cannot be built: ${message.split("\n")[0]}` };
    }
    for (const corpus of ofEdition) {
      const file = join(folder, "frames.hex");
      writeFileSync(file, corpus.frames.map(({ octets }) => `${hexOf(octets)}\n`).join(""));
      const line = execFileSync(command, [...words, file], { encoding: "utf8" });
      times.set(corpus.name, JSON.parse(line));
    }
  }
  return { name, times };
}
