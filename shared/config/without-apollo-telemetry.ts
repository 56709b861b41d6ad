/**
 * Imported before `@apollo/gateway`, which otherwise looks for a cloud's metadata service when it starts and reports
 * to its maker every hour. There is no other switch than the environment.
 */
process.env.APOLLO_TELEMETRY_DISABLED = '1';
