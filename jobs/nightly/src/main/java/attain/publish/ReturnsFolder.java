package attain.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalInt;

import attain.crash.CrashPoint;
import org.jspecify.annotations.Nullable;

/**
 * The files that go back to their senders, below {@code output/returns}. They are written
 * apart, before the night is shown, and moved in after it: what a kill leaves between the
 * two is moved by the next run, and what was never shown is thrown away. Nothing that
 * lies there is ever removed.
 */
public final class ReturnsFolder {

	private final Path returns;

	private final Path drafts;

	private ReturnsFolder(Path output) {
		this.returns = output.resolve("returns");
		this.drafts = output.resolve(".work").resolve("returns");
	}

	/** The returns of an output folder. */
	public static ReturnsFolder below(Path output) {
		return new ReturnsFolder(output.toAbsolutePath().normalize());
	}

	/** An empty folder for the returns of a generation that is not shown yet. */
	public Path openDraft(int generation) throws IOException {
		removeTree(this.drafts);
		return Files.createDirectories(this.drafts.resolve(Integer.toString(generation)));
	}

	/** What was written for a generation is on disk, before readers are shown it. */
	public void seal(int generation) throws IOException {
		Durable.tree(this.drafts.resolve(Integer.toString(generation)));
	}

	/**
	 * Settles what was written: the returns of the generation that readers see are moved
	 * to where people find them, all others are removed.
	 * @param shown that generation, empty if there is none
	 */
	public void settle(OptionalInt shown) throws IOException {
		Path draft = shown.isPresent() ? this.drafts.resolve(Integer.toString(shown.getAsInt())) : this.drafts;
		if (shown.isPresent() && Files.isDirectory(draft)) {
			if (!Files.isDirectory(this.returns)) {
				PrivateFolder.open(this.returns);
			}
			Files.walkFileTree(draft, new Mover(draft, this.returns));
		}
		removeTree(this.drafts);
	}

	private static void removeTree(Path tree) throws IOException {
		if (Files.isDirectory(tree)) {
			Files.walkFileTree(tree, new Remover());
		}
	}

	/** Moves files, each at once, into folders of the same names. */
	private static final class Mover extends SimpleFileVisitor<Path> {

		private final Path from;

		private final Path to;

		Mover(Path from, Path to) {
			this.from = from;
			this.to = to;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
			open(target(folder));
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			Files.move(file, target(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			CrashPoint.at("after-first-return");
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
			if (failure != null) {
				throw failure;
			}
			Durable.folder(target(folder));
			return FileVisitResult.CONTINUE;
		}

		/**
		 * A folder for its owner and its group: whoever gives each sender's folder to a
		 * group of its own shows it to nobody else. One that is there stays as it was
		 * set.
		 */
		private static void open(Path folder) throws IOException {
			if (Files.isDirectory(folder)) {
				return;
			}
			Files.createDirectory(folder);
			PosixFileAttributeView posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
			if (posix != null) {
				posix.setPermissions(PosixFilePermissions.fromString("rwxr-x---"));
			}
		}

		private Path target(Path path) {
			return this.to.resolve(this.from.relativize(path));
		}

	}

	/** Removes everything that it visits. */
	private static final class Remover extends SimpleFileVisitor<Path> {

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			Files.delete(file);
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
			Files.delete(folder);
			return FileVisitResult.CONTINUE;
		}

	}

}
