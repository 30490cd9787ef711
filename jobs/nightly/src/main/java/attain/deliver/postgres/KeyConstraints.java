package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * Declares the keys of the snapshot in the target, so that tools find which columns join.
 * The night's own checks have proved them; from version 18 on the server is told so and
 * does not look again. Older servers look at each row, which takes about 7 microseconds a
 * key.
 */
final class KeyConstraints {

	/** The first version that takes the word of others for a foreign key. */
	private static final int NOT_ENFORCED = 180_000;

	private static final String THERE = """
			select namespace.nspname || '.' || constraints.conname
			from pg_constraint as constraints
			inner join pg_namespace as namespace
			    on namespace.oid = constraints.connamespace
			where namespace.nspname = any (?) and constraints.contype in ('p', 'f')
			union all
			select namespace.nspname || '.' || relation.relname
			from pg_class as relation
			inner join pg_namespace as namespace
			    on namespace.oid = relation.relnamespace
			where namespace.nspname = any (?) and relation.relkind = 'i'
			""";

	private final Connection target;

	private final PostgresTarget names;

	private final Patience patience;

	private final Set<String> there = new HashSet<>();

	KeyConstraints(Connection target, PostgresTarget names, Patience patience) {
		this.target = target;
		this.names = names;
		this.patience = patience;
	}

	/**
	 * Takes back what does not hold tonight, before any row is touched: later the server
	 * would refuse the rows, or the change.
	 */
	void withdraw(SnapshotKeys keys) throws SQLException {
		readThere();
		for (SnapshotKeys.Foreign key : keys.foreign()) {
			String name = name(key.tableName() + "_" + key.columnName() + "_fkey");
			if (!key.holds() && isThere(key.schemaName(), name)) {
				this.patience.run(this.target, "alter table %s drop constraint %s"
					.formatted(this.names.table(key.schemaName(), key.tableName()), PostgresTarget.quote(name)));
			}
		}
	}

	/** Declares what holds and is missing. */
	void declare(SnapshotKeys keys) throws SQLException {
		readThere();
		run("set constraints all immediate");
		for (SnapshotKeys.Primary key : keys.primary()) {
			primary(key);
		}
		for (SnapshotKeys.Index index : keys.indexes()) {
			index(index);
		}
		String promise = (version() >= NOT_ENFORCED) ? "not enforced" : "deferrable initially deferred";
		for (SnapshotKeys.Foreign key : keys.foreign()) {
			foreign(key, promise);
		}
	}

	private void primary(SnapshotKeys.Primary key) throws SQLException {
		String name = name(key.tableName() + "_pkey");
		if (!isThere(key.schemaName(), name)) {
			this.patience.run(this.target,
					"alter table %s add constraint %s primary key (%s)".formatted(
							this.names.table(key.schemaName(), key.tableName()), PostgresTarget.quote(name),
							PostgresTarget.quote(key.columnName())));
		}
	}

	private void index(SnapshotKeys.Index index) throws SQLException {
		String name = name(index.tableName() + "_" + index.columnNames().replace(", ", "_") + "_idx");
		if (!isThere(index.schemaName(), name)) {
			run("create index %s on %s (%s)".formatted(PostgresTarget.quote(name),
					this.names.table(index.schemaName(), index.tableName()), index.columnNames()));
		}
	}

	private void foreign(SnapshotKeys.Foreign key, String promise) throws SQLException {
		String name = name(key.tableName() + "_" + key.columnName() + "_fkey");
		if (key.holds() && !isThere(key.schemaName(), name)) {
			run("alter table %s add constraint %s foreign key (%s) references %s (%s) %s".formatted(
					this.names.table(key.schemaName(), key.tableName()), PostgresTarget.quote(name),
					PostgresTarget.quote(key.columnName()),
					this.names.table(key.to().schemaName(), key.to().tableName()),
					PostgresTarget.quote(key.to().columnName()), promise));
		}
	}

	private void readThere() throws SQLException {
		this.there.clear();
		try (PreparedStatement statement = this.target.prepareStatement(THERE)) {
			Object[] schemas = this.names.schemas().values().toArray();
			statement.setArray(1, this.target.createArrayOf("text", schemas));
			statement.setArray(2, this.target.createArrayOf("text", schemas));
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					this.there.add(rows.getString(1));
				}
			}
		}
	}

	private boolean isThere(String schemaName, String name) {
		return this.there.contains(this.names.schema(schemaName) + "." + name);
	}

	private int version() throws SQLException {
		return Integer.parseInt(PostgresServer.setting(this.target, "server_version_num"));
	}

	/** No name is longer than 63 characters there. */
	private static String name(String name) {
		return name.substring(0, Math.min(name.length(), 63));
	}

	private void run(String sql) throws SQLException {
		try (Statement statement = this.target.createStatement()) {
			statement.execute(sql);
		}
	}

}
