const editHours = 48;

/** Until when a review can be edited, as the review subgraph has it. */
export const editEndsAt = (createdAt: string): Temporal.Instant =>
  Temporal.Instant.from(createdAt).add({ hours: editHours });
