// Means and quantiles of what was measured; what could not be measured is null or NaN and does not count.

export function mean(numbers: ReadonlyArray<number | null>): number {
  const known = numbers.filter((number) => number !== null);
  return known.reduce((total, number) => total + number, 0) / known.length;
}

/** Between two values it interpolates. @param share 0.5 for the median */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers
    .filter((number) => Number.isFinite(number))
    .toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place % 1);
}

/** Precision and recall in one number; NaN where either could not be measured. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
