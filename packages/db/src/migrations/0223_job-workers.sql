-- Who carries out jobs says so every few seconds. The jobs of one that has fallen silent go to another (NFR-2).
create table job_worker (
  worker_id text primary key,
  seen_at timestamptz not null
);
