import type { Component } from "../model.js";
import { type FixedBits, fixedBits, type LeadingBits, leadingBits } from "./fixed.js";
import type { ModuleWriter } from "./module.js";

/** A part of the head of a SEQUENCE. */
interface HeadPart {
  readonly kind: "head";
  readonly width: number;
  readonly headPart: number;
}

/** A component that is always there and always as long. */
interface FixedPart {
  readonly kind: "fixed";
  readonly width: number;
  readonly index: number;
  readonly name: string;
  readonly fixed: FixedBits;
}

/** A component that is always there and mostly as long. */
interface LeadingPart {
  readonly kind: "leading";
  readonly width: number;
  readonly index: number;
  readonly name: string;
  readonly leading: LeadingBits;
}

export type ReadPart = HeadPart | FixedPart | LeadingPart;
export type WritePart = HeadPart | FixedPart;

/** Neighbouring parts that go in one access, or a component that stands alone. */
export type Step<Part> =
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
): Step<ReadPart>[] {
  const endsRun = (part: ReadPart): boolean =>
    part.kind === "leading" || (part.kind === "fixed" && part.fixed.refused !== undefined);
  return stepsOf<ReadPart>(headWidths, root, readLimit, endsRun, (component, index) => {
    const leading = leadingBits(out, component.type);
    if (leading === undefined) return fixedPart(out, component, index);
    return { kind: "leading", width: leading.width, index, name: component.name, leading };
  });
}

/** Divides the head and the root of a SEQUENCE into what is written at once. */
export function writeSteps(
  out: ModuleWriter,
  headWidths: readonly number[],
  root: readonly Component[],
): Step<WritePart>[] {
  return stepsOf<WritePart>(headWidths, root, writeLimit, never, (component, index) =>
    fixedPart(out, component, index),
  );
}

const never = (): boolean => false;

function fixedPart(out: ModuleWriter, component: Component, index: number): FixedPart | undefined {
  const fixed = fixedBits(out, component.type);
  if (fixed === undefined) return undefined;
  return { kind: "fixed", width: fixed.width, index, name: component.name, fixed };
}

/** A component of fixed width without a neighbour stands alone: there is nothing to gain. */
function stepsOf<Part extends ReadPart>(
  headWidths: readonly number[],
  root: readonly Component[],
  limit: number,
  endsRun: (part: Part | HeadPart) => boolean,
  partOf: (component: Component, index: number) => Part | undefined,
): Step<Part | HeadPart>[] {
  const steps: Step<Part | HeadPart>[] = [];
  let parts: (Part | HeadPart)[] = [];
  const flush = (): void => {
    if (parts.length > 0) steps.push({ kind: "run", parts });
    parts = [];
  };
  const take = (part: Part | HeadPart): void => {
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
    const part = component.optional ? undefined : partOf(component, index);
    if (part !== undefined && part.width <= limit) {
      take(part);
      return;
    }
    flush();
    steps.push({ kind: "single", index, component });
  });
  flush();
  return steps.map((step) => aloneIfSingle(step, root));
}

function aloneIfSingle<Part extends ReadPart>(
  step: Step<Part>,
  root: readonly Component[],
): Step<Part> {
  const [part, ...more] = step.kind === "run" ? step.parts : [];
  if (part === undefined || part.kind === "head" || more.length > 0) return step;
  const component = root[part.index];
  return component === undefined ? step : { kind: "single", index: part.index, component };
}

/** The parts of a run, each with the number of bits that follow it there. */
export function withBitsBehind<Part extends ReadPart>(
  parts: readonly Part[],
): { part: Part; behind: number }[] {
  let behind = parts.reduce((sum, { width }) => sum + width, 0);
  return parts.map((part) => {
    behind -= part.width;
    return { part, behind };
  });
}
