package attain.nightly;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import attain.submission.Sha256;

/**
 * Which program is running.
 *
 * @param label version for people
 * @param fingerprint hash of the program's own classes: another one means that files may
 * be read differently
 */
record ProgramVersion(String label, String fingerprint) {

	private static final int SHORT = 16;

	/** The version of this process. */
	static ProgramVersion current() throws IOException {
		Path classes = classes();
		String hash = Files.isDirectory(classes) ? Fingerprint.ofFolder(classes) : Sha256.of(classes);
		return new ProgramVersion(
				Objects.requireNonNullElse(ProgramVersion.class.getPackage().getImplementationVersion(), "built here"),
				hash.substring(0, SHORT));
	}

	/** Version and fingerprint in one text. */
	String fullName() {
		return this.label + " (" + this.fingerprint + ")";
	}

	private static Path classes() {
		try {
			return Path.of(ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException("the program has no place of its own", ex);
		}
	}

}
