declare module 'polylabel' {
  /** Longitude and latitude, with the distance to the polygon's edge: 0 or less for a degenerate one. */
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { distance: number };
}
