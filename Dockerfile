# One image for all processes of the platform; docker-compose.yml says which of them a container runs.

FROM node:26-slim AS manifest
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

# GraphiQL, which the gateway serves to browsers.
FROM manifest AS graphiql
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY schema/operations schema/operations
COPY gateway/graphiql gateway/graphiql
RUN node node_modules/vite/bin/vite.js build gateway/graphiql --logLevel warn

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
COPY --from=graphiql /app/gateway/graphiql/dist gateway/graphiql/dist
USER node
CMD ["node", "--import", "./shared/telemetry/register.ts", "gateway/main.ts"]
