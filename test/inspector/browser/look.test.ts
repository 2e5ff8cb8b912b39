/** How the page looks and sounds: the map, languages, colours, small screens, keyboard, screen readers. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { MessageFrame } from "../../../src/editions/csae53-2020.js";
import { hexOf, octetsOfHex } from "../../fixtures.js";
import { describeInBrowser, hexLines, keepPicture, paste, useBrowser } from "./browser.js";
import { faintTexts } from "./contrast.js";

const captured = hexLines("fixtures/captures.hex");
const [spat = "", bsm = "", , , map = ""] = captured;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The captured crossing with the captured signals at it, and two vehicles on their way. */
function crossing(): string {
  const signals = MessageFrame.decode(octetsOfHex(spat));
  const vehicle = MessageFrame.decode(octetsOfHex(bsm));
  if (signals.kind !== "spatFrame" || vehicle.kind !== "bsmFrame") throw new Error("not those");
  const intersections = signals.value.intersections.slice(0, 1).map((intersection) => ({
    ...intersection,
    intersectionId: { region: 1, id: 149 },
    phases: intersection.phases.map((phase, i) => ({ ...phase, id: i + 1 })),
  }));
  const places = [
    { lat: 281003000, long: 1129828400, heading: 14200 },
    { lat: 280985900, long: 1129832500, heading: 21600 },
  ];
  const vehicles = places.map(({ lat, long, heading }, i) => {
    const id = Uint8Array.from(vehicle.value.id, (octet, at) => (at === 7 ? i : octet));
    const pos = { ...vehicle.value.pos, lat, long };
    const value = { ...vehicle.value, id, pos, heading, speed: 400, safetyExt: undefined };
    return hexOf(MessageFrame.encode({ kind: "bsmFrame", value }));
  });
  const lights = hexOf(
    MessageFrame.encode({ kind: "spatFrame", value: { ...signals.value, intersections } }),
  );
  return [map, lights, ...vehicles].join("\n");
}

async function showMap(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Map|地图)$/ }).click();
  await page.locator(".map svg").waitFor();
}

describeInBrowser("the map", () => {
  const open = useBrowser();

  test("has lanes, stop lines with their lights, vehicles, scale and north", async () => {
    const page = await open();
    await paste(page, crossing());
    await showMap(page);
    const titles = await page.locator(".map svg title").allTextContents();
    expect(titles.filter((title) => /lane 1, \d+ m wide/.test(title))).toHaveLength(4);
    expect(titles.filter((title) => /stop line\nphase 1: .*\d s left/.test(title))).not.toEqual([]);
    const texts = await page.locator(".map svg text").allTextContents();
    expect(texts).toEqual(expect.arrayContaining(["N", "motor vehicle", "1-149"]));
    expect(texts.filter((text) => /^\d+ m$/.test(text))).toHaveLength(1);
    const turned = page.locator(".map svg .user").first();
    expect(await turned.count()).toBe(1);
    expect(await page.getByRole("img", { name: /4 lane/ }).count()).toBe(1);
    await keepPicture(page, "map");
  });

  test("fills the room there is, also when that changes", async () => {
    const page = await open();
    await paste(page, captured.join("\n"));
    await showMap(page);
    const sizes = () =>
      page.locator(".map").evaluate((host) => {
        const svg = host.shadowRoot?.querySelector("svg");
        return [host.clientWidth, host.clientHeight, svg?.clientWidth, svg?.clientHeight];
      });
    const [width, height, ...drawn] = await sizes();
    expect(drawn).toEqual([width, height]);
    await page.setViewportSize({ width: 1000, height: 700 });
    await expect.poll(async () => (await sizes())[2]).toBeLessThan(width ?? 0);
    const [narrow, low, ...again] = await sizes();
    expect(again).toEqual([narrow, low]);
  });

  test("of nothing says so", async () => {
    const page = await open();
    await showMap(page);
    expect(await page.locator(".map svg text").textContent()).toMatch(/nothing to draw/);
  });
});

describeInBrowser("the words", () => {
  const open = useBrowser();

  test("are Chinese for whoever reads Chinese, with the names of codes", async () => {
    const page = await open({ locale: "zh-CN" });
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.title()).toBe("C-V2X 报文查看器");
    await paste(page, bsm);
    const line = page.locator(".value > .line").filter({ hasText: "classification" });
    await line.click();
    expect(await line.locator(".meaning").innerText()).toMatch(/[\u4e00-\u9fff]/);
    expect(await page.locator(".facts dt").allInnerTexts()).toContain("含义");
    const why = page.locator(".why");
    await why.locator("summary").click();
    expect(await why.innerText()).toMatch(/^为何是此版本：.*取值一致（确定）/);
    expect(await why.innerText()).toMatch(/已读完全部 86 字节/);
    await keepPicture(page, "chinese");
    await paste(page, bsm.slice(0, 50));
    expect(await page.locator(".about .problem").innerText()).toMatch(
      /^bsmFrame\.heading（Heading），第 195 比特：数据不足（.*）\s*可能原因：帧被截断：只有 25 字节/,
    );
    await keepPicture(page, "chinese-error");
    await page.locator("#frame-0").click();
    await line.click();
    await showMap(page);
    expect(await page.locator(".map svg text").allTextContents()).toContain("机动车");
    await page.getByRole("button", { name: "报文", exact: true }).click();

    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator(".facts dt").allInnerTexts()).toContain("Meaning");
    expect(await line.locator(".meaning").innerText()).toBe("passenger car");
  });

  test("of units and names can be left out", async () => {
    const page = await open();
    await paste(page, bsm);
    expect(await page.locator(".tree .meaning").count()).toBeGreaterThan(10);
    await page.getByLabel("Units and names").uncheck();
    expect(await page.locator(".tree .meaning").count()).toBe(0);
  });
});

describeInBrowser.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  const open = useBrowser();

  test("every text can be read", async () => {
    const page = await open({ colorScheme });
    const faint = (): Promise<string[]> => page.evaluate(faintTexts, 4.5);
    expect(await faint()).toEqual([]);
    await paste(page, `${captured.join("\n")}\nFFFF\nxyz`);
    await page.locator("#frame-1").click();
    await page.locator(".value > .line").filter({ hasText: "speed" }).click();
    await page.locator("#edit").fill("600");
    await page.waitForTimeout(150);
    expect(await faint()).toEqual([]);
    await keepPicture(page, `desktop-${colorScheme}`);
    await page.locator("#frame-6").click();
    await page.locator(".why summary").click();
    await page.waitForTimeout(150);
    expect(await faint()).toEqual([]);
    await page.locator("#frame-3").click();
    await page.getByRole("button", { name: "Compare" }).click();
    await page.waitForTimeout(150);
    expect(await faint()).toEqual([]);
  });
});

describeInBrowser("on a phone", () => {
  const open = useBrowser();

  test("nothing is wider than the screen, and all can be reached", async () => {
    const page = await open(phone);
    const overhang = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overhang()).toBe(0);
    await paste(page, `${bsm}\n${captured[2]}\n${map}`);
    const speed = page.locator(".value > .line").filter({ hasText: "speed" });
    await speed.tap();
    expect(await page.locator(".facts").innerText()).toMatch(/bsmFrame\.speed/);
    expect(await overhang()).toBe(0);
    await keepPicture(page, "phone", true);
    await page.getByRole("button", { name: "Compare" }).tap();
    expect(await page.locator(".differences tbody tr").count()).toBeGreaterThan(0);
    expect(await overhang()).toBe(0);
    await keepPicture(page, "phone-compare", true);
    await showMap(page);
    expect(await overhang()).toBe(0);
    const height = await page.locator(".map").evaluate((host) => host.clientHeight);
    expect(height).toBeGreaterThan(844 / 2);
    await keepPicture(page, "phone-map", true);
  });
});

describeInBrowser("on a tablet", () => {
  const open = useBrowser();

  test("octets, facts and the button to apply a value stand side by side", async () => {
    const page = await open({ viewport: { width: 900, height: 1000 } });
    await paste(page, bsm);
    await page.locator(".value > .line").filter({ hasText: "speed" }).click();
    for (const part of [page.locator(".octet[data-octet='15']"), page.getByText("Apply")]) {
      const box = await part.boundingBox();
      expect((box?.x ?? Number.NaN) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(900);
    }
    await keepPicture(page, "tablet");
  });
});

describeInBrowser("by keyboard", () => {
  const open = useBrowser();
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      const name = at?.getAttribute("aria-label") ?? at?.textContent ?? "";
      return at?.id || at?.getAttribute("role") || name;
    });

  test("the focus goes through the page in the order that it is read", async () => {
    const page = await open();
    await paste(page, `${bsm}\n${captured[2]}`);
    await page.locator(".value > .line").filter({ hasText: "speed" }).click();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.locator("h1").click();
    const order: string[] = [];
    for (let i = 0; i < 23; i++) {
      await page.keyboard.press("Tab");
      order.push(await focused(page));
    }
    expect(order.slice(0, 19)).toEqual([
      ...["中文", "input", "Show", "Open file", "Example", "Clear"],
      ...["filter", "listbox", "Message", "Map", "Compare", "edition"],
      // the box of units and names has its label around it
      "",
      ...["Copy link", "JSON", "CSV", "GeoJSON"],
      // the reasons, then one line of the tree
      expect.stringMatching(/^Why this edition/),
      "treeitem",
    ]);
    expect(order.slice(19, 22)).toEqual(["button", "edit", "Apply"]);
  });

  test("frames, fields and octets are gone through with arrows, and show each other", async () => {
    const page = await open();
    await paste(page, `${bsm}\n${captured[2]}`);
    await page.locator(".list").focus();
    await page.keyboard.press("ArrowDown");
    const listbox = page.getByRole("listbox");
    expect(await listbox.getAttribute("aria-activedescendant")).toBe("frame-1");
    await page.keyboard.press("Home");

    await page.locator("[role=treeitem][tabindex='0']").focus();
    const selectedName = () =>
      page.locator("[role=treeitem][aria-selected=true] > .line > .name").innerText();
    for (const key of ["End", "Home", "ArrowDown", "ArrowDown", "ArrowDown"]) {
      await page.keyboard.press(key);
    }
    expect(await selectedName()).toBe("bsmFrame");
    await page.keyboard.press("ArrowLeft");
    const part = page.locator("[role=treeitem][aria-selected=true]");
    expect(await part.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("ArrowRight");
    expect(await part.getAttribute("aria-expanded")).toBe("true");
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
    expect(await selectedName()).toBe("msgCnt");
    const marked = () =>
      page
        .locator(".octet.selected")
        .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute("data-octet"))));
    // bits 12 to 18
    expect(await marked()).toEqual([1, 2]);

    await page.locator(".octet[tabindex='0']").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    // bit 136 is the fifth of the longitude
    expect(await selectedName()).toBe("long");
    expect(await focused(page)).toBe("button");
  });

  test("a pointer over a field or an octet marks both", async () => {
    const page = await open();
    await paste(page, bsm);
    await page.locator(".value > .line").filter({ hasText: "secMark" }).hover();
    expect(await page.locator(".octet.hovered").count()).toBe(3);
    await page.locator(".octet[data-octet='17']").hover();
    expect(await page.locator(".line.hovered .name").innerText()).toBe("long");
  });
});

describeInBrowser("to a screen reader", () => {
  const open = useBrowser();
  const roles =
    "button|textbox|searchbox|combobox|checkbox|spinbutton|listbox|tree|treeitem|option|img|region";

  test("everything has a name", async () => {
    const page = await open();
    const nameless = async (): Promise<string[]> => {
      const lines = (await page.locator("body").ariaSnapshot()).split("\n");
      return lines.filter((line) => new RegExp(`^\\s*- (${roles})(:| \\[|$)`).test(line));
    };
    expect(await nameless()).toEqual([]);
    await paste(page, captured.join("\n"));
    await page.locator("#frame-1").click();
    await page.locator(".value > .line").filter({ hasText: "speed" }).click();
    expect(await nameless()).toEqual([]);
    const tree = await page.getByRole("tree", { name: "Fields" }).ariaSnapshot();
    expect(tree).toMatch(/treeitem "speed Speed 0 0 m\/s 182–194" .*\[selected\]/);
    await page.getByRole("button", { name: "Compare" }).click();
    expect(await nameless()).toEqual([]);
    const table = await page.getByRole("table").ariaSnapshot();
    expect(table).toMatch(/columnheader "Frame 1 · ydt3709-2020"/);
  });

  test("the page has its parts, one title, and each id once", async () => {
    const page = await open();
    await paste(page, captured.join("\n"));
    for (const role of ["banner", "main", "listbox", "tree"] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1);
    }
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.getByRole("region", { name: "Frames" }).count()).toBe(1);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const [first] = await page.getByRole("option").all();
    expect(await first?.getAttribute("aria-setsize")).toBe("6");
  });
});
