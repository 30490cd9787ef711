package attain.deliver.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import attain.deliver.DeliveryFailedException;
import attain.deliver.postgres.EmbeddedServer.Server;
import attain.deliver.postgres.PostgresPublication.Repetition;
import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Why a night did not arrive, told by a real server and read by people. */
@ExtendWith(EmbeddedServer.class)
class FailureWordsTest {

	@TempDir
	private Path folder;

	private Server server;

	private String url;

	@BeforeEach
	void makeDatabase(Server running) throws SQLException {
		this.server = running;
		this.url = running.database().target().url();
	}

	@Test
	void aWrongPasswordIsToldAndNotQuoted() {
		assertThat(failure(this.url, "guarded", "wrong horse")).isEqualTo(
				"""
						Chưa đưa được sang PostgreSQL %1$s: sai mật khẩu của guarded, hoặc máy chủ đòi mật khẩu; hãy sửa tệp hay biến giữ mật khẩu. Dữ liệu ở đó chưa đổi.
						[Not delivered to PostgreSQL %1$s: the password of guarded is wrong or missing; mend the file or the variable that keeps it. Nothing has changed there.]
						(28P01 FATAL: password authentication failed for user "guarded")"""
					.formatted(this.url.substring("jdbc:postgresql://".length())));
		assertThat(failure(this.url, "guarded", "")).contains("the password of guarded is wrong or missing");
	}

	@Test
	void aUserWhoMayNotMakeSchemasIsToldWhatToAskFor() {
		assertThat(failure(this.url, "guarded", "right horse"))
			.contains("guarded lacks a right; let an administrator run: grant create on database NAME to \"guarded\"")
			.doesNotContain("right horse");
	}

	@Test
	void serversThatCannotBeReachedAreToldApart() {
		String nobody = "jdbc:postgresql://localhost:1/attain";
		assertThat(failure(nobody, "guarded", "x")).contains("cannot connect; look whether the server runs");
		assertThat(failure("jdbc:postgresql://no-such-host.invalid/attain", "guarded", "x"))
			.contains("there is no server of that name");
		assertThat(failure(this.server.url("nothing_here"), EmbeddedServer.WRITER, ""))
			.contains("there is no database of that name");
		assertThat(failure(this.url + "?sslmode=require", EmbeddedServer.WRITER, ""))
			.contains("no TLS connection could be made; look at sslmode");
		assertThat(failure("jdbc:mysql://localhost/attain", "guarded", "x"))
			.contains("url has to look like jdbc:postgresql://host:port/database");
		assertThat(failure(this.url, "nobody_known", "")).contains("nobody_known is not admitted");
	}

	@Test
	void aDatabaseThatCannotHoldVietnameseIsRefused() throws Exception {
		try (Connection admin = this.server.connect("postgres", "postgres", "")) {
			Answers.run(admin, "create database latin encoding 'LATIN1' locale 'C' template template0");
		}
		assertThat(failure(this.server.url("latin"), EmbeddedServer.WRITER, ""))
			.contains("the database is encoded in LATIN1, which cannot hold Vietnamese");
	}

	@Test
	void aServerThatCanOnlyBeReadIsRefused() throws Exception {
		try (Connection admin = this.server.connect("postgres", "postgres", "")) {
			Answers.run(admin,
					"create role standby login createrole; alter role standby set default_transaction_read_only = on");
			Answers.run(admin, "grant create on database %s to standby".formatted(this.url.replaceFirst(".*/", "")));
		}
		assertThat(failure(this.url, "standby", "")).contains("this server can only be read");
	}

	@Test
	void whoMayNotMakeTheRoleForReadersIsToldWhatToRun() throws Exception {
		try (Connection admin = this.server.connect("postgres", "postgres", "")) {
			Answers.run(admin, "create role plain login");
			Answers.run(admin, "grant create on database %s to plain".formatted(this.url.replaceFirst(".*/", "")));
		}
		PostgresTarget target = new PostgresTarget(this.url, "plain", "", Map.of("core", "core", "mart", "mart"),
				"others_read");
		Arrival arrival = new PostgresPublication(target, new SqlFolder(Path.of("../../sql")))
			.publish(SmallNight.write(this.folder, 1, 5).folder(), Repetition.IF_NEW);
		assertThat(arrival.rows()).isPositive();
		assertThat(arrival.toDo()).singleElement().asString().contains("create role others_read");
	}

	@ParameterizedTest
	@CsvSource({ "53100, DISK_FULL", "53300, TOO_MANY_CONNECTIONS", "57P03, UNREACHABLE", "57P01, CUT", "2BP01, IN_USE",
			"25006, READ_ONLY", "XX000, OTHER", "40P01, LOCKED" })
	void everyCodeOfTheServerHasItsKind(String state, FailureKind kind) {
		assertThat(FailureKind.of(new SQLException("said by the server", state), true)).isEqualTo(kind);
		assertThat(kind.vi("người-ghi")).doesNotContain("%");
		assertThat(kind.en("writer")).doesNotContain("%");
	}

	private String failure(String where, String user, String password) {
		PostgresTarget target = new PostgresTarget(where, user, password, Map.of("core", "core", "mart", "mart"),
				"attain_reader");
		DeliveryFailedException failure = catchThrowableOfType(DeliveryFailedException.class,
				() -> new PostgresPublication(target, new SqlFolder(Path.of("../../sql"))).publish(night().folder(),
						Repetition.IF_NEW));
		assertThat(failure).isNotNull();
		return failure.getMessage();
	}

	private SmallNight night() throws Exception {
		return SmallNight.write(this.folder.resolve(Long.toString(System.nanoTime())), 1, 5);
	}

}
