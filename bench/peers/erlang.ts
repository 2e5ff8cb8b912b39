import { execFileSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Peer } from "./peer.js";

/** The asn1 compiler of Erlang/OTP. */
export const erlang: Peer = {
  name: "Erlang",
  tools: ["erlc", "erl"],
  editions: ["ydt3709-2020", "csae53-2020", "csae157-2020", "csae53-2017"],
  build(folder, modules) {
    const quiet = { cwd: folder, stdio: "pipe" } as const;
    // several modules are compiled as one, which is named after the file that lists them
    writeFileSync(join(folder, "messages.set.asn"), `${modules.join("\n")}\n`);
    execFileSync("erlc", ["-b", "uper", "+maps", "messages.set.asn"], quiet);
    copyFileSync("bench/peers/erlang_driver.erl", join(folder, "erlang_driver.erl"));
    execFileSync("erlc", ["erlang_driver.erl"], quiet);
    return ["erl", "-noshell", "-pa", folder, "-run", "erlang_driver", "main"];
  },
};
