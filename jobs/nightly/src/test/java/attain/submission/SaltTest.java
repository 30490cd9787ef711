package attain.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SaltTest {

	@TempDir
	private Path folder;

	private Path archive = Path.of("");

	@BeforeEach
	void openArchive() throws IOException {
		this.archive = Archive.open(this.folder.resolve("archive")).folder();
	}

	@Test
	void isMadeAtTheFirstNeedForItsOwnerAlone() throws IOException {
		Salt salt = Salt.of(this.archive);
		assertThat(this.archive.resolve("salt")).doesNotExist();
		assertThat(salt.hash("4900000109")).matches("[0-9a-f]{32}");
		assertThat(Files.getPosixFilePermissions(this.archive.resolve("salt")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(Files.list(this.archive)).hasSize(1);
	}

	@Test
	void hashesTheSameKeyTheSameWayInEveryNight() {
		String first = Salt.of(this.archive).hash("4900000109");
		assertThat(Salt.of(this.archive).hash("4900000109")).isEqualTo(first);
		assertThat(Salt.of(this.archive).hash("4900000110")).isNotEqualTo(first);
	}

	@Test
	void anotherArchiveHashesInAnotherWay() throws IOException {
		Path other = Archive.open(this.folder.resolve("other")).folder();
		assertThat(Salt.of(other).hash("4900000109")).isNotEqualTo(Salt.of(this.archive).hash("4900000109"));
	}

	@Test
	void aDamagedSaltIsNeverReplaced() throws IOException {
		Files.writeString(this.archive.resolve("salt"), "");
		assertThatThrownBy(() -> Salt.of(this.archive).hash("4900000109")).hasMessageContaining("salt");
		assertThat(this.archive.resolve("salt")).hasContent("");
	}

}
