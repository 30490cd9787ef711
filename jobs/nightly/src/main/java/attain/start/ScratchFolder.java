package attain.start;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

/** Deletes a folder with all that lies in it; links in it are not followed. */
final class ScratchFolder extends SimpleFileVisitor<Path> {

	private ScratchFolder() {
	}

	static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new ScratchFolder());
	}

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

}
