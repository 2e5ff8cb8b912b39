import type { BestReading, Candidate } from "../editions/index.js";
import type { DecodeError } from "../errors.js";
import type { Cause } from "../stack/cause.js";
import { causeText } from "../stack/cause-text.js";
import type { LayerWarning } from "../stack/index.js";
import { chinese } from "./chinese.js";
import type { Language } from "./words.js";

/** What the library found out, in a language. */
interface Sentences {
  fault(error: DecodeError): string;
  cause(cause: Cause): string;
  warning(warning: LayerWarning): string;
  /** What an edition makes of these octets. */
  candidate(candidate: Candidate, octets: Uint8Array): string;
  /** Why a reading is taken. */
  basis(best: BestReading): string;
}

/** The library itself speaks English. */
const english: Sentences = {
  fault: ({ message }) => message,
  cause: causeText,
  warning: ({ message }) => message,
  candidate: ({ reason }) => reason,
  basis: ({ reason }) => reason,
};

export const sentences: Readonly<Record<Language, Sentences>> = { en: english, zh: chinese };
