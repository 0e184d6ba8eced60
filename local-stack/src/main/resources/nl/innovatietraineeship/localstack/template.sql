-- Debezium reads the outbox of a service and writes its heartbeat. The tables come later, by the migrations of the
-- service, so the right comes with them: their owner gives it at the moment of their making.
create schema if not exists local_stack;

create or replace function local_stack.let_debezium_in() returns event_trigger language plpgsql as $$
declare
  made record;
begin
  for made in select objid, object_identity from pg_event_trigger_ddl_commands() where object_type = 'table' loop
    if made.object_identity = 'public.outbox' then
      execute format('grant select on table %s to debezium', made.object_identity);
    elsif made.object_identity = 'public.heartbeat' then
      execute format('grant select, insert, update on table %s to debezium', made.object_identity);
    end if;
  end loop;
end
$$;

do $$
begin
  if not exists (select 1 from pg_event_trigger where evtname = 'let_debezium_in') then
    create event trigger let_debezium_in on ddl_command_end when tag in ('CREATE TABLE')
      execute function local_stack.let_debezium_in();
  end if;
end
$$;
