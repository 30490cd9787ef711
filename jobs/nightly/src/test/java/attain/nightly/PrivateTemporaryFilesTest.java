package attain.nightly;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PrivateTemporaryFilesTest {

	@TempDir
	private Path work;

	@Test
	void workbooksSpillWhereNobodyElseLooks() throws Exception {
		try (PrivateTemporaryFiles files = PrivateTemporaryFiles.below(this.work)) {
			assertThat(files).isNotNull();
			Path folder = TempFile.createTempFile("sheet", ".xml").toPath().getParent();
			assertThat(folder).isEqualTo(this.work.resolve("workbooks"));
			assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
		}
		File later = TempFile.createTempFile("sheet", ".xml");
		assertThat(later.getParentFile().toPath()).isNotEqualTo(this.work.resolve("workbooks"));
		Files.delete(later.toPath());
	}

}
