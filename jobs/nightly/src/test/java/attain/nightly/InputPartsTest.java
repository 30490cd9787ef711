package attain.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import attain.nightly.NightRequest.Scope;
import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InputPartsTest {

	@TempDir
	Path folder;

	@Test
	void settingsAreRefusedTogetherWithReferenceAndForms() throws Exception {
		Path input = Files.createDirectories(this.folder.resolve("input"));
		Files.writeString(input.resolve("attain.yaml"), "notfy: 1\n");
		NightParts parts = new InputParts(new SqlFolder(Path.of("../../sql"))).of(new NightRequest(input,
				this.folder.resolve("output"), LocalDate.of(2024, 1, 10), Scope.CHANGES, ProgressListener.SILENT));
		assertThat(parts.problems()).hasSize(3)
			.contains("input/attain.yaml:1: attain.yaml.notfy: không có khóa này, gần nhất là 'notify' "
					+ "(unknown key 'notfy', nearest: 'notify')");
	}

}
