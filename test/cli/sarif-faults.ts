/** What SARIF 2.1.0 asks of a log file with one run, as far as a linter without code to show uses it. */

type Members = Readonly<Record<string, unknown>>;
type Faults = Generator<string, void>;

/** Properties of each object that are required, and that may be there besides (clause). No object takes others. */
const objects = {
  // 3.13
  log: { required: ["version", "runs"], optional: ["$schema", "properties"] },
  // 3.14
  run: { required: ["tool", "results"], optional: ["invocations", "artifacts", "columnKind"] },
  // 3.18
  tool: { required: ["driver"], optional: ["extensions", "properties"] },
  // 3.19
  driver: {
    required: ["name"],
    optional: ["version", "semanticVersion", "informationUri", "rules", "properties"],
  },
  // 3.49
  rule: {
    required: ["id"],
    optional: [
      "name",
      "shortDescription",
      "fullDescription",
      "help",
      "helpUri",
      "defaultConfiguration",
      "properties",
    ],
  },
  // 3.12
  text: { required: ["text"], optional: ["markdown"] },
  // 3.50
  configuration: { required: [], optional: ["enabled", "level", "rank"] },
  // 3.27
  result: {
    required: ["message"],
    optional: ["ruleId", "ruleIndex", "level", "kind", "locations", "properties"],
  },
  // 3.28
  location: { required: [], optional: ["physicalLocation", "logicalLocations", "message"] },
  // 3.29
  physicalLocation: { required: ["artifactLocation"], optional: ["region"] },
  // 3.4
  artifactLocation: { required: ["uri"], optional: ["uriBaseId", "index"] },
  // 3.33
  logicalLocation: {
    required: ["fullyQualifiedName"],
    optional: ["name", "decoratedName", "kind", "index", "parentIndex"],
  },
} as const;

const levels: readonly unknown[] = ["none", "note", "warning", "error"];

/** A sentence for each fault, none if all is well. */
export function sarifFaults(text: string): string[] {
  return [...logFaults(JSON.parse(text))];
}

function membersOf(value: unknown): Members | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value)) : undefined;
}

/** The members of an object, whose names are checked on the way. */
function* named(kind: keyof typeof objects, value: unknown): Generator<string, Members> {
  const members = membersOf(value);
  if (members === undefined) {
    yield `${kind} is no object`;
    return {};
  }
  const { required, optional } = objects[kind];
  const known: readonly string[] = [...required, ...optional];
  for (const name of required) if (members[name] === undefined) yield `${kind} without ${name}`;
  for (const name of Object.keys(members)) {
    if (!known.includes(name)) yield `${kind} with ${name}`;
  }
  if ("properties" in members && membersOf(members.properties) === undefined) {
    yield `${kind} with properties that are no object`;
  }
  return members;
}

function* listed(what: string, value: unknown): Generator<string, readonly unknown[]> {
  if (Array.isArray(value)) return value;
  yield `${what} are no list`;
  return [];
}

function* logFaults(value: unknown): Faults {
  const log = yield* named("log", value);
  if (log.version !== "2.1.0") yield `version ${log.version}`;
  if (log.$schema !== undefined && !URL.canParse(String(log.$schema))) yield "$schema is no URI";
  for (const run of yield* listed("runs", log.runs)) yield* runFaults(run);
}

function* runFaults(value: unknown): Faults {
  const run = yield* named("run", value);
  const tool = yield* named("tool", run.tool);
  const driver = yield* named("driver", tool.driver);
  if (typeof driver.name !== "string" || driver.name === "") yield "a driver without a name";
  const ids: unknown[] = [];
  for (const rule of yield* listed("rules", driver.rules)) ids.push(yield* ruleFaults(rule));
  if (new Set(ids).size < ids.length) yield "two rules with one id";
  for (const result of yield* listed("results", run.results)) yield* resultFaults(result, ids);
}

function* ruleFaults(value: unknown): Generator<string, unknown> {
  const rule = yield* named("rule", value);
  if (typeof rule.id !== "string" || rule.id === "") yield `rule id ${rule.id}`;
  for (const name of ["shortDescription", "fullDescription", "help"]) {
    if (rule[name] !== undefined) yield* textFaults(`${rule.id} ${name}`, rule[name]);
  }
  if (rule.defaultConfiguration !== undefined) {
    const { level } = yield* named("configuration", rule.defaultConfiguration);
    if (!levels.includes(level)) yield `${rule.id} has the level ${level}`;
  }
  return rule.id;
}

function* textFaults(what: string, value: unknown): Faults {
  const { text } = yield* named("text", value);
  if (typeof text !== "string" || text === "") yield `${what} without text`;
}

function* resultFaults(value: unknown, ids: readonly unknown[]): Faults {
  const { ruleId, ruleIndex, level, message, locations } = yield* named("result", value);
  yield* textFaults("message", message);
  // 3.27.5, 3.27.6: one rule, whichever way it is named
  if (!ids.includes(ruleId)) yield `no rule ${ruleId}`;
  if (typeof ruleIndex !== "number" || ids[ruleIndex] !== ruleId) yield `ruleIndex ${ruleIndex}`;
  if (!levels.includes(level)) yield `level ${level}`;
  for (const location of yield* listed("locations", locations)) yield* locationFaults(location);
}

function* locationFaults(value: unknown): Faults {
  const { physicalLocation, logicalLocations } = yield* named("location", value);
  if (physicalLocation !== undefined) {
    const { artifactLocation, region } = yield* named("physicalLocation", physicalLocation);
    const { uri } = yield* named("artifactLocation", artifactLocation);
    if (typeof uri !== "string" || !uriReference.test(uri)) yield `uri ${uri}`;
    if (region !== undefined) yield "a region, which frames do not have";
  }
  if (logicalLocations === undefined) return;
  for (const logical of yield* listed("logicalLocations", logicalLocations)) {
    const { fullyQualifiedName } = yield* named("logicalLocation", logical);
    if (typeof fullyQualifiedName !== "string" || fullyQualifiedName === "") {
      yield `fullyQualifiedName ${fullyQualifiedName}`;
    }
  }
}

/** Of a file: a path in the characters of RFC 3986, no query or fragment; a colon only behind a slash (4.2). */
const uriReference = /^(?![^/]*:)(?:[\w\-.~!$&'()*+,;=:@/]|%[\dA-F]{2})+$/;
