import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Edition, editions, identify, lookup } from "../../src/editions/index.js";
import type { SenderHistory } from "../../src/index.js";
import { isSame } from "../../src/uper/same.js";
import { hexOf, octetsOfHex, type Vector, vectors } from "../fixtures.js";

const frames = editions.flatMap((edition) =>
  vectors(edition).filter(({ type }) => type === "MessageFrame"),
);

/** The editions that read all octets of a frame, with what they read. */
function readings(octets: Uint8Array): { edition: Edition; value: unknown }[] {
  return editions.flatMap((edition) => {
    const result = lookup(edition, "MessageFrame")?.safeDecode(octets);
    return result?.ok ? [{ edition, value: result.value }] : [];
  });
}

function isIdentified({ edition, uper }: Vector): boolean {
  const { best } = identify(octetsOfHex(uper));
  return best !== undefined && [best.edition as string, ...best.sameAs].includes(edition);
}

describe("captured frames", () => {
  test.each(vectors("captures"))("$id", ({ edition, also_editions = [], uper }) => {
    const { best } = identify(octetsOfHex(uper));
    const named = best === undefined ? [] : [best.edition, ...best.sameAs];
    expect([...named].sort()).toEqual([edition, ...also_editions].sort());
    expect(best?.sure).toBe(true);
  });

  test("the MAP is refused by the other editions for what they leave over", () => {
    const map = vectors("captures").find(({ id }) => id.includes("map"));
    const { candidates } = identify(octetsOfHex(map?.uper ?? ""));
    const left = Object.fromEntries(candidates.map((c) => [c.edition, c.octetsLeft]));
    expect(left).toEqual({
      "ydt3709-2020": 509,
      "csae53-2020": 0,
      "csae157-2020": 509,
      "csae53-2017": 509,
    });
    expect(candidates[0]).toMatchObject({ fits: false, reason: "509 of 529 octets left over" });
  });
});

describe("vectors of all editions", () => {
  test("that only one edition reads are identified", () => {
    const only = frames.filter(({ uper }) => readings(octetsOfHex(uper)).length === 1);
    expect(only.length).toBeGreaterThan(300);
    expect(only.filter((vector) => !isIdentified(vector)).map(({ id }) => id)).toEqual([]);
  });

  test("that mean nothing equal under another edition are identified, 97 in 100 at least", () => {
    const unlike = frames.filter(({ edition, uper }) => {
      const all = readings(octetsOfHex(uper));
      const own = all.find((reading) => reading.edition === edition);
      return !all.some((other) => other !== own && isSame(other.value, own?.value));
    });
    const identified = unlike.filter(isIdentified);
    expect(unlike.length).toBeGreaterThan(800);
    expect(identified.length / unlike.length).toBeGreaterThanOrEqual(0.97);
  });

  test("are never identified wrongly where the answer says it is sure", () => {
    const wrong = frames.filter((vector) => {
      const { best } = identify(octetsOfHex(vector.uper));
      return best?.sure === true && !isIdentified(vector);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe("a choice between readings", () => {
  test("an edition that knows the additions is preferred, and agrees with none that keeps them", () => {
    const newer = vectors("newer").find(({ note }) => note?.includes("Node: opt inLinks-ex"));
    const { best } = identify(octetsOfHex(newer?.uper ?? ""));
    expect(best).toMatchObject({ edition: "csae157-2020", sameAs: [], sure: true });
  });

  test("what its sender sent before decides between equals", () => {
    // a BSM that three editions read as one thing and T/CSAE 53-2017 as another
    const vector = frames.find(({ id }) => id === "csae53-2017/feature/00043");
    const octets = octetsOfHex(vector?.uper ?? "");
    const old = lookup("csae53-2017", "MessageFrame")?.decode(octets);
    const recent = lookup("ydt3709-2020", "MessageFrame")?.decode(octets);
    const historyOf = (frame: unknown, edition: Edition): SenderHistory => {
      // both readings are BSMs, whose sender is told by their id
      const { id } = (frame as { value: { id: Uint8Array } }).value;
      return new Map([[hexOf(id), { editions: [edition] }]]);
    };
    for (const [frame, edition] of [
      [old, "csae53-2017"],
      [recent, "ydt3709-2020"],
    ] as const) {
      const { best } = identify(octets, { history: historyOf(frame, edition) });
      expect(best).toMatchObject({ edition, sure: false });
    }
  });

  test("a history remembers senders of sure frames", () => {
    const history: SenderHistory = new Map();
    const capture = vectors("captures").find(({ id }) => id.includes("bsm"));
    identify(octetsOfHex(capture?.uper ?? ""), { history });
    expect([...history]).toEqual([
      [
        "bea9423838383838",
        {
          editions: ["ydt3709-2020", "csae53-2020", "csae157-2020"],
          position: { lat: 399764645, long: 1163509503 },
        },
      ],
    ]);
  });
});

describe("what is no MessageFrame", () => {
  const bodies = readFileSync("fixtures/bodies.jsonl", "utf8").trimEnd().split("\n");
  const [uper, aligned] = bodies.map((line) => JSON.parse(line) as { bytes: string });

  test("a BSM without its frame is named", () => {
    const { best } = identify(octetsOfHex(uper?.bytes ?? ""));
    expect(best).toMatchObject({
      type: "BasicSafetyMessage",
      edition: "ydt3709-2020",
      value: { msgCnt: 117, secMark: 9500 },
    });
    expect(best?.reason).toContain("without its frame");
  });

  test("aligned PER is named", () => {
    const identified = identify(octetsOfHex(aligned?.bytes ?? ""));
    expect(identified.best).toBeUndefined();
    expect(identified.aligned).toMatchObject({
      type: "BasicSafetyMessage",
      edition: "ydt3709-2020",
    });
    const plain = lookup("ydt3709-2020", "BasicSafetyMessage")?.decode(
      octetsOfHex(uper?.bytes ?? ""),
    );
    expect(isSame(identified.aligned?.value, plain)).toBe(true);
  });

  test("noise is nothing", () => {
    for (const hex of ["", "ff", "ffffffffffffffffffff", "deadbeefdeadbeefdeadbeef"]) {
      const { best, aligned: other, candidates } = identify(octetsOfHex(hex));
      expect([best, other]).toEqual([undefined, undefined]);
      expect(candidates.map(({ fits }) => fits)).toEqual([false, false, false, false]);
    }
  });

  test("a type that is asked for is the only one tried", () => {
    const octets = octetsOfHex(uper?.bytes ?? "");
    expect(identify(octets, { type: "MessageFrame" }).best).toBeUndefined();
    expect(identify(octets, { type: "BasicSafetyMessage" }).best?.type).toBe("BasicSafetyMessage");
    expect(identify(octets, { type: "CLPMM" }).candidates[0]?.reason).toBe(
      "ydt3709-2020 has no type CLPMM",
    );
  });
});

describe("a later form of phase II", () => {
  const frame = (messageId: number, content: string): Uint8Array => {
    const extension = (messageId | 0x0000).toString(16).padStart(4, "0");
    const open = extension + (content.length / 2).toString(16).padStart(2, "0") + content;
    return octetsOfHex(`80${(open.length / 2).toString(16).padStart(2, "0")}${open}`);
  };

  test.each([
    [27, "IntentionSharingMessage (ISM)"],
    [28, "ServiceAnnouncementMessage (SAM)"],
  ])("message %i is named, its octets kept", (messageId, name) => {
    const { best, candidates } = identify(frame(messageId, "0102ff"));
    expect(best).toMatchObject({
      edition: "csae157-2020",
      value: { value: { messageId, value: Uint8Array.of(1, 2, 0xff) } },
    });
    const candidate = candidates.find(({ edition }) => edition === "csae157-2020");
    expect(candidate?.reason).toContain(name);
  });

  test("a VIR that fails or leaves octets over names it as a possible cause", () => {
    const vector = vectors("csae157-2020").find(({ uper }) => /^80..000d/.test(uper));
    const content = vector?.uper.slice(10) ?? "";
    const reasonOf = (octets: Uint8Array): string =>
      identify(octets).candidates.find(({ edition }) => edition === "csae157-2020")?.reason ?? "";
    expect(reasonOf(frame(13, content))).not.toContain("later form");
    expect(reasonOf(frame(13, content.slice(0, 20)))).toContain("later form of phase II");
    expect(reasonOf(frame(13, `${content}0102`))).toContain("octets are left over inside");
  });
});
