import { version } from "../../package.json";
import { formatPath } from "../errors.js";
import type { Finding, Rule, Severity } from "../meaning/lint/rule.js";
import type { Style } from "./style.js";

/** A finding and the input that its frame is from. */
interface Found extends Finding {
  /** As on the command line; undefined for standard input. */
  readonly file: string | undefined;
}

/** Writes findings as they come; the text of all calls is the report. */
export interface LintReport {
  begin(): string;
  finding(found: Found): string;
  end(frameCount: number): string;
}

export const lintForms = ["text", "json", "sarif"] as const;

export function lintReportFor(
  form: (typeof lintForms)[number],
  rules: readonly Rule[],
  style: Style,
): LintReport {
  switch (form) {
    case "text":
      return textReport(style);
    case "json":
      return { begin: () => "", finding: jsonLine, end: () => "" };
    case "sarif":
      return sarifReport(rules);
  }
}

function textReport(style: Style): LintReport {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const marks = { error: style.error, warning: style.warning, note: style.faint };
  return {
    begin: () => "",
    finding({ rule, severity, frame, path, message, file }) {
      counts[severity]++;
      const from = file === undefined ? "" : `${file} `;
      const place = path.length === 0 ? "" : ` ${formatPath(path)}`;
      return `${style.faint(`${from}#${frame}`)}${place}: ${marks[severity](severity)} ${message} ${style.faint(`[${rule}]`)}\n`;
    },
    end: (frameCount) =>
      `${counted(counts.error, "error")}, ${counted(counts.warning, "warning")}, ${counted(counts.note, "note")} in ${counted(frameCount, "frame")}\n`,
  };
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;

function jsonLine({ frame: n, file: source, rule, severity, path, message }: Found): string {
  return `${JSON.stringify({ n, source, rule, severity, path: formatPath(path), message })}\n`;
}

/** SARIF 2.1.0, which code hosts and editors show. */
function sarifReport(rules: readonly Rule[]): LintReport {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = {
    name: "cv2x lint",
    version,
    rules: rules.map(({ id, set, severity, source, explanation }) => ({
      id,
      shortDescription: { text: explanation },
      help: { text: `${explanation}\nSource: ${source}` },
      defaultConfiguration: { level: severity },
      properties: { set, source },
    })),
  };
  const head = JSON.stringify({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, results: [] }],
  });
  const tail = "]}]}";
  let separator = "";
  return {
    begin: () => head.slice(0, -tail.length),
    finding({ rule, severity, frame, path, message, file }) {
      const place = formatPath(path);
      const location = {
        ...(file !== undefined && {
          physicalLocation: { artifactLocation: { uri: uriOf(file) } },
        }),
        logicalLocations: [{ fullyQualifiedName: `frame ${frame}${place && `: ${place}`}` }],
      };
      const result = {
        ruleId: rule,
        ruleIndex: indexes.get(rule),
        level: severity,
        message: { text: message },
        locations: [location],
        properties: { frame },
      };
      const text = `${separator}\n${JSON.stringify(result)}`;
      separator = ",";
      return text;
    },
    end: () => `${tail}\n`,
  };
}

/** A path as a URI reference, in which `#`, `?` and `:` would mean something else. */
function uriOf(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}
