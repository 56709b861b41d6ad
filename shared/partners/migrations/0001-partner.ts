import type { Knex } from 'knex';

/**
 * Gateways look each second for rows with a later revision than they have seen. One transaction at a time has the
 * next revision, until it commits, so that no row can appear behind what somebody has seen already. The triggers see
 * to it, whoever writes.
 */
export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table partner.revision (
      is_only boolean primary key default true check (is_only),
      revision bigint not null
    );
    insert into partner.revision (revision) values (0);
    comment on table partner.revision is
      'The revision of the last change. Its row is locked by the transaction that changes something.';

    create function partner.next_revision() returns bigint language plpgsql as $$
    declare
      mine bigint := nullif(current_setting('partner.revision', true), '');
    begin
      if mine is null then
        update partner.revision set revision = revision + 1 returning revision into mine;
        perform set_config('partner.revision', mine::text, true);
      end if;
      return mine;
    end $$;
    comment on function partner.next_revision is
      'The revision of this transaction, which others wait for from its first call to its end.';

    create function partner.stamp_revision() returns trigger language plpgsql as $$
    begin
      new.revision := partner.next_revision();
      return new;
    end $$;

    create function partner.refuse() returns trigger language plpgsql as $$
    begin
      raise exception '% of %.% is not allowed', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
    end $$;

    create table partner.partner (
      partner_id integer primary key generated always as identity,
      slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
      name text not null check (length(name) between 1 and 100),
      mode text not null check (mode in ('off', 'log', 'safelist', 'require-id')),
      requests_per_minute integer not null check (requests_per_minute > 0),
      cost_per_minute integer not null check (cost_per_minute > 0),
      is_enabled boolean not null default true,
      created_at timestamptz not null default now(),
      revision bigint not null
    );
    create index on partner.partner (revision);

    create table partner.api_key (
      key_id text primary key check (key_id ~ '^[a-z0-9]{12}$'),
      partner_id integer not null references partner.partner,
      secret_hash bytea not null check (octet_length(secret_hash) = 32),
      slot smallint not null check (slot in (1, 2)),
      created_at timestamptz not null default now(),
      revoked_at timestamptz,
      revision bigint not null
    );
    create unique index two_live_keys on partner.api_key (partner_id, slot) where revoked_at is null;
    create index on partner.api_key (revision);
    comment on column partner.api_key.secret_hash is 'SHA-256 of the whole key; the key itself is nowhere.';
    comment on column partner.api_key.slot is 'A partner has two places for live keys.';

    create table partner.operation (
      partner_id integer not null references partner.partner,
      document_id text not null check (document_id ~ '^[!-~]{1,128}$'),
      document text not null,
      document_hash text not null
        check (document_hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
      operation_name text not null,
      operation_type text not null check (operation_type in ('query', 'mutation')),
      version integer not null check (version > 0),
      state text not null check (state in ('REGISTERED', 'ACTIVE', 'DEPRECATED', 'RETIRED')),
      cost integer not null check (cost >= 0),
      sunset_on date,
      registered_at timestamptz not null default now(),
      activated_at timestamptz,
      deprecated_at timestamptz,
      retired_at timestamptz,
      revision bigint not null,
      primary key (partner_id, document_id),
      check (state <> 'DEPRECATED' or (sunset_on is not null and deprecated_at is not null))
    );
    create index on partner.operation (revision);
    create index on partner.operation (partner_id, operation_name, version);
    comment on column partner.operation.document is
      'Normalised: without comments and white space of the partner''s own, definitions in order.';
    comment on column partner.operation.version is
      'Which document of this partner''s operations of this name; the same where two ids have the same document.';

    create table partner.client_version (
      partner_id integer not null references partner.partner,
      client_version text not null check (client_version ~ '^[!-~]{1,64}$'),
      state text not null default 'LIVE' check (state in ('LIVE', 'DEPRECATED', 'RETIRED')),
      pushed_at timestamptz not null default clock_timestamp(),
      primary key (partner_id, client_version)
    );
    comment on column partner.client_version.state is
      'Operations of a version that is LIVE stay active when another version that has them too is deprecated.';

    create table partner.client_version_operation (
      partner_id integer not null,
      client_version text not null,
      document_id text not null,
      primary key (partner_id, client_version, document_id),
      foreign key (partner_id, client_version) references partner.client_version,
      foreign key (partner_id, document_id) references partner.operation
    );
    create index on partner.client_version_operation (partner_id, document_id);

    create table partner.change (
      change_id bigint primary key generated always as identity,
      changed_at timestamptz not null default clock_timestamp(),
      partner_id integer not null references partner.partner,
      revision bigint not null,
      kind text not null,
      subject text,
      detail jsonb
    );
    create index on partner.change (partner_id, change_id);
    comment on table partner.change is
      'What was changed and when, for good. subject is a document id, a key''s public id or a client version.';

    create trigger stamp_revision before insert or update on partner.partner
      for each row execute function partner.stamp_revision();
    create trigger stamp_revision before insert or update on partner.api_key
      for each row execute function partner.stamp_revision();
    create trigger stamp_revision before insert or update on partner.operation
      for each row execute function partner.stamp_revision();
    create trigger stamp_revision before insert on partner.change
      for each row execute function partner.stamp_revision();

    -- Nobody would see that a row is gone: partners are disabled, keys revoked, operations retired.
    create trigger refuse_delete before delete or truncate on partner.partner
      for each statement execute function partner.refuse();
    create trigger refuse_delete before delete or truncate on partner.api_key
      for each statement execute function partner.refuse();
    create trigger refuse_delete before delete or truncate on partner.operation
      for each statement execute function partner.refuse();
    create trigger refuse_change before update or delete or truncate on partner.change
      for each statement execute function partner.refuse();
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    drop table partner.change, partner.client_version_operation, partner.client_version, partner.operation,
      partner.api_key, partner.partner, partner.revision;
    drop function partner.refuse, partner.stamp_revision, partner.next_revision;
  `);
};
