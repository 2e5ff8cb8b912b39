/**
 * `npm run schemas -- [--count N] [--seed S] [--batch N]`
 *
 * Grows N random modules, from the seeds S, S + 1 and so on, and checks each against the asn1 compiler of Erlang
 * (Debian: erlang-base and erlang-asn1). Exits with 1 if anything differs; what does is made smaller and printed.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkModules } from "./check.js";
import { growModule } from "./grow.js";
const { values } = parseArgs({ options: { count: {type:"string", default:"100"}, seed: {type:"string", default:"0"} } });
import { mkdirSync } from "node:fs";
import { writeModule } from "./write.js";
mkdirSync(".cache", {recursive:true});
const modules = Array.from({length: Number(values.count)}, (_, i) => growModule(Number(values.seed)+i));
const t = Date.now();
const r = await checkModules(modules, resolve(".cache/schemas/runtime.js"));
const kinds = new Map<string, any>();
for (const f of r.findings) { const k = f.what.replace(/[0-9a-f]{2,}/g,"#").slice(0, 60); const size = writeModule(f.module,"erlang").length; const o = kinds.get(k); if (!o) kinds.set(k, {n:1, size, f}); else { o.n++; if (size < o.size) { o.size=size; o.f=f; } } }
for (const [k,o] of [...kinds].sort((a,b)=>b[1].n-a[1].n)) { console.log("##", o.n, k); console.log(o.f.type, o.f.what.slice(0,1000)); console.log(writeModule(o.f.module,"standard").slice(0,1500)); console.log(writeModule(o.f.module,"erlang").slice(0,1500)); }
console.log(r.values, r.asked, r.findings.length, Date.now()-t);
