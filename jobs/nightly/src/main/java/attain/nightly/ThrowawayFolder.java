package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * A folder that is gone when it is closed. Only its owner can look into it.
 *
 * @param path the folder
 */
record ThrowawayFolder(Path path) implements AutoCloseable {

	static ThrowawayFolder make(String prefix) throws IOException {
		return new ThrowawayFolder(Files.createTempDirectory(prefix).toRealPath());
	}

	@Override
	public void close() throws IOException {
		FileSystemUtils.deleteRecursively(this.path);
	}

}
