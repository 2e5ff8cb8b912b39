import { expect, test } from "vitest";
import { schemas } from "../../src/generated/tables/index.js";
import { registerSchema, schemaOf } from "../../src/schema/registry.js";
import { schemaWith } from "./sample.js";

const flags = schemaWith("flags", { Flag: { kind: "BOOLEAN" } });

test("the schema and definition of a codec of the package", () => {
  const { schema, definition } = schemaOf({ edition: "ydt3709-2020", name: "MessageFrame" });
  expect(schema).toBe(schemas["ydt3709-2020"]);
  expect(definition).toMatchObject({ name: "MessageFrame", type: { kind: "CHOICE" } });
});

test("a registered schema, and a later one in its place", () => {
  registerSchema(flags);
  expect(schemaOf({ edition: "flags", name: "Flag" }).schema).toBe(flags);
  const later = schemaWith("flags", { Flag: { kind: "NULL" } });
  registerSchema(later);
  expect(schemaOf({ edition: "flags", name: "Flag" }).definition.type.kind).toBe("NULL");
});

test("editions of the package stay what they are", () => {
  const other = schemaWith("ydt3709-2020", { Flag: { kind: "BOOLEAN" } });
  expect(() => registerSchema(other)).toThrow(/another edition key/);
  const own = schemas["ydt3709-2020"];
  if (own !== undefined) registerSchema(own);
  expect(schemaOf({ edition: "ydt3709-2020", name: "MessageFrame" }).schema).toBe(own);
});

test("what is unknown says what to do", () => {
  expect(() => schemaOf({ edition: "nowhere", name: "Flag" })).toThrow(/call registerSchema/);
  expect(() => schemaOf({ edition: "constructor", name: "Flag" })).toThrow(/call registerSchema/);
  expect(() => schemaOf({ edition: "ydt3709-2020", name: "toString" })).toThrow(/no type toString/);
});
