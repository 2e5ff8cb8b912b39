/** What those who install the package get, and what it is made with. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../package.json";

interface LockedPackage {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

interface PackageLock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

// npm writes it so
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as PackageLock;
const locked = Object.entries(lock.packages).filter(([place]) => place !== "");

test("each locked package has its hash, and comes from the registry of npm", () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(locked.length).toBeGreaterThan(100);
  for (const [place, { integrity, resolved, link }] of locked) {
    expect(integrity, place).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    // without an address it is the registry that npm is set to
    expect(resolved ?? "https://registry.npmjs.org/", place).toMatch(
      /^https:\/\/registry\.npmjs\.org\//,
    );
    expect(link, place).toBeUndefined();
  }
});

test("dependencies are named by one version, which is the locked one", () => {
  for (const [name, version] of Object.entries({
    ...packageJson.dependencies,
    ...packageJson.devDependencies,
  })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test("nothing runs when the package is installed from a registry", () => {
  const scripts = Object.keys(packageJson.scripts);
  for (const name of ["preinstall", "install", "postinstall"]) expect(scripts).not.toContain(name);
  const shipped = locked.filter(([, { dev }]) => dev !== true);
  expect(shipped.map(([place]) => place)).toContain("node_modules/asn1js");
  for (const [place, { hasInstallScript }] of shipped)
    expect(hasInstallScript, place).not.toBe(true);
});

test("the package holds the build, the modules and the papers", () => {
  const words = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const told = execFileSync("npm", words, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(told);
  const paths = files.map(({ path }) => path);
  const places = new Set(paths.map((path) => path.split("/")[0]));
  expect([...places].sort()).toEqual([
    "LICENSE",
    "README.md",
    "README.zh-CN.md",
    "asn1",
    "dist",
    "package.json",
  ]);
  for (const path of paths.filter((name) => name.startsWith("dist/"))) {
    expect(path).toMatch(/^dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts|html)$/);
  }
  for (const path of paths.filter((name) => name.startsWith("asn1/"))) {
    expect(path).toMatch(/^asn1\/(editions\.json|(csae|ydt|security|shared)[\w-]*\/[\w-]+\.asn)$/);
  }
});

test("it is published with its provenance", () => {
  expect(packageJson.publishConfig).toEqual({ access: "public", provenance: true });
});

test("both READMEs name the security policy", () => {
  expect(readFileSync(".github/SECURITY.md", "utf8")).toContain("npm run fuzz");
  for (const file of ["README.md", "README.zh-CN.md"]) {
    expect(readFileSync(file, "utf8")).toContain("](.github/SECURITY.md)");
  }
});
