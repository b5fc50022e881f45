"""What a database is made of, by its own account: queries that give a line for each part."""

_OURS = "relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'alembic_version'"

TABLES = f"""
SELECT 'table ' || relname AS part, concat('made with: ', array_to_string(reloptions, ', ')) AS made
  FROM pg_class WHERE {_OURS}
"""

COLUMNS = f"""
SELECT format('column %s.%s', relname, attname) AS part,
       concat_ws(' ', format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN 'NOT NULL' END,
                 'DEFAULT ' || pg_get_expr(adbin, adrelid), 'identity ' || nullif(attidentity::text, ''),
                 'generated ' || nullif(attgenerated::text, '')) AS made
  FROM pg_class
  JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
  LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
 WHERE {_OURS}
"""

CONSTRAINTS = f"""
SELECT format('constraint %s of %s', conname, relname) AS part, pg_get_constraintdef(pg_constraint.oid) AS made
  FROM pg_class JOIN pg_constraint ON conrelid = pg_class.oid AND contype <> 'n'
 WHERE {_OURS}
"""

INDEXES = f"""
SELECT format('index %s of %s', indexrelid::regclass, relname) AS part, pg_get_indexdef(indexrelid) AS made
  FROM pg_class JOIN pg_index ON indrelid = pg_class.oid
 WHERE {_OURS}
"""

DOMAINS = """
SELECT 'domain ' || typname AS part, concat_ws(' ', conname, pg_get_constraintdef(pg_constraint.oid)) AS made
  FROM pg_type LEFT JOIN pg_constraint ON contypid = pg_type.oid
 WHERE typnamespace = 'public'::regnamespace AND typtype = 'd'
"""

TRIGGERS = f"""
SELECT format('trigger %s of %s', tgname, relname) AS part, pg_get_triggerdef(pg_trigger.oid) AS made
  FROM pg_class JOIN pg_trigger ON tgrelid = pg_class.oid AND NOT tgisinternal
 WHERE {_OURS}
"""

FUNCTIONS = """
SELECT format('function %s', oid::regprocedure) AS part, concat(pg_get_functiondef(oid), proacl) AS made
  FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind IN ('f', 'p')
"""

RIGHTS = f"""
SELECT format('rights on %s', concat_ws('.', relname, attname)) AS part, concat(coalesce(attacl, relacl)) AS made
  FROM pg_class
  LEFT JOIN (SELECT attrelid, attname, attacl FROM pg_attribute WHERE attacl IS NOT NULL
              UNION ALL SELECT oid, NULL, NULL FROM pg_class) AS columns ON attrelid = pg_class.oid
 WHERE {_OURS}
"""

DECLARED = (TABLES, DOMAINS, COLUMNS, CONSTRAINTS, INDEXES)
"""What SQLModel's tables can declare."""

EVERYTHING = (*DECLARED, TRIGGERS, FUNCTIONS, RIGHTS)
