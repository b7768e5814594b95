"""The bytes of attached files on their way from desk to desk, in parts."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attachment_bytes",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.Column("checksum", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("sha256", "part", name=op.f("pk_attachment_bytes")),
    )
