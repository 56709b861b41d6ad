const common = {
  listen_addresses: '127.0.0.1',
  // No socket file: nothing stale to trip over, no limit on the path's length.
  unix_socket_directories: '',
  max_connections: '200',
  jit: 'off',
  random_page_cost: '1.1',
  // Two cores serve many short statements: a statement that takes both makes all others wait.
  max_parallel_workers_per_gather: '0',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A client that was killed while it waits for a lock leaves the queue within a second.
  client_connection_check_interval: '1s',
  // Clients are told of their own errors; statements and details can hold guests' names and addresses.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** fsync and synchronous_commit stay on: what was answered survives kill -9 of everything. */
export const durableSettings: Readonly<Record<string, string>> = {
  ...common,
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  max_wal_size: '2GB',
};

/** For data that nobody will miss. */
export const throwawaySettings: Readonly<Record<string, string>> = {
  ...common,
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '2GB',
  // Files in the cluster are removed with it; shared memory objects of a killed server would stay.
  dynamic_shared_memory_type: 'mmap',
};
