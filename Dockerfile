# Giahan in a container: the server by default, and any other command of `giahan` by its name (worker, migrate, check).
FROM python:3.11-slim-bookworm AS build

WORKDIR /src
COPY requirements/build.txt requirements/runtime.txt requirements/
RUN python -m venv /opt/giahan \
    && /opt/giahan/bin/pip install --no-cache-dir --no-input --require-hashes --no-deps --only-binary :all: \
        -r requirements/build.txt -r requirements/runtime.txt
COPY pyproject.toml README.md LICENSE ./
COPY domain domain
COPY persistence persistence
COPY gateways gateways
COPY api api
RUN /opt/giahan/bin/pip install --no-cache-dir --no-input --no-deps --no-build-isolation .


FROM python:3.11-slim-bookworm

RUN groupadd --system --gid 10001 giahan \
    && useradd --system --uid 10001 --gid giahan --home-dir /var/lib/giahan --create-home giahan
COPY --from=build /opt/giahan /opt/giahan
ENV PATH=/opt/giahan/bin:$PATH \
    GIAHAN_HOME=/var/lib/giahan \
    GIAHAN_HOST=0.0.0.0

USER 10001:10001
WORKDIR /var/lib/giahan
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health/live', timeout=4)"]
ENTRYPOINT ["giahan"]
CMD ["serve"]
