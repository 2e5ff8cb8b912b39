import type { Component } from "../model.js";
import { type FixedBits, fixedBits } from "./fixed.js";
import type { ModuleWriter } from "./module.js";

/** Something of a fixed width in a SEQUENCE: a part of its head, or a component that is always there. */
export type Part =
  | { readonly kind: "head"; readonly width: number; readonly headPart: number }
  | {
      readonly kind: "component";
      readonly width: number;
      readonly index: number;
      readonly name: string;
      readonly fixed: FixedBits;
    };

/** Neighbouring parts that go in one access, or a component that stands alone. */
export type Step =
  | { readonly kind: "run"; readonly parts: readonly Part[] }
  | { readonly kind: "single"; readonly index: number; readonly component: Component };

/** What is read in one word, and what is written in one. */
const readLimit = 32;
const writeLimit = 24;

/**
 * Divides the head and the root of a SEQUENCE into what is read at once. A component that not every code point is a
 * value of ends its word: were one behind it cut off, the error would have to be looked for before it.
 */
export function readSteps(
  out: ModuleWriter,
  headWidths: readonly number[],
  root: readonly Component[],
): Step[] {
  const isChecked = (part: Part): boolean =>
    part.kind === "component" && part.fixed.refused !== undefined;
  return stepsOf(out, headWidths, root, readLimit, isChecked);
}

/** Divides the head and the root of a SEQUENCE into what is written at once. */
export function writeSteps(
  out: ModuleWriter,
  headWidths: readonly number[],
  root: readonly Component[],
): Step[] {
  return stepsOf(out, headWidths, root, writeLimit, () => false);
}

/** A component of fixed width without a neighbour stands alone: there is nothing to gain. */
function stepsOf(
  out: ModuleWriter,
  headWidths: readonly number[],
  root: readonly Component[],
  limit: number,
  endsRun: (part: Part) => boolean,
): Step[] {
  const steps: Step[] = [];
  let parts: Part[] = [];
  const flush = (): void => {
    if (parts.length > 0) steps.push({ kind: "run", parts });
    parts = [];
  };
  const take = (part: Part): void => {
    if (parts.reduce((sum, { width }) => sum + width, part.width) > limit) flush();
    parts.push(part);
    if (endsRun(part)) flush();
  };
  headWidths.forEach((width, headPart) => {
    take({ kind: "head", width, headPart });
    // a head in several parts goes without neighbours: the members constant knows but one width of it
    if (headWidths.length > 1) flush();
  });
  root.forEach((component, index) => {
    const fixed = component.optional ? undefined : fixedBits(out, component.type);
    if (fixed !== undefined && fixed.width <= limit) {
      take({ kind: "component", width: fixed.width, index, name: component.name, fixed });
      return;
    }
    flush();
    steps.push({ kind: "single", index, component });
  });
  flush();
  return steps.map((step) => aloneIfSingle(step, root));
}

function aloneIfSingle(step: Step, root: readonly Component[]): Step {
  const [part, ...more] = step.kind === "run" ? step.parts : [];
  if (part?.kind !== "component" || more.length > 0) return step;
  const component = root[part.index];
  return component === undefined ? step : { kind: "single", index: part.index, component };
}

/** The parts of a run, each with the number of bits that follow it there. */
export function withBitsBehind(parts: readonly Part[]): { part: Part; behind: number }[] {
  let behind = parts.reduce((sum, { width }) => sum + width, 0);
  return parts.map((part) => {
    behind -= part.width;
    return { part, behind };
  });
}
