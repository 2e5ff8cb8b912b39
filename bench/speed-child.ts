/** One run of all that is measured in one process: prints one JSON object. To be run by `speed.ts`. */
import { contest } from "./contest.js";
import { corporaNamed } from "./corpus.js";
import { costOverSize } from "./cost.js";
import { type Effort, measure } from "./measure.js";
import type { Speed } from "./speed.js";

const [effortText = "", only = ""] = process.argv.slice(2);
const effort: Effort = JSON.parse(effortText);
const matches = await Promise.all(corporaNamed(only).map(contest));
const speed: Speed = {
  messages: measure(matches, effort),
  cost: only === "" ? await costOverSize(effort) : [],
};
console.log(JSON.stringify(speed));
