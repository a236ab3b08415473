// What is said of many measurements: the median and the 95th percentile, and how a cost grows.
import { quantile } from '../fidelity/statistics.ts';

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export function p95(numbers: readonly number[]): number {
  return quantile(numbers, 0.95);
}

/**
 * The exponent by which a cost grows with a size: 1 is linear, 2 quadratic. It is the slope of the line through the points
 * on logarithmic scales. NaN where there are fewer than two sizes.
 */
export function growthExponent(points: readonly { size: number; cost: number }[]): number {
  const logs = points
    .filter(({ size, cost }) => size > 0 && cost > 0)
    .map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const middle = (of: 'x' | 'y') => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [middle('x'), middle('y')];
  const above = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  const below = logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
  return below === 0 ? Number.NaN : above / below;
}

/** The same items with another one first at each turn: who comes first pays for what is cold. */
export { inTurn } from '../fidelity/measure.ts';
