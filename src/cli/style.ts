import type { Io } from "./io.js";

/** Marks text for people. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  warning(text: string): string;
  error(text: string): string;
}

const ansi = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;

const colours: Style = {
  strong: ansi(1),
  faint: ansi(2),
  warning: ansi(33),
  error: ansi(31),
};

const asIs = (text: string): string => text;
export const plain: Style = { strong: asIs, faint: asIs, warning: asIs, error: asIs };

/** Colours on a terminal only, and not where the user wants none (no-color.org). */
export function styleFor(io: Io): Style {
  return io.isTerminal && !io.env.NO_COLOR ? colours : plain;
}
