/** Every number of nested reports under its path: `dev.layers.company exact.all.F1`. */
export function figuresOf(report: unknown, path = ''): Record<string, number> {
  if (typeof report === 'number') return { [path]: report };
  if (typeof report !== 'object' || report === null || Array.isArray(report)) return {};
  return Object.assign(
    {},
    ...Object.entries(report).map(([key, value]) => figuresOf(value, path ? `${path}.${key}` : key)),
  ) as Record<string, number>;
}

/** What differs between two sets of figures: a line each, for scores only (not for the counts behind them). */
export function differences(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): string[] {
  return Object.entries(after)
    .filter(([path, value]) => /\.(?:F1|P|R)$/.test(path) && path in before && before[path] !== value)
    .map(([path, value]) => `${path}: ${before[path]} → ${value}`);
}
