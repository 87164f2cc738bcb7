-- Guesses at secrets, counted until there has been quiet for a while; each one too many makes the next wait longer (SEC-2).
-- Losing them in a crash lets a few more guesses through, no more.
create unlogged table attempt (
  bucket text primary key,
  used int not null,
  last_at timestamptz not null,
  -- The next one is let through from here on.
  free_at timestamptz not null
);
create index attempt_last on attempt (last_at);
