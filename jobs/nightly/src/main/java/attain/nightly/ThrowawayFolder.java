package attain.nightly;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

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
		Files.walkFileTree(this.path, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
				Files.delete(folder);
				return FileVisitResult.CONTINUE;
			}

		});
	}

}
