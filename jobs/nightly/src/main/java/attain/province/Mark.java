package attain.province;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What tells a folder of a province from any other: one word, what it began with.
 *
 * @param file where it stands
 */
record Mark(Path file) {

	/** What the folder began with; empty if it is none of ours. */
	Optional<Beginning> beginning() throws IOException {
		String word = texts().read(name()).orElse("").strip();
		return Arrays.stream(Beginning.values()).filter((beginning) -> beginning.word().equals(word)).findFirst();
	}

	void write(Beginning beginning) throws IOException {
		texts().write(name(), beginning.word() + "\n");
	}

	private StoredTexts texts() {
		return new StoredTexts(this.file.getParent());
	}

	private String name() {
		return this.file.getFileName().toString();
	}

}
