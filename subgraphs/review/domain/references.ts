/** A restaurant of the restaurant subgraph's, by its ID alone. */
export interface RestaurantReference {
  readonly id: string;
}

/** A reservation of the reservation subgraph's, by its ID alone. */
export interface ReservationReference {
  readonly id: string;
}

/** Who is asking, by the ID that the reservation subgraph gives. */
export interface ViewerReference {
  readonly id: string;
}
