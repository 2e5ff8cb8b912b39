/** How one type is read and written where it stands: an expression, and a statement without its semicolon. */
export interface Operation {
  readonly read: string;
  write(value: string): string;
}

/**
 * The reading as a function of the reader: the generated function itself where it takes nothing else, since a closure
 * is made anew at each call.
 */
export function readerText({ read }: Operation): string {
  const name = read.slice(0, read.indexOf("("));
  return read === `${name}(r)` ? name : `(r) => ${read}`;
}

/** The writing as a function of the writer and of what it writes, under this name. */
export function writerText({ write }: Operation, content = "value"): string {
  const call = write(content);
  const name = call.slice(0, call.indexOf("("));
  return call === `${name}(w, ${content})` ? name : `(w, ${content}) => ${call}`;
}
