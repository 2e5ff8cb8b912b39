import type { Form, Plan, Weighted } from "./plan.js";
import { below, bigBelow, type Words } from "./random.js";

/** Draws a value from a plan. The same words give the same value, on every machine and in every version of Node. */
export function draw<T>(plan: Plan<T>, words: Words): T {
  // a plan yields what its type says
  return drawForm(plan, words) as T;
}

function drawForm(form: Form, words: Words): unknown {
  switch (form.kind) {
    case "constant":
      return form.value;
    case "number":
      return form.min + below(words, form.max - form.min + 1);
    case "bigint":
      return form.min + bigBelow(words, form.max - form.min + 1n);
    case "one of":
      return drawForm(drawOption(form.options, words), words);
    case "tuple":
      return form.parts.map((part) => drawForm(part, words));
    case "list": {
      const { element, minLength, maxLength } = form;
      const length = minLength + below(words, maxLength - minLength + 1);
      return Array.from({ length }, () => drawForm(element, words));
    }
    case "mapped":
      return form.to(drawForm(form.from, words));
    case "filtered": {
      let value = drawForm(form.from, words);
      while (!form.holds(value)) value = drawForm(form.from, words);
      return value;
    }
  }
}

function drawOption(options: readonly Weighted<unknown>[], words: Words): Form {
  let left = below(
    words,
    options.reduce((sum, { weight }) => sum + weight, 0),
  );
  for (const { weight, plan } of options) {
    left -= weight;
    if (left < 0) return plan;
  }
  throw new Error("a choice without options");
}
