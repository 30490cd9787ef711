package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import attain.warehouse.Warehouse;

/** A DuckDB file opened for reading only. Not thread-safe; open one per thread. */
public final class Snapshot implements AutoCloseable {

	/** Name of the snapshot in the output folder. */
	public static final String FILE = "attain.duckdb";

	/** What a query on a snapshot may reach. */
	public enum Reach {

		/** The snapshot and nothing else; no setting can be changed. For people. */
		SNAPSHOT_ONLY,
		/** Other files too, for COPY. For our own exports. */
		OTHER_FILES

	}

	/** What one question of people may take of a machine that others work on too. */
	private static final String MEMORY = "50%";

	private static final String SPILL = "10GB";

	private final String url;

	private final Properties settings;

	private final Connection connection;

	private Snapshot(String url, Properties settings) throws SQLException {
		this.url = url;
		this.settings = settings;
		this.connection = DriverManager.getConnection(url, settings);
	}

	/**
	 * Opens the file behind all symlinks: DuckDB keeps one instance per path, so that a
	 * path whose symlink has moved on would still show the night before.
	 * @throws NoSuchFileException if there is no such file
	 */
	public static Snapshot open(Path file, Reach reach) throws IOException, SQLException {
		Properties settings = new Properties();
		settings.put("duckdb.read_only", "true");
		settings.put("jdbc_stream_results", "true");
		settings.put("autoinstall_known_extensions", "false");
		settings.put("autoload_known_extensions", "false");
		settings.put("temp_directory", spillFolder());
		if (reach == Reach.OTHER_FILES) {
			settings.put("memory_limit", Warehouse.memoryLimit());
		}
		if (reach == Reach.SNAPSHOT_ONLY) {
			settings.put("memory_limit", MEMORY);
			settings.put("max_temp_directory_size", SPILL);
			settings.put("enable_external_access", "false");
			settings.put("lock_configuration", "true");
		}
		return new Snapshot("jdbc:duckdb:" + file.toRealPath(), settings);
	}

	/** The current snapshot of an output folder, for people's queries. */
	public static Snapshot current(Path output) throws IOException, SQLException {
		return open(output.resolve(FILE), Reach.SNAPSHOT_ONLY);
	}

	/** True if a night has been published. */
	public static boolean exists(Path output) {
		return Files.exists(output.resolve(FILE));
	}

	public Connection connection() {
		return this.connection;
	}

	/** The same snapshot once more, for another thread. */
	public Snapshot another() throws SQLException {
		return new Snapshot(this.url, this.settings);
	}

	/**
	 * Whoever asks does all of his work himself: of short tables helpers would do little
	 * but wait for each other. Holds for all connections of this file.
	 */
	void useOneThread() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("set threads = 1");
		}
	}

	/**
	 * Closes it and opens the same file again, with results that are complete before
	 * their first row is read. That takes more memory, and tells why a query failed where
	 * the driver, handing out rows as they come, says no more than "Invalid result set".
	 */
	public Snapshot reopenedForReasons() throws SQLException {
		close();
		Properties complete = new Properties();
		complete.putAll(this.settings);
		complete.put("jdbc_stream_results", "false");
		return new Snapshot(this.url, complete);
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

	/** Where a large query may spill; DuckDB makes it when needed and removes it. */
	private static String spillFolder() {
		return Path.of(System.getProperty("java.io.tmpdir"), "attain-query-" + ProcessHandle.current().pid())
			.toString();
	}

}
