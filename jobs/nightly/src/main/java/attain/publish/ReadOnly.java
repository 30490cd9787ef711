package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files that nobody may write to: several generations may share one, and a client that
 * opens the snapshot for writing would lock all others out of it.
 */
final class ReadOnly {

	private ReadOnly() {
	}

	static void make(Path file) throws IOException {
		PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		if (posix != null) {
			posix.setPermissions(PosixFilePermissions.fromString("r--r--r--"));
		}
	}

}
