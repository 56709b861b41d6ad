export interface Progress {
  /** @param done of the total; a value that is no further than the last changes nothing */
  update(done: number): void;
  /** Removes the bar; the caller says how it went. */
  end(): void;
}

/** Where a person reads what a command does. */
export interface Terminal {
  line(text: string): void;
  /** A bar on a terminal; elsewhere a plain line at each quarter. */
  progress(label: string, total: number): Progress;
}

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

const barWidth = 24;
const leastMillisecondsBetweenDraws = 80;

const draw = (label: string, share: number) => {
  const filled = Math.round(share * barWidth);
  return `${label} [${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${Math.floor(share * 100)} %`;
};

const plainProgress = (line: (text: string) => void, label: string, total: number): Progress => {
  let quarters = 0;
  return {
    update: (done) => {
      const reached = total > 0 ? Math.floor((done / total) * 4) : 0;
      if (reached <= quarters || reached >= 4) return;
      quarters = reached;
      line(`${label}: ${quarters * 25} %`);
    },
    end: () => {},
  };
};

export const createTerminal = (stream: Stream = process.stdout): Terminal => {
  let bar = '';
  const clear = () => {
    if (bar === '') return;
    stream.write('\r\u001B[2K');
  };
  const line = (text: string) => {
    clear();
    stream.write(`${text}\n`);
    if (bar !== '') stream.write(bar);
  };
  const barProgress = (label: string, total: number): Progress => {
    let furthest = 0;
    let drawnAt = Number.NEGATIVE_INFINITY;
    const show = () => {
      clear();
      bar = draw(label, Math.min(1, furthest / total)).slice(0, Math.max(20, stream.columns - 1));
      stream.write(bar);
      drawnAt = performance.now();
    };
    show();
    return {
      update: (done) => {
        if (done <= furthest) return;
        furthest = done;
        if (performance.now() - drawnAt >= leastMillisecondsBetweenDraws) show();
      },
      end: () => {
        clear();
        bar = '';
      },
    };
  };
  return {
    line,
    progress: (label, total) =>
      stream.isTTY && total > 0 ? barProgress(label, total) : plainProgress(line, label, total),
  };
};
