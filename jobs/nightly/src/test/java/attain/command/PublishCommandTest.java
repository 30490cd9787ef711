package attain.command;

import java.nio.file.Files;
import java.nio.file.Path;

import attain.deliver.postgres.EmbeddedServer;
import attain.deliver.postgres.EmbeddedServer.Server;
import attain.deliver.postgres.SmallNight;
import attain.publish.OutputLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmbeddedServer.class)
class PublishCommandTest {

	private final Session session = new Session();

	@TempDir
	private Path folder;

	@BeforeEach
	void publishANight() throws Exception {
		System.setProperty("attain.home", Path.of("../..").toAbsolutePath().normalize().toString());
		SmallNight.show(this.folder.resolve("output"));
	}

	@Test
	void writesANightOnceAndAgainWhenForced(Server server) throws Exception {
		configure(server.database().settings());
		assertThat(this.session.typeIn(this.folder, "publish", "--to", "postgres")).as(this.session.err()).isZero();
		assertThat(this.session.out()).contains("Đã đưa sang PostgreSQL: đêm 15/12/2023, lần 1 (delivered)");
		assertThat(this.session.typeIn(this.folder, "publish", "--to", "postgres")).isZero();
		assertThat(this.session.out()).contains("that night is there already; --force writes it again");
		assertThat(this.session.typeIn(this.folder, "publish", "--to", "postgres", "--force")).isZero();
		assertThat(this.session.out())
			.containsPattern("đêm 15/12/2023, lần 1 \\(delivered\\)\n  \\d+ bảng \\(tables\\)");
	}

	@Test
	void saysWhyItDidNotArriveAndLeavesTheSnapshot(Server server) throws Exception {
		configure(server.database().settings().replaceFirst(":\\d+/", ":1/"));
		assertThat(this.session.typeIn(this.folder, "publish", "--to", "postgres")).isEqualTo(1);
		assertThat(this.session.err()).contains("không kết nối được", "cannot connect")
			.doesNotContain("Exception", "\tat ");
		assertThat(this.folder.resolve("output/attain.duckdb")).exists();
		Files.writeString(this.folder.resolve("attain.yaml"),
				server.database().settings() + "  password_file: no-such-file\n");
		assertThat(this.session.typeIn(this.folder, "publish", "--to", "postgres")).isEqualTo(1);
		assertThat(this.session.err()).contains("the file of the secret cannot be read");
	}

	@Test
	void refusesWhatIsNotConfigured() throws Exception {
		assertThat(this.session.typeIn(this.folder, "publish", "--to", "postgres")).isEqualTo(4);
		assertThat(this.session.err()).contains("There is no section postgres in").contains("password_file:");
		configure("postgres:\n  url: jdbc:mysql://x\n");
		assertThat(this.session.typeIn(this.folder, "publish", "--to", "postgres")).isEqualTo(4);
		assertThat(this.session.err()).contains("it must begin with jdbc:postgresql:");
		assertThat(this.session.typeIn(this.folder, "publish", "--to", "oracle")).isEqualTo(4);
		assertThat(this.session.typeIn(this.folder, "publish")).isEqualTo(4);
	}

	@Test
	void waitsForNoRunAndOvertakesNone() throws Exception {
		configure("postgres:\n  url: jdbc:postgresql://127.0.0.1:1/x\n  user: x\n");
		try (OutputLock run = OutputLock.acquire(this.folder.resolve("output"), "run")) {
			assertThat(run).isNotNull();
			assertThat(this.session.typeIn(this.folder, "publish", "--to", "postgres")).isEqualTo(4);
		}
		assertThat(this.session.err()).contains("another run is working there", "attain run từ");
	}

	private void configure(String settings) throws Exception {
		Files.writeString(this.folder.resolve("attain.yaml"), settings);
	}

}
