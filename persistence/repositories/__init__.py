"""What rules decide on, read and written in SQL over asyncpg."""
