/** What is said of one place of the schema. */
export interface Finding {
  /** Such as `Restaurant.rating` or `Restaurant.reviews(first:)`; null where it is of the document as a whole. */
  readonly coordinate: string | null;
  readonly reason: string;
}

/** Each once, in the order in which they were found. */
export const distinctFindings = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.coordinate} ${finding.reason}`, finding])).values(),
];
