import { deflateSync } from 'node:zlib';
import { pngOf } from './png-chunks.ts';
import { pixelsOf } from './png-pixels.ts';

const mostColours = 256;

const distance = (one: number, other: number): number => {
  let sum = 0;
  for (const shift of [16, 8, 0]) sum += (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2;
  return sum;
};

const nearest = (palette: readonly number[], colour: number): number => {
  let best = 0;
  for (let index = 1; index < palette.length; index += 1)
    if (distance(palette[index] ?? 0, colour) < distance(palette[best] ?? 0, colour)) best = index;
  return best;
};

/**
 * The picture with the 256 colours that most of it has, a third as large: grounds and letters stay as they are, and
 * only single pixels at the edges of letters take the nearest colour.
 */
export const smallerPng = (png: Buffer): Buffer => {
  const { width, height, colours } = pixelsOf(png);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byFrequency = [...counts].toSorted(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette = byFrequency.slice(0, mostColours);
  const indexes = new Map(
    byFrequency.map((colour, at) => [colour, at < mostColours ? at : nearest(palette, colour)]),
  );
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      rows[row * (width + 1) + 1 + column] = indexes.get(colours[row * width + column] ?? 0) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by the palette.
  header.set([8, 3], 8);
  return pngOf([
    { type: 'IHDR', content: header },
    {
      type: 'PLTE',
      content: Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    },
    { type: 'IDAT', content: deflateSync(rows, { level: 9, memLevel: 9 }) },
    { type: 'IEND', content: Buffer.alloc(0) },
  ]);
};
