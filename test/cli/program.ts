/** The built program in a process of its own, as users run it. Needs the build, which `npm ci` makes. */
import { type SpawnSyncOptions, spawnSync } from "node:child_process";

export const program = "dist/cli.js";

/** Prints on standard error, at the end, the most memory that the process ever took. */
const memoryGauge =
  'data:text/javascript,process.on("exit",()=>console.error("maxRSS",process.resourceUsage().maxRSS))';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function runProgram(
  words: readonly string[],
  input: string | Uint8Array = "",
  options: SpawnSyncOptions = {},
): Ran {
  const ran = spawnSync(process.execPath, [program, ...words], {
    input,
    maxBuffer: 2 ** 30,
    ...options,
  });
  const [stdout, stderr] = [ran.stdout, ran.stderr].map((text) => String(text ?? ""));
  return { status: ran.status, stdout: stdout ?? "", stderr: stderr ?? "" };
}

/** Runs a line of bash in which `$cv2x` is the program. */
export function runShell(line: string): Ran {
  const env = { ...process.env, cv2x: `${process.execPath} ${program}` };
  const ran = spawnSync("bash", ["-c", line], { env, encoding: "utf8", maxBuffer: 2 ** 30 });
  return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

/** The program's answer, and the most memory in MiB that it took for it. */
export function runMeasured(words: string, makeInput: string): Ran & { readonly mostMiB: number } {
  const ran = runShell(
    `${makeInput} | ${process.execPath} --import '${memoryGauge}' ${program} ${words}`,
  );
  const [, kib] = /^maxRSS (\d+)$/m.exec(ran.stderr) ?? [];
  if (kib === undefined) throw new Error(`no memory was measured: ${ran.stderr}`);
  return { ...ran, stderr: ran.stderr.replace(/^maxRSS .*\n/m, ""), mostMiB: Number(kib) / 1024 };
}
