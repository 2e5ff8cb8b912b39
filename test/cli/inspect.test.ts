import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isEdition } from "../../src/editions/index.js";
import { Position3D } from "../../src/editions/ydt3709-2020.js";
import { type Vector, vectors } from "../fixtures.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";

const bsm = capture("bsm-rsu-1").uper;
const map = capture("map-rsu-5").uper;
const rtcm = "8008000A052A00003E00";

function layered(id: string): string {
  return bytesOf("../stack", (record) => record.id === id);
}

/** The octets of a record of the files with layers, where they have another name. */
function bytesOf(file: string, isMeant: (record: Vector) => boolean): string {
  const record = vectors(file).find(isMeant);
  if (record === undefined || !("bytes" in record)) throw new Error(`no such record in ${file}`);
  return String(record.bytes);
}

const inspect = (...words: string[]) => cv2x(["inspect", ...words]);

/** What is shown, on lines of its own. */
async function shown(...words: string[]): Promise<string> {
  const { stdout, stderr } = await inspect(...words);
  expect(stderr).toBe("");
  return `\n${stdout}`;
}

/** The hex with another digit at a place. */
function changed(hex: string, at: number, digit: string): string {
  return hex.slice(0, at) + digit + hex.slice(at + 1);
}

describe("cv2x inspect", () => {
  test("every bit in a line, with the octets it stands in", async () => {
    expect(await shown(rtcm)).toMatchInlineSnapshot(`
      "
      #0  csae157-2020  MessageFrame  10 octets
        bits   octets    field                           value
        0-79             MessageFrame
        0      80          · extension                   yes
        1-7    80          · index                       msgFrameExt  (raw 0)
        8-79               msgFrameExt MessageFrameExt
        8-15   08            · length                    8
        16     00            · extension                 no
        17-31  00 0A         messageId ExtMsgID          10 (rtcmData)
        32-79                value RTCMcorrections
        32-39  05              · length                  5
        40     2A              · extension               no
        41-47  2A              msgCnt MsgCount           42
        48-72                  corrections SEQUENCE OF
        48-50  00                · length                1
        51-72                    0 RTCMmsg
        51     00                  · extension           no
        52-53  00                  · presence            (none)
        54-64  00 00 3E            payload · length      1
        65-72  3E 00               payload RTCM-Payload  7C
        73-79  00              · padding

      "
    `);
  });

  test("--bits: the bits themselves, those of others as points", async () => {
    expect(await shown(rtcm, "--bits")).toMatchInlineSnapshot(`
      "
      #0  csae157-2020  MessageFrame  10 octets
        bits   octet  01234567 01234567 01234567 01234567  field                           value
        0-79                                               MessageFrame
        0          0  1.......                               · extension                   yes
        1-7        0  .0000000                               · index                       msgFrameExt  (raw 0)
        8-79                                                 msgFrameExt MessageFrameExt
        8-15       1  00001000                                 · length                    8
        16         2  0.......                                 · extension                 no
        17-31      2  .0000000 00001010                        messageId ExtMsgID          10 (rtcmData)
        32-79                                                  value RTCMcorrections
        32-39      4  00000101                                   · length                  5
        40         5  0.......                                   · extension               no
        41-47      5  .0101010                                   msgCnt MsgCount           42
        48-72                                                    corrections SEQUENCE OF
        48-50      6  000.....                                     · length                1
        51-72                                                      0 RTCMmsg
        51         6  ...0....                                       · extension           no
        52-53      6  ....00..                                       · presence            (none)
        54-64      6  ......00 00000000 0.......                     payload · length      1
        65-72      8  .0111110 0.......                              payload RTCM-Payload  7C
        73-79      9  .0000000                                   · padding

      "
    `);
  });

  test("--path: one part, with its whole path", async () => {
    expect(await shown(bsm, "--path", "bsmFrame.pos")).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  MessageFrame  86 octets
        bits     octets          field                    value
        99-178                   bsmFrame.pos Position3D
        99       99                · presence             elevation
        100-130  99 AF 1A B4 B6    lat Latitude           399764645  39.9764645 deg  (raw 1299764645)
        131-162  B6 14 72 1F C2    long Longitude         1163509503  116.3509503 deg  (raw 2963509502)
        163-178  C2 2E FC          elevation Elevation    375  37.5 m  (raw 4471)

      "
    `);
    const times = "bsmFrame.safetyExt.pathHistory.crumbData.*.timeOffset";
    expect(await shown(bsm, "--path", times)).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  MessageFrame  86 octets
        bits     octets    field                                                value
        398-413  DC 00 10  …yExt.pathHistory.crumbData.0.timeOffset TimeOffset  5  0.05 s  (raw 4)
        485-500  78 00 20  …yExt.pathHistory.crumbData.1.timeOffset TimeOffset  5  0.05 s  (raw 4)
        572-587  20 00 40  …yExt.pathHistory.crumbData.2.timeOffset TimeOffset  5  0.05 s  (raw 4)
        659-674  80 00 80  …yExt.pathHistory.crumbData.3.timeOffset TimeOffset  5  0.05 s  (raw 4)

      "
    `);
    expect(await shown(bsm, "--path", "bsmFrame.vehicleClass.fuelType")).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  MessageFrame  86 octets
        nothing at bsmFrame.vehicleClass.fuelType

      "
    `);
  });

  test("flags, octets on several lines, an extension bit in front of a value", async () => {
    const part = await shown(bsm, "--path", "bsmFrame");
    expect(part.split("\n").slice(2, 9).join("\n")).toMatchInlineSnapshot(`
      "  bits     octets             field                                            value
        4-684                       bsmFrame BasicSafetyMessage
        4        00                   · extension                                    no
        5-11     00 2E                · presence                                     safetyExt
        12-18    2E B7                msgCnt MsgCount                                117
        19-82    B7 D5 28 47 07 07    id OCTET STRING                                BEA9423838383838
                 07 07 04"
    `);
    expect(
      await shown("0026", "--type", "VehicleEventFlags", "--edition", "ydt3709-2020"),
    ).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  VehicleEventFlags  2 octets
        bits   octets  field                          value
        0      00      VehicleEventFlags · extension  no
        1-13   00 26   VehicleEventFlags              eventWipersChanged, eventAirBagDeployment
        14-15  26      VehicleEventFlags · padding    not zero

      "
    `);
  });

  test("what a newer edition sent", async () => {
    expect(await shown("800700000400000000", "--edition", "ydt3709-2020")).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  MessageFrame  9 octets
        bits   octets             field                 value
        0-71                      MessageFrame
        0      80                   · extension         yes
        1-7    80                   · index             $unknown: alternative 0 of the additions
        8-15   07                   $unknown · length   7
        16-71  00 00 04 00 00 00    $unknown OPEN TYPE  00000400000000
               00

      "
    `);
  });

  test("lines are no longer than a terminal is wide, but for names", async () => {
    for (const { uper, edition } of vectors("captures")) {
      for (const words of [[uper], [uper, "--editions"], [uper, "--edition", edition]]) {
        const { lines } = await inspect(...words);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
      }
    }
  });

  test("colours on a terminal only, and the same text", async () => {
    const words = ["inspect", bsm.slice(0, 100)];
    const coloured = await cv2x(words, "", { isTerminal: true });
    const plain = await cv2x(words);
    expect(plain.stdout).not.toContain("\u001b");
    expect(coloured.stdout).toContain("\u001b[31m>\u001b[0m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what marks colours
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
  });
});

describe("cv2x inspect, a frame that cannot be read", () => {
  test("is shown up to the fault, which is marked", async () => {
    expect(await shown(bsm.slice(0, 60))).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  MessageFrame  30 octets
        warning: no edition reads all octets; shown as ydt3709-2020, whose values are the most plausible
         bits     octets             field                               value
         0-239                       MessageFrame
         0        00                   · extension                       no
         1-3      00                   · index                           bsmFrame  (raw 0)
         4-239                         bsmFrame BasicSafetyMessage
         4        00                     · extension                     no
         5-11     00 2E                  · presence                      safetyExt
         12-18    2E B7                  msgCnt MsgCount                 117
         19-82    B7 D5 28 47 07 07      id OCTET STRING                 BEA9423838383838
                  07 07 04
         83-98    04 A3 99               secMark DSecond                 9500  9.5 s
         99-178                          pos Position3D
         99       99                       · presence                    elevation
         100-130  99 AF 1A B4 B6           lat Latitude                  399764645  39.9764645 deg  (raw 1299764645)
         131-162  B6 14 72 1F C2           long Longitude                1163509503  116.3509503 deg  (raw 2963509502)
         163-178  C2 2E FC                 elevation Elevation           375  37.5 m  (raw 4471)
         179-181  FC                     transmission TransmissionState  unavailable  (raw 7)
         182-194  FC 00 06               speed Speed                     0  m/s
         195-209  06 04 7E               heading Heading                 6161  77.0125 deg
         210-239                         accelSet AccelerationSet4Way
         210-221  7E 87                    long Acceleration             2001  unavailable  (raw 4001)
         222-233  87 E8 40                 lat Acceleration              2001  unavailable  (raw 4001)
      >  234-239  40                       vert VerticalAcceleration     truncated: 8 bits expected, 6 left
        likely cause: the frame is cut off: it has 30 octets, and the message goes on behind them

      "
    `);
    expect((await inspect(bsm.slice(0, 60))).status).toBe(1);
  });

  /** The last words: what is likely to be wrong. */
  async function cause(...words: string[]): Promise<string> {
    const text = (await shown(...words)).split("likely cause: ")[1] ?? "";
    return text.trim().replace(/\s+/g, " ");
  }

  test.each<[string, string[], string]>([
    [
      "cut off",
      [bsm.slice(0, 100), "--edition", "ydt3709-2020"],
      "the frame is cut off: it has 50 octets, and the message goes on behind them",
    ],
    [
      "the wrong edition",
      [map, "--edition", "csae53-2017"],
      "the wrong edition: csae53-2020 reads all 529 octets, try --edition csae53-2020",
    ],
    [
      "aligned PER",
      [alignedBsm()],
      "this is a BasicSafetyMessage of ydt3709-2020 in ALIGNED PER; receivers expect UNALIGNED PER, so the sender's encoder is set wrong",
    ],
    [
      "a bare PDU",
      [bareBsm(), "--edition", "ydt3709-2020"],
      "a bare BasicSafetyMessage of ydt3709-2020 without its MessageFrame: try --type BasicSafetyMessage",
    ],
    [
      "an envelope",
      [layered("stack/dsm/signed-bsm"), "--layer", "frame"],
      "this is no bare message; from the outside in it is dsm, spdu, message: try --layer auto",
    ],
    [
      "octets behind the message",
      [`${bsm}0000`],
      "2 octets are left over: something stands behind the message, or the sender follows a document that ydt3709-2020 does not know; --editions compares them all",
    ],
    [
      "damage",
      [changed(bsm, 60, "7")],
      "the frame is damaged, or of none of the editions known; --editions shows where they part",
    ],
  ])("%s", async (_, words, sentence) => {
    expect(await cause(...words)).toBe(sentence);
  });

  function alignedBsm(): string {
    return bytesOf("../stack", (record) => "rules" in record);
  }

  function bareBsm(): string {
    return bytesOf("../bodies", ({ type }) => type === "BasicSafetyMessage");
  }

  test("each invalid vector has a mark at its fault, and a cause", async () => {
    for (const { id, edition, type, uper } of vectors("invalid")) {
      if (!isEdition(edition) || uper === "") continue;
      const { status, lines } = await cv2x(
        ["inspect", "--edition", edition, "--type", type, "--layer", "frame", "--in", "hex"],
        `${uper}\n`,
      );
      expect(status, id).toBe(1);
      expect(
        lines.some((line) => line.startsWith("  likely cause: ")),
        id,
      ).toBe(true);
      expect(
        lines.filter((line) => line.startsWith(">")),
        id,
      ).toHaveLength(1);
    }
  });

  test("text that is no hex, and odd hex", async () => {
    expect((await cv2x(["inspect", "--in", "hex"], "0g\n")).stdout).toMatchInlineSnapshot(`
      "#0  "0g"
        expected two hex digits for each octet, got "g" at column 2
        hint: --in says how frames are written: auto, hex, base64, bin, pcap, pcapng or ndjson

      "
    `);
    expect((await inspect("001")).stdout).toContain("but the line ends after one");
  });
});

describe("cv2x inspect, layers", () => {
  test("the message in them is shown, and where it stands", async () => {
    const lines = (await shown(layered("stack/dsm/signed-bsm"))).split("\n");
    expect(lines.slice(1, 6).join("\n")).toMatchInlineSnapshot(`
      "#0  ydt3709-2020  MessageFrame  184 octets
        dsm in octets 0 to 183, spdu in octets 5 to 183: the message in octets 12 to 97 of 184; bits count from its first
        bits     octets             field                                              value
        0-687                       MessageFrame
        0        00                   · extension                                      no"
    `);
  });

  test("a broken envelope", async () => {
    expect(await shown(layered("stack/dsm/signed-bsm").slice(0, 100))).toMatchInlineSnapshot(`
      "
      #0  50 octets
        truncated  data (DSM) at bit 400: the header announces 179 octets of data, 45 are there
          octet 34:  FC 00 06 04 7E 87 E8 40 1F FF E0 22 58 70 80 A6
                                                                     ^^ the end, behind octet 49
        hint: cv2x decode shows the layers; --layer says what the frame is

      "
    `);
  });
});

describe("cv2x inspect --diff", () => {
  test("where two frames part, and the fields that differ", async () => {
    const other = changed(changed(bsm, 5, "9"), 100, "F");
    expect(await shown(bsm, other, "--diff")).toMatchInlineSnapshot(`
      "
      A  #0  ydt3709-2020  MessageFrame  86 octets
      B  #1  ydt3709-2020  MessageFrame  86 octets

        The octets part at bit 20 (bit 4 of octet 2): bsmFrame.id.
        2 of 31 fields differ, 29 are the same.

        bits A   bits B   field                                                 A                 B
        19-82    19-82    bsmFrame.id                                           BEA9423838383838  CEA9423838383838
        398-413  398-413  …mFrame.safetyExt.pathHistory.crumbData.0.timeOffset  5  0.05 s         15365  153.65 s
      "
    `);
    expect((await inspect(bsm, other, "--diff")).status).toBe(0);
  });

  test("what only one of them has", async () => {
    const position = { lat: 399764645, long: 1163509503 };
    const [without, withElevation] = [position, { ...position, elevation: 375 }].map((value) =>
      Buffer.from(Position3D.encode(value)).toString("hex"),
    );
    const words = ["--diff", "--type", "Position3D", "--edition", "ydt3709-2020"];
    expect(await shown(without ?? "", withElevation ?? "", ...words)).toMatchInlineSnapshot(`
      "
      A  #0  ydt3709-2020  Position3D  8 octets
      B  #1  ydt3709-2020  Position3D  10 octets

        The octets part at bit 0 (bit 0 of octet 0): the presence.
        1 of 3 fields differ, 2 are the same.

        bits A  bits B  field      A  B
                64-79   elevation  -  375  37.5 m
      "
    `);
  });

  test("frames that are the same, and values that are", async () => {
    expect(await shown(bsm, bsm, "--diff")).toContain("  The octets are the same.\n");
    const padded = `${bsm.slice(0, -1)}1`;
    expect(await shown(bsm, padded, "--diff")).toMatchInlineSnapshot(`
      "
      A  #0  ydt3709-2020  MessageFrame  86 octets
      B  #1  ydt3709-2020  MessageFrame  86 octets

        The octets part at bit 687 (bit 7 of octet 85): the padding.
        The values of all 31 fields are the same.
      "
    `);
  });

  test("--path", async () => {
    const other = changed(changed(bsm, 3, "F"), 100, "F");
    expect(await shown(bsm, other, "--diff", "--path", "bsmFrame.msgCnt")).toContain(
      "): bsmFrame.msgCnt.\n  1 of 1 fields differ, 0 are the same.\n",
    );
    expect(await shown(bsm, other, "--diff", "--path", "bsmFrame.pos")).toContain(
      "): outside the part that is shown.\n  The values of all 3 fields are the same.\n",
    );
  });

  test("takes two frames", async () => {
    for (const frames of [[bsm], [bsm, bsm, bsm]]) {
      expect(await inspect(...frames, "--diff")).toMatchObject({
        status: 2,
        stdout: "",
        stderr: `cv2x: --diff takes two frames, got ${frames.length}\nTry cv2x help.\n`,
      });
    }
  });
});

describe("cv2x inspect --editions", () => {
  test("at which bit the editions part", async () => {
    expect(await shown(map, "--editions")).toMatchInlineSnapshot(`
      "
      #0  csae53-2020  MessageFrame  529 octets
           ydt3709-2020  509 of 529 octets left over
        =  csae53-2020   all 529 octets read
           csae157-2020  509 of 529 octets left over
           csae53-2017   509 of 529 octets left over

        ydt3709-2020, csae157-2020, csae53-2017 part from csae53-2020 at bit 33 (bit 1 of octet 4)
          bits   csae53-2020                 value           bits   ydt3709-2020 and 2 more     value
          6-12   mapFrame.msgCnt             0               6-12   mapFrame.msgCnt             0
          13-32  mapFrame.timeStamp          475970  minute  13-32  mapFrame.timeStamp          475970  minute
          33-38  mapFrame.nodes · length     1               33-37  mapFrame.nodes · length     1
          39     …Frame.nodes.0 · extension  no              38     …Frame.nodes.0 · extension  no
          40-41  …pFrame.nodes.0 · presence  inLinks         39-40  …pFrame.nodes.0 · presence  (none)
          42     …ame.nodes.0.id · presence  region          41     …ame.nodes.0.id · presence  region
          43-58  mapFrame.nodes.0.id.region  1               42-57  mapFrame.nodes.0.id.region  32768
          59-74  mapFrame.nodes.0.id.id      149  tests      58-73  mapFrame.nodes.0.id.id      32842

      "
    `);
    expect(await shown(bsm.slice(0, 60), "--editions")).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  MessageFrame  30 octets
        warning: no edition reads all octets; shown as ydt3709-2020, whose values are the most plausible
        =  ydt3709-2020  truncated at bit 234, bsmFrame.accelSet.vert: 8 bits expected, 6 left
        =  csae53-2020   truncated at bit 234, bsmFrame.accelSet.vert: 8 bits expected, 6 left
        =  csae157-2020  truncated at bit 234, bsmFrame.accelSet.vert: 8 bits expected, 6 left
           csae53-2017   truncated at bit 240, bsmFrame.accelSet.vert: 8 bits expected, but the input ends here

        csae53-2017 parts from ydt3709-2020, csae53-2020, csae157-2020 at bit 5 (bit 5 of octet 0)
          bits     ydt3709-2020 and 2 more  value               bits    csae53-2017              value
          1-3      · index                  bsmFrame            1-3     · index                  bsmFrame
          4        bsmFrame · extension     no                  4       bsmFrame · extension     no
          5-11     bsmFrame · presence      safetyExt           5-8     bsmFrame · presence      (none)
          12-18    bsmFrame.msgCnt          117                 9-15    bsmFrame.msgCnt          46
          19-82    bsmFrame.id              BEA9423838383838    16-79   bsmFrame.id              B7D5284707070707
          83-98    bsmFrame.secMark         9500  9.5 s         80-95   bsmFrame.secMark         1187  1.187 s
          99       bsmFrame.pos · presence  elevation           96      bsmFrame.pos · presence  elevation
          100-130  bsmFrame.pos.lat         399764645  39.976…  97-127  bsmFrame.pos.lat         -469093964  -46.9…

      "
    `);
  });
});

describe("cv2x inspect, inputs", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "cv2x-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("hex on the command line, files, and standard input", async () => {
    const file = join(folder, "two.hex");
    writeFileSync(file, `${bsm}\n${map}\n`);
    const { stdout, status } = await cv2x(["inspect", rtcm, file, "-"], `${rtcm}\n`);
    const titles = stdout.split("\n").filter((line) => line.startsWith("#"));
    expect(titles).toEqual([
      "#0  csae157-2020  MessageFrame  10 octets",
      `#1  ydt3709-2020  MessageFrame  86 octets  ${file}`,
      `#2  csae53-2020  MessageFrame  529 octets  ${file}`,
      "#3  csae157-2020  MessageFrame  10 octets  -",
    ]);
    expect(status).toBe(0);
    expect(await inspect(join(folder, "none.hex"))).toMatchObject({ status: 2 });
  });

  test.each<[string[], string]>([
    [[bsm, "--path", "bsmFrame.spd"], "BasicSafetyMessage has msgCnt, id, secMark"],
    [[bsm, "--diff", "--bits"], "--diff and --bits are two ways to show frames"],
    [[bsm, "--layer", "ip"], "--layer takes auto, dsm, spdu or frame"],
    [[bsm, "--edtions"], "did you mean --editions?"],
    [[bsm, "--type", "Sped"], "did you mean Speed?"],
  ])("%j is wrong usage", async (words, message) => {
    const { status, stderr } = await inspect(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
