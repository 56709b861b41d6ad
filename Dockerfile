# One image for all processes of the platform; docker-compose.yml says which of them a container runs.

FROM node:26-slim AS manifest
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

# The pages that the gateway serves to browsers: the restaurants' dashboard, the diners' page, GraphiQL.
FROM manifest AS pages
RUN npm ci --ignore-scripts
COPY tsconfig.json lingui.config.ts ./
COPY schema/operations schema/operations
COPY shared/browser shared/browser
COPY gateway/graphiql gateway/graphiql
COPY dashboard dashboard
COPY diner diner
RUN for page in gateway/graphiql dashboard diner; do node node_modules/vite/bin/vite.js build $page --logLevel warn || exit 1; done

# Optional dependencies are the binaries of the embedded PostgreSQL; the image is Node already, so scripts that would
# install another one are not run.
FROM manifest AS dependencies
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:26-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
# The key of the development issuer, where that is switched on.
RUN mkdir /data && chown node:node /data
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY schema schema
COPY shared shared
COPY subgraphs subgraphs
COPY gateway gateway
COPY notifications notifications
COPY standalone standalone
COPY --from=pages /app/gateway/graphiql/dist gateway/graphiql/dist
# What a page asks is known by its ids.
COPY --from=pages /app/dashboard/dist dashboard/dist
COPY --from=pages /app/dashboard/generated/persisted-documents.json dashboard/generated/
COPY --from=pages /app/diner/dist diner/dist
COPY --from=pages /app/diner/generated/persisted-documents.json diner/generated/
USER node
CMD ["node", "--heap-growing-percent=50", "--import", "./shared/telemetry/register.ts", "gateway/main.ts"]
