/** A name in both languages. */
export interface Name {
  readonly en: string;
  readonly zh: string;
}

/** Names of codes: numbers, or names of ASN.1 items and bits. */
export type Names<Code extends number | string = number> = ReadonlyMap<Code, Name>;

/**
 * The name of a code. One that the table does not have is named as what it is, never refused: the lists of the
 * documents are open.
 *
 * @example
 * nameOf(eventTypes, 405).zh; // 行人闯入
 * nameOf(eventTypes, 9902).en; // code 9902 (unknown)
 */
export function nameOf<Code extends number | string>(names: Names<Code>, code: Code): Name {
  return names.get(code) ?? { en: `code ${code} (unknown)`, zh: `代码 ${code}（未知）` };
}

/** A table from rows of code, English, Chinese. */
export function namesFrom<Code extends number | string>(
  rows: readonly (readonly [code: Code, en: string, zh: string])[],
): Names<Code> {
  return new Map(rows.map(([code, en, zh]) => [code, Object.freeze({ en, zh })]));
}
