package attain.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import attain.text.FileName;

/**
 * Where something that was sent is kept: {@code output/frozen/PLAN/DAY}. It is there
 * whole or not at all, and nothing of the program ever changes or removes it.
 *
 * @param path the folder; it need not be there
 */
public record FrozenFolder(Path path) {

	private static final String DRAFT = ".tmp-";

	/** The folder of a plan and a day below an output folder. */
	public static FrozenFolder of(Path output, String plan, String day) {
		Path frozen = output.toAbsolutePath().normalize().resolve("frozen");
		return new FrozenFolder(frozen.resolve(FileName.of(plan)).resolve(day));
	}

	/** True if something is kept there. */
	public boolean isThere() {
		return Files.isDirectory(this.path);
	}

	/** An empty folder beside it to write to; what killed writers left is removed. */
	public Path openDraft() throws IOException {
		Files.createDirectories(this.path.getParent());
		String prefix = DRAFT + this.path.getFileName() + "-";
		try (Stream<Path> siblings = Files.list(this.path.getParent())) {
			for (Path draft : siblings.filter((each) -> isAbandoned(each.getFileName().toString(), prefix)).toList()) {
				discard(draft);
			}
		}
		return Files.createDirectory(this.path.resolveSibling(prefix + ProcessHandle.current().pid()));
	}

	/**
	 * Keeps what was written to a draft: on disk, read-only, under its name in one step.
	 * @throws FileAlreadyExistsException if something has been kept there meanwhile; the
	 * draft is still there
	 */
	public void keep(Path draft) throws IOException {
		makeReadOnly(draft);
		Durable.tree(draft);
		if (isThere()) {
			throw new FileAlreadyExistsException(this.path.toString());
		}
		try {
			Files.move(draft, this.path, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (FileSystemException ex) {
			if (isThere()) { // somebody else was first
				throw new FileAlreadyExistsException(this.path.toString());
			}
			throw ex;
		}
		Durable.folder(this.path.getParent());
		Durable.folder(this.path.getParent().getParent());
		Durable.folder(this.path.getParent().getParent().getParent());
	}

	/** Removes a draft and all in it; nothing happens if it has become the folder. */
	public static void discard(Path draft) throws IOException {
		if (Files.isDirectory(draft)) {
			List<Path> paths;
			try (Stream<Path> tree = Files.walk(draft)) {
				paths = tree.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path path : paths) {
				Files.delete(path);
			}
		}
	}

	private static boolean isAbandoned(String name, String prefix) {
		return name.startsWith(prefix) && name.substring(prefix.length()).matches("\\d{1,18}")
				&& (Long.parseLong(name.substring(prefix.length())) == ProcessHandle.current().pid()
						|| ProcessHandle.of(Long.parseLong(name.substring(prefix.length()))).isEmpty());
	}

	private static void makeReadOnly(Path tree) throws IOException {
		List<Path> files;
		try (Stream<Path> paths = Files.walk(tree)) {
			files = paths.filter(Files::isRegularFile).toList();
		}
		for (Path file : files) {
			PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
			if (posix != null) {
				posix.setPermissions(PosixFilePermissions.fromString("r--r--r--"));
			}
		}
	}

}
