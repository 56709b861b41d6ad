const steps = [1, 2, 2.5, 5, 10];

/**
 * Round numbers from nought to at least the largest value, about four of them.
 * @param smallestStep 1 for what is counted in whole numbers
 */
export const axisTicks = (largest: number, smallestStep: number): number[] => {
  const about = Math.max(largest, smallestStep) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(about));
  const wanted = steps.map((step) => step * magnitude).find((step) => step >= about - 1e-9) ?? about;
  const step = Math.max(smallestStep, smallestStep >= 1 ? Math.ceil(wanted) : wanted);
  const count = Math.max(1, Math.ceil(largest / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
};
