/** L2-regularised logistic regression over rows of present features, both classes weighed the same. */
export function logisticRegression(
  rows: readonly { readonly features: Uint32Array; readonly yes: boolean }[],
  options: { readonly size: number; readonly c: number },
): { readonly weights: Float64Array; readonly bias: number };
