-- The decision desk, on PostgreSQL and on H2. DecisionStore.createIfMissing runs this file; a migration tool may run it instead.
-- It may be run again, and nothing here is ever dropped. The account that the application uses needs select, insert and
-- update on varsam_decision, and select, insert and delete on varsam_decision_stop.

create table if not exists varsam_decision (
    id varchar(64) primary key,
    -- from 1; a version is only ever put in the place of the version before
    version bigint not null check (version > 0),
    state varchar(16) not null,
    -- SHA-256 of what the decision is bound to, in hexadecimal
    binding_key varchar(64) not null,
    created timestamp(6) with time zone not null,
    -- of the first and the last one who decided; null while nobody has
    first_vote timestamp(6) with time zone,
    last_vote timestamp(6) with time zone,
    -- the whole case, JSON; holds reasons and names
    body varchar not null
);

create index if not exists varsam_decision_by_key on varsam_decision (binding_key);

create index if not exists varsam_decision_by_state on varsam_decision (state, created);

create index if not exists varsam_decision_by_vote on varsam_decision (last_vote);

-- Tools that a human has stopped (AI Act art. 14(4)(e)).
create table if not exists varsam_decision_stop (
    tool varchar(200) primary key,
    stopped timestamp(6) with time zone not null,
    -- who, when and why, JSON; holds a name
    body varchar not null
);
