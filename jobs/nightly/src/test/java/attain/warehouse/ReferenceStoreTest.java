package attain.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReferenceStoreTest {

	private final ReferenceFolder folder = new ReferenceFolder(ReferenceFolder.OWN);

	private Connection connection;

	@BeforeEach
	void fillOnce() throws Exception {
		this.connection = ReferenceFolder.database();
		this.folder.load(this.connection);
	}

	@AfterEach
	void close() throws SQLException {
		this.connection.close();
	}

	/** The driver's close alone would pass over the refusal and commit empty tables. */
	@Test
	void saysWhatATableRefusesAndKeepsWhatWasThere() throws Exception {
		refuseIn("status", "status text not null, status_vi text not null, status_en text not null, "
				+ "line_no integer, check (status <> 'met')");
		assertThatThrownBy(() -> this.folder.load(this.connection)).isInstanceOf(SQLException.class)
			.hasMessageContaining("CHECK constraint failed");
		assertThat(ReferenceFolder.rows(this.connection, "select count(*) > 0 from reference.plan"))
			.containsExactly("true");
	}

	@Test
	void saysSoForNameKeysToo() throws Exception {
		refuseIn("name_key",
				"source_text text not null, match_key text not null, unit_type text, bare_key text not null, "
						+ "unaccented_key text not null check (unaccented_key = '')");
		assertThatThrownBy(() -> this.folder.load(this.connection)).isInstanceOf(SQLException.class)
			.hasMessageContaining("CHECK constraint failed");
	}

	private void refuseIn(String table, String columns) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("create or replace table reference.%s (%s)".formatted(table, columns));
		}
	}

}
