import type { Component, Schema, Type } from "../../src/compiler/model.js";

/** How `write.ts` names the SEQUENCE that stands for an extension addition group. */
export const groupName = (firstMember: string): string => `group-${firstMember}`;

type JerObject = Readonly<Record<string, unknown>>;

/**
 * A value in JER, with what stands in an extension addition group in an object of its own: for Erlang a group is
 * written as the SEQUENCE that it is sent as (X.691 18.9).
 */
export function grouped(schema: Schema, type: Type, jer: unknown): unknown {
  switch (type.kind) {
    case "REFERENCE": {
      const definition = schema.types[type.name];
      return definition === undefined ? jer : grouped(schema, definition.type, jer);
    }
    case "SEQUENCE OF":
      return Array.isArray(jer) ? jer.map((item) => grouped(schema, type.element, item)) : jer;
    case "CHOICE": {
      const alternatives = [...type.root, ...(type.additions ?? [])];
      return mapped(jer, (name, inner) => {
        const alternative = alternatives.find((candidate) => candidate.name === name);
        return alternative === undefined ? inner : grouped(schema, alternative.type, inner);
      });
    }
    case "SEQUENCE":
      return sequence(schema, [...type.root, ...(type.additions ?? [])], jer);
    default:
      return jer;
  }
}

function sequence(schema: Schema, components: readonly Component[], jer: unknown): unknown {
  const groups = components.filter(({ name }) => name.startsWith(groupName("")));
  const groupOf = (name: string): string | undefined =>
    groups.find(({ type }) => type.kind === "SEQUENCE" && type.root.some((c) => c.name === name))
      ?.name;
  const nested: Record<string, Record<string, unknown>> = {};
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(jer ?? {})) {
    const group = groupOf(name);
    if (group === undefined) flat[name] = value;
    else nested[group] = { ...nested[group], [name]: value };
  }
  return mapped({ ...flat, ...nested }, (name, inner) => {
    const component = components.find((candidate) => candidate.name === name);
    return component === undefined ? inner : grouped(schema, told(component.type, flat), inner);
  });
}

/** What a component beside it tells that an open type holds. */
function told(type: Type, members: JerObject): Type {
  if (type.kind !== "OPEN TYPE" || type.selector === undefined) return type;
  const key = members[type.selector];
  return type.choices.find((choice) => choice.key === key)?.type ?? type;
}

/** An object with each of its members changed. */
function mapped(jer: unknown, change: (name: string, inner: unknown) => unknown): JerObject {
  const entries = Object.entries(jer ?? {});
  return Object.fromEntries(entries.map(([name, inner]) => [name, change(name, inner)]));
}
