/** How one type is read and written where it stands: an expression, and a statement without its semicolon. */
export interface Operation {
  readonly read: string;
  write(value: string): string;
}
