package attain.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

import attain.deliver.postgres.EmbeddedServer;
import attain.deliver.postgres.EmbeddedServer.Database;
import attain.deliver.postgres.EmbeddedServer.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static attain.nightly.SmallProvince.FIRST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

/** A night of a province that has a PostgreSQL database for its BI tools. */
@ExtendWith(EmbeddedServer.class)
class PostgresNightTest {

	private static final String CONFIGURED_HOME = System.getProperty("attain.home", "");

	@TempDir
	private Path folder;

	@Test
	void aNightGoesToTheServerAndOneThatCannotIsPublishedWithExitCodeOne(Server server) throws Exception {
		System.setProperty("attain.home", OwnInput.FOLDER.getParent().toString());
		try {
			nights(server.database());
		}
		finally {
			System.setProperty("attain.home", CONFIGURED_HOME);
		}
	}

	private void nights(Database database) throws Exception {
		SmallProvince province = new SmallProvince(this.folder);
		province.drop("a.csv", "x;1\n");
		configure(database.settings());
		assertThat(province.run(FIRST_NIGHT).exitCode()).isZero();
		assertThat(total(database)).isEqualTo("1.0000000000");

		province.drop("b.csv", "y;41\n");
		configure(database.settings().replaceFirst(":\\d+/", ":1/"));
		NightOutcome failed = province.run(FIRST_NIGHT);
		assertThat(failed.status()).isEqualTo(NightStatus.PUBLISHED);
		assertThat(failed.exitCode()).isEqualTo(1);
		assertThat(failed.failedDeliveries()).singleElement()
			.satisfies((report) -> assertThat(report.message()).contains("cannot connect"));
		assertThat(province.ask("select total from mart.total")).containsExactly("42.0000000000");
		assertThat(total(database)).as("the night before").isEqualTo("1.0000000000");

		configure(database.settings());
		assertThat(province.run(FIRST_NIGHT).exitCode()).isZero();
		assertThat(total(database)).isEqualTo("42.0000000000");
	}

	private void configure(String settings) throws Exception {
		Files.writeString(this.folder.resolve("input/attain.yaml"), settings);
	}

	private static String total(Database database) throws Exception {
		try (Connection reader = database.reader();
				Statement statement = reader.createStatement();
				ResultSet rows = statement.executeQuery("select total from mart.total")) {
			rows.next();
			return rows.getString(1);
		}
	}

}
