"""Circulars, which versions rest on by their code; and the short names of packages.

Versions of before named a file or a text, which stays beside the code for servers that know no circulars (G-CIRCULAR).
"""

import sqlalchemy as sa
from alembic import op

revision = "circulars"
down_revision = "record_payments"

VERSIONS = ("price_version", "policy_version", "advance_price_version", "advance_ceiling_version")

FILES = """
(VALUES
    ('002_967648f9f29d8030.txt', 'KPLUS-9029', 'MobiFone',
     'Quy định dịch vụ Thanh toán cước truyền hình K+ trên Cổng thanh toán 9029',
     'Rules of the service: K+ television paid on gateway 9029'),
    ('003_7000ba41a102a822.txt', 'SPLUS', 'Viettel',
     'Chính sách và quy định chung dịch vụ S-Plus', 'Policy and general rules of S-Plus'),
    ('sample', 'GIAHAN-ASSUMED', 'Giahan',
     'Giả định của phần mềm, đến khi có văn bản công bố', 'Assumed by the software until a circular says otherwise')
) AS known (file, code, issued_by, title_vi, title_en)
"""

NAMED = f"({' UNION '.join(f'SELECT source FROM {table}' for table in VERSIONS)}) AS named"


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "circular",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title_vi", sa.Text(), nullable=False),
        sa.Column("title_en", sa.Text(), nullable=True),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("code"),
    )
    op.execute(
        "INSERT INTO circular (code, title_vi, title_en, issued_by) "
        f"SELECT code, title_vi, title_en, issued_by FROM {FILES} JOIN {NAMED} ON source = file"
    )
    op.execute(
        "INSERT INTO circular (code, title_vi, issued_by) "
        f"SELECT source, source, '' FROM {NAMED} LEFT JOIN {FILES} ON source = file WHERE file IS NULL "
        "ON CONFLICT DO NOTHING"
    )
    for table in VERSIONS:
        _refer(table)
    op.execute(
        "CREATE TRIGGER only_ever_added BEFORE UPDATE OR DELETE OR TRUNCATE ON circular "
        "EXECUTE FUNCTION refuse_change()"
    )
    op.execute("GRANT SELECT, INSERT ON circular TO giahan_app")
    op.add_column("package", sa.Column("ussd_name", sa.Text(), nullable=True))


def _refer(table: str) -> None:
    """Let versions name their circular, the old ones too: this once they are changed."""
    op.add_column(table, sa.Column("circular", sa.Text(), nullable=True))
    op.execute(f"ALTER TABLE {table} DISABLE TRIGGER only_ever_added")
    op.execute(f"UPDATE {table} SET circular = coalesce((SELECT code FROM {FILES} WHERE file = source), source)")
    op.execute(f"ALTER TABLE {table} ENABLE TRIGGER only_ever_added")
    op.create_foreign_key(f"{table}_circular_fkey", table, "circular", ["circular"], ["code"])
