-- The audit trail, on PostgreSQL and on H2. AuditTrail.createIfMissing runs this file; a migration tool may run it instead.
-- It may be run again, and nothing here is ever dropped. The account that the application uses needs select, insert and
-- update on all three tables, and delete on varsam_audit_record only if the application prunes.

-- One row. Whoever appends locks it, so that several programs number records without gaps.
create table if not exists varsam_audit_head (
    id smallint primary key check (id = 1),
    -- how many records were ever written
    length bigint not null check (length >= 0),
    -- the number of the first record that is not pruned
    first_held bigint not null check (first_held >= 0),
    -- the time of the last record
    last_at timestamp(6) with time zone not null
);

create table if not exists varsam_audit_record (
    -- from 0, without gaps
    number bigint primary key,
    -- JSON that the hash does not cover: the salt and what it hides; null when there is none or it is forgotten
    opened varchar,
    -- JSON that the hash covers
    leaf varchar not null
);

-- The hashes of the tree (RFC 6962), in the order in which they become known. Those of pruned records stay.
create table if not exists varsam_audit_hash (
    -- from 0, without gaps
    place bigint primary key,
    hash bytea not null check (octet_length(hash) = 32)
);

insert into varsam_audit_head (id, length, first_held, last_at)
    select 1, 0, 0, timestamp with time zone '1970-01-01 00:00:00+00'
    where not exists (select 1 from varsam_audit_head);
