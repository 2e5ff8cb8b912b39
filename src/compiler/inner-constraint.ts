import type {
  ComponentConstraintNode,
  ComponentNode,
  ComponentsConstraintNode,
  ConstraintNode,
  MemberNode,
} from "./ast.js";
import { checkValue } from "./check-value.js";
import type { Context } from "./context.js";
import { plainValue } from "./default-value.js";
import { type Expanded, expand } from "./expand.js";
import { allMembers, alternativesOf, componentsOf, type Scoped } from "./members.js";
import type { ComponentConstraint, Constraint } from "./model.js";
import { didYouMean, refuse } from "./problem.js";

/** Evaluates a constraint on the type of a component. */
type Evaluate = (constraint: ConstraintNode, component: Expanded) => Constraint | undefined;

/** A component or alternative that a constraint may name. */
type Named = Scoped<MemberNode & Partial<Pick<ComponentNode, "optional" | "default">>>;

/** X.680 47.8.4: WITH COMPONENTS. Undefined for a REAL, whose values here do not show their parts. */
export function componentsConstraint(
  context: Context,
  node: ComponentsConstraintNode,
  { type, scope }: Expanded,
  evaluate: Evaluate,
): Constraint | undefined {
  if (type.kind === "CHOICE") {
    const members = allMembers(alternativesOf(scope, type));
    const components = constraintsOn(context, node, members, evaluate);
    return { kind: "WITH COMPONENTS", choice: true, components };
  }
  if (type.kind !== "SEQUENCE" && type.kind !== "SET") return undefined;
  const list = componentsOf(context, scope, type);
  const components = constraintsOn(context, node, allMembers(list), evaluate);
  return { kind: "WITH COMPONENTS", components };
}

function constraintsOn(
  context: Context,
  node: ComponentsConstraintNode,
  members: readonly Named[],
  evaluate: Evaluate,
): ComponentConstraint[] {
  checkNamed(node, members);
  return members.flatMap((member) => {
    const own = node.components.find(({ name }) => name === member.name);
    const presence = presenceOf(node, member, own);
    const constraint =
      own?.constraint &&
      evaluate(own.constraint, expand(context.modules, member.scope, member.type));
    if (presence === undefined && constraint === undefined) return [];
    return {
      name: member.name,
      ...(presence && { presence }),
      ...defaultOf(context, member),
      ...(constraint && { constraint }),
    };
  });
}

function checkNamed({ components }: ComponentsConstraintNode, members: readonly Named[]): void {
  const names = members.map(({ name }) => name);
  for (const [index, { name, place }] of components.entries()) {
    if (!names.includes(name)) {
      refuse(place, `there is no component "${name}" to constrain`, didYouMean(name, names));
    }
    if (components.slice(0, index).some((other) => other.name === name)) {
      refuse(place, `the component "${name}" is constrained twice`);
    }
  }
}

/**
 * X.680 47.8.5, 47.8.9.3: without `...` in front what is not named is absent, and what is OPTIONAL and named is present
 * unless that is said otherwise. What has a DEFAULT is always there in a value.
 */
function presenceOf(
  { partial }: ComponentsConstraintNode,
  member: Named,
  own: ComponentConstraintNode | undefined,
): "PRESENT" | "ABSENT" | undefined {
  const isMandatory = member.optional === false;
  if (own === undefined) return partial || isMandatory ? undefined : "ABSENT";
  if (own.presence === "ABSENT" && isMandatory) {
    refuse(own.place, `"${own.name}" is never absent: it is neither OPTIONAL nor has it a DEFAULT`);
  }
  if (own.presence === "OPTIONAL" || member.default !== undefined) {
    return own.presence === "ABSENT" ? "ABSENT" : undefined;
  }
  if (own.presence !== undefined) return own.presence;
  return !partial && member.optional === true ? "PRESENT" : undefined;
}

function defaultOf(context: Context, member: Named): Pick<ComponentConstraint, "default"> {
  if (member.default === undefined) return {};
  const { scope, type } = member;
  return { default: plainValue(checkValue(context, member.default, scope, type, scope)) };
}
