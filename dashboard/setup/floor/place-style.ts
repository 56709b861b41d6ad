import type { CSSProperties } from 'react';

/** Custom properties that the stylesheet reckons with; the DOM's types do not know them. */
type PlaceStyle = CSSProperties & Readonly<Record<'--x' | '--y' | '--w' | '--d', number>>;

export const placeStyle = ({
  x,
  y,
  width,
  depth,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
}): PlaceStyle => ({ '--x': x, '--y': y, '--w': width, '--d': depth });
