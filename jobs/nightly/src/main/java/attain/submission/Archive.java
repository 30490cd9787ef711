package attain.submission;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import attain.crash.CrashPoint;

/**
 * Every content ever delivered, one file each, named by its hash, in 256 folders. Only
 * the owner of the run can open it. Files may be stored from several threads.
 */
public final class Archive {

	private final Path folder;

	private final Set<Path> touchedFolders = ConcurrentHashMap.newKeySet();

	private Archive(Path folder) {
		this.folder = folder;
	}

	/** The archive of a folder, made if it was not there. */
	public static Archive open(Path folder) throws IOException {
		Files.createDirectories(folder.toAbsolutePath().getParent());
		if (!Files.exists(folder)) {
			Files.createDirectory(folder);
		}
		if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
		Archive archive = new Archive(folder);
		archive.removeUnfinished();
		return archive;
	}

	/** The folder itself, in which receipts lie too. */
	public Path folder() {
		return this.folder;
	}

	/** Where the content lies, whether it is there or not. */
	public Path file(String contentSha256) {
		return fileIn(this.folder, contentSha256);
	}

	/** Where the content lies in an archive that is not opened. */
	public static Path fileIn(Path archive, String contentSha256) {
		return archive.resolve(contentSha256.substring(0, 2)).resolve(contentSha256);
	}

	/** Whether the content is in the archive. */
	public boolean has(String contentSha256) {
		return Files.isRegularFile(file(contentSha256), LinkOption.NOFOLLOW_LINKS);
	}

	/**
	 * Copies a file into the archive while hashing it, so that the bytes hashed are the
	 * bytes kept.
	 * @return the hash of what was copied
	 * @throws FileChangedException if the file changed meanwhile; nothing is kept
	 */
	public String store(InboxFile source) throws IOException {
		Path unfinished = Files.createTempFile(this.folder, ".incoming-", ".copy");
		try {
			String sha256 = copy(source, unfinished);
			if (!Inbox.isUnchanged(source)) {
				throw new FileChangedException(source.filePath());
			}
			CrashPoint.at("before-archive-rename");
			Path kept = file(sha256);
			Files.createDirectories(kept.getParent());
			Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
			this.touchedFolders.add(kept.getParent());
			return sha256;
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	/** Names of all files stored so far survive a power cut from now on. */
	public void sync() throws IOException {
		if (this.touchedFolders.isEmpty()) {
			return;
		}
		for (Path touched : this.touchedFolders) {
			syncFolder(touched);
		}
		syncFolder(this.folder);
		this.touchedFolders.clear();
	}

	static void syncFolder(Path folder) throws IOException {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	private static String copy(InboxFile source, Path target) throws IOException {
		try (InputStream in = Files.newInputStream(source.file(), LinkOption.NOFOLLOW_LINKS);
				FileOutputStream out = new FileOutputStream(target.toFile())) {
			String sha256 = Sha256.copy(in, (OutputStream) out);
			out.getFD().sync();
			return sha256;
		}
	}

	private void removeUnfinished() throws IOException {
		try (Stream<Path> entries = Files.list(this.folder)) {
			for (Path entry : entries.filter((path) -> path.getFileName().toString().startsWith(".incoming-"))
				.toList()) {
				Files.delete(entry);
			}
		}
	}

}
