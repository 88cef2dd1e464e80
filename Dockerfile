FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --omit=dev --no-audit --no-fund
COPY --from=build /app/dist dist
COPY shared shared
COPY server server
ENV HOST=0.0.0.0
EXPOSE 3000
USER node
CMD ["node", "--disable-warning=ExperimentalWarning", "server/main.ts"]
