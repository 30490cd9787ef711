package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets a role read what was delivered, and nothing more. */
final class Readers {

	private static final String INSUFFICIENT_PRIVILEGE = "42501";

	private static final String CLOSED_SCHEMAS = """
			select 'grant usage on schema ' || quote_ident(namespace.nspname) || ' to ' || quote_ident(?)
			from pg_namespace as namespace
			where namespace.nspname = any (?) and not has_schema_privilege(?, namespace.oid, 'usage')
			""";

	private static final String CLOSED_TABLES = """
			select 'grant select on ' || relation.oid::regclass || ' to ' || quote_ident(?)
			from pg_class as relation
			inner join pg_namespace as namespace
			    on namespace.oid = relation.relnamespace
			where namespace.nspname = any (?)
			    and not has_table_privilege(?, relation.oid, 'select')
			    and relation.relkind = 'r'
			    and obj_description(relation.oid, 'pg_class') like '%' || ?
			""";

	/**
	 * information_schema tells of the keys of a table only those who may do more with it
	 * than read: a right to point at a column that no key can point at does no harm, and
	 * lets such tools find the primary keys.
	 */
	private static final String HIDDEN_KEYS = """
			select distinct on (relation.oid) 'grant references (' || quote_ident(attribute.attname) || ') on '
			    || relation.oid::regclass || ' to ' || quote_ident(?)
			from pg_class as relation
			inner join pg_namespace as namespace
			    on namespace.oid = relation.relnamespace
			inner join pg_attribute as attribute
			    on attribute.attrelid = relation.oid
			    and attribute.attnum > 0
			    and not attribute.attisdropped
			where namespace.nspname = any (?)
			    and not has_any_column_privilege(?, relation.oid, 'references')
			    and relation.relkind = 'r'
			    and obj_description(relation.oid, 'pg_class') like '%' || ?
			    and not exists (
			        select 1 from pg_index as key
			        where key.indrelid = relation.oid and attribute.attnum = any (key.indkey)
			    )
			order by relation.oid, attribute.attnum
			""";

	private final Connection target;

	private final PostgresTarget names;

	Readers(Connection target, PostgresTarget names) {
		this.target = target;
		this.names = names;
	}

	/**
	 * Gives the role what it lacks, and makes the role if it is not there.
	 * @return what people have to do themselves; empty if there is nothing
	 */
	Optional<String> admit() throws SQLException {
		if (!exists() && !create()) {
			return Optional
				.of("""
						Chưa có vai trò chỉ đọc %1$s và người dùng %2$s không được tạo nó. Hãy để quản trị chạy: create role \
						%1$s; rồi chạy lại attain publish --to postgres --force.
						[There is no role %1$s for readers, and %2$s may not make it. Let an administrator run: create role \
						%1$s; then run attain publish --to postgres --force.]"""
					.formatted(this.names.readerRole(), this.names.user()));
		}
		List<String> grants = new ArrayList<>(asked(CLOSED_SCHEMAS, false));
		grants.addAll(asked(CLOSED_TABLES, true));
		grants.addAll(asked(HIDDEN_KEYS, true));
		try (Statement statement = this.target.createStatement()) {
			if (!grants.isEmpty()) {
				statement.execute(String.join(";\n", grants));
			}
		}
		return Optional.empty();
	}

	private boolean exists() throws SQLException {
		try (PreparedStatement statement = this.target.prepareStatement("select 1 from pg_roles where rolname = ?")) {
			statement.setString(1, this.names.readerRole());
			try (ResultSet rows = statement.executeQuery()) {
				return rows.next();
			}
		}
	}

	private boolean create() throws SQLException {
		Savepoint before = this.target.setSavepoint();
		try (Statement statement = this.target.createStatement()) {
			statement.execute("create role %s nologin".formatted(PostgresTarget.quote(this.names.readerRole())));
			return true;
		}
		catch (SQLException ex) {
			if (!INSUFFICIENT_PRIVILEGE.equals(ex.getSQLState())) {
				throw ex;
			}
			this.target.rollback(before);
			return false;
		}
	}

	private List<String> asked(String question, boolean aboutTables) throws SQLException {
		List<String> grants = new ArrayList<>();
		try (PreparedStatement statement = this.target.prepareStatement(question)) {
			statement.setString(1, this.names.readerRole());
			statement.setArray(2, this.target.createArrayOf("text", this.names.schemas().values().toArray()));
			statement.setString(3, this.names.readerRole());
			if (aboutTables) {
				statement.setString(4, TargetTables.MARK);
			}
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					grants.add(rows.getString(1));
				}
			}
		}
		return grants;
	}

}
