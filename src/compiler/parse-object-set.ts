import type {
  Name,
  ObjectDefinitionNode,
  ObjectSetElement,
  SelectorNode,
  TableNode,
} from "./ast.js";
import {
  accept,
  type Cursor,
  comes,
  commaList,
  expect,
  expectLowerName,
  isLowerName,
  isUpperName,
  nested,
  next,
  peek,
  refuseNext,
  refuseUnsupported,
  skipBraces,
} from "./cursor.js";
import { parseException } from "./parse-constraint.js";
import { parseDefinedName, parseFields } from "./parse-fields.js";

/** X.681 11: an object in braces, to be read when its class is known. */
export function parseObjectDefinition(cursor: Cursor): ObjectDefinitionNode {
  const place = peek(cursor);
  const first = cursor.index;
  skipBraces(cursor);
  const tokens = cursor.tokens.slice(first, cursor.index);
  return { kind: "DEFINITION", place, tokens };
}

/** X.681 12.3: elements, a marker, additional elements. */
export function parseObjectSet(cursor: Cursor): readonly ObjectSetElement[] {
  expect(cursor, "{");
  const root = comes(cursor, "...") ? [] : parseUnion(cursor);
  if (root.length > 0 && !accept(cursor, ",")) return closed(cursor, root);
  const place = peek(cursor);
  if (!accept(cursor, "...")) {
    refuseNext(cursor, '"..."', 'elements of an object set are divided by "|"');
  }
  const marked: ObjectSetElement[] = [...root, { kind: "MARKER", place }];
  if (!accept(cursor, ",")) return closed(cursor, marked);
  return closed(cursor, [...marked, ...parseUnion(cursor)]);
}

function closed(cursor: Cursor, elements: ObjectSetElement[]): ObjectSetElement[] {
  if (!accept(cursor, "}")) refuseNext(cursor, '"|", "," or "}"');
  return elements;
}

function parseUnion(cursor: Cursor): ObjectSetElement[] {
  const elements: ObjectSetElement[] = [];
  do elements.push(...parseIntersection(cursor));
  while (accept(cursor, "|") || accept(cursor, "UNION"));
  return elements;
}

function parseIntersection(cursor: Cursor): ObjectSetElement[] {
  const place = peek(cursor);
  const first = parseExclusion(cursor);
  const operands = [first];
  while (accept(cursor, "^") || accept(cursor, "INTERSECTION"))
    operands.push(parseExclusion(cursor));
  return operands.length === 1 ? first : [{ kind: "INTERSECTION", place, operands }];
}

function parseExclusion(cursor: Cursor): ObjectSetElement[] {
  const place = peek(cursor);
  const operand = parseElement(cursor);
  if (!accept(cursor, "EXCEPT")) return operand;
  return [{ kind: "EXCEPT", place, operand, excluded: parseElement(cursor) }];
}

function parseElement(cursor: Cursor): ObjectSetElement[] {
  if (accept(cursor, "(")) {
    const inner = nested(cursor, () => parseUnion(cursor));
    expect(cursor, ")");
    return inner;
  }
  if (comes(cursor, "{")) return [parseObjectDefinition(cursor)];
  if (comes(cursor, "ALL")) {
    refuseUnsupported(cursor, "ALL EXCEPT of objects is", "name the set that has them");
  }
  return [parseReference(cursor)];
}

/** `object`, `Set`, `Module.object`, `Module.Set`, and what these have for a field. */
function parseReference(cursor: Cursor): ObjectSetElement {
  const first = peek(cursor);
  if (!isUpperName(first) && !isLowerName(first)) {
    refuseNext(cursor, "an object in braces, the name of an object or object set, or a marker");
  }
  const reference = parseDefinedName(cursor);
  const kind = /^[A-Z]/.test(reference.name) ? "OBJECT SET" : "NAME";
  return { kind, ...reference, ...parseFields(cursor) };
}

/** X.682 10: what may follow `CLASS.&field`. */
export function parseTable(cursor: Cursor): TableNode | undefined {
  const place = peek(cursor);
  if (!comes(cursor, "(", "{")) return undefined;
  cursor.index += 2;
  const hint = "write the objects into an object set, and name it here";
  const set = isUpperName(peek(cursor)) ? parseReference(cursor) : undefined;
  if (set?.kind !== "OBJECT SET" || set.fields !== undefined)
    return refuseNext(cursor, "the name of an object set", hint);
  if (!accept(cursor, "}")) refuseNext(cursor, '"}"', hint);
  const selectors = comes(cursor, "{") ? parseSelectors(cursor) : undefined;
  parseException(cursor);
  expect(cursor, ")");
  return { place, set, ...(selectors && { selectors }) };
}

/** X.682 10.7: `{@a, @.b}` */
function parseSelectors(cursor: Cursor): readonly SelectorNode[] {
  expect(cursor, "{");
  const selectors: SelectorNode[] = [];
  commaList(cursor, "}", () => selectors.push(parseSelector(cursor)));
  return selectors;
}

/** `@selector` counts from the outermost SEQUENCE or CHOICE, `@.selector` from the innermost. */
function parseSelector(cursor: Cursor): SelectorNode {
  expect(cursor, "@");
  const place = peek(cursor);
  let dots = 0;
  while ([".", "..", "..."].some((symbol) => comes(cursor, symbol))) {
    dots += next(cursor).text.length;
  }
  const levels = dots === 0 ? cursor.enclosing : dots;
  const names: Name[] = [];
  do {
    const token = expectLowerName(cursor, "the name of a component");
    names.push({ name: token.text, place: token });
  } while (accept(cursor, "."));
  return { place: names[0]?.place ?? place, levels, names };
}
