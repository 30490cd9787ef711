package attain.deliver.postgres;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a night is written.
 *
 * @param url the database, such as jdbc:postgresql://bi.langson.gov.vn:5432/attain
 * @param user who writes there and owns the tables
 * @param password the password of that user, empty if the server asks for none
 * @param schemas what each schema of the snapshot is called there; the schema ops, which
 * says what night it is, is always among them
 * @param readerRole the role that may read and nothing else
 */
public record PostgresTarget(String url, String user, String password, Map<String, String> schemas, String readerRole) {

	/** The schema whose table snapshot says what night it is. */
	static final String OPS = "ops";

	public PostgresTarget {
		// In one order in every process: the name of their common lock is made of it.
		Map<String, String> named = new TreeMap<>(schemas);
		named.putIfAbsent(OPS, OPS);
		schemas = Collections.unmodifiableMap(named);
	}

	/** Server, port and database, as people know it; no parameters, no secrets. */
	public String place() {
		return this.url.replaceFirst("^jdbc:postgresql:(//)?", "").replaceFirst("\\?.*$", "");
	}

	/** A schema of the snapshot as it is called there. */
	String schema(String schemaName) {
		return this.schemas.getOrDefault(schemaName, schemaName);
	}

	/** A table of the snapshot as it is called there, quoted. */
	String table(String schemaName, String tableName) {
		return quote(schema(schemaName)) + "." + quote(tableName);
	}

	static String quote(String identifier) {
		return '"' + identifier.replace("\"", "\"\"") + '"';
	}

	static String literal(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	/** Never the password. */
	@Override
	public String toString() {
		return this.user + "@" + place();
	}

}
