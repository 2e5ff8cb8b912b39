/** Most places that instrumented code may have. */
const siteLimit = 2 ** 17;

const counters = new Uint32Array(siteLimit);
const touched = new Uint32Array(siteLimit);
let touchedCount = 0;

/** Called by instrumented code (`instrument.ts`) whenever it passes a site. */
export function hit(site: number): void {
  const count = counters[site] ?? 0;
  if (count === 0) touched[touchedCount++] = site;
  counters[site] = count + 1;
}

/** What instrumented code has reached so far. */
export interface Coverage {
  /** By site, a bit for each order of magnitude of its count in one run; 0: never reached. */
  readonly seen: Uint8Array;
  /** Ends a run: tells whether it reached a site, or one more often than any run before it. */
  take(): boolean;
}

export function newCoverage(): Coverage {
  const seen = new Uint8Array(siteLimit);
  return {
    seen,
    take() {
      let isNew = false;
      for (let i = 0; i < touchedCount; i++) {
        const site = touched[i] ?? 0;
        const magnitude = magnitudes[Math.min(counters[site] ?? 0, 128)] ?? 0;
        counters[site] = 0;
        const before = seen[site] ?? 0;
        if ((before & magnitude) !== 0) continue;
        seen[site] = before | magnitude;
        isNew = true;
      }
      touchedCount = 0;
      return isNew;
    },
  };
}

/** 1, 2, 3, 4 to 7, 8 to 15, 16 to 31, 32 to 127, more: loops that run a little longer are nothing new. */
const magnitudes = Uint8Array.from({ length: 129 }, (_, count) => {
  const starts = [1, 2, 3, 4, 8, 16, 32, 128];
  const order = starts.findLastIndex((start) => count >= start);
  return order < 0 ? 0 : 1 << order;
});
