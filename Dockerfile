# syntax=docker/dockerfile:1
# KamBot for Linux x64. Build at the root of the repository: docker build -t kambot .

FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
# The build fetches three files from npm packages: fetch-*.mjs.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN dotnet publish src/KamBot.Host --configuration Release --runtime linux-x64 --no-self-contained --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble
# Names on relationship maps are drawn with the image's fonts.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-noto-cjk libfontconfig1 \
    && rm -rf /var/lib/apt/lists/* \
    && install --directory --owner=$APP_UID --group=$APP_UID --mode=700 /data
WORKDIR /app
COPY --from=build /app .
# All that is written lies in /data; the rest can be read-only, with a small /tmp in memory.
ENV ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0 \
    HOME=/tmp \
    Store__Path=/data/kambot.db
USER $APP_UID
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["dotnet", "KamBot.Host.dll", "health"]
ENTRYPOINT ["dotnet", "KamBot.Host.dll"]
