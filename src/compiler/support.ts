import { constraintRows } from "./support-constraints.js";
import type { SupportRow } from "./support-row.js";
import { typeRows } from "./support-types.js";

/** What the compiler reads of X.680, X.681, X.682 and X.683, clause by clause. */
export const support: readonly SupportRow[] = [...typeRows, ...constraintRows];
