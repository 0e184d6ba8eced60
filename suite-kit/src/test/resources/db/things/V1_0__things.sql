create table thing (
  id uuid primary key,
  reference text not null unique,
  title text not null constraint a_title_is_used_once unique deferrable initially deferred,
  kind text not null,
  price bigint not null,
  count int not null,
  expires_at timestamptz,
  parts jsonb not null,
  state text not null,
  reminded boolean not null,
  version bigint not null
);
create table note (
  seq bigint generated always as identity primary key,
  plan text not null,
  what text not null
);
create table unheard_of (plan text primary key);
create table diary (
  seq bigint generated always as identity primary key,
  what text not null,
  due timestamptz not null,
  clock timestamptz not null
);
create sequence made_number increment 3;
