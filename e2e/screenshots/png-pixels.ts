import { inflateSync } from 'node:zlib';
import { chunksOf } from './png-chunks.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel as one number, row by row. */
  readonly colours: Uint32Array;
}

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
};

/** What a row's filter expects of a byte, by those beside, above and across. */
const predictions: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** As browsers write pictures: eight bits a channel, not interlaced; what is translucent counts as opaque. */
export const pixelsOf = (png: Buffer): Pixels => {
  const chunks = chunksOf(png);
  const header = chunks[0]?.content ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, kind, interlace] = [header[8], header[9], header[12]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlace !== 0) throw new Error('no PNG of a browser');
  const step = kind === 2 ? 3 : 4;
  const stride = width * step;
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content);
  const rows = inflateSync(Buffer.concat(packed));
  const bytes = new Uint8Array(stride * height);
  const colours = new Uint32Array(width * height);
  const byteAt = (row: number, column: number) =>
    row < 0 || column < 0 ? 0 : (bytes[row * stride + column] ?? 0);
  for (let row = 0; row < height; row += 1) {
    const start = row * (stride + 1);
    const predict = predictions[rows[start] ?? 0] ?? paeth;
    for (let column = 0; column < stride; column += 1) {
      const expected = predict(
        byteAt(row, column - step),
        byteAt(row - 1, column),
        byteAt(row - 1, column - step),
      );
      bytes[row * stride + column] = (rows[start + 1 + column] ?? 0) + expected;
    }
    for (let column = 0; column < width; column += 1) {
      const at = column * step;
      colours[row * width + column] =
        (byteAt(row, at) << 16) | (byteAt(row, at + 1) << 8) | byteAt(row, at + 2);
    }
  }
  return { width, height, colours };
};
