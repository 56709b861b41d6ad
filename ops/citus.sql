-- Distributes the migrated schema over a sharded PostgreSQL (Citus 14 or later, for PostgreSQL 18), once:
--   psql "$DATABASE_URL" --file ops/citus.sql
-- on the coordinator, after `create extension citus` there and citus_add_node for each worker, and while nobody writes.
-- All of it happens or nothing. ops/citus.test.ts holds it against the catalogue; what it means is in docs/growth.md.
\set ON_ERROR_STOP on

begin;
set local citus.multi_shard_modify_mode = 'sequential';

-- Triggers that stay refuse a change and touch no other table, so they are as safe on each shard. The setting is for
-- workers too, to which shards are moved later: there by `alter system`.
set local citus.enable_unsafe_triggers = on;

-- These count days anew for a process of the version before 0003-moderation: none runs by now. On a shard they would
-- write to another table, which Citus does not keep together with the statement that fired them.
drop trigger summary_of_version_before on review.rating_summary;
drop trigger summary_change_of_version_before on review.rating_summary;

-- These number changes by the transactions of one server: with shards, SEARCH_FROM_MEMORY=false.
drop trigger record_change on inventory.restaurant;
drop trigger record_change on inventory.service_day;

-- A foreign key holds between tables of one kind only: they come off until both of its tables are distributed.
set local search_path = pg_catalog;
create temporary table taken_off on commit drop as
select conrelid::regclass::text as table_name, conname, pg_get_constraintdef(oid) as definition
from pg_constraint
where contype = 'f' and connamespace in ('inventory'::regnamespace, 'reservation'::regnamespace,
  'review'::regnamespace, 'webhook'::regnamespace);
select format('alter table %s drop constraint %I', table_name, conname) from pg_temp.taken_off \gexec
reset search_path;

-- Distributed: one restaurant's rows of all these tables are on one node, where a booking locks, checks and writes them.
select create_distributed_table('inventory.restaurant', 'restaurant_id', colocate_with => 'none');
select create_distributed_table('inventory.dining_table', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('inventory.plan_part', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('inventory.special_day', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('inventory.slot_pacing', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('inventory.service_day', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('inventory.allocation', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('inventory.visit', 'restaurant_id', colocate_with => 'inventory.restaurant');

select create_distributed_table('reservation.guest', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('reservation.reservation', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('reservation.reservation_event', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('reservation.hold', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('reservation.waitlist_entry', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('reservation.walk_in_party', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('reservation.service_day_record', 'restaurant_id', colocate_with => 'inventory.restaurant');

select create_distributed_table('review.review', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('review.revision', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('review.helpful_vote', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('review.report', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('review.moderation_queue', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('review.decision', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('review.rating_summary', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('review.rating_day', 'restaurant_id', colocate_with => 'inventory.restaurant');

-- Nobody locks these across restaurants: workers take jobs, not rows.
select create_distributed_table('webhook.delivery', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('webhook.attempt', 'restaurant_id', colocate_with => 'inventory.restaurant');

-- Numbers its addresses by an identity column that is no bigint: Citus takes those where rows are only ever inserted
-- through the coordinator, and that is where every process connects.
select create_distributed_table('notification.restaurant_address', 'restaurant_id', colocate_with => 'inventory.restaurant');
select create_distributed_table('notification.restaurant_setting', 'restaurant_id', colocate_with => 'inventory.restaurant');

-- Reference: few rows, joined with deliveries on every shard, and changed when somebody changes settings.
select create_reference_table('webhook.endpoint');

select format('alter table %s add constraint %I %s', table_name, conname, definition) from pg_temp.taken_off \gexec
commit;

-- Everything else stays where it is, a plain table of the coordinator:

-- Profiles and places: a search goes over all restaurants, and would go to every shard. They are small (about a kilobyte
-- a restaurant), seldom written, and read from replicas; triggers keep search_word as one list.
-- local: restaurant.profile, restaurant.place, restaurant.restaurant_place, restaurant.search_word
-- local: restaurant.source_reference

-- Queues over all restaurants, taken with `for update skip locked`, which Citus has only within one shard. What is done
-- leaves them: they hold hours of work, not years.
-- local: reservation.closed_service_day, reservation.waitlist_check
-- local: notification.notice, notification.planned_reservation

-- Keyed by who asks or listens, and not by restaurant: first answers of a day, and the feed, whose topics are
-- restaurants and diners. They are written in the booking's transaction, which so commits on two nodes.
-- local: availability.idempotency, reservation.idempotency, review.idempotency
-- local: feed.topic, feed.event

-- Diners, partners and providers belong to no restaurant. Partners' revisions are one count for all, kept by triggers;
-- gateways have partners in memory.
-- local: notification.diner_preference, notification.provider_rate
-- local: partner.partner, partner.api_key, partner.operation, partner.client_version, partner.client_version_operation
-- local: partner.change, partner.revision, partner.budget_minute, partner.usage_day

-- What was migrated. Migrations run against the coordinator, and Citus passes on what they change.
-- local: availability.migration, availability.migration_lock, feed.migration, feed.migration_lock
-- local: inventory.migration, inventory.migration_lock, notification.migration, notification.migration_lock
-- local: partner.migration, partner.migration_lock, reservation.migration, reservation.migration_lock
-- local: restaurant.migration, restaurant.migration_lock, review.migration, review.migration_lock
-- local: webhook.migration, webhook.migration_lock

-- The schema `jobs` is pg-boss's own, made when the first process starts: local too, for it takes jobs as queues are.
