"""The database: tables, repositories, queries, migrations."""
