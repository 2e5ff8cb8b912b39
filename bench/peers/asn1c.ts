import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Peer } from "./peer.js";

/** asn1c 0.9.28, as Debian has it. It knows no information object classes, so phase II is beyond it. */
export const asn1c: Peer = {
  name: "asn1c",
  tools: ["asn1c", "cc"],
  editions: ["ydt3709-2020", "csae53-2020", "csae53-2017"],
  build(folder, modules) {
    const quiet = { cwd: folder, stdio: "pipe" } as const;
    const options = ["-gen-PER", "-fcompound-names", "-pdu=MessageFrame"];
    execFileSync("asn1c", [...options, ...modules], quiet);
    const sources = readdirSync(folder).filter(
      (file) => file.endsWith(".c") && file !== "converter-sample.c",
    );
    const driver = resolve("bench/peers/asn1c-driver.c");
    execFileSync("cc", ["-O2", "-w", "-I.", "-o", "peer", ...sources, driver], quiet);
    return [join(folder, "peer")];
  },
};
