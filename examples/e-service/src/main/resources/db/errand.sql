-- Errands, on PostgreSQL and on H2; beside the tables of the decision desk, which knows a digest of what is decided.
-- It may be run again, and nothing here is ever dropped. Nothing that a resident wrote is kept here.

create table if not exists errand (
    -- the case on the desk
    id varchar(64) primary key,
    municipality varchar(40) not null,
    dnr varchar(40) not null,
    proposed timestamp(6) with time zone not null
);

create index if not exists errand_by_dnr on errand (municipality, dnr);

create index if not exists errand_by_time on errand (proposed);

-- What has been done on the decisions.
create table if not exists errand_handover (
    id bigint generated always as identity primary key,
    municipality varchar(40) not null,
    dnr varchar(40) not null,
    department varchar(40) not null,
    outcome varchar(40) not null,
    handed_over timestamp(6) with time zone not null
);

create index if not exists errand_handover_by_dnr on errand_handover (municipality, dnr);
