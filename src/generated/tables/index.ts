// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import { schema as ydt3709_2020 } from "./ydt3709-2020.js";
import { schema as csae53_2020 } from "./csae53-2020.js";
import { schema as csae157_2020 } from "./csae157-2020.js";
import { schema as csae53_2017 } from "./csae53-2017.js";
import { schema as security_2021 } from "./security-2021.js";
import { schema as security_2019 } from "./security-2019.js";
import type { Schema } from "./model.js";

/** The schema of each edition, by its key. */
export const schemas: Readonly<Record<string, Schema>> = {
  "ydt3709-2020": ydt3709_2020,
  "csae53-2020": csae53_2020,
  "csae157-2020": csae157_2020,
  "csae53-2017": csae53_2017,
  "security-2021": security_2021,
  "security-2019": security_2019,
};
