/** Constructed types in each other that codecs take, in both directions. */
export const deepestNesting = 250;
