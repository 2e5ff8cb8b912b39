import type { ModuleWriter } from "./module.js";
import { propertyAccess } from "./names.js";

/** A member of the value that is encoded. What every object inherits would seem to be there where it is absent. */
export function memberOf(out: ModuleWriter, name: string): string {
  if (!(name in Object.prototype)) return propertyAccess("value", name);
  return `${out.runtime("ownMember")}(value, ${JSON.stringify(name)})`;
}
