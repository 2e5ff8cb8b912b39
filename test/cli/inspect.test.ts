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
      "the frame is damaged, or of none of the editions known; --editions compares them all",
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
  const signed = layered("stack/dsm/signed-bsm");
  const linesOf = async (...words: string[]) => (await shown(...words)).split("\n").slice(1);

  test("all of them as one tree, with the message in its place", async () => {
    const lines = await linesOf(signed);
    expect(lines.slice(0, 36).join("\n")).toMatchInlineSnapshot(`
      "#0  ydt3709-2020  MessageFrame  184 octets
        dsm in octets 0 to 183, spdu in octets 5 to 183, message in octets 12 to 97
        bits       octets             field                                                              value
        0-1471                        dsm
        0-7        04                   protocolType INTEGER                                             4
        8-10       00                   version INTEGER                                                  0
        11         00                   · extension                                                      no
        12-15      00                   reserved INTEGER                                                 0
        16-23      6F                   aid AID                                                          111 (BSM, regular)
        24-39      00 B3                length INTEGER                                                   179
        40-1471                         spdu V2XSecData of security-2021
        40-47      03                     protocolVersion INTEGER                                        3
        48-1471                           content V2XSecContent
        48-55      81                       · index                                                      signedData  (raw 129)
        56-1471                             signedData SignedData
        56-63      02                         hashId HashAlgorithm                                       sm3  (raw 2)
        64-871                                tbsData ToBeSignedData
        64-783                                  payload SignedDataPayload
        64         40                             · extension                                            no
        65-66      40                             · presence                                             data
        67-71      40                             · padding
        72-783                                    data V2XSecData
        72-79      03                               protocolVersion INTEGER                              3
        80-783                                      content V2XSecContent
        80-87      80                                 · index                                            unsecuredData  (raw 128)
        88-95      56                                 unsecuredData · length                             86
        96-783                                        message MessageFrame of ydt3709-2020
        96         00                                   · extension                                      no
        97-99      00                                   · index                                          bsmFrame  (raw 0)
        100-780                                         bsmFrame BasicSafetyMessage
        100        00                                     · extension                                    no
        101-107    00 2E                                  · presence                                     safetyExt
        108-114    2E B7                                  msgCnt MsgCount                                117
        115-178    B7 D5 28 47 07 07                      id OCTET STRING                                BEA9423838383838
                   07 07 04
        179-194    04 A3 99                               secMark DSecond                                9500  9.5 s"
    `);
    expect(lines.slice(-24).join("\n")).toMatchInlineSnapshot(`
      "  808-871    00 01 E4 3C 16 DD              generationTime Uint64                                  532421709520000
                   DC 80
        872-943                               signer SignerIdentifier
        872-879    80                           · index                                                  digest  (raw 128)
        880-943    CD C8 81 27 93 5D            digest HashedId8                                         CDC88127935D8228
                   82 28
        944-1471                              signature Signature
        944-951    84                           · index                                                  sm2Signature  (raw 132)
        952-1471                                sm2Signature EcsigP256Signature
        952-959    40                             · length                                               64
        960-1215   BA 0C 37 FB CF 20              rSig OCTET STRING                                      BA0C37FBCF20657DC4D73A77
                   65 7D C4 D7 3A 77                                                                     5353383B2F5AC1EA9A8B771A
                   53 53 38 3B 2F 5A                                                                     4286474ADD115BC2
                   C1 EA 9A 8B 77 1A
                   42 86 47 4A DD 11
                   5B C2
        1216-1471  A8 27 BF F0 2A BB              sSig OCTET STRING                                      A827BFF02ABBE31668F359DE
                   E3 16 68 F3 59 DE                                                                     67387C941D8301D5F6F954D3
                   67 38 7C 94 1D 83                                                                     E49708B8273DDA7A
                   01 D5 F6 F9 54 D3
                   E4 97 08 B8 27 3D
                   DA 7A

      "
    `);
    expect((await inspect(signed)).status).toBe(0);
  });

  test("--path: into a layer, or into the message by its own names", async () => {
    expect(await shown(signed, "--path", "dsm.aid")).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  MessageFrame  184 octets
        dsm in octets 0 to 183, spdu in octets 5 to 183, message in octets 12 to 97
        bits   octets  field        value
        16-23  6F      dsm.aid AID  111 (BSM, regular)

      "
    `);
    expect(
      await shown(signed, "--path", "spdu.content.signedData.tbsData.headerInfo.aid"),
    ).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  MessageFrame  184 octets
        dsm in octets 0 to 183, spdu in octets 5 to 183, message in octets 12 to 97
        bits     octets  field                                              value
        792-799  01      …ntent.signedData.tbsData.headerInfo.aid · length  1
        800-807  6F      …ntent.signedData.tbsData.headerInfo.aid Aid       111

      "
    `);
    const own = await shown(signed, "--path", "bsmFrame.pos");
    expect(own).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  MessageFrame  184 octets
        dsm in octets 0 to 183, spdu in octets 5 to 183, message in octets 12 to 97
        bits     octets          field                    value
        195-274                  bsmFrame.pos Position3D
        195      99                · presence             elevation
        196-226  99 AF 1A B4 B6    lat Latitude           399764645  39.9764645 deg  (raw 1299764645)
        227-258  B6 14 72 1F C2    long Longitude         1163509503  116.3509503 deg  (raw 2963509502)
        259-274  C2 2E FC          elevation Elevation    375  37.5 m  (raw 4471)

      "
    `);
    expect(await shown(signed, "--path", "message.bsmFrame.pos")).toBe(own);
    expect(await shown(signed, "--path", "certificate.version")).toContain("nothing at");
    expect((await inspect(signed, "--path", "dsm.aids")).stderr).toContain(
      "dsm, which has protocolType",
    );
    expect((await inspect(signed, "--path", "spdu.contents")).stderr).toContain(
      "V2XSecData has protocolVersion, content",
    );
  });

  test("a certificate", async () => {
    const bytes = bytesOf("../stack", ({ id }) => id === "stack/real/cert-dtm-roadside-2020");
    expect(
      (await linesOf(bytes, "--path", "certificate.toBeSigned.validityPeriod")).join("\n"),
    ).toMatchInlineSnapshot(`
      "#0  security-2021  Certificate  210 octets
        certificate in octets 0 to 209
        bits     octets       field                                                 value
        424-479               certificate.toBeSigned.validityPeriod ValidityPeriod
        424-455  1F 59 BB 80    start Uint32                                        525974400
        456-479                 duration Duration
        456-463  86               · index                                           years  (raw 134)
        464-479  00 01            years Uint16                                      1

      "
    `);
  });

  test("--editions and --diff count bits from the first of the frame", async () => {
    expect(await shown(signed, "--editions")).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  MessageFrame  184 octets
        dsm in octets 0 to 183, spdu in octets 5 to 183, message in octets 12 to 97
        =  ydt3709-2020  all 86 octets read
        =  csae53-2020   all 86 octets read
        =  csae157-2020  all 86 octets read
           csae53-2017   46 of 86 octets left over

        reasons count bits from the first of the message, bit 96

        csae53-2017 parts from ydt3709-2020, csae53-2020, csae157-2020 at bit 101 (bit 5 of octet 12)
          bits     ydt3709-2020 and 2 more  value               bits     csae53-2017              value
          97-99    · index                  bsmFrame            97-99    · index                  bsmFrame
          100      bsmFrame · extension     no                  100      bsmFrame · extension     no
          101-107  bsmFrame · presence      safetyExt           101-104  bsmFrame · presence      (none)
          108-114  bsmFrame.msgCnt          117                 105-111  bsmFrame.msgCnt          46
          115-178  bsmFrame.id              BEA9423838383838    112-175  bsmFrame.id              B7D5284707070707
          179-194  bsmFrame.secMark         9500  9.5 s         176-191  bsmFrame.secMark         1187  1.187 s
          195      bsmFrame.pos · presence  elevation           192      bsmFrame.pos · presence  elevation
          196-226  bsmFrame.pos.lat         399764645  39.976…  193-223  bsmFrame.pos.lat         -469093964  -46.9…

      "
    `);
    const other = changed(signed, 29, "8");
    expect(await shown(signed, other, "--diff")).toMatchInlineSnapshot(`
      "
      A  #0  ydt3709-2020  MessageFrame  184 octets
        dsm in octets 0 to 183, spdu in octets 5 to 183, message in octets 12 to 97
      B  #1  ydt3709-2020  MessageFrame  184 octets
        dsm in octets 0 to 183, spdu in octets 5 to 183, message in octets 12 to 97

        The octets part at bit 116 (bit 4 of octet 14): bsmFrame.id.
        1 of 44 fields differ, 43 are the same.

        bits A   bits B   field        A                 B
        115-178  115-178  bsmFrame.id  BEA9423838383838  C6A9423838383838
      "
    `);
  });

  test("a frame that was cut is shown as far as it goes", async () => {
    expect(await shown(signed.slice(0, 230))).toMatchInlineSnapshot(`
      "
      #0  ydt3709-2020  MessageFrame  115 octets
        dsm in octets 0 to 114, spdu in octets 5 to 114, message in octets 12 to 97
         bits     octets             field                                                              value
         0-919                       dsm
         0-7      04                   protocolType INTEGER                                             4
         8-10     00                   version INTEGER                                                  0
         11       00                   · extension                                                      no
         12-15    00                   reserved INTEGER                                                 0
         16-23    6F                   aid AID                                                          111 (BSM, regular)
         24-39    00 B3                length INTEGER                                                   179
         40-919                        spdu V2XSecData of security-2021
         40-47    03                     protocolVersion INTEGER                                        3
         48-919                          content V2XSecContent
         48-55    81                       · index                                                      signedData  (raw 129)
         56-919                            signedData SignedData
         56-63    02                         hashId HashAlgorithm                                       sm3  (raw 2)
         64-871                              tbsData ToBeSignedData
         64-783                                payload SignedDataPayload
         64       40                             · extension                                            no
         65-66    40                             · presence                                             data
         67-71    40                             · padding
         72-783                                  data V2XSecData
         72-79    03                               protocolVersion INTEGER                              3
         80-783                                    content V2XSecContent
         80-87    80                                 · index                                            unsecuredData  (raw 128)
         88-95    56                                 unsecuredData · length                             86
         96-783                                      message MessageFrame of ydt3709-2020
         96       00                                   · extension                                      no
         97-99    00                                   · index                                          bsmFrame  (raw 0)
         100-780                                       bsmFrame BasicSafetyMessage
         100      00                                     · extension                                    no
         101-107  00 2E                                  · presence                                     safetyExt
         108-114  2E B7                                  msgCnt MsgCount                                117
         115-178  B7 D5 28 47 07 07                      id OCTET STRING                                BEA9423838383838
                  07 07 04
         179-194  04 A3 99                               secMark DSecond                                9500  9.5 s
         195-274                                         pos Position3D
         195      99                                       · presence                                   elevation
         196-226  99 AF 1A B4 B6                           lat Latitude                                 399764645  39.9764645
                                                                                                        deg  (raw 1299764645)
         227-258  B6 14 72 1F C2                           long Longitude                               1163509503  116.3509503
                                                                                                        deg  (raw 2963509502)
         259-274  C2 2E FC                                 elevation Elevation                          375  37.5 m  (raw 4471)
         275-277  FC                                     transmission TransmissionState                 unavailable  (raw 7)
         278-290  FC 00 06                               speed Speed                                    0  m/s
         291-305  06 04 7E                               heading Heading                                6161  77.0125 deg
         306-353                                         accelSet AccelerationSet4Way
         306-317  7E 87                                    long Acceleration                            2001  unavailable
                                                                                                        (raw 4001)
         318-329  87 E8 40                                 lat Acceleration                             2001  unavailable
                                                                                                        (raw 4001)
         330-337  40 1F                                    vert VerticalAcceleration                    -127  unavailable
                                                                                                        (raw 0)
         338-353  1F FF E0                                 yaw YawRate                                  0  deg/s  (raw 32767)
         354-362                                         brakes BrakeSystemStatus
         354-360  E0 22                                    · presence                                   brakePadel
         361-362  22                                       brakePadel BrakePedalStatus                  off  (raw 1)
         363-385                                         size VehicleSize
         363      22                                       · presence                                   (none)
         364-373  22 58                                    width VehicleWidth                           150  1.5 m
         374-385  58 70 80                                 length VehicleLength                         450  4.5 m
         386-395                                         vehicleClass VehicleClassification
         386      80                                       · extension                                  no
         387      80                                       · presence                                   (none)
         388-395  80 A6                                    classification BasicVehicleClass             10
                                                                                                        (passenger-Vehicle-TypeU
                                                                                                        nknown)
         396-780                                         safetyExt VehicleSafetyExtensions
         396      A6                                       · extension                                  no
         397-400  A6 80                                    · presence                                   events, pathHistory,
                                                                                                        lights
         401      80                                       events · extension                           no
         402-414  80 00                                    events VehicleEventFlags                     (none)
         415-770                                           pathHistory PathHistory
         415      00                                         · extension                                no
         416-417  06                                         · presence                                 (none)
         418-770                                             crumbData PathHistoryPointList
         418-422  06                                           · length                                 4
         423-509                                               0 PathHistoryPoint
         423      06                                             · extension                            no
         424-426  0D                                             · presence                             (none)
         427-493                                                 llvOffset PositionOffsetLLV
         427      0D                                               · presence                           (none)
         428-493                                                   offsetLL PositionOffsetLL
         428-430  0D                                                 · index                            position-LatLon  (raw 6)
         431-493                                                     position-LatLon Position-LLmD-64b
         431-462  0D 61 47 12 F3                                       lon Longitude                    1163507578  116.3507578
                                                                                                        deg  (raw 2963507577)
         463-493  F3 35 E3 4F DC                                       lat Latitude                     399764215  39.9764215
                                                                                                        deg  (raw 1299764215)
         494-509  DC 00 10                                       timeOffset TimeOffset                  5  0.05 s  (raw 4)
         510-596                                               1 PathHistoryPoint
         510      10                                             · extension                            no
         511-513  10 1A                                          · presence                             (none)
         514-580                                                 llvOffset PositionOffsetLLV
         514      1A                                               · presence                           (none)
         515-580                                                   offsetLL PositionOffsetLL
         515-517  1A                                                 · index                            position-LatLon  (raw 6)
         518-580                                                     position-LatLon Position-LLmD-64b
         518-549  1A C2 8E 33 5A                                       lon Longitude                    1163508439  116.3508439
                                                                                                        deg  (raw 2963508438)
         550-580  5A 6B C6 A5 78                                       lat Latitude                     399764399  39.9764399
                                                                                                        deg  (raw 1299764399)
         581-596  78 00 20                                       timeOffset TimeOffset                  5  0.05 s  (raw 4)
         597-683                                               2 PathHistoryPoint
         597      20                                             · extension                            no
         598-600  20 35                                          · presence                             (none)
         601-667                                                 llvOffset PositionOffsetLLV
         601      35                                               · presence                           (none)
         602-667                                                   offsetLL PositionOffsetLL
         602-604  35                                                 · index                            position-LatLon  (raw 6)
         605-667                                                     position-LatLon Position-LLmD-64b
         605-636  35 85 1C 6F 54                                       lon Longitude                    1163508715  116.3508715
                                                                                                        deg  (raw 2963508714)
         637-667  54 D7 8D 4C 20                                       lat Latitude                     399764418  39.9764418
                                                                                                        deg  (raw 1299764418)
         668-683  20 00 40                                       timeOffset TimeOffset                  5  0.05 s  (raw 4)
         684-770                                               3 PathHistoryPoint
         684      40                                             · extension                            no
         685-687  40                                             · presence                             (none)
         688-754                                                 llvOffset PositionOffsetLLV
         688      6B                                               · presence                           (none)
         689-754                                                   offsetLL PositionOffsetLL
         689-691  6B                                                 · index                            position-LatLon  (raw 6)
         692-754                                                     position-LatLon Position-LLmD-64b
         692-723  6B 0A 38 E9 C9                                       lon Longitude                    1163508893  116.3508893
                                                                                                        deg  (raw 2963508892)
         724-754  C9 AF 1A 94 80                                       lat Latitude                     399764388  39.9764388
                                                                                                        deg  (raw 1299764388)
         755-770  80 00 80                                       timeOffset TimeOffset                  5  0.05 s  (raw 4)
         771      80                                       lights · extension                           no
         772-780  80 00                                    lights ExteriorLights                        (none)
         781-783  00                                   · padding
         784-871                               headerInfo HeaderInfo
         784      40                             · extension                                            no
         785-790  40                             · presence                                             generationTime
         791      40                             · padding
         792-799  01                             aid · length                                           1
         800-807  6F                             aid Aid                                                111
         808-871  00 01 E4 3C 16 DD              generationTime Uint64                                  532421709520000
                  DC 80
         872-919                             signer SignerIdentifier
         872-879  80                           · index                                                  digest  (raw 128)
      >  880-919  CD C8 81 27 93               digest HashedId8                                         truncated: 8 octets
                                                                                                        expected, 5 left in the
                                                                                                        input
      >  920                           data DSM                                                         truncated: the header
                                                                                                        announces 179 octets of
                                                                                                        data, 110 are there
        likely cause: the DSM frame is cut off or damaged: it has 115 octets, and goes on behind them

      "
    `);
    expect((await inspect(signed.slice(0, 230))).status).toBe(1);
  });

  test.each([
    ["dsm", "0600", "the DSM frame is damaged, or something else stands there"],
    [
      "dsm",
      signed.slice(0, 8),
      "the DSM frame is cut off or damaged: it has 4 octets, and goes on behind them",
    ],
    [
      "spdu",
      signed,
      "this is no security envelope; from the outside in it is dsm, spdu, message: try --layer auto",
    ],
    ["spdu", `${signed.slice(10)}00`, "1 of 180 octets are left over behind the security envelope"],
  ])("the cause of a fault in %s", async (layer, hex, sentence) => {
    const text = await shown(hex, "--layer", layer);
    expect(text.replace(/\s+/g, " ")).toContain(`likely cause: ${sentence}`);
    expect(text.split("\n").filter((line) => line.startsWith(">"))).toHaveLength(1);
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

  test("a bit that belongs to another layer in each", async () => {
    const framed = `04006f00${(bsm.length / 2).toString(16).padStart(4, "0")}${bsm}`;
    expect(await shown(bsm, framed, "--diff")).toContain(
      "  The octets part at bit 5 (bit 5 of octet 0): bsmFrame · presence in A, dsm.protocolType in B.\n",
    );
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
    [[bsm, "--layer", "ip"], "--layer takes auto, dsm, spdu, certificate or frame"],
    [[bsm, "--edtions"], "did you mean --editions?"],
    [[bsm, "--type", "Sped"], "did you mean Speed?"],
  ])("%j is wrong usage", async (words, message) => {
    const { status, stderr } = await inspect(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
