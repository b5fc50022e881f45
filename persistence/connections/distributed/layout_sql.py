"""What a distributed PostgreSQL says of its layout, and the statements that change it."""

IS_THERE = "SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'citus')"

WORKERS = "SELECT count(*) FROM pg_dist_node WHERE isactive AND shouldhaveshards"

TABLES = """
SELECT table_of.relname AS name, key_of.attname = 'bucket' AS of_customers, laid.partmethod::text AS laid,
       laid.colocationid AS together, pg_total_relation_size(table_of.oid) AS bytes,
       greatest(table_of.reltuples, 0)::bigint AS rows,
       ARRAY(SELECT DISTINCT other.relname::text
               FROM pg_constraint AS refers JOIN pg_class AS other ON other.oid = confrelid
              WHERE refers.contype = 'f' AND conrelid = table_of.oid AND confrelid <> conrelid) AS refers_to
  FROM pg_class AS table_of
  JOIN pg_constraint AS key ON key.conrelid = table_of.oid AND key.contype = 'p'
  JOIN pg_attribute AS key_of ON (key_of.attrelid, key_of.attnum) = (table_of.oid, key.conkey[1])
  LEFT JOIN pg_dist_partition AS laid ON laid.logicalrelid = table_of.oid
 WHERE table_of.relnamespace = 'public'::regnamespace AND table_of.relkind = 'r'
   AND table_of.relname <> 'alembic_version'
 ORDER BY table_of.relname
"""
"""Every table: what leads its key, how it is laid out now (NULL: on the coordinator alone), what it refers to."""

FUNCTIONS = """
SELECT function.oid::regprocedure::text AS name,
       EXISTS (SELECT FROM pg_dist_object
                WHERE (classid, objid) = ('pg_proc'::regclass, function.oid)
                  AND distribution_argument_index IS NOT NULL)
       AS laid
  FROM pg_proc AS function
 WHERE function.pronamespace = 'public'::regnamespace AND function.proargnames[1] = 'in_bucket' AND function.prosecdef
 ORDER BY 1
"""
"""The functions of one bucket: their first argument names it."""

RIGHTS = """
SELECT table_of.relname::text AS name, said.privilege, said.columns,
       (SELECT count(*) FROM run_command_on_shards(table_of.oid, format(
            'SELECT bool_and(has_column_privilege(%L, ''%%s'', told, %L)) FROM unnest(%L::text[]) AS told',
            'giahan_app', said.privilege, said.columns)) AS asked
         WHERE NOT asked.success OR asked.result IS DISTINCT FROM 't') AS missing
  FROM pg_class AS table_of
  JOIN pg_dist_partition AS laid ON laid.logicalrelid = table_of.oid AND laid.partmethod = 'h'
 CROSS JOIN LATERAL (
    SELECT granted.privilege_type AS privilege, array_agg(attname::text ORDER BY attnum) AS columns
      FROM pg_attribute CROSS JOIN LATERAL aclexplode(attacl) AS granted
     WHERE attrelid = table_of.oid AND attacl IS NOT NULL AND grantee = 'giahan_app'::regrole
     GROUP BY granted.privilege_type) AS said
 ORDER BY 1, 2
"""
"""The rights to columns, which a part of a table does not get by itself, and how many parts lack them."""

MAY_LOG_IN = "SELECT rolcanlogin FROM pg_roles WHERE rolname = 'giahan_app'"

OPENS_EMPTY = "SELECT EXISTS (SELECT FROM pg_trigger WHERE tgname = 'opens_empty' AND NOT tgisinternal)"

OPEN_EMPTY = (
    """
CREATE OR REPLACE FUNCTION refuse_opening_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.main_balance <> 0 THEN
        RAISE insufficient_privilege USING MESSAGE = 'a main balance follows the transfers and nothing else';
    END IF;
    RETURN NEW;
END $$
""",
    "GRANT INSERT (main_balance) ON subscriber TO giahan_app",
    "CREATE TRIGGER opens_empty BEFORE INSERT ON subscriber FOR EACH ROW EXECUTE FUNCTION refuse_opening_balance()",
)
"""The coordinator names every column of a new row, also those that have a default: what the application has no right to
write on one server, a trigger refuses here (G-LEDGER)."""

GUARDS_TOO = "SET citus.enable_unsafe_triggers = on"
"""The guards of our tables look at their own table alone, and are made on every part of it."""

LET_LOG_IN = "ALTER ROLE giahan_app LOGIN"
"""The coordinator connects to the others as the role that it works as."""

NEAR = """
SELECT bucket
  FROM generate_series(0, $1 - 1) AS bucket
  JOIN pg_dist_placement AS placed ON placed.shardid = get_shard_id_for_distribution_column('decoder_card', bucket)
  JOIN pg_dist_node AS node ON node.groupid = placed.groupid
 WHERE format('%s:%s', nodename, nodeport) = $2
"""
"""The buckets whose parts lie on a node."""
