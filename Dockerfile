# The app alone; docker-compose.yml adds Neo4j.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci || npm install --no-save
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/dist ./dist
COPY --from=build --chown=node:node /app/documents ./documents
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 4020
CMD ["node", "dist/commands/main.mjs", "start"]
