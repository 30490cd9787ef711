package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptException;

/** The database of the job repository: a file of H2 in the work folder. */
final class JobStore implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(JobStore.class);

	/** Name of the file, which H2 makes from the name of the database. */
	static final String FILE = "jobs.mv.db";

	private static final String SCHEMA = "org/springframework/batch/core/schema-h2.sql";

	private final JdbcConnectionPool pool;

	private JobStore(JdbcConnectionPool pool) {
		this.pool = pool;
	}

	/**
	 * Opens the database. One that is damaged is moved aside and starts empty: it knows
	 * nothing that a night depends on.
	 */
	static JobStore open(Path workFolder) throws SQLException, IOException {
		try {
			return new JobStore(openWithSchema(workFolder));
		}
		catch (SQLException | ScriptException ex) {
			log.warn("The job repository cannot be opened and starts anew: {}", ex.getMessage());
			moveAside(workFolder);
			return new JobStore(openWithSchema(workFolder));
		}
	}

	/** Takes the database out of the way; the next one starts empty. */
	static void moveAside(Path workFolder) throws IOException {
		Path file = workFolder.resolve(FILE);
		if (Files.exists(file)) {
			Files.move(file, workFolder.resolve("jobs.broken"), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	DataSource dataSource() {
		return this.pool;
	}

	@Override
	public void close() {
		this.pool.dispose();
	}

	private static JdbcConnectionPool openWithSchema(Path workFolder) throws SQLException {
		JdbcConnectionPool pool = JdbcConnectionPool
			.create("jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE".formatted(workFolder.resolve("jobs")), "attain", "");
		try (Connection connection = pool.getConnection()) {
			if (!hasSchema(connection)) {
				new ResourceDatabasePopulator(new ClassPathResource(SCHEMA)).populate(connection);
			}
			return pool;
		}
		catch (SQLException | ScriptException ex) {
			pool.dispose();
			throw ex;
		}
	}

	/** The last table of the script is looked for: a kill may leave half a schema. */
	private static boolean hasSchema(Connection connection) throws SQLException {
		try (var tables = connection.getMetaData().getTables(null, null, "BATCH_JOB_EXECUTION_CONTEXT", null)) {
			return tables.next();
		}
	}

}
