import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chunksOf, pngOf } from './png-chunks.ts';
import { pixelsOf } from './png-pixels.ts';
import { smallerPng } from './smaller-png.ts';

const [width, height] = [7, 5];
/** Each row is written by another filter, which the bytes are random for. */
const rows = Buffer.from(
  Array.from({ length: height }, (_, row) => [
    row,
    ...Array.from({ length: width * 3 }, (_byte, column) => (row * 31 + column * 57) % 256),
  ]).flat(),
);
const header = Buffer.alloc(13);
header.writeUInt32BE(width, 0);
header.writeUInt32BE(height, 4);
header.set([8, 2], 8);
const picture = pngOf([
  { type: 'IHDR', content: header },
  { type: 'IDAT', content: deflateSync(rows) },
  { type: 'IEND', content: Buffer.alloc(0) },
]);

describe('smallerPng', () => {
  it('keeps every pixel of a picture with few colours', () => {
    const chunks = new Map(chunksOf(smallerPng(picture)).map(({ type, content }) => [type, content]));
    const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
    const indexes = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
    const colours = Array.from({ length: width * height }, (_, at) =>
      palette.readUIntBE(3 * (indexes[Math.floor(at / width) * (width + 1) + 1 + (at % width)] ?? 0), 3),
    );
    expect(colours).toEqual([...pixelsOf(picture).colours]);
  });

  it('reads the filters that say a byte by its neighbours', () => {
    const byNeighbours = pngOf([
      { type: 'IHDR', content: Buffer.concat([Buffer.from([0, 0, 0, 2, 0, 0, 0, 3]), header.subarray(8)]) },
      {
        type: 'IDAT',
        content: deflateSync(Buffer.from([1, 10, 20, 30, 1, 1, 1, 2, 1, 1, 1, 0, 0, 0, 4, 0, 0, 1, 5, 5, 5])),
      },
    ]);
    expect([...pixelsOf(byNeighbours).colours]).toEqual([
      0x0a141e, 0x0b151f, 0x0b151f, 0x0b151f, 0x0b1520, 0x101a25,
    ]);
  });
});
