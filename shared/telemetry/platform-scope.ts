/** The scope of the platform's own spans and metrics, as telemetry-contract.json names it. */
export const platformScope = 'reservation.platform';
