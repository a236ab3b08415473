// Boosted trees, small and without chance: the same rows give the same trees on every machine. Each tree corrects the sum of
// those before it, and is grown split by split where that helps most. https://doi.org/10.1145/2939672.2939785

/** Inner nodes send a row left if its value is below the threshold; a leaf adds its value. */
export type Tree = Leaf | Split;
export interface Leaf {
  value: number;
}
export interface Split {
  feature: number;
  threshold: number;
  left: Tree;
  right: Tree;
}

export interface Rows {
  /** A list for each row. */
  values: readonly (readonly number[])[];
  /** From 0 to 1. */
  labels: readonly number[];
  weights: readonly number[];
}

export interface Growth {
  trees: number;
  leaves: number;
  rate: number;
  /** Weight of the rows that a leaf must hold. */
  leastWeight: number;
  /** Draws the values of leaves with few rows towards zero. */
  caution: number;
}

const mostBins = 48;

/** @returns trees whose values add up to the logarithm of the odds */
export function boost(rows: Rows, growth: Growth): Tree[] {
  const { labels, weights } = rows;
  const count = labels.length;
  const binned = bin(rows.values);
  const sums = new Float64Array(count);
  const slopes = new Float64Array(count);
  const bends = new Float64Array(count);
  const trees: Tree[] = [];
  for (let turn = 0; turn < growth.trees; turn += 1) {
    for (let row = 0; row < count; row += 1) {
      const chance = 1 / (1 + Math.exp(-(sums[row] as number)));
      const weight = weights[row] as number;
      slopes[row] = (chance - (labels[row] as number)) * weight;
      bends[row] = Math.max(chance * (1 - chance), 1e-6) * weight;
    }
    trees.push(grow(binned, { slopes, bends, sums, weights }, growth));
  }
  return trees;
}

interface Binned {
  /** For each feature, the bin of each row. */
  bins: Uint8Array[];
  /** For each feature, what divides its bins. */
  edges: number[][];
}

function bin(values: Rows['values']): Binned {
  const features = values[0]?.length ?? 0;
  const bins: Uint8Array[] = [];
  const edges: number[][] = [];
  for (let feature = 0; feature < features; feature += 1) {
    const column = values.map((row) => row[feature] as number);
    const own = edgesOf(column);
    edges.push(own);
    bins.push(Uint8Array.from(column, (value) => binOf(value, own)));
  }
  return { bins, edges };
}

/** Between neighbouring values, about as many rows from one to the next; short numbers, because they are written down. */
function edgesOf(column: readonly number[]): number[] {
  const sorted = Float64Array.from(column).sort();
  const edges = new Set<number>();
  for (let part = 1; part < mostBins; part += 1) {
    const at = Math.floor((sorted.length * part) / mostBins);
    const value = sorted[at] as number;
    const before = sorted.findLast((it) => it < value);
    if (before !== undefined) edges.add(shortBetween(before, value));
  }
  return [...edges].sort((one, other) => one - other);
}

function shortBetween(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (let digits = 1; digits < 6; digits += 1) {
    const short = Number(middle.toPrecision(digits));
    if (short > low && short <= high) return short;
  }
  return middle;
}

function binOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (edges[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface State {
  slopes: Float64Array;
  bends: Float64Array;
  sums: Float64Array;
  weights: readonly number[];
}

interface Node {
  rows: Int32Array;
  histogram: Float64Array;
  best: Best | null;
  made: { left: Node; right: Node } | null;
}

interface Best {
  gain: number;
  feature: number;
  /** The first bin that goes right. */
  bin: number;
}

function grow(binned: Binned, state: State, growth: Growth): Tree {
  const count = state.sums.length;
  const root = open(
    Int32Array.from({ length: count }, (_, row) => row),
    binned,
    state,
    growth,
  );
  const leaves = [root];
  while (leaves.length < growth.leaves) {
    const next = leaves.reduce((one, other) =>
      (other.best?.gain ?? 0) > (one.best?.gain ?? 0) ? other : one,
    );
    if (!next.best || next.best.gain <= 0) break;
    const { feature, bin } = next.best;
    const column = binned.bins[feature] as Uint8Array;
    const goesLeft = (row: number) => (column[row] as number) < bin;
    const sides = {
      left: next.rows.filter(goesLeft),
      right: next.rows.filter((row) => !goesLeft(row)),
    };
    // The larger side's histogram is what the smaller one's leaves of the whole.
    const isLeftSmall = sides.left.length <= sides.right.length;
    const small = open(isLeftSmall ? sides.left : sides.right, binned, state, growth);
    const rest = next.histogram;
    for (let at = 0; at < rest.length; at += 1)
      rest[at] = (rest[at] as number) - (small.histogram[at] as number);
    const large = withBest(isLeftSmall ? sides.right : sides.left, rest, binned, growth);
    next.made = isLeftSmall ? { left: small, right: large } : { left: large, right: small };
    leaves.splice(leaves.indexOf(next), 1, next.made.left, next.made.right);
  }
  return treeOf(root, binned, state, growth);
}

function open(rows: Int32Array, binned: Binned, state: State, growth: Growth): Node {
  const width = mostBins * 3;
  const histogram = new Float64Array(binned.bins.length * width);
  const { slopes, bends, weights } = state;
  for (const [feature, column] of binned.bins.entries()) {
    const start = feature * width;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number;
      const at = start + (column[row] as number) * 3;
      histogram[at] = (histogram[at] as number) + (slopes[row] as number);
      histogram[at + 1] = (histogram[at + 1] as number) + (bends[row] as number);
      histogram[at + 2] = (histogram[at + 2] as number) + (weights[row] as number);
    }
  }
  return withBest(rows, histogram, binned, growth);
}

function withBest(
  rows: Int32Array,
  histogram: Float64Array,
  { edges }: Binned,
  { caution, leastWeight }: Growth,
): Node {
  const width = mostBins * 3;
  const total = [0, 0, 0] as [number, number, number];
  for (let bin = 0; bin < mostBins; bin += 1)
    for (const part of [0, 1, 2] as const) total[part] += histogram[bin * 3 + part] as number;
  const worth = (slope: number, bend: number) => (slope * slope) / (bend + caution);
  const whole = worth(total[0], total[1]);
  let best: Best | null = null;
  for (const [feature, own] of edges.entries()) {
    let [slope, bend, weight] = [0, 0, 0];
    for (let bin = 1; bin <= own.length; bin += 1) {
      const at = feature * width + (bin - 1) * 3;
      slope += histogram[at] as number;
      bend += histogram[at + 1] as number;
      weight += histogram[at + 2] as number;
      if (weight < leastWeight || total[2] - weight < leastWeight) continue;
      const gain = worth(slope, bend) + worth(total[0] - slope, total[1] - bend) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
    }
  }
  return { rows, histogram, best, made: null };
}

function treeOf(node: Node, binned: Binned, state: State, growth: Growth): Tree {
  const { rows, best, made } = node;
  if (made && best)
    return {
      feature: best.feature,
      threshold: (binned.edges[best.feature] as number[])[best.bin - 1] as number,
      left: treeOf(made.left, binned, state, growth),
      right: treeOf(made.right, binned, state, growth),
    };
  let [slope, bend] = [0, 0];
  for (const row of rows) {
    slope += state.slopes[row] as number;
    bend += state.bends[row] as number;
  }
  const value = Number(((-slope / (bend + growth.caution)) * growth.rate).toFixed(3));
  for (const row of rows) state.sums[row] = (state.sums[row] as number) + value;
  return { value };
}

/** The logarithm of the odds. */
export function sumOf(trees: readonly Tree[], row: readonly number[]): number {
  let sum = 0;
  for (const tree of trees) {
    let at = tree;
    while ('feature' in at) at = (row[at.feature] as number) < at.threshold ? at.left : at.right;
    sum += at.value;
  }
  return sum;
}

/** How often each feature is asked for. */
export function countOf(trees: readonly Tree[]): Map<number, number> {
  const counts = new Map<number, number>();
  const visit = (tree: Tree): void => {
    if (!('feature' in tree)) return;
    counts.set(tree.feature, (counts.get(tree.feature) ?? 0) + 1);
    visit(tree.left);
    visit(tree.right);
  };
  for (const tree of trees) visit(tree);
  return counts;
}
