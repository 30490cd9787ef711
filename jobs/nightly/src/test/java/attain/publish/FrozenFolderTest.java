package attain.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FrozenFolderTest {

	@TempDir
	Path output;

	@Test
	void keepsWhatWasThereFirst() throws IOException {
		FrozenFolder folder = FrozenFolder.of(this.output, "LS-104-2023", "2023-12-14");
		Path draft = folder.openDraft();
		Files.writeString(draft.resolve("report"), "second");
		Files.createDirectory(folder.path());
		Files.writeString(folder.path().resolve("report"), "first");
		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> folder.keep(draft));
		assertThat(folder.path().resolve("report")).hasContent("first");
		FrozenFolder.discard(draft);
		assertThat(folder.path().getParent()).isDirectoryContaining((each) -> each.equals(folder.path()));
	}

}
