import { describe, expect, test } from "vitest";
import packageJson from "../../package.json";
import { editions } from "../../src/editions/index.js";
import { cv2x } from "./memory-io.js";
import { Sink, systemError } from "./sink.js";

describe("cv2x", () => {
  test("--version", async () => {
    expect(await cv2x(["--version"])).toMatchObject({
      status: 0,
      stdout: `${packageJson.version}\n`,
    });
  });

  test.each([[["help"]], [["--help"]], [["-h"]]])("%j gives the general page", async (words) => {
    const { status, stdout } = await cv2x(words);
    expect(status).toBe(0);
    for (const text of ["cv2x decode", "cv2x encode", "cv2x compile", "cv2x help", ...editions]) {
      expect(stdout).toContain(text);
    }
  });

  const reading = ["--in", "--skip", "--prefix", "--field"];
  const deciding = [
    "--verify",
    "--certs",
    "--roots",
    "--now",
    "--where",
    "--follow",
    "--summary",
    "--annotate",
  ];
  test.each([
    ["decode", [...reading, "--edition", "--type", "--layer", "--out", ...deciding]],
    ["encode", ["--edition", "--type", "--out"]],
    ["identify", [...reading, "--type", "--out"]],
    [
      "inspect",
      [...reading, "--edition", "--type", "--layer", "--path", "--bits", "--diff", "--editions"],
    ],
    ["generate", ["--type", "--edition", "--count", "--seed", "--near", "--out"]],
    ["compile", ["--out", "--with", "--edition", "--root", "--support"]],
  ])("help %s names all its options", async (command, options) => {
    const { status, stdout } = await cv2x(["help", command]);
    expect(status).toBe(0);
    for (const option of options) expect(stdout).toContain(`  ${option} `);
    expect(stdout.match(/ --\w+/g)?.every((found) => options.includes(found.trim()))).toBe(true);
    expect((await cv2x([command, "--help"])).stdout).toBe(stdout);
    expect((await cv2x([command, "x.hex", "-h"])).stdout).toBe(stdout);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test("a reader of the help that goes away", async () => {
    const stdout = new Sink(() => systemError("EPIPE"));
    expect(await cv2x(["help"], "", { stdout })).toMatchObject({ status: 0, stderr: "" });
  });

  test.each([
    [[], "which command?"],
    [
      ["decod"],
      'there is no command "decod"; did you mean decode? commands are decode, encode, identify, inspect, inspector, lint, map, generate, compile or help',
    ],
    [
      ["shout"],
      'there is no command "shout"; commands are decode, encode, identify, inspect, inspector, lint, map, generate, compile or help',
    ],
    [
      ["help", "nonsense"],
      'there is no command "nonsense"; commands are decode, encode, identify, inspect, inspector, lint, map, generate, compile or help',
    ],
    [
      ["decode", "--in", "pcapn"],
      '--in takes auto, hex, base64, bin, pcap, pcapng or ndjson, got "pcapn"; did you mean pcap?',
    ],
    [["decode", "--layer", "ip"], "--layer takes auto, dsm, spdu, certificate, coer or frame, got"],
    [["decode", "--layer", "coer"], "--layer coer needs --type, a type of the envelope"],
    [["decode", "--layer", "coer", "--type", "V2XSecDate"], "did you mean V2XSecData?"],
    [["decode", "--skip", "-4"], '--skip takes a number of octets, got "-4"'],
    [["decode", "--in", "hex", "--prefix", "u16be"], "--prefix is for --in bin, got --in hex"],
    [["decode", "--in", "bin", "--field", "data"], "--field is for --in ndjson, got --in bin"],
    [["decode", "--field", "data:utf8"], "--field takes a member such as payload.data, with :hex"],
    [["decode", "--out", "xml"], '--out takes ndjson, jer or tree, got "xml"'],
    [["decode", "--editon", "auto"], "there is no option --editon here; did you mean --edition?"],
    [["decode", "--edition", "ydt3709-2002"], "did you mean ydt3709-2020?"],
    [["decode", "--type", "Messageframe"], 'there is no type "Messageframe" in '],
    [["decode", "--edition", "csae53-2020", "--type", "Sped"], "did you mean Speed?"],
    [["encode", "--edition", "auto"], "--edition takes "],
    [
      ["generate", "--type", "Sped"],
      'there is no type "Sped" in ydt3709-2020; did you mean Speed?',
    ],
    [
      ["generate", "--edition", "ydt3709"],
      "--edition takes ydt3709-2020, csae53-2020, csae157-2020",
    ],
    [
      ["generate", "--edition", "security-2021"],
      "--edition security-2021 needs --type, a type of the envelope",
    ],
    [
      ["generate", "--count", "-1"],
      '--count takes an integer from 0 to 9007199254740991, got "-1"',
    ],
    [
      ["generate", "--count", "1e3"],
      '--count takes an integer from 0 to 9007199254740991, got "1e3"',
    ],
    [["generate", "--seed", "4294967296"], "--seed takes an integer from 0 to 4294967295, got"],
    [["generate", "--out", "tree"], "--out takes hex, base64, bin, ndjson or jer"],
    [["generate", "--sed", "1"], "there is no option --sed here; did you mean --seed?"],
    [["generate", "frames.hex"], "cv2x generate takes no file, got frames.hex"],
    [["compile"], "which modules?"],
    [["compile", "acme.asn"], "--out DIR is missing"],
    [["compile", "acme.asn", "--out", "x", "--with", "ydt3709-2019"], "did you mean ydt3709-2020?"],
    [
      ["compile", "acme.asn", "--out", "x", "--edition", "csae53-2020"],
      "edition csae53-2020 comes with the package; --edition takes a key of your own, and --with csae53-2020 adds",
    ],
    [["compile", "-", "--out", "x"], "--edition KEY is missing: standard input has no name"],
    [["encode", "--out", "jer"], '--out takes hex, base64 or bin, got "jer"'],
    [["encode", "--edition", "csae53-2020", "--type", "Sped"], "did you mean Speed?"],
  ])("%j is wrong usage", async (words, message) => {
    const { status, stdout, stderr } = await cv2x(words);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(`cv2x: `);
    expect(stderr).toContain(message);
  });
});
