#!/bin/sh
# Makes the two roles and the database, once: for PostgreSQL's image, or by hand as a superuser (PGHOST, PGUSER and so on).
set -eu
export PGUSER="${POSTGRES_USER:-${PGUSER:-postgres}}"
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --dbname=postgres \
    --set=owner_password="$GIAHAN_OWNER_PASSWORD" --set=web_password="$GIAHAN_WEB_PASSWORD" <<'SQL'
CREATE ROLE giahan_owner LOGIN CREATEROLE PASSWORD :'owner_password';
CREATE ROLE giahan_web LOGIN PASSWORD :'web_password';
CREATE DATABASE giahan OWNER giahan_owner;
SQL
