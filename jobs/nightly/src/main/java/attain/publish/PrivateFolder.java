package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that nobody but the owner of the run may open. */
public final class PrivateFolder {

	private PrivateFolder() {
	}

	/** The folder, made with its parents if it was not there, with mode 0700. */
	public static Path open(Path folder) throws IOException {
		Files.createDirectories(folder);
		PosixFileAttributeView posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
		if (posix != null) {
			posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
		}
		return folder;
	}

}
