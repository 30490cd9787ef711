package attain.warehouse;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.duckdb.DuckDBConnection;

/**
 * The working databases of one night behind one connection: {@code raw} (a file that
 * stays), {@code warehouse} (a file made anew, with the schemas core, mart, ops and
 * reference) and {@code staging} (in memory); in a night also {@code kept} and
 * {@code slice}, see {@link KeptTables}. Every name in SQL has two parts, such as
 * {@code raw.submission} or {@code core.dim_plan}. Not thread-safe; one process at a
 * time.
 */
public final class Warehouse implements AutoCloseable {

	/** Lets DuckDB clients from 1.0 on open the published copy. */
	private static final String STORAGE_VERSION = "v1.0.0";

	/** Mebibytes that are enough for a province: less only takes longer. */
	private static final long MEMORY = 2_048;

	/** Rows below which a model takes no longer on one core than on several. */
	private static final long FEW_ROWS = 20_000;

	private final DuckDBConnection connection;

	private final WorkFolder work;

	private Warehouse(DuckDBConnection connection, WorkFolder work) {
		this.connection = connection;
		this.work = work;
	}

	/**
	 * Opens the databases: the raw store as it was left, the warehouse empty.
	 * @param rawScript the SQL script of the raw tables; a raw store that was made by
	 * another one, or that cannot be opened, is moved aside and starts empty
	 * @throws SQLException if another process holds the raw store
	 */
	public static Warehouse open(WorkFolder work, Path rawScript) throws SQLException, IOException {
		Files.createDirectories(work.spillFolder());
		deleteDatabase(work.warehouseFile());
		DuckDBConnection connection = connect(work);
		try {
			RawStore.attach(connection, work.rawFile(), rawScript);
			attachWarehouse(connection, work, attachment("warehouse", work.warehouseFile()));
			return new Warehouse(connection, work);
		}
		catch (SQLException | IOException | RuntimeException ex) {
			connection.close();
			throw ex;
		}
	}

	/**
	 * The same databases for a trial: empty, and gone when they are closed. They are held
	 * in memory, and spill like all others.
	 */
	public static Warehouse trial(WorkFolder work, Path rawScript) throws SQLException, IOException {
		Files.createDirectories(work.spillFolder());
		DuckDBConnection connection = connect(work);
		try {
			try (Statement statement = connection.createStatement()) {
				statement.execute("attach ':memory:' as raw");
			}
			SqlFolder.run(connection, List.of(rawScript));
			attachWarehouse(connection, work, "':memory:' as warehouse");
			return new Warehouse(connection, work);
		}
		catch (SQLException | IOException | RuntimeException ex) {
			connection.close();
			throw ex;
		}
	}

	private static void attachWarehouse(DuckDBConnection connection, WorkFolder work, String database)
			throws SQLException, IOException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("attach " + database);
			statement.execute("attach ':memory:' as staging");
			use(statement);
			confine(statement, work);
		}
	}

	/** What attaches a database of a file, so that any reader can open it. */
	static String attachment(String name, Path file) {
		return "%s as %s (storage_version '%s')".formatted(quoted(file.toString()), name, STORAGE_VERSION);
	}

	/** Makes the warehouse the one that names of two parts mean. */
	static void use(Statement statement) throws SQLException {
		statement.execute("use warehouse");
		for (String schema : new String[] { "core", "mart", "ops", "reference" }) {
			statement.execute("create schema if not exists " + schema);
		}
	}

	/**
	 * Settles how models run over what was read; no setting changes after this. Of few
	 * rows each model has one thread, beside the other models: helpers would do little
	 * but wait for each other.
	 */
	public void settle() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			if (rowsRead() < FEW_ROWS) {
				statement.execute("set threads = 1");
			}
			statement.execute("set lock_configuration = true");
		}
	}

	/** Rows of all files that were read, tonight or before. */
	long rowsRead() throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet row = statement.executeQuery("select coalesce(sum(rows_loaded), 0) from raw.submission")) {
			row.next();
			return row.getLong(1);
		}
	}

	/** The one connection; {@code use warehouse} is in force. */
	public DuckDBConnection connection() {
		return this.connection;
	}

	/**
	 * Opens what the last night has kept, if it can be used: then the warehouse is a copy
	 * of what was published. Else both are empty.
	 */
	boolean attachKept(String madeOf, WarehouseCopy copy) throws SQLException, IOException {
		return new KeptFiles(this.connection, this.work).take(madeOf, copy);
	}

	/** Empties the warehouse but for some tables. */
	void dropAllBut(Set<String> kept) throws SQLException {
		List<String> others = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery("""
				select schema_name || '.' || table_name from duckdb_tables()
				where database_name = 'warehouse'""")) {
			while (row.next()) {
				others.add(row.getString(1));
			}
		}
		others.removeAll(kept);
		Transaction.run(this.connection, () -> {
			try (Statement statement = this.connection.createStatement()) {
				for (String table : others) {
					statement.execute("drop table " + table);
				}
			}
		});
	}

	/**
	 * Writes the warehouse out and lets go of its file, so that it can be copied. After
	 * that only {@code raw} and {@code staging} can be asked.
	 * @return the complete file
	 */
	public Path release() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("checkpoint warehouse");
			statement.execute("use memory");
			statement.execute("detach warehouse");
		}
		return this.work.warehouseFile();
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

	/** An empty database in memory with the settings of every database here. */
	public static DuckDBConnection inMemory() throws SQLException {
		return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings());
	}

	/**
	 * From now on no SQL reaches a file outside the output folder, whatever it was made
	 * from. Its only files beside its own are what the nights before have told.
	 */
	private static void confine(Statement statement, WorkFolder work) throws SQLException, IOException {
		String folders = Stream
			.of(work.folder(), work.folder().toRealPath(), work.folder().resolveSibling("archive/nights"))
			.map((folder) -> quoted(folder + "/"))
			.collect(Collectors.joining(", "));
		statement.execute("set allowed_directories = [%s]".formatted(folders));
		statement.execute("set enable_external_access = false");
	}

	private static DuckDBConnection connect(WorkFolder work) throws SQLException {
		Properties settings = settings();
		settings.setProperty("temp_directory", work.spillFolder().toString());
		return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings);
	}

	/**
	 * What one database may take: two gigabytes, on a small machine half of its memory,
	 * or what {@code -Dattain.memory} says. What is more spills.
	 */
	public static String memoryLimit() {
		long machine = (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)
				? system.getTotalMemorySize() : Long.MAX_VALUE;
		return System.getProperty("attain.memory", Math.min(MEMORY, machine >> 21) + "MiB");
	}

	private static Properties settings() {
		Properties settings = new Properties();
		settings.setProperty("memory_limit", memoryLimit());
		settings.setProperty("threads", Integer.toString(Runtime.getRuntime().availableProcessors()));
		settings.setProperty("autoinstall_known_extensions", "false");
		settings.setProperty("autoload_known_extensions", "false");
		settings.setProperty("allow_community_extensions", "false");
		settings.setProperty("allow_persistent_secrets", "false");
		return settings;
	}

	/** Deletes a database file and its log, if they exist. */
	public static void deleteDatabase(Path file) throws IOException {
		Files.deleteIfExists(file);
		Files.deleteIfExists(walOf(file));
	}

	static Path walOf(Path file) {
		return file.resolveSibling(file.getFileName() + ".wal");
	}

	/** The text as an SQL string. */
	public static String quoted(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

}
