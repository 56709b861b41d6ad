/** Units as Grafana names them. */
export type Unit =
  | 's'
  | 'ms'
  | 'percentunit'
  | 'percent'
  | 'reqps'
  | 'short'
  | 'bytes'
  | 'ops'
  | 'none'
  | 'bool_on_off';

export interface Query {
  readonly expression: string;
  /** {{label}} stands for a label's value. */
  readonly legend: string;
}

/** From this value on, in this colour; below the first all is well. */
export interface Threshold {
  readonly from: number;
  readonly color: 'green' | 'orange' | 'red';
}

export interface Panel {
  readonly title: string;
  /** What it means, and when to worry; shown at the panel. */
  readonly description?: string;
  readonly kind: 'timeseries' | 'stat' | 'bargauge';
  readonly unit: Unit;
  readonly queries: readonly Query[];
  /** Below all thresholds it is green, unless baseColor says otherwise. */
  readonly thresholds?: readonly Threshold[];
  readonly baseColor?: 'green' | 'red';
  /** 0 unless said. */
  readonly min?: number;
  readonly isStacked?: boolean;
}

export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** A choice above the dashboard, of the values of a label or of what is typed. */
export type Variable =
  | { readonly name: string; readonly label: string; readonly kind: 'labels'; readonly query: string }
  | { readonly name: string; readonly label: string; readonly kind: 'text'; readonly value: string };

export interface Dashboard {
  /** Of its file, and of its address in Grafana. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** As Grafana says it, such as now-6h. */
  readonly from: string;
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
}
