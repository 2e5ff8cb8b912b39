export function coverageReport(_: unknown): { text: string; isComplete: boolean } {
  return { text: "", isComplete: true };
}
