/**
 * Writes a published night to a PostgreSQL database, for tools that speak PostgreSQL.
 * Entry point: {@link attain.deliver.postgres.PostgresDelivery}. One transaction replaces
 * the rows of all tables: whoever reads sees the night before until the moment of the
 * commit, and is never kept waiting by a night of the same shape
 * (jobs/decisions/0029-a-night-reaches-postgresql-in-one-transaction.md).
 * <p>
 * Never touches a table that it did not make, never gives a right to write, never says a
 * password.
 */
@org.jspecify.annotations.NullMarked
package attain.deliver.postgres;
