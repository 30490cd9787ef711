package attain.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

/**
 * Forces files and folders to disk. A rename survives a power cut only if the folder that
 * holds the name was forced too, and DuckDB forces neither folders nor what COPY writes.
 */
final class Durable {

	private Durable() {
	}

	/** Everything below the folder is on disk, the folder's own names included. */
	static void tree(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				force(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
				if (failure != null) {
					throw failure;
				}
				folder(visited);
				return FileVisitResult.CONTINUE;
			}

		});
	}

	/** The names in the folder are on disk. */
	static void folder(Path folder) throws IOException {
		force(folder);
	}

	private static void force(Path path) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

}
