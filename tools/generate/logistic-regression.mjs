const MEMORY = 10;
const ITERATIONS = 300;
/** The gradient's largest part, over the number of rows, at which it is done. */
const DONE = 1e-5;
const SUFFICIENT = 1e-4;

/**
 * L2-regularised logistic regression over rows of present features, both classes weighed the same; the bias is not
 * penalised. Minimised by L-BFGS (Liu and Nocedal 1989) with backtracking; the same rows always give the same numbers.
 *
 * @param {{features: Uint32Array, yes: boolean}[]} rows features below `size`, each at most once a row
 * @param {{size: number, c: number}} options `c` weighs the rows against the penalty
 * @returns {{weights: Float64Array, bias: number}}
 */
export function logisticRegression(rows, { size, c }) {
  const yes = rows.filter((row) => row.yes).length;
  const share = { true: (c * rows.length) / (2 * yes), false: (c * rows.length) / (2 * (rows.length - yes)) };
  const loss = (point, gradient) => {
    gradient.set(point);
    gradient[size] = 0;
    let sum = 0;
    for (let i = 0; i < size; i++) sum += point[i] * point[i];
    sum /= 2;
    for (const row of rows) {
      let score = point[size];
      for (const feature of row.features) score += point[feature];
      const margin = row.yes ? score : -score;
      const weight = share[row.yes];
      sum += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const pull = ((row.yes ? -1 : 1) * weight) / (1 + Math.exp(margin));
      for (const feature of row.features) gradient[feature] += pull;
      gradient[size] += pull;
    }
    return sum;
  };
  const point = minimise(loss, size + 1, DONE * rows.length);
  return { weights: point.subarray(0, size), bias: point[size] };
}

function minimise(loss, size, done) {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = loss(point, gradient);
  const past = [];
  for (let round = 0; round < ITERATIONS && largest(gradient) > done; round++) {
    const direction = twoLoops(gradient, past);
    const slope = dot(direction, gradient);
    let step = past.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    for (;;) {
      const next = point.map((x, i) => x + step * direction[i]);
      const nextGradient = new Float64Array(size);
      const nextValue = loss(next, nextGradient);
      if (nextValue <= value + SUFFICIENT * step * slope) {
        const moved = next.map((x, i) => x - point[i]);
        const turned = nextGradient.map((x, i) => x - gradient[i]);
        if (dot(moved, turned) > 0) past.push({ moved, turned, rho: 1 / dot(moved, turned) });
        if (past.length > MEMORY) past.shift();
        [point, gradient, value] = [next, nextGradient, nextValue];
        break;
      }
      step /= 2;
      if (step < 1e-12) return point;
    }
  }
  return point;
}

/** The direction of L-BFGS: minus the gradient, bent by what the last steps taught about the curvature. */
function twoLoops(gradient, past) {
  const direction = gradient.map((x) => -x);
  const alphas = [];
  for (const { moved, turned, rho } of past.toReversed()) {
    const alpha = rho * dot(moved, direction);
    alphas.push(alpha);
    for (let i = 0; i < direction.length; i++) direction[i] -= alpha * turned[i];
  }
  const last = past.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.turned, last.turned));
    for (let i = 0; i < direction.length; i++) direction[i] *= scale;
  }
  for (const { moved, turned, rho } of past) {
    const beta = rho * dot(turned, direction);
    const alpha = alphas.pop();
    for (let i = 0; i < direction.length; i++) direction[i] += (alpha - beta) * moved[i];
  }
  return direction;
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

const largest = (vector) => vector.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
